// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start_page/progress_ring.h"

#include "shared/theme.h"

#include <QPainter>

namespace broadsheet {

namespace {

constexpr int StepMilliseconds = 33;
constexpr int StepsInTurn = 36;
constexpr qreal Stroke = 3;
constexpr int FullTurn = 360 * 16; ///< QPainter counts sixteenths of a degree

} // namespace

ProgressRing::ProgressRing(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_turning.setInterval(StepMilliseconds);
    connect(&m_turning, &QTimer::timeout, this, [this] {
        m_step = (m_step + 1) % StepsInTurn;
        update();
    });
}

void ProgressRing::paintEvent(QPaintEvent* /*event*/)
{
    const ThemeColors& colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ring = QRectF(rect()).adjusted(Stroke, Stroke, -Stroke, -Stroke);
    painter.setPen(QPen(colors.line, Stroke));
    painter.drawEllipse(ring);
    painter.setPen(QPen(colors.accent, Stroke, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(ring, -m_step * FullTurn / StepsInTurn, FullTurn / 4);
}

void ProgressRing::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_turning.start();
}

void ProgressRing::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_turning.stop();
}

} // namespace broadsheet
