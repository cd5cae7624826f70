// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/library_options.h"

namespace broadsheet {

/// Every page, index and reference of the library (slow). Problem: damaged.
Result<void> checkEverything(Database& database);

/// Every page, but not whether indexes and tables agree. Problem: damaged.
Result<void> checkQuickly(Database& database);

/// Runs the migrations after version `from` in one transaction: all of them or none.
Result<void> migrate(Database& database, int from, const LibraryOptions& options);

/// Brings an older library up to date, a copy `<library>.v<N>.bak` put beside it first; does
/// nothing to a library of the newest version. The library has been checked before.
Result<void> migrateOlder(Database& database, const LibraryOptions& options);

} // namespace broadsheet
