// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/geometry.h"

namespace broadsheet {

/// Whole pixels of the upright picture.
struct PixelRect {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;

    bool operator==(const PixelRect&) const = default;
};

/// The largest part of a picture that has the frame's shape, so that it fills the frame without
/// distortion. It lies with its middle on the focus (per mille of width and height, 500 = centre)
/// or as near to it as the picture's edges allow. Sides are rounded to the nearest pixel and at
/// least one. A zoom over 1000 takes so much less of it. Integers only, so that every machine crops
/// alike. Needs a picture and a frame that are not empty; else the result is empty.
PixelRect pictureCrop(
    int pixelWidth, int pixelHeight, Size frame, int focusX, int focusY, int zoomPerMille = 1000);

} // namespace broadsheet
