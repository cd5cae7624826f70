// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/page_grid.h"
#include "edition/page_plan.h"

#include <vector>

namespace broadsheet {

/// An upright stretch of whole body lines that text fills from top to bottom.
struct LegSegment {
    Length x;
    Length width;
    int firstLine = 1;
    int lines = 0;
    int leg = 0; ///< segments of one leg share its number
};

/// The legs of a text frame from left to right. One per basic column, or `frame.legs` equal ones
/// (破栏): a whole number of ems each, the rest widening the gaps between them. A frame that
/// touches the left or right edge of `box` keeps an em away from it. Body lines that an obstacle
/// covers are left out of the legs that it reaches into.
std::vector<LegSegment> legsOf(const TextFrame& frame,
    const PageGrid& grid,
    const std::optional<FrameBox>& box,
    const std::vector<GridBox>& obstacles);

/// The rectangle of a grid box on the sheet.
Rect rectOf(const GridBox& box, const PageGrid& grid);

/// The same, an em away from the left and right edges of a ruled box where it touches them.
Rect rectInside(const GridBox& box, const PageGrid& grid, const std::optional<FrameBox>& frame);

} // namespace broadsheet
