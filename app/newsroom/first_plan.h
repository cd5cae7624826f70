// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "edition/edition.h"
#include "edition/page_grid.h"

namespace broadsheet {

/// The plan of a page before any story stands on it. A page with a master needs nothing of its own;
/// one without gets a folio, and on page 1 the nameplate with date and number of pages below. It
/// stands on the grid and in its house styles.
Result<PagePlanPtr> firstPlan(
    const PageGrid& grid, const Page& page, const Publication& publication);

/// Reads a plan and checks it against its format and house styles.
Result<PagePlanPtr> checkedPlan(const QByteArray& json);

} // namespace broadsheet
