// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/library_copy.h"

#include "storage/file_sync.h"
#include "storage/library.h"
#include "storage/picture_assets.h"
#include "storage/picture_rows.h"
#include "storage/storage_problem.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <sqlite3.h>

namespace broadsheet {

namespace {

Problem notCopied(const QString& target, const QString& detail)
{
    return { StorageText::tr("The copy “%1” could not be written. Check that there is room and "
                             "that you may write there, or choose another folder.")
                 .arg(QFileInfo(target).fileName()),
        target + QStringLiteral(": ") + detail };
}

/// A log that was left beside a name would be taken for that of the new library.
Result<void> checkNameIsFree(const QString& target)
{
    for (const char* suffix : { "", "-wal", "-journal", ".assets" }) {
        const QFileInfo standing(target + QLatin1String(suffix));
        if (standing.exists() || standing.isSymLink()) {
            return Problem { StorageText::tr("There is a file “%1” already. Choose another name "
                                             "for the copy.")
                                 .arg(standing.fileName()),
                standing.filePath() };
        }
    }
    return {};
}

/// Copies the originals that can be found; how many cannot.
Result<int> copyOriginals(const std::vector<PictureRecord>& pictures, const QString& target)
{
    int missing = 0;
    for (const PictureRecord& picture : pictures) {
        if (!QFileInfo(picture.path).isFile()) {
            ++missing;
            continue;
        }
        const QString to = assetPath(target, picture.hash, QFileInfo(picture.path).suffix());
        QFile original(picture.path);
        if (!QDir().mkpath(QFileInfo(to).absolutePath()) || !original.copy(to))
            return notCopied(to, original.errorString());
        if (const Result<void> synced = syncFile(to); !synced)
            return synced.problem();
    }
    return missing;
}

Result<int> copyAll(Database& database, const QString& target, const QString& temporary)
{
    const Result<std::vector<PictureRecord>> pictures = loadPictures(database);
    if (!pictures)
        return pictures.problem();
    const int code = copyDatabase(database, temporary);
    if (code != SQLITE_OK)
        return notCopied(target, QStringLiteral("SQLite %1").arg(code));
    if (const Result<void> synced = syncFile(temporary); !synced)
        return synced.problem();
    Result<int> missing = copyOriginals(*pictures, target);
    if (!missing)
        return missing;
    if (!QFile::rename(temporary, target))
        return notCopied(target, QStringLiteral("cannot rename"));
    if (const Result<void> synced = syncFolder(QFileInfo(target).absolutePath()); !synced)
        return synced.problem();
    return missing;
}

} // namespace

int copyDatabase(Database& from, const QString& target)
{
    sqlite3* to = nullptr;
    int code = sqlite3_open_v2(QFile::encodeName(target).constData(),
        &to,
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
        nullptr);
    if (code == SQLITE_OK) {
        sqlite3_backup* backup = sqlite3_backup_init(to, "main", from.handle(), "main");
        code = backup == nullptr ? sqlite3_errcode(to) : sqlite3_backup_step(backup, -1);
        const int finished = backup == nullptr ? code : sqlite3_backup_finish(backup);
        code = code == SQLITE_DONE ? finished : code;
    }
    sqlite3_close(to);
    return code;
}

Result<void> copyLibrary(Database& database, const QString& target)
{
    const QFileInfo info(target);
    const QString file = info.absoluteFilePath();
    if (const Result<void> isFree = checkNameIsFree(file); !isFree)
        return isFree;
    const QString temporary = QStringLiteral("%1/.%2.%3")
                                  .arg(info.absolutePath(),
                                      info.fileName(),
                                      QUuid::createUuid().toString(QUuid::Id128).left(12));
    const Result<int> missing = copyAll(database, file, temporary);
    for (const char* suffix : { "", "-journal", "-wal", "-shm" })
        QFile::remove(temporary + QLatin1String(suffix));
    if (!missing) {
        if (!QFileInfo::exists(file))
            QDir(file + QStringLiteral(".assets")).removeRecursively();
        return missing.problem();
    }
    if (*missing > 0) {
        return Problem { StorageText::tr("The copy “%1” is made, but %n picture(s) of the library "
                                         "were not found. Bring the folder of its pictures back "
                                         "and add them again.",
                             nullptr,
                             *missing)
                             .arg(info.fileName()),
            file };
    }
    return {};
}

} // namespace broadsheet
