// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/desk_parts.h"

namespace broadsheet {

namespace {

void drawCommand(const Drawing& d)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&d.option);
    const bool isDefault
        = button != nullptr && button->features.testFlag(QStyleOptionButton::DefaultButton);
    const bool flat = button != nullptr && button->features.testFlag(QStyleOptionButton::Flat);
    const QRectF rect = d.option.rect;
    if (isDefault && d.enabled()) {
        const double depth = d.pressed() ? 0.25 : d.hovered() ? 0.1 : 0;
        drawRounded(d.painter, rect, mixed(d.colors.accent, d.colors.text, depth), {});
    } else if (d.has(QStyle::State_On)) {
        drawRounded(d.painter, rect, d.colors.accentWash, d.colors.accent);
    } else if (!flat || d.hovered() || d.pressed()) {
        drawRounded(d.painter, rect, d.ground(), flat ? QColor() : d.edge());
    }
    if (d.keyFocused()) {
        drawFocusRing(d.painter, rect, d.colors.accent);
        if (isDefault) { // accent on accent: the gap makes the ring
            drawRounded(d.painter, rect.adjusted(2, 2, -2, -2), {}, d.colors.onAccent, 3);
        }
    }
}

void drawTool(const Drawing& d)
{
    const QRectF rect = d.option.rect;
    const bool raised = !d.has(QStyle::State_AutoRaise);
    if (d.has(QStyle::State_On)) {
        const QColor ground = mixed(d.colors.accentWash, d.colors.accent, d.hovered() ? 0.12 : 0);
        drawRounded(d.painter, rect, d.enabled() ? ground : d.colors.line, {});
    } else if (raised) {
        drawRounded(d.painter, rect, d.ground(), d.edge());
    } else if (d.hovered() || d.pressed()) {
        const QColor under = d.option.palette.color(QPalette::Window);
        drawRounded(d.painter, rect, mixed(under, d.colors.text, d.pressed() ? 0.16 : 0.08), {});
    }
}

QColor markGround(const Drawing& d, bool marked)
{
    if (!marked) {
        return d.ground();
    }
    return d.enabled() ? mixed(d.colors.accent, d.colors.text, d.pressed() ? 0.25 : 0)
                       : mixed(d.colors.line, d.colors.text, 0.2);
}

QRectF squareIn(const QRect& rect)
{
    const int side = std::min({ rect.width(), rect.height(), 16 });
    return QRectF(
        rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side);
}

void drawCheckBox(const Drawing& d)
{
    const bool half = d.has(QStyle::State_NoChange);
    const bool marked = half || d.has(QStyle::State_On);
    const QRectF box = squareIn(d.option.rect);
    drawRounded(d.painter, box, markGround(d, marked), marked ? QColor() : d.edge(), 3);
    const QColor mark = d.enabled() ? d.colors.onAccent : d.colors.window;
    if (half) {
        drawRounded(d.painter, QRectF(box.x() + 4, box.center().y() - 1, 8, 2), mark, {}, 1);
    } else if (marked) {
        drawCheck(d.painter, box, mark);
    }
}

void drawRadio(const Drawing& d)
{
    const bool marked = d.has(QStyle::State_On);
    const QRectF box = squareIn(d.option.rect);
    drawRounded(d.painter, box, markGround(d, marked), marked ? QColor() : d.edge(), 8);
    if (marked) {
        drawRounded(d.painter,
            box.adjusted(5, 5, -5, -5),
            d.enabled() ? d.colors.onAccent : d.colors.window,
            {},
            3);
    }
}

} // namespace

bool drawButtonPrimitive(QStyle::PrimitiveElement element, const Drawing& d)
{
    switch (element) {
    case QStyle::PE_PanelButtonCommand:
        drawCommand(d);
        return true;
    case QStyle::PE_PanelButtonTool:
        drawTool(d);
        return true;
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorItemViewItemCheck:
        drawCheckBox(d);
        return true;
    case QStyle::PE_IndicatorRadioButton:
        drawRadio(d);
        return true;
    case QStyle::PE_FrameDefaultButton:
    case QStyle::PE_FrameButtonBevel:
    case QStyle::PE_FrameButtonTool:
        return true;
    default:
        return false;
    }
}

} // namespace broadsheet
