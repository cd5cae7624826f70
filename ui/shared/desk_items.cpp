// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/desk_parts.h"

#include <QAbstractItemView>

namespace broadsheet {

namespace {

void drawRow(const Drawing& d)
{
    if (d.has(QStyle::State_Selected)) {
        const bool live = d.has(QStyle::State_Active) && d.enabled();
        d.painter.fillRect(d.option.rect,
            live ? d.colors.accentWash : mixed(d.colors.accentWash, d.colors.panel, 0.4));
    } else if (d.hovered()) {
        d.painter.fillRect(d.option.rect, mixed(d.colors.panel, d.colors.text, 0.05));
    }
}

void drawItemGround(const Drawing& d)
{
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(&d.option);
    if (item != nullptr && item->backgroundBrush.style() != Qt::NoBrush) {
        d.painter.fillRect(d.option.rect, item->backgroundBrush);
    }
    drawRow(d);
}

void drawBranch(const Drawing& d)
{
    if (d.has(QStyle::State_Children)) {
        drawChevron(d.painter,
            d.option.rect,
            d.has(QStyle::State_Open) ? Qt::DownArrow : Qt::RightArrow,
            d.colors.mutedText);
    }
}

void drawDropMark(const Drawing& d)
{
    const QRect rect = d.option.rect;
    if (rect.height() > 0) {
        drawFocusRing(d.painter, rect, d.colors.accent);
    } else {
        d.painter.fillRect(rect.x(), rect.y() - 1, rect.width(), 2, d.colors.accent);
    }
}

void drawFocus(const Drawing& d)
{
    const bool byKeys
        = d.widget == nullptr || d.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
    if (byKeys && d.enabled()) {
        drawFocusRing(d.painter, d.option.rect, d.colors.accent);
    }
}

Qt::ArrowType sortArrow(const Drawing& d)
{
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(&d.option);
    if (header == nullptr || header->sortIndicator == QStyleOptionHeader::None) {
        return Qt::NoArrow;
    }
    // Qt's names are those of the arrow of old: "down" is ascending.
    return header->sortIndicator == QStyleOptionHeader::SortDown ? Qt::UpArrow : Qt::DownArrow;
}

Qt::ArrowType arrowOf(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowUp:
    case QStyle::PE_IndicatorSpinUp:
        return Qt::UpArrow;
    case QStyle::PE_IndicatorArrowDown:
    case QStyle::PE_IndicatorSpinDown:
    case QStyle::PE_IndicatorButtonDropDown:
        return Qt::DownArrow;
    case QStyle::PE_IndicatorArrowLeft:
        return Qt::LeftArrow;
    case QStyle::PE_IndicatorArrowRight:
        return Qt::RightArrow;
    default:
        return Qt::NoArrow;
    }
}

} // namespace

bool drawItemPrimitive(QStyle::PrimitiveElement element, const Drawing& d)
{
    switch (element) {
    case QStyle::PE_PanelItemViewItem:
        drawItemGround(d);
        return true;
    case QStyle::PE_PanelItemViewRow:
        drawRow(d);
        return true;
    case QStyle::PE_IndicatorBranch:
        drawBranch(d);
        return true;
    case QStyle::PE_IndicatorItemViewItemDrop:
        drawDropMark(d);
        return true;
    case QStyle::PE_FrameFocusRect:
        drawFocus(d);
        return true;
    default:
        return false;
    }
}

bool drawArrowPrimitive(QStyle::PrimitiveElement element, const Drawing& d)
{
    const Qt::ArrowType arrow
        = element == QStyle::PE_IndicatorHeaderArrow ? sortArrow(d) : arrowOf(element);
    if (arrow != Qt::NoArrow) {
        drawChevron(d.painter, d.option.rect, arrow, d.enabled() ? d.colors.mutedText : d.ink());
    }
    return arrow != Qt::NoArrow || element == QStyle::PE_IndicatorHeaderArrow;
}

} // namespace broadsheet
