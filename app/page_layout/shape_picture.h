// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/edition_matter.h"
#include "page_layout/shape_strips.h"

namespace broadsheet {

/// What a shape says of a picture that stands in a box; its place is the usual one.
ShapePicture shapePictureOf(const PictureBox& box);

/// The picture of a placed story as its shape has it; nothing: it has none, or there is no story.
std::optional<ShapePicture> pictureOf(const Placement* placed);

/// No wider than so many columns; where that makes it smaller, its own sides say how high it is.
std::optional<ShapePicture> pictureWithin(std::optional<ShapePicture> picture, int columns);

/// Puts a shape's picture with its caption at the top or the foot of strips and cuts it out of
/// them. It is as wide as the strips nearest to its columns; without lines of its own it keeps its
/// sides, is cropped where the strips end sooner, and takes the whole strips rather than leave a
/// leg too short for text. A source that is not known counts as three to two. Problem: it finds no
/// place.
Result<PictureBox> placeInStrips(const ShapePicture& picture,
    const std::optional<PictureSource>& source,
    std::vector<Strip>& strips,
    const PageGrid& grid);

} // namespace broadsheet
