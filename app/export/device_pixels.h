// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <algorithm>
#include <cmath>

namespace broadsheet {

/// Edges go to the nearest pixel, so that rules are sharp and fills that touch leave no seam; what
/// is thinner than a pixel gets one.
inline QRect filledPixels(const QRectF& device)
{
    const auto nearest = [](double edge) { return int(std::floor(edge + 0.5)); };
    const int left = nearest(device.left());
    const int top = nearest(device.top());
    return { left,
        top,
        std::max(nearest(device.right()) - left, 1),
        std::max(nearest(device.bottom()) - top, 1) };
}

/// Every pixel that the rectangle touches.
inline QRect touchedPixels(const QRectF& device)
{
    const int left = int(std::floor(device.left()));
    const int top = int(std::floor(device.top()));
    return { left,
        top,
        int(std::floor(device.right())) + 1 - left,
        int(std::floor(device.bottom())) + 1 - top };
}

} // namespace broadsheet
