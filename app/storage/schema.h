// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace broadsheet {

/// One numbered step of the schema: what brings a library from `number` − 1 to `number`. Once
/// shipped a step is never changed; a new need is a new step at the end.
struct Migration {
    int number = 0;
    QStringList statements;
};

/// All steps in order, numbered from 1 without a gap. The tables use plain SQL types and no
/// SQLite-only construct, so that PostgreSQL can hold the same ones (INTEGER is a 64-bit number
/// here: bigint there); only `story_search` belongs to SQLite alone. Times are
/// UTC in ISO 8601, lists that are never searched are JSON in text columns.
std::vector<Migration> libraryMigrations();

/// "Brdt" in the file's head (PRAGMA application_id): how a library is told from other databases.
constexpr quint32 LibraryApplicationId = 0x42726474;

} // namespace broadsheet
