// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/library_file.h"

#include "storage/file_sync.h"
#include "storage/library_head.h"
#include "storage/migrate.h"
#include "storage/storage_problem.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <sqlite3.h>

namespace broadsheet {

namespace {

/// Keeps the log of a program that crashed unmerged for as long as the library may be refused:
/// closing the last connection would write it into the file.
class UnmergedLog {
public:
    UnmergedLog(Database& database, bool keep)
        : m_database(database)
    {
        if (keep)
            set(1);
    }

    void allowMerging() { set(0); }

private:
    void set(int value)
    {
        sqlite3_db_config(m_database.handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, value, nullptr);
    }

    Database& m_database;
};

Result<void> setUpConnection(Database& database)
{
    // FULL: with a write-ahead log, NORMAL may lose the last commits when the power fails.
    const QStringList settings = {
        QStringLiteral("PRAGMA foreign_keys = ON"),
        QStringLiteral("PRAGMA synchronous = FULL"),
        QStringLiteral("PRAGMA trusted_schema = OFF"),
    };
    for (const QString& setting : settings) {
        if (const Result<Rows> done = database.rows(setting); !done)
            return done.problem();
    }
    return {};
}

Result<void> setLogMode(Database& database)
{
    const Result<Rows> mode = database.rows(QStringLiteral("PRAGMA journal_mode = WAL"));
    if (!mode)
        return mode.problem();
    if (mode->empty() || mode->front()[0].toString() != QLatin1String("wal")) {
        return notWritableProblem(
            database.file(), QStringLiteral("journal_mode = WAL was not taken"));
    }
    return {};
}

Result<void> checkWritable(Database& database)
{
    if (sqlite3_db_readonly(database.handle(), "main") != 0)
        return notWritableProblem(database.file(), QStringLiteral("opened read-only"));
    return {};
}

Result<void> inspect(Database& database, bool crashed, const LibraryOptions& options)
{
    const Result<Rows> version = database.rows(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.problem();
    const int number = version->front()[0].toInt();
    if (const Result<void> known = checkLibraryVersion(database.file(), number, options); !known)
        return known;
    if (const Result<void> writable = checkWritable(database); !writable)
        return writable;
    if (number < newestVersion(options))
        return checkEverything(database);
    if (crashed || QFileInfo(database.file()).size() <= options.checkedBytes)
        return checkQuickly(database);
    return {};
}

Result<void> fillNewFile(const QString& file, const LibraryOptions& options)
{
    Result<std::unique_ptr<Database>> database = Database::open(file, options.busyMilliseconds);
    if (!database)
        return database.problem();
    const QString mark = QStringLiteral("PRAGMA application_id = %1").arg(LibraryApplicationId);
    if (const Result<Rows> marked = (*database)->rows(mark); !marked)
        return marked.problem();
    if (const Result<void> made = migrate(**database, 0, options); !made)
        return made;
    return setLogMode(**database);
}

void removeWithCompanions(const QString& file)
{
    for (const char* suffix : { "", "-journal", "-wal", "-shm" })
        QFile::remove(file + QLatin1String(suffix));
}

} // namespace

Result<void> createLibraryFile(const QString& file, const LibraryOptions& options)
{
    const QFileInfo info(file);
    const QString folder = info.absolutePath();
    if (!QFileInfo(folder).isDir()) {
        return Problem { StorageText::tr("There is no folder “%1” for the new library. Make it "
                                         "first, or choose another.")
                             .arg(folder),
            file };
    }
    const QString temporary
        = QStringLiteral("%1/.%2.%3")
              .arg(folder, info.fileName(), QUuid::createUuid().toString(QUuid::Id128).left(12));
    Result<void> made = fillNewFile(temporary, options);
    if (made)
        made = syncFile(temporary);
    // Renaming never replaces: somebody else's new library stays.
    if (made && !QFile::rename(temporary, info.absoluteFilePath())) {
        made = Problem { StorageText::tr("The library “%1” could not be made. Check that you may "
                                         "write its folder and that the name is free.")
                             .arg(info.fileName()),
            info.absoluteFilePath() };
    }
    if (made)
        made = syncFolder(folder);
    removeWithCompanions(temporary);
    return made;
}

Result<std::unique_ptr<Database>> openLibraryFile(
    const QString& file, const LibraryOptions& options)
{
    if (const Result<void> head = checkLibraryHead(file, options); !head)
        return head.problem();
    const bool crashed = QFileInfo(file + QLatin1String("-wal")).size() > 0;
    Result<std::unique_ptr<Database>> opened = Database::open(file, options.busyMilliseconds);
    if (!opened)
        return opened;
    Database& database = **opened;
    UnmergedLog log(database, crashed);
    if (const Result<void> sound = inspect(database, crashed, options); !sound)
        return sound.problem();
    if (const Result<void> set = setUpConnection(database); !set)
        return set.problem();
    if (const Result<void> set = setLogMode(database); !set)
        return set.problem();
    log.allowMerging();
    const Result<void> migrated = migrateOlder(database, options);
    if (!migrated)
        return migrated.problem();
    return opened;
}

} // namespace broadsheet
