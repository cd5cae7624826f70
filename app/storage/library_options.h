// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/library.h"
#include "storage/schema.h"

#include <QDateTime>

#include <functional>
#include <vector>

namespace broadsheet {

/// What a library takes from outside; the defaults are right for the product, tests inject theirs.
struct LibraryOptions {
    /// The time of saves.
    std::function<QDateTime()> clock = [] { return QDateTime::currentDateTimeUtc(); };
    std::vector<Migration> migrations = libraryMigrations();
    /// How long a call waits while another program writes.
    int busyMilliseconds = 1500;
    /// Files up to this size are checked for damage at every opening, larger ones when they are
    /// migrated or were not closed properly.
    qint64 checkedBytes = 32 * 1024 * 1024;
};

/// Needs a QCoreApplication (Qt finds its database drivers through it).
Result<std::unique_ptr<Library>> openLibrary(
    const QString& fileOrUrl, OpenMode mode, const LibraryOptions& options);

} // namespace broadsheet
