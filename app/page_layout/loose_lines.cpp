// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/loose_lines.h"

#include "typesetting/galley.h"

#include <algorithm>

namespace broadsheet {

int loosenessMilliEm(const PageLine& line)
{
    const std::int64_t em = std::max(line.paragraph->paragraph().em, 1);
    return int(line.paragraph->justified(line.line).largestGap * 1000 / em);
}

Rect rectOfLine(const PageLine& line)
{
    const Measure measure = line.paragraph->measureOf(line.line);
    const Length size = line.paragraph->paragraph().style->size;
    if (line.paragraph->isVertical()) {
        return { line.x - size / 2,
            line.baseline + Length::fromUnits(measure.left),
            size,
            Length::fromUnits(measure.width) };
    }
    return { line.x + Length::fromUnits(measure.left),
        line.baseline - size.scaled(88, 100),
        Length::fromUnits(measure.width),
        size };
}

std::vector<LooseLine> loosestLines(const std::vector<ComposedPagePtr>& pages, int perMille)
{
    std::vector<LooseLine> open;
    std::size_t all = 0;
    for (std::size_t page = 0; page < pages.size(); ++page) {
        for (std::size_t line = 0; line < pages[page]->lines.size(); ++line) {
            if (pages[page]->lines[line].kind == LineKind::Head)
                continue;
            ++all;
            const int gap = loosenessMilliEm(pages[page]->lines[line]);
            if (gap > 0)
                open.push_back({ page, line, gap });
        }
    }
    std::stable_sort(open.begin(), open.end(), [](const LooseLine& a, const LooseLine& b) {
        return a.gapMilliEm > b.gapMilliEm;
    });
    const std::size_t wanted = std::max<std::size_t>(1, all * std::size_t(perMille) / 1000);
    if (open.size() > wanted)
        open.resize(wanted);
    return open;
}

LineColour colourOf(const ComposedPage& page)
{
    LineColour sum;
    const std::vector<PageLine>& lines = page.lines;
    for (std::size_t first = 0; first < lines.size();) {
        std::size_t end = first + 1;
        while (end < lines.size() && lines[end].paragraph == lines[first].paragraph
            && lines[end].line == lines[end - 1].line + 1)
            ++end;
        sum += colourOf(*lines[first].paragraph, lines[first].line, lines[end - 1].line + 1);
        first = end;
    }
    return sum;
}

} // namespace broadsheet
