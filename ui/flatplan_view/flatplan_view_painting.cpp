// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flatplan_view/deadline_words.h"
#include "flatplan_view/fill_words.h"
#include "flatplan_view/flatplan_view.h"
#include "flatplan_view/page_state_mark.h"
#include "shared/desk_drawing.h"

#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

// What the flatplan looks like.

namespace broadsheet {

namespace {

constexpr int MarkSide = 12;
constexpr int MarkGap = 4;
constexpr int SmallPixels = 11;
constexpr int NamePixels = 12;
constexpr int BarHeight = 3;

QFont inPixels(QFont font, int pixels)
{
    font.setPixelSize(pixels);
    return font;
}

/// One line of words, in faces for their own language, with an ellipsis where they are too long.
void write(QPainter& painter, const QRect& line, const QString& words, const QFont& font, bool dark)
{
    painter.setFont(copyFontFor(font, words, dark));
    painter.drawText(line,
        Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(words, Qt::ElideRight, line.width()));
}

QColor washOf(const QColor& color)
{
    QColor wash = color;
    wash.setAlpha(40);
    return wash;
}

} // namespace

void FlatplanView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), themeColors(palette()).pasteboard);
    painter.translate(-scrolled());
    const QRect seen = event->rect().translated(scrolled());
    for (const FlatplanHeading& heading : m_layout.headings()) {
        if (heading.rect.intersects(seen))
            drawHeading(painter, heading);
    }
    for (const FlatplanCell& cell : m_layout.cells()) {
        if (cell.whole().adjusted(-4, -4, 4, 4).intersects(seen))
            drawCell(painter, cell);
    }
    if (m_target)
        drawTarget(painter, *m_target);
}

void FlatplanView::drawHeading(QPainter& painter, const FlatplanHeading& heading) const
{
    const ThemeColors& colors = themeColors(palette());
    QFont bold = inPixels(font(), 13);
    bold.setWeight(QFont::DemiBold);
    const QString title = sectionTitle(heading.letters, heading.sum.pages);
    painter.setPen(colors.text);
    const QRect line = heading.rect.adjusted(0, 0, 0, -8);
    write(painter, line, title, bold, colors.dark);
    const int after = painter.fontMetrics().horizontalAdvance(title) + 16;
    painter.setPen(colors.mutedText);
    write(painter,
        line.adjusted(after, 0, 0, 0),
        sumWords(heading.sum),
        inPixels(font(), SmallPixels),
        colors.dark);
    painter.fillRect(QRect(line.left(), line.bottom() + 1, line.width(), 1), colors.line);
}

void FlatplanView::drawCell(QPainter& painter, const FlatplanCell& cell) const
{
    const ThemeColors& colors = themeColors(palette());
    const bool chosen = m_chosen.contains(cell.sheet);
    if (chosen || m_hovered == cell.sheet) {
        painter.setRenderHint(QPainter::Antialiasing);
        drawRounded(painter,
            QRectF(cell.words).adjusted(0, 2, 0, 2),
            chosen ? colors.accentWash : colors.raised,
            {});
    }
    drawPaper(painter, cell);
    drawWords(painter, cell);
    if (cell.sheet == m_current && hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        drawFocusRing(painter, QRectF(cell.paper).adjusted(-3, -3, 3, 3), colors.accent);
    }
}

void FlatplanView::drawPaper(QPainter& painter, const FlatplanCell& cell) const
{
    const ThemeColors& colors = themeColors(palette());
    const bool chosen = m_chosen.contains(cell.sheet);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const int edge = chosen ? 2 : 1;
    painter.fillRect(
        cell.paper.adjusted(-edge, -edge, edge, edge), chosen ? colors.accent : colors.paperEdge);
    painter.fillRect(cell.paper, colors.paper);
    const FlatplanSheet& sheet = m_content.sheets[cell.sheet];
    const QImage picture = sheet.composed ? m_thumbs.picture(*sheet.page) : QImage();
    if (!picture.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(cell.paper, picture);
    } else if (!sheet.composed) {
        drawEmptyPaper(painter, cell);
    }
    drawSpine(painter, cell);
    if (m_dragging && chosen)
        painter.fillRect(cell.paper, washOf(colors.accent));
}

/// A page without a plan: its section, and what to do.
void FlatplanView::drawEmptyPaper(QPainter& painter, const FlatplanCell& cell) const
{
    const ThemeColors& light = themeColors(false); // the paper is white in both themes
    const FlatplanSheet& sheet = m_content.sheets[cell.sheet];
    const QRect room = cell.paper.adjusted(6, 6, -6, -6);
    if (cell.paper.height() < FlatplanLayout::SmallPaper)
        return;
    painter.setPen(light.text);
    const QString section = sheet.page->section;
    painter.setFont(copyFontFor(inPixels(font(), NamePixels + 2), section, false));
    painter.drawText(room, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, section);
    painter.setPen(light.mutedText);
    const QString hint = sheet.page->plan ? tr("This page cannot be composed. Open it to see why.")
                                          : tr("Not laid out yet. Enter lays it out and opens it.");
    painter.setFont(copyFontFor(inPixels(font(), SmallPixels), hint, false));
    painter.drawText(room.adjusted(0, 24, 0, 0), Qt::AlignCenter | Qt::TextWordWrap, hint);
}

/// Facing pages meet in a hairline; the halves of a double truck in a clasp.
void FlatplanView::drawSpine(QPainter& painter, const FlatplanCell& cell) const
{
    if (!cell.joinedToNext)
        return;
    const ThemeColors& colors = themeColors(palette());
    const int x = cell.paper.right() + 1;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.accent, 2, Qt::SolidLine, Qt::RoundCap));
    const int y = cell.paper.bottom() - 10;
    painter.drawLine(x - 9, y, x + 9, y);
    painter.drawLine(x - 9, y - 3, x - 9, y + 3);
    painter.drawLine(x + 9, y - 3, x + 9, y + 3);
}

