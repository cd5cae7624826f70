// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/library.h"

namespace broadsheet {

/// The pages of an edition, sorted by number; retired ones aside.
Result<std::vector<PagePtr>> loadPages(Database& database, EditionId edition);

/// Stores the pages (sorted, numbers unique) and gives ids to new ones; the pages of the result
/// that needed none are the same objects. Retires the stored pages that are missing.
Result<std::vector<PagePtr>> storePages(
    Database& database, EditionId edition, const std::vector<PagePtr>& pages);

/// Problem when the edition has no such page.
Result<PageId> pageOfNumber(Database& database, EditionId edition, int number);

} // namespace broadsheet
