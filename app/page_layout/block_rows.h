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

/// The body lines that a block of so many lines takes. At the top of a leg it keeps no line free
/// above; its continuation keeps none either.
struct BlockRows {
    BlockRows(const ParagraphStyle& style, std::size_t lineCount, bool atTop, const PageGrid& grid);

    int before = 0;
    int after = 0;
    int rows = 0; ///< with both

    /// First baseline of a block whose first body line is `line`: centred between the lines around
    /// it where it keeps lines free above, else hung from the top.
    [[nodiscard]] Length firstBaseline(int line) const;

private:
    const ParagraphStyle& m_style;
    const PageGrid& m_grid;
    Length m_height;
};

} // namespace broadsheet
