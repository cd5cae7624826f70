// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/file_sync.h"

#include "storage/storage_problem.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <system_error>
#include <unistd.h>

namespace broadsheet {

namespace {

Result<void> syncPath(const QString& path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    int error = descriptor < 0 ? errno : 0;
    if (descriptor >= 0) {
        error = ::fsync(descriptor) == 0 ? 0 : errno;
        ::close(descriptor);
    }
    // Some network file systems cannot sync a folder; they keep names in order by themselves.
    if (error == 0 || error == EINVAL)
        return {};
    return Problem { StorageText::tr("The disk did not take what was written. Check that it is "
                                     "connected and has room, and try again."),
        path + QStringLiteral(": ")
            + QString::fromStdString(std::generic_category().message(error)) };
}

} // namespace

Result<void> syncFile(const QString& file)
{
    return syncPath(file, O_RDONLY);
}

Result<void> syncFolder(const QString& folder)
{
    return syncPath(folder, O_RDONLY | O_DIRECTORY);
}

} // namespace broadsheet
