// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/edition_transaction.h"
#include "edition/jump_chain.h"

#include <optional>

namespace broadsheet {

/// The rest of a placed story on another page.
struct JumpOrder {
    int page = 0;
    std::size_t placement = 0; ///< on that page
    /// Body lines that its frames keep, from the top of its text; none: they stay as they are, and
    /// what does not fit goes on.
    std::optional<int> keepLines = std::nullopt;
    int toPage = 0;
    GridBox box; ///< where the rest stands there: a short head, and text below it
};

// Pure edits of a draft, as in edition_verbs.h. `story` says which story a reference means.

/// Problem: either page is not laid out on a known format or not saved yet, the placement jumps
/// already or is locked, the story has been on that page, or the box is too small or not free.
Result<void> jumpStory(EditionTransaction& t, const JumpOrder& order, const StoryOnPage& story);

/// Takes the jump behind a placement away, or, where it is the last, that before it: the rest of
/// the story no longer stands on the pages after it, and the frames before keep their size. A
/// broken jump is deleted.
Result<void> undoJump(
    EditionTransaction& t, int page, std::size_t placement, const StoryOnPage& story);

/// Body lines from the top of a rest's box to its text, in the format's house styles.
Result<int> jumpHeadLines(const PageGrid& grid, int columns);

} // namespace broadsheet
