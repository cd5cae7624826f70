// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/page_item_verbs.h"
#include "edition/free_hole.h"
#include "edition/page_grid.h"

#include <optional>

namespace broadsheet {

/// A part of something on the page, as a ghost shows it.
struct ItemBlock {
    enum class Kind { Head, Text, Picture, Frame };

    Kind kind = Kind::Text;
    Rect rect;
};

/// What a placement covers, its frame box apart.
std::vector<ItemBlock> blocksOf(const Placement& placement, const PageGrid& grid);

/// The column and the body line in which the point lies, outside of the type area too.
GridCell cellAt(const PageGrid& grid, const Point& point);

/// The smallest rectangle around a placement, its frame box included; empty: it covers nothing.
Rect boundsOf(const Placement& placement, const PageGrid& grid);

/// One rectangle around all of them; empty: there are none.
Rect boundsOf(const PagePlan& plan, const PageItems& items, const PageGrid& grid);

/// A box of whole columns and body lines as it stands on the sheet, and the box nearest to a
/// rectangle, which may lie off the grid and have no columns or lines.
Rect wholeRectOf(const GridBox& box, const PageGrid& grid);
GridBox nearestBox(const Rect& rect, const PageGrid& grid);

/// What lies under a point: the topmost free frame, else the smallest placement. Lines and boxes
/// are there only near their ink, by `reach`, but the tint of a box is where nothing else is, as it
/// lies below everything. Empty: nothing.
PageItems itemAt(const PagePlan& plan, const PageGrid& grid, const Point& point, Length reach);

/// All that the rectangle touches.
PageItems itemsIn(const PagePlan& plan, const PageGrid& grid, const Rect& rect);

/// Stories in reading order, then frames from the lowest up: the one `step` further on than
/// `from`. Empty: that is the end.
PageItems nextItem(const PagePlan& plan, const PageItems& from, int step);

bool contains(const PageItems& items, const PageItems& part);
PageItems joined(const PageItems& items, const PageItems& more);
PageItems without(const PageItems& items, const PageItems& part);

} // namespace broadsheet
