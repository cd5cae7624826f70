// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/free_hole.h"
#include "page_layout/shape_fitter.h"

namespace broadsheet {

/// The fewest lines in which the shape holds all of the story, its width kept, at most to the foot
/// of the page: then what it lacks is overset in the trial. `fitter` has its page.
Result<ShapeTrial> growToFit(ShapeFitter& fitter, const StoryRef& story, const StoryShape& shape);

/// The shape for a story that is dropped at a cell: its head over as many columns as suit its
/// length, in the largest hole around the cell (its own present place counts as free), as deep as
/// it needs and the hole allows. A line of air stays below whatever stands above. `picture` comes
/// with it, no wider than it. Problem: the cell is taken, or the hole is too small for a head, its
/// text and the picture.
Result<ShapeTrial> shapeAt(ShapeFitter& fitter,
    const StoryRef& ref,
    const GridCell& cell,
    const std::optional<ShapePicture>& picture = std::nullopt);

} // namespace broadsheet
