// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/desk_parts.h"

#include <QSlider>

#include <algorithm>

namespace broadsheet {

namespace {

constexpr int GrooveThickness = 4;
constexpr double KnobSide = 14;
constexpr double BarThickness = 6;

QRectF acrossMiddle(const QRect& rect, bool upright, double thickness)
{
    return upright
        ? QRectF(rect.x() + (rect.width() - thickness) / 2, rect.y(), thickness, rect.height())
        : QRectF(rect.x(), rect.y() + (rect.height() - thickness) / 2, rect.width(), thickness);
}

/// The part of the groove before the knob: from the left, or from below.
QRectF before(const QStyleOptionSlider& option, const QRectF& groove, const QPointF& knob)
{
    QRectF part = groove;
    if (option.orientation == Qt::Horizontal) {
        if (option.upsideDown) {
            part.setLeft(knob.x());
        } else {
            part.setRight(knob.x());
        }
    } else if (option.upsideDown) {
        part.setTop(knob.y());
    } else {
        part.setBottom(knob.y());
    }
    return part;
}

void drawTicks(const QStyleOptionSlider& option, const Drawing& d)
{
    const int step = option.tickInterval > 0 ? option.tickInterval : option.pageStep;
    const bool across = option.orientation == Qt::Horizontal;
    if (step <= 0 || (option.maximum - option.minimum) / step > 100) {
        return;
    }
    const int room
        = (across ? option.rect.width() : option.rect.height()) - static_cast<int>(KnobSide);
    for (int value = option.minimum; value <= option.maximum; value += step) {
        const int at = static_cast<int>(KnobSide) / 2
            + QStyle::sliderPositionFromValue(
                option.minimum, option.maximum, value, room, option.upsideDown);
        const QRect mark = across ? QRect(option.rect.x() + at, option.rect.bottom() - 3, 1, 4)
                                  : QRect(option.rect.right() - 3, option.rect.y() + at, 4, 1);
        d.painter.fillRect(mark, d.edge());
    }
}

/// How much of the bar is full; a task of unknown length fills it faintly.
void drawProgress(const QStyleOptionProgressBar& bar, const Drawing& d)
{
    const bool across = d.has(QStyle::State_Horizontal);
    const QRectF groove = acrossMiddle(bar.rect, !across, BarThickness);
    const bool endless = bar.maximum <= bar.minimum;
    if (endless) {
        drawRounded(d.painter, groove, mixed(d.colors.accentWash, d.colors.accent, 0.4), {}, 3);
        return;
    }
    const double share = std::clamp(
        (double(bar.progress) - bar.minimum) / (double(bar.maximum) - bar.minimum), 0.0, 1.0);
    QRectF full = groove;
    if (!across) {
        full.setTop(groove.bottom() - groove.height() * share);
    } else if (bar.invertedAppearance != (bar.direction == Qt::RightToLeft)) {
        full.setLeft(groove.right() - groove.width() * share);
    } else {
        full.setWidth(groove.width() * share);
    }
    if (share > 0) {
        drawRounded(d.painter, full, d.enabled() ? d.colors.accent : d.colors.mutedText, {}, 3);
    }
}

} // namespace

bool drawProgressControl(QStyle::ControlElement element, const Drawing& d)
{
    const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(&d.option);
    if (bar == nullptr || element != QStyle::CE_ProgressBar) {
        return false;
    }
    QStyleOptionProgressBar groove = *bar;
    const bool across = d.has(QStyle::State_Horizontal);
    const bool words = across && bar->textVisible && !bar->text.isEmpty();
    if (words) {
        const QFontMetrics& metrics = bar->fontMetrics;
        const int room = std::max(metrics.horizontalAdvance(bar->text),
            metrics.horizontalAdvance(QStringLiteral("100%")));
        d.painter.setPen(d.enabled() ? d.colors.mutedText : d.ink());
        d.painter.drawText(bar->rect, Qt::AlignVCenter | Qt::AlignRight, bar->text);
        groove.rect.setRight(bar->rect.right() - room - 8);
    }
    drawRounded(d.painter,
        acrossMiddle(groove.rect, !across, BarThickness),
        mixed(d.colors.line, d.colors.text, 0.05),
        {},
        BarThickness / 2);
    drawProgress(groove, d);
    return true;
}

void drawSlider(const QStyleOptionSlider& option, const Drawing& d, const QStyle& style)
{
    const bool upright = option.orientation == Qt::Vertical;
    const QRect handle
        = style.subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, d.widget);
    const QRect channel
        = style.subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderGroove, d.widget);
    const QRectF groove = acrossMiddle(channel, upright, GrooveThickness);
    const QPointF middle = QRectF(handle).center();
    drawRounded(d.painter, groove, mixed(d.colors.line, d.colors.text, 0.12), {}, 2);
    drawRounded(d.painter,
        before(option, groove, middle),
        d.enabled() ? d.colors.accent : mixed(d.colors.line, d.colors.text, 0.3),
        {},
        2);
    if (option.tickPosition != QSlider::NoTicks) {
        drawTicks(option, d);
    }
    const QRectF knob(middle.x() - KnobSide / 2, middle.y() - KnobSide / 2, KnobSide, KnobSide);
    if (d.keyFocused()) {
        drawFocusRing(d.painter, knob.adjusted(-3, -3, 3, 3), d.colors.accent, KnobSide / 2 + 3);
    }
    drawRounded(d.painter,
        knob,
        d.ground(),
        d.enabled() ? mixed(d.edge(), d.colors.text, 0.3) : d.edge(),
        KnobSide / 2);
}

QRect scrollBarRect(const QStyleOptionSlider& option, QStyle::SubControl part)
{
    const QRect rect = option.rect;
    const bool upright = option.orientation == Qt::Vertical;
    const int room = upright ? rect.height() : rect.width();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int length = room;
    if (range > 0) {
        length = static_cast<int>(room * qint64(option.pageStep) / (range + option.pageStep));
        length = std::min(std::max(length, 32), room);
    }
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, room - length, option.upsideDown);
    const auto along = [&rect, upright](int from, int to) {
        return upright ? QRect(rect.x(), rect.y() + from, rect.width(), to - from)
                       : QRect(rect.x() + from, rect.y(), to - from, rect.height());
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return rect;
    case QStyle::SC_ScrollBarSlider:
        return along(start, start + length);
    case QStyle::SC_ScrollBarSubPage:
        return along(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return along(start + length, room);
    default:
        return {};
    }
}

void drawScrollBar(const QStyleOptionSlider& option, const Drawing& d, const QStyle& style)
{
    d.painter.fillRect(option.rect, option.palette.color(QPalette::Base));
    if (option.maximum <= option.minimum) {
        return;
    }
    const QRect slider
        = style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, d.widget);
    const bool upright = option.orientation == Qt::Vertical;
    const bool live = option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    const double depth = live && d.pressed() ? 0.6 : live && d.hovered() ? 0.45 : 0.28;
    const double inset = d.hovered() || d.pressed() ? 2 : 3;
    drawRounded(d.painter,
        upright ? QRectF(slider).adjusted(inset, 2, -inset, -2)
                : QRectF(slider).adjusted(2, inset, -2, -inset),
        mixed(option.palette.color(QPalette::Base), d.colors.text, depth),
        {},
        5 - inset);
}

} // namespace broadsheet
