// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/priority_field.h"

#include "shared/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionFrame>
#include <QToolTip>

#include <algorithm>

namespace broadsheet {

namespace {

constexpr int Lowest = 5;
constexpr int CellWidth = 28;
constexpr int Height = 28;

} // namespace

PriorityField::PriorityField(QWidget* parent)
    : QAbstractSlider(parent)
{
    setRange(0, Lowest);
    setPageStep(1);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    // However it came about: a key, a click, a screen reader.
    connect(this, &QAbstractSlider::valueChanged, this, [this](int priority) {
        update();
        if (!m_answering)
            Q_EMIT given(priority);
    });
}

void PriorityField::setPriority(int priority)
{
    m_answering = true;
    setValue(priority);
    m_answering = false;
}

QRect PriorityField::cellRect(int priority) const
{
    const int cell = std::min(CellWidth, width() / Lowest);
    return { (priority - 1) * cell, 0, cell, height() };
}

QSize PriorityField::sizeHint() const
{
    return { CellWidth * Lowest, Height };
}

QSize PriorityField::minimumSizeHint() const
{
    return sizeHint();
}

int PriorityField::priorityAt(QPoint point) const
{
    for (int priority = 1; priority <= Lowest; ++priority) {
        if (cellRect(priority).contains(point))
            return priority;
    }
    return 0;
}

bool PriorityField::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        if (auto* help = dynamic_cast<QHelpEvent*>(event)) {
            showTip(*help);
            return true;
        }
    }
    return QAbstractSlider::event(event);
}

void PriorityField::showTip(QHelpEvent& event)
{
    const int priority = priorityAt(event.pos());
    const QString text = priority == 1 ? tr("Priority 1, most urgent")
        : priority == Lowest           ? tr("Priority 5, can wait")
        : priority > 0                 ? tr("Priority %1").arg(priority)
                                       : toolTip();
    QToolTip::showText(event.globalPos(), text, this);
}

void PriorityField::paintEvent(QPaintEvent* /*event*/)
{
    const ThemeColors& colors = themeColors(palette());
    QPainter painter(this);
    QStyleOptionFrame frame;
    frame.initFrom(this);
    frame.lineWidth = 1;
    frame.state |= QStyle::State_Sunken;
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &frame, &painter, this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int priority = 1; priority <= Lowest; ++priority) {
        const QRect rect = cellRect(priority).adjusted(3, 3, -3, -3);
        const bool chosen = priority == value();
        if (chosen || priority == m_hovered) {
            QPainterPath cell;
            cell.addRoundedRect(rect, 3, 3);
            painter.fillPath(cell, chosen ? colors.accent : colors.accentWash);
        }
        painter.setPen(chosen ? colors.onAccent
                : isEnabled() ? colors.text
                              : palette().color(QPalette::Disabled, QPalette::Text));
        painter.drawText(rect, Qt::AlignCenter, QString::number(priority));
    }
}

void PriorityField::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key >= Qt::Key_0 && key <= Qt::Key_0 + Lowest) {
        setValue(key - Qt::Key_0);
        return;
    }
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        setValue(value() + 1);
        return;
    case Qt::Key_Left:
    case Qt::Key_Up:
        setValue(std::max(value() - 1, 0));
        return;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        setValue(0);
        return;
    default:
        QAbstractSlider::keyPressEvent(event);
    }
}

void PriorityField::mousePressEvent(QMouseEvent* event)
{
    const int priority = priorityAt(event->pos());
    if (event->button() == Qt::LeftButton && priority > 0)
        setValue(priority == value() ? 0 : priority);
}

void PriorityField::mouseMoveEvent(QMouseEvent* event)
{
    m_hovered = priorityAt(event->pos());
    update();
}

void PriorityField::leaveEvent(QEvent* /*event*/)
{
    m_hovered = 0;
    update();
}

void PriorityField::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // the panel scrolls; a story is not changed by the way
}

} // namespace broadsheet
