// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story_editor/copyfit_meter.h"

#include "shared/line_icon.h"
#include "shared/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cstdlib>

namespace broadsheet {

namespace {

constexpr int Height = 32;
constexpr int SideMargin = 12;
constexpr int BarWidth = 120;
constexpr int LeastBarWidth = 48;
constexpr int BarHeight = 6;
constexpr int IconSize = 16;
constexpr int Gap = 8;
constexpr int BarGap = 12;

} // namespace

CopyfitMeter::CopyfitMeter(QWidget* parent)
    : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus); // also what is only read is reached by the keyboard
    retranslate();
}

CopyfitMeter::State CopyfitMeter::state() const
{
    if (!m_copyfit) {
        return State::NotPlaced;
    }
    if (m_copyfit->lines > 0 || m_copyfit->characters > 0) {
        return State::Over;
    }
    return m_copyfit->lines >= -1 ? State::Fits : State::Room;
}

void CopyfitMeter::setCopyfit(const std::optional<Copyfit>& copyfit)
{
    if (copyfit != m_copyfit) {
        m_copyfit = copyfit;
        retranslate();
    }
}

void CopyfitMeter::retranslate()
{
    const QString separator = QStringLiteral(" · ");
    const bool over = state() == State::Over;
    QString words;
    switch (state()) {
    case State::NotPlaced:
        words = tr("Not placed on a page");
        break;
    case State::Over:
        words = tr("%n line(s) over", "", m_copyfit->lines);
        break;
    case State::Room:
    case State::Fits:
        words = m_copyfit->lines == 0 ? tr("Fits") : tr("%n line(s) free", "", -m_copyfit->lines);
        break;
    }
    m_short = words;
    if (m_copyfit && (over || m_copyfit->characters < 0)) {
        const int characters = std::abs(m_copyfit->characters);
        words += separator + tr("%n character(s)", "", characters);
        //: Short for “character(s)”, where the panel is narrow.
        m_short += separator + tr("%n char(s)", "", characters);
    }
    setText(words);
    setAccessibleName(tr("Copyfit: %1").arg(words));
    setToolTip(over ? tr("Go to the first character that does not fit")
                    : tr("How the text fits its place on the page"));
    setCursor(over ? Qt::PointingHandCursor : Qt::ArrowCursor);
    updateGeometry();
    update();
}

QColor CopyfitMeter::stateColor() const
{
    const ThemeColors& colors = themeColors(palette());
    switch (state()) {
    case State::NotPlaced:
        return colors.mutedText;
    case State::Room:
        return colors.accent;
    case State::Fits:
        return colors.good;
    case State::Over:
        return colors.danger;
    }
    return colors.text;
}

QSize CopyfitMeter::sizeHint() const
{
    const int words = fontMetrics().horizontalAdvance(text());
    return { 2 * SideMargin + BarWidth + BarGap + IconSize + Gap + words, Height };
}

QSize CopyfitMeter::minimumSizeHint() const
{
    return { 160, Height };
}

void CopyfitMeter::paintBar(QPainter& painter, const QRectF& bar) const
{
    const ThemeColors& colors = themeColors(palette());
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.line);
    painter.drawRoundedRect(bar, BarHeight / 2.0, BarHeight / 2.0);
    if (!m_copyfit) {
        return;
    }
    const double place = std::max(1, m_copyfit->linesAvailable);
    const double set = std::max(0.0, place + m_copyfit->lines);
    const bool over = state() == State::Over;
    // While matter is left over the bar stands for all of it, and a notch for the place there is.
    const double whole = over ? std::max(set, place + 0.02 * place) : place;
    const double filled = std::clamp((over ? place : set) / whole, 0.0, 1.0);
    painter.setClipRect(QRectF(bar.left(), bar.top(), bar.width() * filled, bar.height()));
    QColor inPlace = stateColor();
    inPlace.setAlpha(over ? 110 : 255);
    painter.setBrush(inPlace);
    painter.drawRoundedRect(bar, BarHeight / 2.0, BarHeight / 2.0);
    if (over) {
        const double notch = bar.left() + bar.width() * filled;
        painter.setClipRect(QRectF(notch, bar.top(), bar.right() - notch, bar.height()));
        painter.setBrush(colors.danger);
        painter.drawRoundedRect(bar, BarHeight / 2.0, BarHeight / 2.0);
        painter.setClipping(false);
        painter.fillRect(QRectF(notch - 1, bar.top() - 3, 2, bar.height() + 6), colors.danger);
    }
    painter.setClipping(false);
}

void CopyfitMeter::paintEvent(QPaintEvent* /*event*/)
{
    const ThemeColors& colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int room = width() - 2 * SideMargin - IconSize - Gap;
    const auto besideBar = [&](const QString& words) {
        return room - BarGap - fontMetrics().horizontalAdvance(words);
    };
    const QString shown = besideBar(text()) >= LeastBarWidth ? text() : m_short;
    int x = SideMargin;
    if (const int rest = besideBar(shown); rest >= LeastBarWidth / 2) {
        const int barWidth = std::min(rest, BarWidth);
        paintBar(painter, QRectF(x, (height() - BarHeight) / 2.0, barWidth, BarHeight));
        x += barWidth + BarGap;
    }
    const State now = state();
    const QString icon = now == State::Over ? QStringLiteral("overset")
        : now == State::Fits                ? QStringLiteral("check")
        : now == State::Room                ? QStringLiteral("minus")
                                            : QStringLiteral("page");
    lineIcon(icon).paint(
        &painter, QRect(x, (height() - IconSize) / 2, IconSize, IconSize), Qt::AlignCenter);
    x += IconSize + Gap;
    painter.setPen(now == State::Room ? colors.text : stateColor());
    const QRect place(x, 0, width() - x - SideMargin, height());
    painter.drawText(place,
        Qt::AlignVCenter | Qt::AlignLeft,
        fontMetrics().elidedText(shown, Qt::ElideRight, place.width()));
    if (hasFocus()) {
        painter.setPen(QPen(colors.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 4, 4);
    }
}

void CopyfitMeter::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace broadsheet
