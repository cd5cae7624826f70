// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/page_grid.h"
#include "style/paragraph_style.h"

namespace broadsheet {

/// Lines of text share the baselines of the body (R80, R85): a smaller or larger size stands on the
/// same grid as long as its leading fits the pitch. What does not, or keeps lines free around it,
/// is a block: whole body lines with its own leading inside (R57).
bool isBlock(const ParagraphStyle& style, const PageGrid& grid);

/// Baseline of a body line: the em box of the body stands at the top of its line (R84).
Length bodyBaseline(int line, const PageGrid& grid);

/// What a block takes of the page.
struct BlockRows {
    int rows = 0; ///< body lines, with those that it keeps free
    Length firstBaseline; ///< below the top of the first of them
};

/// A block of so many lines. At the top of a leg it keeps no line free above. It is centred between
/// the lines around it where it keeps lines free above, else hung from the top.
BlockRows blockRows(
    const ParagraphStyle& style, std::size_t lineCount, bool atTop, const PageGrid& grid);

} // namespace broadsheet
