// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typesetting/headline_means.h"

namespace broadsheet {

/// A place where a headline may break, as the search sees it: how wide a line is that begins or
/// ends here. Widths are of the reference size, in Length units; the differences count.
struct HeadlineNode {
    std::int64_t endWidth = 0; ///< up to the last character of a line that ends here
    std::int64_t startWidth = 0; ///< before the first character of a line that begins here
    int endGaps = 0; ///< places that tracking opens, counted the same way
    int startGaps = 0;
    double penalty = 0; ///< of a line that ends here; see headline_breaks.h
    bool forced = false; ///< set by the editor: a line ends here
    bool parting = false; ///< between two clauses: at a space or a ： inside (R54)
};

/// The best setting found: lines end at `ends` (indices of nodes, the last node among them).
struct HeadlineFit {
    std::vector<std::size_t> ends;
    HeadlineMeans means;
    bool fits = false; ///< false: more lines than asked for, or lines wider than the width
    double cost = 0; ///< to compare settings of one headline with each other
};

/// Breaks a headline into balanced lines and finds its size (R52, R56). `nodes` begins with the
/// start of the text and ends with its end; `reference` is the size at which it was measured. The
/// editor's breaks win over `minLines` and `maxLines`. Same arguments, same result; the time is
/// bounded however long the text is.
HeadlineFit fitHeadline(
    const std::vector<HeadlineNode>& nodes, Length reference, const HeadlineRequest& request);

} // namespace broadsheet
