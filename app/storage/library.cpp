// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/library.h"

#include "storage/library_file.h"
#include "storage/library_options.h"
#include "storage/sqlite_library.h"
#include "storage/storage_problem.h"

#include <QFileInfo>
#include <QUrl>

namespace broadsheet {

namespace {

/// The file of `PATH`, `sqlite:PATH`, `sqlite:///PATH` or `file:///PATH`.
Result<QString> libraryFile(const QString& fileOrUrl)
{
    for (const char* scheme : { "postgresql:", "postgres:" }) {
        if (fileOrUrl.startsWith(QLatin1String(scheme), Qt::CaseInsensitive)) {
            return Problem { StorageText::tr("This build of Broadsheet serves SQLite libraries "
                                             "only. Name a library file, or sqlite: and its "
                                             "path, instead of a PostgreSQL server."),
                QUrl(fileOrUrl).toString(QUrl::RemoveUserInfo) };
        }
    }
    QString path = fileOrUrl;
    const qsizetype authority = fileOrUrl.indexOf(QLatin1String("://"));
    if (authority > 0) {
        const QUrl url(fileOrUrl);
        const bool known
            = url.scheme() == QLatin1String("sqlite") || url.scheme() == QLatin1String("file");
        if (!known || !url.host().isEmpty()) {
            return Problem { StorageText::tr("“%1” is no address of a library. Name a library "
                                             "file, or sqlite: and its path.")
                                 .arg(url.toString(QUrl::RemoveUserInfo)),
                fileOrUrl.left(authority) };
        }
        path = url.path(QUrl::FullyDecoded);
    } else if (fileOrUrl.startsWith(QLatin1String("sqlite:"), Qt::CaseInsensitive)) {
        path = fileOrUrl.mid(7);
    }
    if (path.isEmpty()) {
        return Problem { StorageText::tr("No library is named. Give the name of a library file."),
            fileOrUrl };
    }
    // SQLite would take a leading "file:" or ":memory:" for something else than a name.
    return QFileInfo(path).absoluteFilePath();
}

} // namespace

Result<std::unique_ptr<Library>> openLibrary(
    const QString& fileOrUrl, OpenMode mode, const LibraryOptions& options)
{
    const Result<QString> file = libraryFile(fileOrUrl);
    if (!file)
        return file.problem();
    const QFileInfo info(*file);
    if (mode == OpenMode::CreateIfMissing && !info.exists() && !info.isSymLink()) {
        const Result<void> made = createLibraryFile(*file, options);
        // Another program may have made it in the same moment; then that one is opened.
        if (!made && !QFileInfo::exists(*file))
            return made.problem();
    }
    Result<std::unique_ptr<Database>> database = openLibraryFile(*file, options);
    if (!database)
        return database.problem();
    return std::unique_ptr<Library>(
        std::make_unique<SqliteLibrary>(std::move(database).value(), options.clock));
}

Result<std::unique_ptr<Library>> openLibrary(const QString& fileOrUrl, OpenMode mode)
{
    return openLibrary(fileOrUrl, mode, LibraryOptions());
}

} // namespace broadsheet
