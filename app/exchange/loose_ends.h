// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/raw_page_copy.h"

#include <vector>

namespace broadsheet {

/// Puts a note of the kind "breaks_off" on every paragraph of running text that ends in the middle
/// of a sentence and is in no join. Where the rest may be the last paragraph of a story that has a
/// head of its own, the note quotes it: that is no join, which would swallow the other story.
void noteLooseEnds(std::vector<Story>& stories, const std::vector<SplitCopy::Join>& joins);

} // namespace broadsheet
