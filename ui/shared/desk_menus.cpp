// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/desk_parts.h"

#include <QFontMetrics>

namespace broadsheet {

namespace {

constexpr int IconLeft = 10;
constexpr int IconSide = 16;
constexpr int TextLeft = 36;
constexpr int TextRight = 28; ///< room for the arrow of a submenu
constexpr int ShortcutGap = 24;

void drawSeparator(const QStyleOptionMenuItem& item, const Drawing& d)
{
    const QRect rect = item.rect;
    if (item.text.isEmpty()) {
        d.painter.fillRect(rect.x() + 8, rect.center().y(), rect.width() - 16, 1, d.colors.line);
        return;
    }
    d.painter.setPen(d.colors.mutedText);
    QFont font = item.font;
    font.setWeight(QFont::DemiBold);
    d.painter.setFont(font);
    d.painter.drawText(rect.adjusted(IconLeft, 0, -8, 0), Qt::AlignVCenter, item.text);
}

void drawMark(const QStyleOptionMenuItem& item, const Drawing& d)
{
    const QRect place(item.rect.x() + IconLeft,
        item.rect.y() + (item.rect.height() - IconSide) / 2,
        IconSide,
        IconSide);
    if (item.checkType != QStyleOptionMenuItem::NotCheckable && item.checked) {
        const QColor ink = d.enabled() ? d.colors.accent : d.ink();
        if (item.checkType == QStyleOptionMenuItem::Exclusive) {
            drawRounded(d.painter, QRectF(place).adjusted(5, 5, -5, -5), ink, {}, 3);
        } else {
            drawCheck(d.painter, place, ink);
        }
    } else if (!item.icon.isNull()) {
        item.icon.paint(
            &d.painter, place, Qt::AlignCenter, d.enabled() ? QIcon::Normal : QIcon::Disabled);
    }
}

void drawItem(const QStyleOptionMenuItem& item, const Drawing& d)
{
    if (d.has(QStyle::State_Selected)) {
        const QColor ground
            = d.enabled() ? d.colors.accentWash : mixed(d.colors.panel, d.colors.text, 0.05);
        drawRounded(d.painter, QRectF(item.rect).adjusted(4, 0, -4, 0), ground, {});
    }
    drawMark(item, d);
    const QRect place = item.rect.adjusted(TextLeft, 0, -12, 0);
    const qsizetype tab = item.text.indexOf(u'\t');
    d.painter.setFont(item.font);
    d.painter.setPen(d.ink());
    d.painter.drawText(place,
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine,
        tab < 0 ? item.text : item.text.left(tab));
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu) {
        drawChevron(d.painter,
            QRectF(item.rect.right() - 20, item.rect.y(), 16, item.rect.height()),
            Qt::RightArrow,
            d.enabled() ? d.colors.mutedText : d.ink());
    } else if (tab >= 0) {
        d.painter.setPen(d.enabled() ? d.colors.mutedText : d.ink());
        d.painter.drawText(
            place, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, item.text.mid(tab + 1));
    }
}

void drawBarItem(const QStyleOptionMenuItem& item, const Drawing& d)
{
    d.painter.fillRect(item.rect, d.colors.window);
    if (d.enabled() && (d.has(QStyle::State_Selected) || d.has(QStyle::State_Sunken))) {
        drawRounded(d.painter,
            QRectF(item.rect).adjusted(1, 2, -1, -2),
            d.has(QStyle::State_Sunken) ? d.colors.accentWash
                                        : mixed(d.colors.window, d.colors.text, 0.08),
            {});
    }
    d.painter.setPen(d.ink());
    d.painter.drawText(
        item.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, item.text);
}

} // namespace

bool drawMenuControl(QStyle::ControlElement element, const Drawing& d)
{
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(&d.option);
    d.painter.save();
    bool drawn = true;
    if (element == QStyle::CE_MenuItem && item != nullptr) {
        if (item->menuItemType == QStyleOptionMenuItem::Separator) {
            drawSeparator(*item, d);
        } else {
            drawItem(*item, d);
        }
    } else if (element == QStyle::CE_MenuBarItem && item != nullptr) {
        drawBarItem(*item, d);
    } else if (element == QStyle::CE_MenuBarEmptyArea) {
        d.painter.fillRect(d.option.rect, d.colors.window);
    } else if (element != QStyle::CE_MenuEmptyArea && element != QStyle::CE_MenuHMargin
        && element != QStyle::CE_MenuVMargin) {
        drawn = false;
    }
    d.painter.restore();
    return drawn;
}

QSize menuItemSize(const QStyleOptionMenuItem& option, const QSize& contents)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        return { contents.width(), option.text.isEmpty() ? 9 : MenuItemHeight };
    }
    const QFontMetrics metrics(option.font);
    const bool shortcut = option.text.contains(u'\t');
    return { TextLeft + contents.width() + (shortcut ? ShortcutGap : 0) + TextRight,
        std::max(MenuItemHeight, metrics.height() + 8) };
}

} // namespace broadsheet
