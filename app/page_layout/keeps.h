// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/segment_pourer.h"

namespace broadsheet {

/// What may not stand on both sides of a segment's end, in the order in which it is given up when
/// it cannot be kept: first the second line under a head, then the last line of a paragraph, then a
/// drop cap, last a head without any text.
enum class Keep {
    None,
    TwoLinesUnderHead, ///< R42: a head and its first line at the foot, the next line elsewhere
    LastLine, ///< R41: the last line of a paragraph alone at the next top
    DropCap, ///< a drop cap and the lines beside it
    HeadWithText ///< R42: a head at the foot, or parted in itself
};

/// How much of what a full segment holds stays there, so that the worst broken keep between it and
/// `next`, where the text goes on at `after`, is as light as can be, and the segment as full as
/// that allows. At least one thing stays: a keep never leaves a segment empty.
Result<std::size_t> keptCount(FlowSetter& flow,
    const std::vector<Placed>& placed,
    const TextCursor& after,
    const LegSegment& next);

} // namespace broadsheet
