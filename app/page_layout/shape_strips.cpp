// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/shape_strips.h"

#include "page_layout/leg_geometry.h"

#include <algorithm>
#include <cstdlib>

namespace broadsheet {

namespace {

int milliEms(Length length, const PageGrid& grid)
{
    return int(std::max<std::int64_t>(length.units(), 0) * 1000 / grid.em.units());
}

bool isRange(const std::vector<Strip>& strips, std::size_t from, std::size_t count, StripEdge edge)
{
    for (std::size_t i = from; i < from + count; ++i) {
        const bool level = edge == StripEdge::Top ? strips[i].first == strips[from].first
                                                  : strips[i].last == strips[from].last;
        if (!level || strips[i].lines() <= 0)
            return false;
    }
    return true;
}

} // namespace

std::vector<Strip> stripsAcross(
    const Slot& area, int count, int firstLine, int lastLine, const PageGrid& grid)
{
    std::vector<Strip> strips;
    for (const Slot& leg : equalLegs(area, count, grid))
        strips.push_back({ leg, firstLine, lastLine });
    return strips;
}

int stripsFor(const std::vector<Strip>& strips, int columns, const PageGrid& grid)
{
    const Length wanted = grid.measure(std::max(columns, 1));
    std::size_t best = 1;
    const auto miss = [&](std::size_t count) {
        return std::abs((acrossOf(strips, { 0, count }).width - wanted).units());
    };
    for (std::size_t count = 2; count <= strips.size(); ++count) {
        if (miss(count) < miss(best))
            best = count;
    }
    return int(best);
}

Slot acrossOf(const std::vector<Strip>& strips, const StripRange& range)
{
    const Length left = strips[range.from].across.x;
    return { left, strips[range.from + range.count - 1].right() - left };
}

std::optional<StripRange> rangeAt(
    const std::vector<Strip>& strips, std::size_t count, StripSide side, StripEdge edge)
{
    if (count == 0 || count > strips.size())
        return std::nullopt;
    const std::size_t last = strips.size() - count;
    const std::size_t wanted = side == StripSide::Left ? 0
        : side == StripSide::Right                     ? last
                                                       : last / 2;
    std::optional<StripRange> best;
    const auto miss
        = [&](std::size_t from) { return from > wanted ? from - wanted : wanted - from; };
    for (std::size_t from = 0; from <= last; ++from) {
        if (isRange(strips, from, count, edge) && (!best || miss(from) < miss(best->from)))
            best = StripRange { from, count };
    }
    return best;
}

GridBox boxAround(const Slot& across, int line, int lines, const PageGrid& grid)
{
    const Length right = across.x + across.width;
    GridBox box { 1, line, 1, lines };
    while (box.column < grid.columns && grid.columnLeft(box.column + 1) <= across.x)
        ++box.column;
    int last = box.column;
    while (last < grid.columns && grid.columnLeft(last) + grid.columnWidth < right)
        ++last;
    box.columns = last - box.column + 1;
    box.insetLeftMilliEm = milliEms(across.x - grid.columnLeft(box.column), grid);
    box.insetRightMilliEm = milliEms(grid.columnLeft(last) + grid.columnWidth - right, grid);
    return box;
}

std::vector<TextFrame> framesOf(const std::vector<Strip>& strips, const PageGrid& grid)
{
    std::vector<TextFrame> frames;
    std::size_t from = 0;
    while (from < strips.size()) {
        std::size_t end = from + 1;
        while (end < strips.size() && strips[end].first == strips[from].first
            && strips[end].last == strips[from].last)
            ++end;
        if (strips[from].lines() > 0) {
            const StripRange range { from, end - from };
            TextFrame frame;
            frame.box = boxAround(
                acrossOf(strips, range), strips[from].first, strips[from].lines(), grid);
            const bool basic = frame.box.insetLeftMilliEm == 0 && frame.box.insetRightMilliEm == 0
                && frame.box.columns == int(range.count);
            frame.legs = basic ? 0 : int(range.count);
            frame.balanced = true;
            frames.push_back(frame);
        }
        from = end;
    }
    return frames;
}

} // namespace broadsheet
