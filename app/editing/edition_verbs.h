// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/edition_transaction.h"

namespace broadsheet {

/// What a person does to an edition, as pure edits of a draft. A Problem means that the draft is as
/// it was.

/// Lays a page out; nullptr takes its layout away. The plan must stand on its format (checkPlan)
/// and clear of the furniture of the page's master.
Result<void> setPagePlan(EditionTransaction& t, int number, const PagePlanPtr& plan);

/// The page's number and folio must be free.
Result<void> addPage(EditionTransaction& t, const Page& page);

/// Other pages keep their numbers.
Result<void> removePage(EditionTransaction& t, int number);

/// Gives the page the number `to`. When another page has it, the two change places, folios too: a
/// folio names the place in the paper, not the matter on it.
Result<void> renumber(EditionTransaction& t, int number, int to);

/// Problem: its master pages cannot work (checkMasters).
Result<void> setPublication(EditionTransaction& t, const Publication& publication);

} // namespace broadsheet
