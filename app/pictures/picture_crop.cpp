// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/picture_crop.h"

#include <algorithm>
#include <cstdint>

namespace broadsheet {

namespace {

/// Where a stretch of `part` out of `whole` begins so that its middle lies on the focus.
int cropStart(int whole, int part, int focus)
{
    const std::int64_t middle = std::int64_t(whole) * 2 * std::clamp(focus, 0, 1000);
    const std::int64_t start = (middle - std::int64_t(part) * 1000) / 2000;
    return int(std::clamp<std::int64_t>(start, 0, whole - part));
}

/// `length` × numerator / denominator to the nearest pixel, within 1 … limit.
int scaledSide(int length, Length numerator, Length denominator, int limit)
{
    const std::int64_t side
        = (length * numerator.units() + denominator.units() / 2) / denominator.units();
    return int(std::clamp<std::int64_t>(side, 1, limit));
}

} // namespace

PixelRect pictureCrop(
    int pixelWidth, int pixelHeight, Size frame, int focusX, int focusY, int zoomPerMille)
{
    if (pixelWidth < 1 || pixelHeight < 1 || frame.width <= Length() || frame.height <= Length())
        return {};
    int width = pixelWidth;
    int height = pixelHeight;
    if (pixelWidth * frame.height.units() > pixelHeight * frame.width.units())
        width = scaledSide(pixelHeight, frame.width, frame.height, pixelWidth);
    else
        height = scaledSide(pixelWidth, frame.height, frame.width, pixelHeight);
    const std::int64_t zoom = std::max(zoomPerMille, 1000);
    width = std::max(int((std::int64_t(width) * 1000 + zoom / 2) / zoom), 1);
    height = std::max(int((std::int64_t(height) * 1000 + zoom / 2) / zoom), 1);
    return {
        cropStart(pixelWidth, width, focusX), cropStart(pixelHeight, height, focusY), width, height
    };
}

} // namespace broadsheet
