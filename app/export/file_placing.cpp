// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/file_placing.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <system_error>
#include <unistd.h>

namespace broadsheet {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FilePlacing)
};

/// 0 or the error number. A file system that knows no such thing (EINVAL) is taken as it is.
int syncPath(const QString& path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0) {
        return errno;
    }
    const int error = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    return error == EINVAL ? 0 : error;
}

QString described(int error)
{
    return QString::fromStdString(std::generic_category().message(error));
}

} // namespace

Result<void> waitForDisk(const QString& path)
{
    if (const int error = syncPath(path, O_RDONLY); error != 0) {
        return Problem { Words::tr("The disk did not take the file “%1”. See whether it has room "
                                   "and is still connected.")
                             .arg(QDir::toNativeSeparators(path)),
            described(error) };
    }
    return {};
}

Result<void> placeFile(const QString& written, const QString& target)
{
    if (Result<void> synced = waitForDisk(written); !synced) {
        QFile::remove(written);
        return synced;
    }
    std::error_code error;
    std::filesystem::rename(QFile::encodeName(written).toStdString(),
        QFile::encodeName(target).toStdString(),
        error); // QFile::rename does not replace a file
    if (error) {
        QFile::remove(written);
        return Problem { Words::tr("The file could not be put at “%1”. Is it open elsewhere?")
                             .arg(QDir::toNativeSeparators(target)),
            QString::fromStdString(error.message()) };
    }
    // The file is whole in any case; a folder that cannot be synced only delays its name.
    (void)syncPath(QFileInfo(target).absolutePath(), O_RDONLY | O_DIRECTORY);
    return {};
}

} // namespace broadsheet
