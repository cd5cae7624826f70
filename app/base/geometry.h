// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/length.h"

namespace broadsheet {

/// Page geometry: origin at the top left corner of the trimmed sheet, x to the right, y down.
struct Point {
    Length x;
    Length y;

    bool operator==(const Point&) const = default;
};

struct Size {
    Length width;
    Length height;

    bool operator==(const Size&) const = default;
};

struct Rect {
    Length x;
    Length y;
    Length width;
    Length height;

    [[nodiscard]] constexpr Length right() const { return x + width; }

    [[nodiscard]] constexpr Length bottom() const { return y + height; }

    [[nodiscard]] constexpr bool isEmpty() const { return width <= Length() || height <= Length(); }

    [[nodiscard]] constexpr bool contains(const Point& point) const
    {
        return point.x >= x && point.x < right() && point.y >= y && point.y < bottom();
    }

    /// The part that both cover; empty where they only touch.
    [[nodiscard]] constexpr Rect intersected(const Rect& other) const
    {
        const Length left = x > other.x ? x : other.x;
        const Length top = y > other.y ? y : other.y;
        const Length rightEdge = right() < other.right() ? right() : other.right();
        const Length bottomEdge = bottom() < other.bottom() ? bottom() : other.bottom();
        return { left, top, rightEdge - left, bottomEdge - top };
    }

    bool operator==(const Rect&) const = default;
};

} // namespace broadsheet
