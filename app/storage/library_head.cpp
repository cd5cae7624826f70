// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/library_head.h"

#include "storage/storage_problem.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace broadsheet {

namespace {

// SQLite's file format, section 1.3 "The Database Header".
constexpr qsizetype HeadLength = 100;
constexpr qsizetype VersionAt = 60;
constexpr qsizetype ApplicationAt = 68;
constexpr auto Signature = QByteArrayView("SQLite format 3\0", 16);

Problem noLibrary(const QString& file, const QString& detail)
{
    return { StorageText::tr("“%1” is not a Broadsheet library. Choose a library file, or a new "
                             "name to make one.")
                 .arg(QFileInfo(file).fileName()),
        file + QStringLiteral(": ") + detail };
}

Result<QByteArray> readHead(const QString& fileName)
{
    const QFileInfo info(fileName);
    if (!info.exists()) {
        return Problem { StorageText::tr("There is no library “%1”. Check its name and folder, or "
                                         "make it by importing copy into it.")
                             .arg(info.fileName()),
            info.absoluteFilePath() };
    }
    if (!info.isFile())
        return noLibrary(fileName, QStringLiteral("not a regular file"));
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        return Problem { StorageText::tr("The library “%1” cannot be read. Check that you are "
                                         "allowed to open it.")
                             .arg(info.fileName()),
            fileName + QStringLiteral(": ") + file.errorString() };
    }
    return file.read(HeadLength);
}

} // namespace

int newestVersion(const LibraryOptions& options)
{
    return options.migrations.empty() ? 0 : options.migrations.back().number;
}

Result<void> checkLibraryVersion(const QString& file, int version, const LibraryOptions& options)
{
    if (version > newestVersion(options)) {
        return Problem { StorageText::tr("The library “%1” was made by a newer Broadsheet. Nothing "
                                         "was changed in it; open it with that version.")
                             .arg(QFileInfo(file).fileName()),
            QStringLiteral("%1: schema %2, this program knows %3")
                .arg(file)
                .arg(version)
                .arg(newestVersion(options)) };
    }
    if (version < 1)
        return damagedProblem(file, QStringLiteral("schema %1").arg(version));
    return {};
}

Result<void> checkLibraryHead(const QString& file, const LibraryOptions& options)
{
    const Result<QByteArray> head = readHead(file);
    if (!head)
        return head.problem();
    if (!head->startsWith(Signature))
        return noLibrary(file, QStringLiteral("not an SQLite file"));
    if (head->size() < HeadLength)
        return damagedProblem(file, QStringLiteral("%1 bytes").arg(head->size()));
    const auto application = qFromBigEndian<quint32>(head->constData() + ApplicationAt);
    if (application != LibraryApplicationId) {
        return noLibrary(file,
            QStringLiteral("an SQLite database of another program (application_id %1)")
                .arg(application));
    }
    const auto version = qFromBigEndian<qint32>(head->constData() + VersionAt);
    return checkLibraryVersion(file, version, options);
}

} // namespace broadsheet
