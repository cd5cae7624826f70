// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/edition_transaction.h"
#include "edition/plan_resnap.h"

namespace broadsheet {

/// What did not come along when a page was moved onto another grid.
struct PageLeftOut {
    int page = 0;
    std::vector<LeftOut> leftOut;
};

/// Gives the publication to the edition (setPublication). Pages and sections follow a master page
/// that was renamed in its place; the pages whose format it changes are
/// moved onto the new grid, and `leftOut` tells what they lost. Problem: as setPublication, or a
/// page's format is no longer there.
Result<void> applyPublication(
    EditionTransaction& t, const Publication& wanted, std::vector<PageLeftOut>& leftOut);

/// Puts `page` in the place of the page of number `before`, on the format named: its plan is moved
/// onto that grid where it stood on another. Problem: the number or folio is taken, or there is no
/// such format.
Result<void> applyPage(EditionTransaction& t,
    int before,
    const Page& page,
    const QString& format,
    std::vector<PageLeftOut>& leftOut);

} // namespace broadsheet
