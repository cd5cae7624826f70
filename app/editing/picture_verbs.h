// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/placement_verbs.h"

namespace broadsheet {

/// What of the picture of a placed story is seen: in its box, and in the shape that the box is made
/// from. Nothing else moves. Problem: it has no picture there; else as for placements.
Result<void> cropStoryPicture(
    EditionTransaction& t, const PlacementPlace& place, const PictureCropping& cropping);

/// Gives a free picture frame the width of so many whole basic columns more (> 0) or less (< 0)
/// than it has; a width in between goes to the next one. The picture's part keeps its proportions,
/// and whole body lines where it had them; the caption keeps its lines. The frame's top left corner
/// stays, unless it would leave the type area then. Problem: it is as wide or as narrow as it can
/// be, or would be too high for the page; else as for frames.
Result<void> widenPictureFrame(EditionTransaction& t, int page, int frame, int columns);

} // namespace broadsheet
