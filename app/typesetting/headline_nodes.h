// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typesetting/headline_breaks.h"
#include "typesetting/headline_fit.h"
#include "typesetting/paragraph.h"

namespace broadsheet {

/// What the search reads: a shaped headline's breaks with the widths between them.
struct HeadlineNodes {
    std::vector<HeadlineNode> nodes;
    std::vector<std::size_t> clusters; ///< of every node: the cluster that begins the next line
};

enum class HeadlineCuts { BetweenWords, Anywhere };

/// The places of `headline` at which the paragraph's kinsoku allows a break; with Anywhere also all
/// others, at so high a price that they are taken only where a word is longer than a line.
HeadlineNodes headlineNodes(
    const Paragraph& paragraph, const SplitHeadline& headline, HeadlineCuts cuts);

/// Half an em for the spaces that stand for a comma, beside Latin too (R54).
void setPauses(Paragraph& paragraph, const HeadlineText& text);

} // namespace broadsheet
