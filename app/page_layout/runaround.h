// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/page_grid.h"
#include "edition/page_plan.h"

#include <vector>

namespace broadsheet {

/// Part of one body line that text fills.
struct Slot {
    Length x;
    Length width;

    bool operator==(const Slot&) const = default;
};

/// Something on the page that text passes: a plan's Runaround where it stands on the sheet.
struct Obstacle {
    Rect rect;
    WrapShape shape = WrapShape::Box;
    std::vector<Point> points; ///< of a polygon
    WrapSides sides = WrapSides::None;
    Length standoff; ///< air at the left and right
    Length standoffAbove; ///< air above and below
    Length minWidth;
};

/// A box whose body lines are left out of every leg that it reaches into.
Obstacle obstacleOf(const GridBox& box, const PageGrid& grid);
Obstacle obstacleOf(const GridBox& box, const Runaround& runaround, const PageGrid& grid);

/// All that the text of `placement`, one of the plan's own (not a copy), passes: its picture with
/// the caption, its obstacles, and other placements that say so and stand in its frames.
std::vector<Obstacle> obstaclesOf(
    const PagePlan& plan, const Placement& placement, const PageGrid& grid);

/// What a body line between `top` and `bottom` keeps of a leg beside the obstacles, from left to
/// right; the whole leg where none reaches into the line. Slots narrower than the obstacles there
/// ask for fall away. With `em` (else 0) slots are whole ems (R45), flush with the edge of the leg
/// that they touch, so that Han stand in the leg's cells.
std::vector<Slot> freeSlots(
    const Slot& leg, Length top, Length bottom, const std::vector<Obstacle>& obstacles, Length em);

} // namespace broadsheet
