// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/raw_page_copy.h"
#include "exchange/word_evidence.h"

#include <vector>

namespace broadsheet {

/// Pairs paragraphs that break off with the headless pieces that may be their rest, the most
/// plausible pair first; each paragraph and each piece is used once. What speaks for a pair: the
/// joint makes a word of this page, both speak of the same things, the piece stands behind and
/// near.
std::vector<SplitCopy::Join> proposedJoins(
    const std::vector<Story>& stories, const WordEvidence& evidence);

} // namespace broadsheet
