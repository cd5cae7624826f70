// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/composed_page.h"
#include "typesetting/line_colour.h"

namespace broadsheet {

/// Where a line stands among the lines of several pages.
struct LooseLine {
    std::size_t page = 0; ///< index into the pages
    std::size_t line = 0; ///< index into that page's lines
    int gapMilliEm = 0; ///< the widest opening beside word spaces and Han–Latin gaps (R28)
};

/// How far a line is opened, in 1/1000 em; 0 for one that is solid or squeezed.
int loosenessMilliEm(const PageLine& line);

/// The rectangle that a heat map colours: the measure's width, from the top of the em box to its
/// foot; of a vertical line the measure's height, an em wide.
Rect rectOfLine(const PageLine& line);

/// The loosest `perMille` of all lines of the pages, at least one where any is open, the loosest
/// first. Thread: any.
std::vector<LooseLine> loosestLines(const std::vector<ComposedPagePtr>& pages, int perMille);

/// Tight and loose lines, parted words and rivers of a page's Latin text, as far as it stands
/// there.
LineColour colourOf(const ComposedPage& page);

} // namespace broadsheet
