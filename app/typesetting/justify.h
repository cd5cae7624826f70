// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typesetting/break_lines.h"
#include "typesetting/paragraph.h"

#include <vector>

namespace broadsheet {

/// A line with every adjustment made: what each boundary of the line finally measures.
struct JustifiedLine {
    std::int64_t naturalWidth
        = 0; ///< edges trimmed, adjacent marks squeezed, gaps as the style says
    std::int64_t width = 0; ///< as set
    std::int64_t offset = 0; ///< from the measure's left edge: indent and alignment
    std::int32_t startTrim = 0;
    std::int32_t endTrim = 0; ///< includes squeeze step 1
    std::vector<std::int32_t> right; ///< per cluster of the line: change at its right side
    std::vector<std::int32_t> left; ///< per cluster of the line: change at its left side
    /// The widest opening beside word spaces and Han–Latin gaps (R28); in a Latin paragraph how far
    /// the widest word space opens beyond its style's limit.
    std::int32_t largestGap = 0;
};

/// Squeezes or stretches one line to its measure in the steps of A3, equal amounts at one step
/// (R22–R24), and places it by its alignment (R48). The result is exact: the parts add up to the
/// measure unit by unit.
void justifyLine(
    const Paragraph& paragraph, const BrokenLine& line, Measure measure, JustifiedLine& result);

} // namespace broadsheet
