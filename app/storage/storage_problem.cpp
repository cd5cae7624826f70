// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storage_problem.h"

#include <QFileInfo>
#include <QSqlError>

#include <sqlite3.h>

namespace broadsheet {

Problem inUseProblem(const QString& file, const QString& detail)
{
    return { StorageText::tr("The library “%1” is in use by another program. Close that program, "
                             "or try again in a moment.")
                 .arg(QFileInfo(file).fileName()),
        file + QStringLiteral(": ") + detail };
}

Problem damagedProblem(const QString& file, const QString& detail)
{
    return { StorageText::tr("The library “%1” is damaged. Nothing was changed in it. Put back a "
                             "backup copy and open that.")
                 .arg(QFileInfo(file).fileName()),
        file + QStringLiteral(": ") + detail };
}

Problem notWritableProblem(const QString& file, const QString& detail)
{
    return { StorageText::tr("The library “%1” cannot be written. Check that you may write both "
                             "the file and its folder.")
                 .arg(QFileInfo(file).fileName()),
        file + QStringLiteral(": ") + detail };
}

Problem movedProblem(const QString& file, const QString& detail)
{
    return { StorageText::tr("The library “%1” was moved or deleted while it was open. Nothing was "
                             "saved; put it back, or save a copy of the library elsewhere.")
                 .arg(QFileInfo(file).fileName()),
        file + QStringLiteral(": ") + detail };
}

Problem fullDiskProblem(const QString& file, const QString& detail)
{
    return { StorageText::tr("The disk is full. Nothing was saved; make room and try again."),
        file + QStringLiteral(": ") + detail };
}

Problem databaseProblem(const QSqlError& error, const QString& file)
{
    const QString detail
        = QStringLiteral("%1 (SQLite %2)")
              .arg(error.databaseText().isEmpty() ? error.driverText() : error.databaseText(),
                  error.nativeErrorCode());
    if (error.nativeErrorCode().toInt() == SQLITE_READONLY_DBMOVED)
        return movedProblem(file, detail);
    switch (error.nativeErrorCode().toInt() & 0xFF) { // the low byte of an extended code
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return inUseProblem(file, detail);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return damagedProblem(file, detail);
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return notWritableProblem(file, detail);
    case SQLITE_FULL:
        return fullDiskProblem(file, detail);
    case SQLITE_IOERR:
        return { StorageText::tr("The disk with the library “%1” cannot be read or written. "
                                 "Nothing was saved; check that it is connected, or save a copy of "
                                 "the library elsewhere.")
                     .arg(QFileInfo(file).fileName()),
            file + QStringLiteral(": ") + detail };
    case SQLITE_TOOBIG:
        return { StorageText::tr("This is too long for the library. Nothing was saved; make it "
                                 "shorter or split it."),
            file + QStringLiteral(": ") + detail };
    default:
        return { StorageText::tr("The library “%1” could not do this. Nothing was changed; try "
                                 "again, and report it if it happens again.")
                     .arg(QFileInfo(file).fileName()),
            file + QStringLiteral(": ") + detail };
    }
}

} // namespace broadsheet
