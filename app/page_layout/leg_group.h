// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/leg_geometry.h"

namespace broadsheet {

/// Legs of a frame that are filled together: all of them, or as many as a head spans.
struct LegGroup {
    std::vector<LegSegment> segments;
    std::size_t frame = 0;
    Slot across; ///< from the first leg's left edge to the last one's right
    int legs = 0;
    int top = 1; ///< first body line
    int bottom = 0; ///< last body line

    /// Whether all legs are free over these body lines from edge to edge.
    [[nodiscard]] bool isClear(int firstLine, int lines) const;
};

/// The legs of a frame in groups of `legs` from the left, the last group what is left over; 0: in
/// one group. A leg without segments is not there.
std::vector<LegGroup> legGroups(const std::vector<LegSegment>& segments, int legs);

} // namespace broadsheet
