// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/page_plan.h"
#include "page_layout/composed_page.h"
#include "page_layout/page_matter.h"

namespace broadsheet {

/// The part of a story's picture box that the picture fills: without its caption and the air
/// between them.
Rect pictureRectOf(const PictureBox& box, const PageGrid& grid);

/// The picture as it prints in the rectangle, cropped to it.
PlacedPicture croppedPicture(
    const PictureSource& source, const Rect& rect, const PictureCropping& cropping);

} // namespace broadsheet
