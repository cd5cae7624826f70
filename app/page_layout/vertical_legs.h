// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/frame_filler.h"

#include <vector>

namespace broadsheet {

/// Where a vertical line stands on the page.
struct VerticalLinePlace {
    Length center; ///< x
    Length top; ///< y of its measure's top
};

/// Vertical frames as legs that a FrameFiller can fill. It thinks that it fills a page turned a
/// quarter: its x is the way down our page and its body lines follow each other from a frame's
/// right edge to the left, so that everything it knows of whole lines, heads and keeps holds here
/// too. Every stretch of lines has body line numbers of its own, by which its lines are found
/// again.
class VerticalLegs {
public:
    explicit VerticalLegs(const PageGrid& grid)
        : m_grid(grid)
    {
    }

    /// The tiers of a frame (R61), each a whole number of ems high; what is left over in the
    /// frame's height and width is shared at both sides (R45). Lines that an obstacle reaches into
    /// keep the longest part that it leaves free, or are left out; it counts as the rectangle
    /// around its shape.
    void addFrame(const TextFrame& frame,
        const std::optional<FrameBox>& box,
        const std::vector<Obstacle>& obstacles);
    /// One stretch of `lines` lines whose first has its em box at `right`.
    void addStretch(Length right, Length top, Length height, int lines);

    /// The turned legs, in reading order.
    [[nodiscard]] const std::vector<LegSegment>& segments() const { return m_segments; }

    [[nodiscard]] VerticalLinePlace place(const FilledLine& line) const;

    /// How many lines of the body size stand in a width.
    static int linesIn(Length width, const PageGrid& grid);
    /// What so many take.
    static Length widthOf(int lines, const PageGrid& grid);

private:
    struct Tier {
        Length top;
        Length height;
    };

    [[nodiscard]] Tier freePart(
        const Tier& tier, Length left, const std::vector<Obstacle>& obstacles) const;
    void addTier(const Tier& tier, Length right, int lines, const std::vector<Obstacle>& obstacles);

    const PageGrid& m_grid;
    std::vector<LegSegment> m_segments;
    std::vector<Length> m_right; ///< of every segment
    int m_nextLine = 1;
    int m_nextLeg = 0;
};

/// The rectangle of a grid box, an em away from those edges of a ruled box that it touches. Down it
/// is that of its lines' em boxes: from the top of the first to the foot of the last.
Rect verticalRectInside(
    const GridBox& box, const PageGrid& grid, const std::optional<FrameBox>& frame);

} // namespace broadsheet
