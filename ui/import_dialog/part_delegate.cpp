// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_dialog/part_delegate.h"

#include "import_dialog/entry_words.h"
#include "shared/line_icon.h"
#include "shared/theme.h"
#include "story/spans.h"

#include <QAbstractScrollArea>
#include <QPainter>

namespace broadsheet {

namespace {

constexpr int Margin = 12;
constexpr int KindWidth = 104;
constexpr int TextLeft = Margin + KindWidth + 12;
constexpr int NoteIcon = 14;

QFont textFont(const QFont& base, PartKind kind)
{
    QFont font = base;
    const int size = base.pixelSize() > 0 ? base.pixelSize() : QFontInfo(base).pixelSize();
    switch (kind) {
    case PartKind::Headline:
        font.setPixelSize(size + 5);
        font.setWeight(QFont::DemiBold);
        break;
    case PartKind::Kicker:
    case PartKind::Deck:
    case PartKind::Subhead:
    case PartKind::StandingHead:
    case PartKind::PlaceHead:
        font.setPixelSize(size + 1);
        font.setWeight(QFont::DemiBold);
        break;
    default:
        font.setPixelSize(size + 1);
        break;
    }
    return font;
}

QString shownText(const ShownPart& shown)
{
    return shown.part->text.left(PartDelegate::LongestShown);
}

QList<QTextLayout::FormatRange> formatsOf(const ShownPart& shown, const ThemeColors* colors)
{
    QList<QTextLayout::FormatRange> formats;
    for (const Span& span : shown.part->spans) {
        QTextLayout::FormatRange range;
        range.start = span.start;
        range.length = span.length;
        if (span.role == SpanRole::Bold)
            range.format.setFontWeight(QFont::Bold);
        else if (layerOf(span.role) == SpanLayer::Type)
            range.format.setFontItalic(true);
        else
            continue;
        formats.push_back(range);
    }
    if (colors == nullptr)
        return formats;
    for (const StoryNote& note : shown.notes) {
        QTextLayout::FormatRange range;
        range.start = note.offset;
        range.length = note.length;
        range.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        range.format.setUnderlineColor(colors->warning);
        range.format.setForeground(colors->warning);
        formats.push_back(range);
    }
    return formats;
}

/// Laid out from (0, 0) on the width of the text column.
void layOut(QTextLayout& layout, int width)
{
    constexpr qreal Leading = 1.35;
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({ 0, y });
        y += line.height() * Leading;
    }
    layout.endLayout();
}

qreal heightOf(const QTextLayout& layout)
{
    if (layout.lineCount() == 0)
        return 0;
    const QTextLine last = layout.lineAt(layout.lineCount() - 1);
    return last.y() + last.height();
}

int textWidth(const QRect& row)
{
    return std::max(80, row.width() - TextLeft - Margin - 8);
}

QStringList linesBelow(const ShownPart& shown)
{
    QStringList lines;
    for (const StoryNote& note : shown.notes)
        lines << note.text;
    const qsizetype more = shown.part->text.size() - PartDelegate::LongestShown;
    if (more > 0)
        lines << PartDelegate::tr("… and %1 more characters, which are imported too.")
                     .arg(numberText(more));
    return lines;
}

QRect lineBelowRect(const QRect& row, int top, const QFont& font, const QString& text)
{
    const QRect room(
        row.left() + TextLeft + NoteIcon + 6, top, textWidth(row) - NoteIcon - 6, 10'000);
    return QFontMetrics(font).boundingRect(room, Qt::TextWordWrap, text);
}

int heightBelow(const QRect& row, const QFont& font, const ShownPart& shown)
{
    int height = 0;
    for (const QString& line : linesBelow(shown))
        height += 4 + lineBelowRect(row, 0, font, line).height();
    return height;
}

QRect rowOf(const QStyleOptionViewItem& option)
{
    const auto* const view = qobject_cast<const QAbstractScrollArea*>(option.widget);
    QRect row = option.rect;
    if (view != nullptr)
        row.setWidth(view->viewport()->width());
    return row;
}

} // namespace

QRect PartDelegate::kindRect(const QRect& row, const QFont& font)
{
    return { row.left() + Margin, row.top() + Gap, KindWidth, QFontMetrics(font).height() + 8 };
}

int PartDelegate::offsetAt(
    const ShownPart& shown, const QRect& row, const QFont& font, const QPoint& point)
{
    if (point.x() < row.left() + TextLeft - 4)
        return -1;
    QTextLayout layout(shownText(shown), textFont(font, shown.part->kind));
    layout.setFormats(formatsOf(shown, nullptr));
    layOut(layout, textWidth(row));
    const qreal y = point.y() - row.top() - Gap - 4;
    if (y > heightOf(layout))
        return -1;
    for (int i = layout.lineCount() - 1; i >= 0; --i) {
        const QTextLine line = layout.lineAt(i);
        if (y >= line.y() || i == 0)
            return line.xToCursor(point.x() - row.left() - TextLeft);
    }
    return -1;
}

void PartDelegate::setCaret(int row, int offset)
{
    m_caretRow = row;
    m_caret = offset;
}

QSize PartDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto shown = index.data(Qt::UserRole).value<ShownPart>();
    if (!shown.part)
        return {};
    const QRect row = rowOf(option);
    QTextLayout layout(shownText(shown), textFont(option.font, shown.part->kind));
    layout.setFormats(formatsOf(shown, nullptr));
    layOut(layout, textWidth(row));
    const int text = 4 + qCeil(heightOf(layout)) + heightBelow(row, option.font, shown) + 4;
    const int kind = kindRect(row, option.font).height();
    return { 100, Gap + std::max(text, kind) };
}

void PartDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto shown = index.data(Qt::UserRole).value<ShownPart>();
    if (!shown.part)
        return;
    const ThemeColors& colors = themeColors(option.palette);
    const QRect row = rowOf(option);
    painter->save();
    painter->setClipRect(option.rect);
    const QRect content = row.adjusted(4, Gap - 4, -4, 0);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setRenderHint(QPainter::Antialiasing);
        const bool focused = option.state.testFlag(QStyle::State_HasFocus);
        painter->setPen(focused ? QPen(colors.accent) : QPen(Qt::NoPen));
        painter->setBrush(colors.accentWash);
        painter->drawRoundedRect(QRectF(content).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    paintKind(painter, option, index, shown);
    paintGap(painter, option, index.row());
    QTextLayout layout(shownText(shown), textFont(option.font, shown.part->kind));
    layout.setFormats(formatsOf(shown, &colors));
    layOut(layout, textWidth(row));
    const QPointF at(row.left() + TextLeft, row.top() + Gap + 4);
    painter->setPen(colors.text);
    layout.draw(painter, at, {}, QRectF(option.rect));
    if (m_caretRow == index.row() && m_caret >= 0) {
        painter->setPen(colors.accent);
        layout.drawCursor(painter, at, m_caret, 2);
    }
    int top = qCeil(at.y() + heightOf(layout)) + 4;
    painter->setFont(option.font);
    painter->setPen(colors.warning);
    for (const QString& line : linesBelow(shown)) {
        const QRect rect = lineBelowRect(row, top, option.font, line);
        lineIcon(QStringLiteral("note"))
            .paint(painter, rect.left() - NoteIcon - 6, rect.top() + 2, NoteIcon, NoteIcon);
        painter->drawText(rect, Qt::TextWordWrap, line);
        top += 4 + rect.height();
    }
    painter->restore();
}

void PartDelegate::paintKind(QPainter* painter,
    const QStyleOptionViewItem& option,
    const QModelIndex& index,
    const ShownPart& shown) const
{
    const ThemeColors& colors = themeColors(option.palette);
    const QRect rect = kindRect(rowOf(option), option.font);
    const bool hovered = m_hoveredKind == index.row();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(hovered ? colors.accent : colors.line);
    painter->setBrush(colors.raised);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    constexpr int Arrow = 12;
    lineIcon(QStringLiteral("chevron-down"))
        .paint(painter,
            QRect(rect.right() - Arrow - 6, rect.center().y() - Arrow / 2 + 1, Arrow, Arrow));
    painter->setFont(option.font);
    painter->setPen(colors.text);
    const QRect words = rect.adjusted(8, 0, -Arrow - 8, 0);
    painter->drawText(words,
        Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(
            partKindTitle(shown.part->kind), Qt::ElideRight, words.width()));
}

/// The hovered joint between two parts: a line, and what a click there does.
void PartDelegate::paintGap(QPainter* painter, const QStyleOptionViewItem& option, int row) const
{
    if (row == 0 || m_hoveredGap != row)
        return;
    const ThemeColors& colors = themeColors(option.palette);
    const QRect place = rowOf(option);
    const int y = place.top() + Gap / 2 - 1;
    QFont font = option.font;
    font.setPixelSize(std::max(10, QFontInfo(option.font).pixelSize() - 2));
    const QString words = tr("Split here");
    const QFontMetrics metrics(font);
    const int width = metrics.horizontalAdvance(words) + 16;
    painter->setPen(QPen(colors.accent, 2));
    painter->drawLine(place.left() + Margin, y, place.right() - Margin, y);
    const QRect label(place.left() + Margin, place.top(), width, Gap);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.accent);
    painter->drawRoundedRect(label, 4, 4);
    painter->setFont(font);
    painter->setPen(colors.onAccent);
    painter->drawText(label, Qt::AlignCenter, words);
}

} // namespace broadsheet
