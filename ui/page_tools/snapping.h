// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/page_item_verbs.h"
#include "edition/page_grid.h"

#include <vector>

namespace broadsheet {

/// A line that something in hand meets, from one end to the other.
struct Guide {
    enum class Direction { Upright, Level };

    Direction direction = Direction::Upright;
    Length at;
    Length from;
    Length to;

    bool operator==(const Guide&) const = default;
};

/// A gap between two edges, with its size.
struct GapMark {
    Guide::Direction direction = Guide::Direction::Level; ///< Level: measured across
    Length from;
    Length to;
    Length beside; ///< the y of a level one, the x of an upright one
    bool equal = false; ///< another gap is as wide

    [[nodiscard]] Length size() const { return to - from; }

    bool operator==(const GapMark&) const = default;
};

/// What edges can meet on a page.
struct SnapTargets {
    std::vector<Length> across; ///< x: columns, sheet, guides, neighbours' edges and middles
    std::vector<Length> down; ///< y: body lines' tops, sheet, guides, neighbours
    std::vector<Rect> neighbours;
    Rect page; ///< the sheet
};

/// All that stands on the page but `inHand`.
SnapTargets snapTargets(const PagePlan& plan, const PageGrid& grid, const PageItems& inHand);

struct Snapped {
    Length across; ///< to be added
    Length down;
    std::vector<Guide> guides;
};

/// Moves the rectangle by at most `reach` so that its gaps to two neighbours are equal, or else, by
/// whatever is nearer, an edge or the middle of it meets a target, or its gap to the nearest of two
/// neighbours that stand in its row or column on one side is as wide as the gap between those two.
Snapped snapMove(const Rect& rect, const SnapTargets& targets, Length reach);

/// One coordinate alone, for an edge that is dragged.
Length snapAcross(Length x, const SnapTargets& targets, Length reach);
Length snapDown(Length y, const SnapTargets& targets, Length reach);

/// Gaps to the nearest neighbours at all four sides, each marked where its opposite is as wide or
/// where the gap behind that neighbour is, which then is there too.
std::vector<GapMark> gapsAround(const Rect& rect, const SnapTargets& targets);

} // namespace broadsheet
