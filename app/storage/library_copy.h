// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

namespace broadsheet {

/// SQLite's own copying: it sees the write-ahead log, which a plain copy of the file would miss.
/// `target` is made or overwritten. Gives an SQLite code.
int copyDatabase(Database& from, const QString& target);

/// Copies the database and the originals of its pictures beside a new file; as Library::copyTo().
Result<void> copyLibrary(Database& database, const QString& target);

} // namespace broadsheet
