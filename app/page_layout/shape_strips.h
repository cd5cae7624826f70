// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/page_plan.h"
#include "page_layout/runaround.h"

#include <optional>
#include <vector>

namespace broadsheet {

/// A leg of a shape while heads, pictures and notches are cut out of it: from body line `first` to
/// `last`, both included. Empty: `last` is above `first`.
struct Strip {
    Slot across;
    int first = 1;
    int last = 0;

    [[nodiscard]] int lines() const { return last - first + 1; }

    [[nodiscard]] Length right() const { return across.x + across.width; }
};

/// Neighbours among strips.
struct StripRange {
    std::size_t from = 0;
    std::size_t count = 0;
};

/// Strips of equal width across an area, as a text frame over it would have legs.
std::vector<Strip> stripsAcross(
    const Slot& area, int count, int firstLine, int lastLine, const PageGrid& grid);

/// How many strips are nearest to so many basic columns: at least one, at most all.
int stripsFor(const std::vector<Strip>& strips, int columns, const PageGrid& grid);

/// From the left edge of the first of them to the right edge of the last.
Slot acrossOf(const std::vector<Strip>& strips, const StripRange& range);

enum class StripEdge { Top, Bottom };
enum class StripSide { Left, Middle, Right };

/// The range of `count` strips nearest to `side` that all have text lines and begin (or end) on one
/// body line. Nothing: there is none.
std::optional<StripRange> rangeAt(
    const std::vector<Strip>& strips, std::size_t count, StripSide side, StripEdge edge);

/// The grid box whose rectangle is `across` (to the thousandth of an em, outwards) on these lines.
GridBox boxAround(const Slot& across, int line, int lines, const PageGrid& grid);

/// Strips as text frames from left to right: neighbours that begin and end alike are one frame.
std::vector<TextFrame> framesOf(const std::vector<Strip>& strips, const PageGrid& grid);

} // namespace broadsheet
