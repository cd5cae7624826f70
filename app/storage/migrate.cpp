// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrate.h"

#include "storage/file_sync.h"
#include "storage/library_copy.h"
#include "storage/library_head.h"
#include "storage/storage_problem.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace broadsheet {

namespace {

/// A name that no file has, so that an earlier copy is never replaced.
QString freeBackupName(const QString& file, int version)
{
    QString name = QStringLiteral("%1.v%2.bak").arg(file).arg(version);
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = QStringLiteral("%1.v%2-%3.bak").arg(file).arg(version).arg(i);
    return name;
}

Result<void> backUp(Database& database, int version)
{
    const QString target = freeBackupName(database.file(), version);
    const QString temporary = target + QStringLiteral(".part");
    QFile::remove(temporary);
    const int code = copyDatabase(database, temporary);
    Result<void> done;
    if (code == SQLITE_OK)
        done = syncFile(temporary);
    if (code != SQLITE_OK || !done || !QFile::rename(temporary, target)) {
        QFile::remove(temporary);
        return Problem { StorageText::tr("The library must be brought up to date, but the copy "
                                         "that is made of it first could not be written. Make room "
                                         "in its folder and open it again."),
            QStringLiteral("%1: SQLite %2").arg(target).arg(code) };
    }
    return syncFolder(QFileInfo(target).absolutePath());
}

Result<void> checkReferences(Database& database)
{
    const Result<Rows> broken = database.rows(QStringLiteral("PRAGMA foreign_key_check"));
    if (!broken)
        return broken.problem();
    if (!broken->empty()) {
        return damagedProblem(database.file(),
            QStringLiteral("table %1, row %2 refers to nothing")
                .arg(broken->front()[0].toString(), broken->front()[1].toString()));
    }
    return {};
}

Result<void> checkWith(Database& database, const QString& pragma)
{
    const Result<Rows> found = database.rows(pragma);
    if (!found)
        return found.problem();
    const QString first = found->empty() ? QString() : found->front()[0].toString();
    if (first != QLatin1String("ok"))
        return damagedProblem(database.file(), first);
    return {};
}

Result<void> runSteps(Database& database, int from, const LibraryOptions& options)
{
    for (const Migration& migration : options.migrations) {
        if (migration.number <= from)
            continue;
        for (const QString& statement : migration.statements) {
            const Result<Rows> done = database.rows(statement);
            if (!done) {
                return Problem { done.problem().summary,
                    QStringLiteral("migration %1: %2")
                        .arg(migration.number)
                        .arg(done.problem().detail) };
            }
        }
    }
    return {};
}

Result<int> currentVersion(Database& database)
{
    const Result<Rows> version = database.rows(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.problem();
    return version->front()[0].toInt();
}

/// `from` is read again inside the transaction: another program may have migrated meanwhile.
Result<void> migrateInTransaction(Database& database, int from, const LibraryOptions& options)
{
    const auto transaction = DatabaseTransaction::begin(database, TransactionKind::Write);
    if (!transaction)
        return transaction.problem();
    const Result<int> current = currentVersion(database);
    if (!current)
        return current.problem();
    if (*current != from)
        return checkLibraryVersion(database.file(), *current, options);
    if (const Result<void> run = runSteps(database, from, options); !run)
        return run;
    if (const Result<void> checked = checkReferences(database); !checked)
        return checked;
    const QString mark = QStringLiteral("PRAGMA user_version = %1").arg(newestVersion(options));
    if (const Result<Rows> marked = database.rows(mark); !marked)
        return marked.problem();
    return (*transaction)->commit();
}

} // namespace

Result<void> checkEverything(Database& database)
{
    if (const Result<void> sound = checkWith(database, QStringLiteral("PRAGMA integrity_check(1)"));
        !sound)
        return sound;
    return checkReferences(database);
}

Result<void> checkQuickly(Database& database)
{
    return checkWith(database, QStringLiteral("PRAGMA quick_check(1)"));
}

Result<void> migrate(Database& database, int from, const LibraryOptions& options)
{
    // A table that is made anew drops the old one, which references must not forbid; they are
    // checked as a whole before the commit. The setting cannot change inside a transaction.
    if (const Result<Rows> off = database.rows(QStringLiteral("PRAGMA foreign_keys = OFF")); !off)
        return off.problem();
    Result<void> migrated = migrateInTransaction(database, from, options);
    const Result<Rows> on = database.rows(QStringLiteral("PRAGMA foreign_keys = ON"));
    if (!on)
        return on.problem();
    return migrated;
}

Result<void> migrateOlder(Database& database, const LibraryOptions& options)
{
    const Result<int> version = currentVersion(database);
    if (!version)
        return version.problem();
    if (*version >= newestVersion(options))
        return {};
    if (const Result<void> kept = backUp(database, *version); !kept)
        return kept;
    return migrate(database, *version, options);
}

} // namespace broadsheet
