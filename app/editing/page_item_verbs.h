// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/edition_transaction.h"

namespace broadsheet {

/// Things on a page that a person has in hand together.
struct PageItems {
    std::vector<int> stories; ///< places in PagePlan::placements
    std::vector<int> frames; ///< numbers of free frames

    [[nodiscard]] bool isEmpty() const { return stories.empty() && frames.empty(); }

    bool operator==(const PageItems&) const = default;
};

/// So far across and down.
struct ItemStep {
    int columns = 0; ///< of stories
    int lines = 0;
    Length across; ///< of free frames
    Length down;
};

/// The items and all that is grouped with one of them.
PageItems withGroups(const PagePlan& plan, const PageItems& items);

// Verbs, as pure edits of a draft. A Problem means that the draft is as it was: an item is gone or
// locked, or the plan would not stand so.

/// Moves stories with all that belongs to them, and frames.
Result<void> moveItems(
    EditionTransaction& t, int page, const PageItems& items, const ItemStep& step);

/// Takes stories off the page (they stay in the library) and frames out of it.
Result<void> removeItems(EditionTransaction& t, int page, const PageItems& items);

/// Binds them to each other; at least two.
Result<void> groupItems(EditionTransaction& t, int page, const PageItems& items);
Result<void> ungroupItems(EditionTransaction& t, int page, const PageItems& items);

enum class ItemLock { Locked, Unlocked };

Result<void> lockItems(EditionTransaction& t, int page, const PageItems& items, ItemLock lock);

} // namespace broadsheet
