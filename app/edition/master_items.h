// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "edition/edition.h"

namespace broadsheet {

/// What stands on a page because of its master, and what of it could not be had.
struct MasterItems {
    std::vector<MasterItem> items; ///< in the order of the masters, the farthest parent's first
    std::vector<QString> problems; ///< translated: no such master, masters in a circle …
};

/// The items of a master: its parent's (and so on), where an item of the same name stands in the
/// place of the parent's and those left out are gone, then its own. A parent that there is not, or
/// one that comes again, is a problem, and the chain ends there. An empty name: nothing.
MasterItems itemsOfMaster(const Publication& publication, const QString& master);

/// Those of the page's master with the page's overrides. An override of an item that the master no
/// longer has is a problem and does nothing.
MasterItems itemsOnPage(const Publication& publication, const Page& page);

/// The same, without what leaves the sheet of `grid`, which is a problem each.
MasterItems itemsOnPage(const Publication& publication, const Page& page, const PageGrid& grid);

/// The plan with these items among its own: what is taken on the page in all.
PagePlan withItems(PagePlan plan, const std::vector<MasterItem>& items);

/// The page's plan with what its master puts there; of a page without a plan that alone.
PagePlan planWithMaster(const Publication& publication, const Page& page);

/// Problem when masters cannot work: two of a name, an item without one or twice on a master, one
/// that is neither furniture nor a rule, a parent that there is not, a circle of parents. The
/// detail is the JSON pointer in the publication.
Result<void> checkMasters(const Publication& publication);

/// Whether stories keep clear of the master's furniture as they must of the page's own; the Problem
/// names the story's box and the item.
Result<void> checkClearOf(
    const std::vector<MasterItem>& items, const PagePlan& plan, const PageGrid& grid);

} // namespace broadsheet
