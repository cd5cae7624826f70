// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/segment_pourer.h"

namespace broadsheet {

/// What text came to stand in a row of segments.
struct PouredLegs {
    std::vector<LegSegment> segments;
    std::vector<std::vector<Placed>> placed; ///< by segment
    TextCursor cursor; ///< where the text goes on

    /// Body lines used of a segment.
    [[nodiscard]] int depth(std::size_t segment) const
    {
        return placed[segment].empty() ? 0 : placed[segment].back().endRow();
    }

    [[nodiscard]] bool holdsUpTo(std::size_t paragraph) const
    {
        return cursor.paragraph >= paragraph;
    }
};

/// Pours text through segments one after another with the keeps at their ends (R41, R42), and
/// levels them (R81, R82).
class LegPourer {
public:
    LegPourer(FlowSetter& flow, const PageGrid& grid)
        : m_flow(flow)
        , m_segments(flow, grid)
    {
    }

    /// From `from` up to paragraph `end`. `next` is where the text goes on behind the last segment;
    /// nullptr: nowhere, and that segment is filled whatever keeps say.
    Result<PouredLegs> pour(std::vector<LegSegment> segments,
        const TextCursor& from,
        std::size_t end,
        const LegSegment* next);

    /// The same text in the segments cut off at the highest body line above which they hold it: all
    /// legs are as deep, and only the last may be shorter by more than a keep or a head takes.
    /// `full` is what pour gave for them, and it holds the text.
    Result<PouredLegs> level(const PouredLegs& full, const TextCursor& from, std::size_t end);

private:
    FlowSetter& m_flow;
    SegmentPourer m_segments;
};

} // namespace broadsheet
