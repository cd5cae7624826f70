// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_dialog/entry_delegate.h"

#include "import_dialog/entry_model.h"
#include "shared/line_icon.h"
#include "shared/theme.h"

#include <QPainter>

namespace broadsheet {

namespace {

constexpr int Margin = 12;
constexpr int NumberWidth = 24;
constexpr int TextLeft = Margin + NumberWidth + 8;
constexpr int Mark = 14;

QFont smallFont(const QFont& font)
{
    QFont small = font;
    if (small.pixelSize() > 0)
        small.setPixelSize(small.pixelSize() - 1);
    else
        small.setPointSizeF(small.pointSizeF() * 0.9);
    return small;
}

void paintGround(QPainter* painter, const QStyleOptionViewItem& option, const ThemeColors& colors)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter->fillRect(option.rect, colors.accentWash);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, colors.raised);
    if (selected) {
        const bool focused = option.state.testFlag(QStyle::State_HasFocus);
        const QRect edge(
            option.rect.left(), option.rect.top(), focused ? 3 : 2, option.rect.height());
        painter->fillRect(edge, colors.accent);
        if (focused) {
            painter->setPen(colors.accent);
            painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        }
    }
}

void paintHead(QPainter* painter,
    const QStyleOptionViewItem& option,
    const QModelIndex& index,
    const ThemeColors& colors)
{
    const QRect inner = option.rect.adjusted(Margin, 0, -Margin, 0);
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    const QString page = index.data(EntryModel::CountRole).toString();
    const int pageWidth = QFontMetrics(option.font).horizontalAdvance(page);
    painter->setFont(option.font);
    painter->setPen(colors.mutedText);
    painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, page);
    painter->setFont(bold);
    painter->setPen(colors.text);
    const QString name = QFontMetrics(bold).elidedText(
        index.data().toString(), Qt::ElideMiddle, inner.width() - pageWidth - 12);
    painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, name);
}

/// Gives the right end of the badge.
int paintBadge(QPainter* painter, const QRect& line, const QString& text, const ThemeColors& colors)
{
    const int width = painter->fontMetrics().horizontalAdvance(text) + 12;
    const QRect badge(line.left(), line.center().y() - 8, width, 17);
    painter->setPen(colors.line);
    painter->setBrush(colors.raised);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->drawRoundedRect(QRectF(badge).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter->setPen(colors.mutedText);
    painter->drawText(badge, Qt::AlignCenter, text);
    return badge.right();
}

void paintEntry(QPainter* painter,
    const QStyleOptionViewItem& option,
    const QModelIndex& index,
    const ThemeColors& colors)
{
    const QFontMetrics metrics(option.font);
    const QRect& rect = option.rect;
    const QRect first(
        rect.left() + TextLeft, rect.top() + 6, rect.width() - TextLeft - Margin, metrics.height());
    const QRect second(first.left(), first.bottom() + 3, first.width(), 18);
    const QRect number(rect.left() + Margin, first.top(), NumberWidth, first.height());
    painter->setFont(option.font);
    painter->setPen(colors.mutedText);
    painter->drawText(number, Qt::AlignRight, index.data(EntryModel::NumberRole).toString());
    painter->setPen(colors.text);
    painter->drawText(first,
        Qt::AlignLeft,
        metrics.elidedText(index.data().toString(), Qt::ElideRight, first.width()));
    painter->setFont(smallFont(option.font));
    int left = paintBadge(painter, second, index.data(EntryModel::TypeRole).toString(), colors) + 8;
    const auto paintMark = [&](int role, const char* icon) {
        if (index.data(role).toInt() == 0)
            return;
        const QRect mark(left, second.center().y() - Mark / 2, Mark, Mark);
        lineIcon(QLatin1String(icon)).paint(painter, mark);
        left += Mark + 4;
    };
    paintMark(EntryModel::NotesRole, "note");
    paintMark(EntryModel::JoinsRole, "join");
    painter->setPen(colors.mutedText);
    painter->drawText(
        second, Qt::AlignRight | Qt::AlignVCenter, index.data(EntryModel::CountRole).toString());
}

} // namespace

void EntryDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ThemeColors& colors = themeColors(option.palette);
    painter->save();
    paintGround(painter, option, colors);
    painter->setClipRect(option.rect);
    if (index.data(EntryModel::IsHeadRole).toBool())
        paintHead(painter, option, index, colors);
    else
        paintEntry(painter, option, index, colors);
    painter->restore();
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int line = QFontMetrics(option.font).height();
    if (index.data(EntryModel::IsHeadRole).toBool())
        return { 120, line + 16 };
    return { 120, line + 18 + 15 };
}

} // namespace broadsheet
