// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/room_below.h"

#include "edition/free_hole.h"
#include "edition/plan_areas.h"

#include <algorithm>

namespace broadsheet {

int deeperBy(const Placement& placement, int lines)
{
    int legs = 0;
    for (const TextFrame& frame : placement.frames)
        legs += frame.legs > 0 ? frame.legs : frame.box.columns;
    return legs > 0 ? (lines + legs - 1) / legs : lines;
}

bool hasRoomBelow(const PagePlan& plan, std::size_t placement, int lines, const PageGrid& grid)
{
    const std::optional<GridBox> outline = outlineOf(plan.placements[placement]);
    if (!outline)
        return false;
    PagePlan others = plan;
    others.placements.erase(others.placements.begin() + std::ptrdiff_t(placement));
    const int first = outline->line + outline->lines;
    const FreeCells cells(others, grid);
    if (!cells.isFree({ outline->column, first, outline->columns, lines }))
        return false;
    const GridBox next { outline->column, first + lines, outline->columns, 1 };
    const std::vector<Area> areas = storyAreas(others);
    return std::ranges::none_of(areas, [&](const Area& area) {
        return area.kind != Area::Kind::Head && overlap(area.box, next, grid);
    });
}

} // namespace broadsheet
