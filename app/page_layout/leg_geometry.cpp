// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/leg_geometry.h"

#include <algorithm>

namespace broadsheet {

namespace {

struct Strip {
    Length x;
    Length width;
};

bool coversLine(const GridBox& box, int line)
{
    return line >= box.line && line < box.line + box.lines;
}

bool reachesInto(const GridBox& box, const Strip& strip, const PageGrid& grid)
{
    const Rect rect = rectOf(box, grid);
    return rect.x < strip.x + strip.width && strip.x < rect.right();
}

std::vector<Strip> equalLegs(Strip area, int legs, const PageGrid& grid)
{
    const Length room = area.width - grid.columnGap * (legs - 1);
    Length width = room / legs;
    if (grid.charactersPerColumn > 0)
        width = width - width % grid.em;
    const Length rest = area.width - width * legs;
    std::vector<Strip> strips;
    for (int i = 0; i < legs; ++i) {
        const Length gaps = legs > 1 ? rest.scaled(i, legs - 1) : Length();
        strips.push_back({ area.x + width * i + gaps, width });
    }
    return strips;
}

} // namespace

Rect rectOf(const GridBox& box, const PageGrid& grid)
{
    return { grid.columnLeft(box.column),
        grid.lineTop(box.line),
        grid.measure(box.columns),
        grid.linePitch * box.lines };
}

Rect rectInside(const GridBox& box, const PageGrid& grid, const std::optional<FrameBox>& frame)
{
    Rect rect = rectOf(box, grid);
    if (!frame)
        return rect;
    if (box.column <= frame->box.column) {
        rect.x += grid.em;
        rect.width -= grid.em;
    }
    if (box.column + box.columns >= frame->box.column + frame->box.columns)
        rect.width -= grid.em;
    return rect;
}

std::vector<LegSegment> legsOf(const TextFrame& frame,
    const PageGrid& grid,
    const std::optional<FrameBox>& box,
    const std::vector<GridBox>& obstacles)
{
    const Rect inside = rectInside(frame.box, grid, box);
    const Strip area { inside.x, inside.width };
    const int legs = frame.legs > 0 ? frame.legs : frame.box.columns;
    std::vector<LegSegment> segments;
    int number = 0;
    for (const Strip& strip : equalLegs(area, legs, grid)) {
        LegSegment segment { strip.x, strip.width, frame.box.line, 0, number++ };
        for (int line = frame.box.line; line < frame.box.line + frame.box.lines; ++line) {
            const bool blocked
                = std::any_of(obstacles.begin(), obstacles.end(), [&](const GridBox& obstacle) {
                      return coversLine(obstacle, line) && reachesInto(obstacle, strip, grid);
                  });
            if (!blocked) {
                ++segment.lines;
                continue;
            }
            if (segment.lines > 0)
                segments.push_back(segment);
            segment.firstLine = line + 1;
            segment.lines = 0;
        }
        if (segment.lines > 0)
            segments.push_back(segment);
    }
    return segments;
}

} // namespace broadsheet
