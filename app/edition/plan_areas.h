// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/page_plan.h"

namespace broadsheet {

/// Something that covers paper, with its place in the plan.
struct Area {
    enum class Kind { Head, Frame, Picture, Furniture, Box };

    GridBox box;
    QString pointer; ///< JSON pointer
    const Placement* placement = nullptr; ///< nullptr: furniture
    Kind kind = Kind::Furniture;
};

/// A picture's box and the body lines of the caption below it.
GridBox withCaption(const PictureBox& picture);

/// All that the placements cover with heads, text frames and pictures with their captions.
std::vector<Area> storyAreas(const PagePlan& plan);

/// Whether two boxes share paper; that they touch is no matter.
bool overlap(const GridBox& a, const GridBox& b, const PageGrid& grid);
bool holds(const GridBox& outer, const GridBox& inner, const PageGrid& grid);

/// The smallest box in whole columns and lines around all that a placement covers; its frame box
/// where it has one. Nothing: it covers nothing.
std::optional<GridBox> outlineOf(const Placement& placement);
/// … around all of them.
std::optional<GridBox> outlineOf(const std::vector<Placement>& placements);

/// Whether one of the two stands in the other's text and that runs around it: a story's own picture
/// in its frames, or a placement with a runaround in another one's frame. A frame that would be
/// covered wholly cannot run around anything.
bool runsAround(const Area& one, const Area& other, const PageGrid& grid);

/// "[column, line, columns, lines]"
QString boxText(const GridBox& box);

} // namespace broadsheet
