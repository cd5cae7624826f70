// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flatplan_view/flatplan_layout.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace broadsheet {

namespace {

constexpr int HeadingHeight = 32;
constexpr int OpeningGap = 20;
constexpr int RowGap = 16;
constexpr int LinesBelow = 4;
constexpr int WordsAir = 6;
constexpr Size UsualSheet { Length::pt(1105), Length::pt(1546) }; ///< 390 × 545 mm

Size sheetOf(const FlatplanSheet& sheet)
{
    return sheet.composed ? sheet.composed->sheet : Size {};
}

/// Pages without a plan look like the others.
Size largestSheet(const FlatplanContent& content)
{
    Size largest;
    for (const FlatplanSheet& sheet : content.sheets) {
        largest.width = std::max(largest.width, sheetOf(sheet).width);
        largest.height = std::max(largest.height, sheetOf(sheet).height);
    }
    return largest.height > Length() ? largest : UsualSheet;
}

} // namespace

FlatplanLayout::FlatplanLayout(const FlatplanContent& content, int width, int paperHeight)
    : m_width(width)
    , m_top(Margin)
{
    if (!content.edition)
        return;
    const Size largest = largestSheet(content);
    m_scale = paperHeight / largest.height.toPt();
    m_paper = sizeOf(largest);
    m_wordsHeight = (paperHeight < SmallPaper ? 1 : LinesBelow) * LineHeight + WordsAir;
    const std::vector<FlatplanSection> sections = sectionsOf(*content.edition);
    for (const FlatplanSection& section : sections) {
        if (sections.size() > 1 || !section.letters.isEmpty())
            placeHeading(section, content);
        for (const std::vector<PagePtr>& opening : openingsOf(section))
            placeOpening(opening, content);
        endRow();
    }
    m_height = m_top - RowGap + Margin;
}

QSize FlatplanLayout::sizeOf(const Size& sheet) const
{
    return { int(std::lround(sheet.width.toPt() * m_scale)),
        int(std::lround(sheet.height.toPt() * m_scale)) };
}

void FlatplanLayout::placeHeading(const FlatplanSection& section, const FlatplanContent& content)
{
    FlatplanHeading heading { section.letters, {}, {} };
    for (std::size_t i = 0; i < section.pages.size(); ++i)
        heading.sum.add(*section.pages[i], content.sheets[m_next + i].fill);
    heading.rect = { Margin, m_top, m_width - 2 * Margin, HeadingHeight };
    m_top += HeadingHeight;
    m_headings.push_back(heading);
}

void FlatplanLayout::endRow()
{
    if (m_column == 0)
        return;
    m_column = 0;
    ++m_row;
    m_top += m_paper.height() + m_wordsHeight + RowGap;
}

void FlatplanLayout::placeOpening(
    const std::vector<PagePtr>& opening, const FlatplanContent& content)
{
    const int openingWidth = 2 * m_paper.width();
    int left = Margin + m_column * (openingWidth + OpeningGap);
    if (m_column > 0 && left + openingWidth + Margin > m_width) {
        endRow();
        left = Margin;
    }
    ++m_column;
    for (std::size_t i = 0; i < opening.size(); ++i) {
        const std::optional<FolioName> name = folioName(opening[i]->folio);
        const int place = name ? name->number : opening[i]->number;
        const bool right = i == 1 || (opening.size() == 1 && place % 2 == 1);
        const int x = left + (right ? m_paper.width() : 0);
        const Size own = sheetOf(content.sheets[m_next]);
        const QSize paper = own.height > Length() ? sizeOf(own) : m_paper;
        FlatplanCell cell;
        cell.sheet = m_next++;
        cell.row = m_row;
        cell.joinedToNext = opening[i]->spreadWithNext;
        cell.paper = { { right ? x : x + m_paper.width() - paper.width(),
                           m_top + m_paper.height() - paper.height() },
            paper };
        cell.words = { x, m_top + m_paper.height(), m_paper.width(), m_wordsHeight };
        m_cells.push_back(cell);
    }
}

std::optional<std::size_t> FlatplanLayout::at(const QPoint& point) const
{
    for (const FlatplanCell& cell : m_cells) {
        if (cell.whole().contains(point))
            return cell.sheet;
    }
    return std::nullopt;
}

std::size_t FlatplanLayout::inRow(std::size_t from, int step) const
{
    if (from >= m_cells.size())
        return from;
    const FlatplanCell& now = m_cells[from];
    std::size_t best = from;
    int least = 0;
    for (const FlatplanCell& cell : m_cells) {
        const int away = std::abs(cell.paper.center().x() - now.paper.center().x());
        if (cell.row == now.row + step && (best == from || away < least)) {
            best = cell.sheet;
            least = away;
        }
    }
    return best;
}

int paperHeightThatFits(const FlatplanContent& content, const QSize& view, int least, int most)
{
    int low = least;
    int high = std::max(least, most);
    while (low < high) {
        const int middle = (low + high + 1) / 2;
        const bool fits = FlatplanLayout(content, view.width(), middle).height() <= view.height();
        if (fits)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

} // namespace broadsheet