void FlatplanView::drawWords(QPainter& painter, const FlatplanCell& cell) const
{
    const ThemeColors& colors = themeColors(palette());
    const FlatplanSheet& sheet = m_content.sheets[cell.sheet];
    QRect line(cell.words.left() + 4,
        cell.words.top() + 5,
        cell.words.width() - 8,
        FlatplanLayout::LineHeight);
    drawPageState(painter,
        QRectF(line.left(), line.top() + (line.height() - MarkSide) / 2.0, MarkSide, MarkSide),
        sheet.page->state,
        colors);
    QFont bold = inPixels(font(), NamePixels);
    bold.setWeight(QFont::DemiBold);
    painter.setPen(colors.text);
    const QString name = pageName(*sheet.page);
    const QRect behindMark = line.adjusted(MarkSide + MarkGap, 0, 0, 0);
    write(painter, behindMark, name, bold, colors.dark);
    const int after = painter.fontMetrics().horizontalAdvance(name) + 5;
    write(painter,
        behindMark.adjusted(after, 0, 0, 0),
        sheet.page->section,
        inPixels(font(), SmallPixels + 1),
        colors.dark);
    if (cell.paper.height() < FlatplanLayout::SmallPaper)
        return;
    const QDateTime now = m_clock();
    const bool isOpen = sheet.page->state != PageState::Released;
    const bool late = isOpen && sheet.page->deadline.isValid() && sheet.page->deadline < now;
    line.translate(0, FlatplanLayout::LineHeight);
    painter.setPen(colors.mutedText);
    const QString who = sheet.page->editor;
    write(painter,
        line,
        who.isEmpty() ? pageStateName(sheet.page->state)
                      : pageStateName(sheet.page->state) + QStringLiteral(" · ") + who,
        inPixels(font(), SmallPixels),
        colors.dark);
    line.translate(0, FlatplanLayout::LineHeight);
    painter.setPen(late ? colors.danger : colors.mutedText);
    QFont deadline = inPixels(font(), SmallPixels);
    deadline.setBold(late);
    write(painter,
        line,
        isOpen ? deadlineWords(sheet.page->deadline, now) : deadlineText(sheet.page->deadline, now),
        deadline,
        colors.dark);
    line.translate(0, FlatplanLayout::LineHeight);
    drawFill(painter, line, sheet);
}

void FlatplanView::drawFill(QPainter& painter, const QRect& line, const FlatplanSheet& sheet) const
{
    const ThemeColors& colors = themeColors(palette());
    const PageFill& fill = sheet.fill;
    if (!sheet.composed && fill.waitingStories == 0)
        return;
    const bool over = fill.oversetLines > 0;
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QRect bar(line.left(), line.top(), line.width(), BarHeight);
    painter.fillRect(bar, colors.line);
    const double part = over ? 1 : fill.filledPart();
    const QColor full = part >= 1 ? colors.good : colors.mutedText;
    painter.fillRect(QRect(bar.topLeft(), QSize(int(std::lround(bar.width() * part)), BarHeight)),
        over ? colors.danger : full);
    QStringList words;
    if (!linesWords(fill).isEmpty())
        words += linesWords(fill);
    if (fill.waitingStories > 0)
        words += tr("%n waiting", "stories not placed", fill.waitingStories);
    if (words.isEmpty())
        words += tr("empty");
    painter.setPen(over ? colors.danger : colors.mutedText);
    write(painter,
        line.adjusted(0, BarHeight + 1, 0, 3),
        words.join(QStringLiteral(" · ")),
        inPixels(font(), SmallPixels),
        colors.dark);
}

void FlatplanView::drawTarget(QPainter& painter, const Target& target) const
{
    const ThemeColors& colors = themeColors(palette());
    const QRect paper = m_layout.cells()[target.sheet].paper;
    painter.setRenderHint(QPainter::Antialiasing);
    if (target.onto) {
        painter.fillRect(paper, washOf(colors.accent));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.accent, 3));
        painter.drawRoundedRect(QRectF(paper).adjusted(1, 1, -1, -1), 3, 3);
        return;
    }
    const int x = target.behind ? paper.right() + 1 : paper.left();
    drawRounded(
        painter, QRectF(x - 2, paper.top() - 6, 4, paper.height() + 12), colors.accent, {}, 2);
}

QString FlatplanView::tipFor(const FlatplanSheet& sheet) const
{
    const Page& page = *sheet.page;
    QStringList lines { page.section.isEmpty() ? pageName(page)
                                               : pageName(page) + QLatin1Char(' ') + page.section,
        pageStateName(page.state) };
    const auto add = [&lines](const QString& words) {
        if (!words.isEmpty())
            lines += words;
    };
    if (!page.editor.isEmpty())
        add(tr("Editor: %1").arg(page.editor));
    if (!page.designer.isEmpty())
        add(tr("Layout: %1").arg(page.designer));
    if (!page.proofreader.isEmpty())
        add(tr("Proofs: %1").arg(page.proofreader));
    if (page.deadline.isValid())
        add(tr("Deadline: %1").arg(deadlineWords(page.deadline, m_clock())));
    if (sheet.composed)
        add(placedWords(sheet.fill));
    add(linesWords(sheet.fill));
    add(waitingWords(sheet.fill));
    return lines.join(QLatin1Char('\n'));
}

} // namespace broadsheet
