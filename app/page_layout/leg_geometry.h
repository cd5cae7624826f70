// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/runaround.h"

#include <optional>
#include <vector>

namespace broadsheet {

/// A body line of a segment on which text stands beside something.
struct NarrowedLine {
    int row = 0; ///< from the segment's first line
    std::vector<Slot> slots; ///< from left to right, at least one
};

/// An upright stretch of whole body lines that text fills from top to bottom.
struct LegSegment {
    Length x;
    Length width;
    int firstLine = 1;
    int lines = 0;
    int leg = 0; ///< segments of one leg share its number
    std::vector<NarrowedLine> narrowed; ///< by row; all other lines are one slot of the full width

    [[nodiscard]] Slot whole() const { return { x, width }; }

    [[nodiscard]] int lastLine() const { return firstLine + lines - 1; }

    /// The line if it is narrowed, else nullptr.
    [[nodiscard]] const NarrowedLine* narrowedAt(int row) const;
    [[nodiscard]] int slotsOn(int row) const;
    [[nodiscard]] Slot slot(int row, int index) const;
    /// Lines of text that it holds: one for every slot.
    [[nodiscard]] int capacity() const;
};

/// The legs of a text frame from left to right. One per basic column, or `frame.legs` equal ones
/// (破栏): a whole number of ems each, the rest widening the gaps between them. A frame that
/// touches the left or right edge of `box` keeps an em away from it. Body lines on which obstacles
/// leave no slot end a segment.
std::vector<LegSegment> legsOf(const TextFrame& frame,
    const PageGrid& grid,
    const std::optional<FrameBox>& box,
    const std::vector<Obstacle>& obstacles);

/// What the segments hold between two body lines, both included.
std::vector<LegSegment> between(
    const std::vector<LegSegment>& segments, int firstLine, int lastLine);

/// So many legs of equal width across an area, as a text frame over it has them.
std::vector<Slot> equalLegs(const Slot& area, int legs, const PageGrid& grid);

/// The rectangle of a box, an em away from the left and right edges of a ruled box where it touches
/// them.
Rect rectInside(const GridBox& box, const PageGrid& grid, const std::optional<FrameBox>& frame);

} // namespace broadsheet
