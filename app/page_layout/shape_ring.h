// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/shape_fitter.h"

namespace broadsheet {

/// All shapes in which the story fills the hole that `current` fills, without setting any text. A
/// ring in a fixed order, begun at `current`: by kind (over, beside, in the middle, vertical at the
/// right and at the left), in each the picture's places, a larger and a smaller head, and broken
/// legs (破栏); last those with a corner cut out, where a neighbour stands in the corner and leaves
/// room beside the hole. Two that make the same boxes are one. `fitter` has its page.
std::vector<StoryShape> shapesFor(
    ShapeFitter& fitter, const StoryRef& story, const StoryShape& current);

/// The shape `step` places further in that ring, tried. Problem: the story is gone, or no other
/// shape fills the hole.
Result<ShapeTrial> nextShape(
    ShapeFitter& fitter, const StoryRef& story, const StoryShape& current, int step);

/// The hole that a shape fills: its box, of a six-sided one without the columns beside the notch.
GridBox holeOf(const StoryShape& shape);

} // namespace broadsheet
