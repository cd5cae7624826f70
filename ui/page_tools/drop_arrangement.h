// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/free_hole.h"
#include "page_tools/page_ground.h"

#include <QSize>

namespace broadsheet {

/// Where stories that are dropped together would stand.
struct DropArrangement {
    PagePlan after; ///< the page with all of them
    std::vector<Placement> placements; ///< what came in
    std::vector<FreeFrame> frames; ///< for those that are captions only
    int lines = 0; ///< by which the last one is over (> 0) or could be longer (< 0)
    QString problem; ///< why they cannot stand there; then the rest counts for nothing
    std::optional<GridBox> hole; ///< that is free around the pointer
};

/// The stories in their order, the first one at the cell, each further one in the first place in
/// reading order that holds all of it, within the free hole around the cell. One story alone may be
/// too long for its place; it is then over, and that is shown.
DropArrangement arrangeDrop(
    PageGround& ground, int page, const std::vector<StoryId>& stories, const GridCell& cell);

/// A frame for a picture with these sides in the hole, of some columns from that of the cell on
/// where the hole has them, with its caption's lines.
FreeFrame pictureFrame(
    const GridBox& hole, const GridCell& cell, const PageGrid& grid, const QSize& sides);

/// Stories of one page as they would stand on another, where none of them stands. With all their
/// boxes, the top left corner of what is around them in the cell `wanted`; without that, where they
/// stand on their own page or in the first place from the top that is free. Where the other page
/// has no room for them so, or another format, they are arranged like a drop, and without `wanted`
/// only so that all of it fits; what stands as a group is not.
DropArrangement arrangeMove(PageGround& ground,
    int from,
    const std::vector<int>& stories,
    int to,
    const std::optional<GridCell>& wanted);

} // namespace broadsheet
