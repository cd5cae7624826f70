// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/leg_geometry.h"

#include <algorithm>

namespace broadsheet {

namespace {

/// Cuts a leg into segments where obstacles leave nothing of a body line.
class LegCutter {
public:
    LegCutter(
        const PageGrid& grid, const std::vector<Obstacle>& obstacles, std::vector<LegSegment>& out)
        : m_grid(grid)
        , m_obstacles(obstacles)
        , m_em(grid.charactersPerColumn > 0 ? grid.em : Length())
        , m_out(out)
    {
    }

    void cut(const Slot& leg, int number, const GridBox& box)
    {
        LegSegment segment { leg.x, leg.width, box.line, 0, number, {} };
        for (int line = box.line; line < box.line + box.lines; ++line) {
            const Length top = m_grid.lineTop(line);
            std::vector<Slot> slots = m_obstacles.empty()
                ? std::vector<Slot> { leg }
                : freeSlots(leg, top, top + m_grid.em, m_obstacles, m_em);
            if (slots.empty()) {
                finish(segment);
                segment = { leg.x, leg.width, line + 1, 0, number, {} };
                continue;
            }
            if (slots.size() > 1 || slots.front() != leg)
                segment.narrowed.push_back({ segment.lines, std::move(slots) });
            ++segment.lines;
        }
        finish(segment);
    }

private:
    void finish(LegSegment& segment)
    {
        if (segment.lines > 0)
            m_out.push_back(std::move(segment));
    }

    const PageGrid& m_grid;
    const std::vector<Obstacle>& m_obstacles;
    Length m_em;
    std::vector<LegSegment>& m_out;
};

} // namespace

const NarrowedLine* LegSegment::narrowedAt(int row) const
{
    const auto found = std::lower_bound(
        narrowed.begin(), narrowed.end(), row, [](const NarrowedLine& line, int wanted) {
            return line.row < wanted;
        });
    return found != narrowed.end() && found->row == row ? &*found : nullptr;
}

int LegSegment::slotsOn(int row) const
{
    const NarrowedLine* line = narrowedAt(row);
    return line == nullptr ? 1 : int(line->slots.size());
}

Slot LegSegment::slot(int row, int index) const
{
    const NarrowedLine* line = narrowedAt(row);
    return line == nullptr ? whole() : line->slots[std::size_t(index)];
}

int LegSegment::capacity() const
{
    int slots = lines;
    for (const NarrowedLine& line : narrowed)
        slots += int(line.slots.size()) - 1;
    return slots;
}

Rect rectInside(const GridBox& box, const PageGrid& grid, const std::optional<FrameBox>& frame)
{
    Rect rect = rectOf(box, grid);
    if (!frame)
        return rect;
    const Rect edge = rectOf(frame->box, grid);
    const Length right = rect.right();
    if (rect.x <= edge.x) {
        rect.x += grid.em;
        rect.width -= grid.em;
    }
    if (right >= edge.right())
        rect.width -= grid.em;
    return rect;
}

std::vector<Slot> equalLegs(const Slot& area, int legs, const PageGrid& grid)
{
    const Length room = area.width - grid.columnGap * (legs - 1);
    Length width = room / legs;
    if (grid.charactersPerColumn > 0)
        width = width - width % grid.em;
    const Length rest = area.width - width * legs;
    std::vector<Slot> strips;
    for (int i = 0; i < legs; ++i) {
        const Length gaps = legs > 1 ? rest.scaled(i, legs - 1) : Length();
        strips.push_back({ area.x + width * i + gaps, width });
    }
    return strips;
}

std::vector<LegSegment> legsOf(const TextFrame& frame,
    const PageGrid& grid,
    const std::optional<FrameBox>& box,
    const std::vector<Obstacle>& obstacles)
{
    const Rect inside = rectInside(frame.box, grid, box);
    const int legs = frame.legs > 0 ? frame.legs : frame.box.columns;
    std::vector<LegSegment> segments;
    LegCutter cutter(grid, obstacles, segments);
    int number = 0;
    for (const Slot& leg : equalLegs({ inside.x, inside.width }, legs, grid))
        cutter.cut(leg, number++, frame.box);
    return segments;
}

std::vector<LegSegment> between(
    const std::vector<LegSegment>& segments, int firstLine, int lastLine)
{
    std::vector<LegSegment> result;
    for (const LegSegment& segment : segments) {
        const int from = std::max(firstLine, segment.firstLine);
        const int to = std::min(lastLine, segment.lastLine());
        if (from > to)
            continue;
        LegSegment part = segment;
        const int dropped = from - segment.firstLine;
        part.firstLine = from;
        part.lines = to - from + 1;
        std::erase_if(part.narrowed, [&](const NarrowedLine& line) {
            return line.row < dropped || line.row >= dropped + part.lines;
        });
        for (NarrowedLine& line : part.narrowed)
            line.row -= dropped;
        result.push_back(std::move(part));
    }
    return result;
}

} // namespace broadsheet
