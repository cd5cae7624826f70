// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/edition_transaction.h"
#include "edition/jump_chain.h"

namespace broadsheet {

/// Stories that leave one page for another.
struct StoriesMove {
    int from = 0; ///< number of the page
    std::vector<int> stories; ///< their places in its PagePlan::placements
    int to = 0;
    std::vector<Placement> placements; ///< as they will stand there
};

/// Whether a placed story can go to another page. Problem: it is locked, or one part of a story
/// that jumps.
Result<void> canLeavePage(const Placement& placement);

/// The first page but `page` on which the story stands, in a free frame too; 0: there is none.
/// Problem: why it cannot be taken off there.
Result<int> otherPageOf(
    const Edition& edition, int page, StoryId story, const StoryOnPage& storyOnPage);

// Pure edits of a draft. A Problem means that it is not to be used any more.

/// What was one group becomes one group there.
Result<void> moveToPage(EditionTransaction& t, const StoriesMove& move);

/// Takes stories off every page but one. A free frame that showed one of them stays empty, or goes
/// where it had nothing but its caption.
Result<void> takeOffOtherPages(EditionTransaction& t,
    int page,
    const std::vector<StoryId>& stories,
    const StoryOnPage& storyOnPage);

} // namespace broadsheet
