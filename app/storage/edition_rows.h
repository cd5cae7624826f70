// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/library.h"

#include <QDateTime>

namespace broadsheet {

// Editions, their pages and plans. Each call needs an open transaction.

/// By date, then name.
Result<std::vector<EditionPtr>> loadEditions(Database& database);
Result<EditionPtr> loadEdition(Database& database, QDate date, const QString& name);

/// Makes (null id) or saves an edition. A page without an id takes the one of the stored page of
/// the same number; a stored page that is missing is retired, not deleted. Problem: stale or
/// unknown, the date's name is taken, two pages of one number, a page of another edition.
Result<EditionPtr> storeEdition(Database& database, const Edition& edition, const QDateTime& now);

/// "2026-10-15" or "2026-10-15/NAME".
QString editionTitle(QDate date, const QString& name);

} // namespace broadsheet
