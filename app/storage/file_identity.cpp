// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/file_identity.h"

#include "storage/storage_problem.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

namespace broadsheet {

FileIdentity fileIdentity(const QString& file)
{
    struct stat facts = {};
    if (::stat(QFile::encodeName(file).constData(), &facts) != 0)
        return {};
    return { quint64(facts.st_dev), quint64(facts.st_ino) };
}

Result<void> checkSameFile(const QString& library, FileIdentity opened)
{
    const FileIdentity now = fileIdentity(library);
    if (now == opened)
        return {};
    const QFileInfo info(library);
    if (!QDir(info.absolutePath()).exists()) {
        return Problem { StorageText::tr("The folder of the library “%1” is gone: moved, or its "
                                         "disk unplugged. Nothing was saved; bring it back, or "
                                         "save a copy of the library elsewhere.")
                             .arg(info.fileName()),
            library };
    }
    if (now.number == 0)
        return movedProblem(library, QStringLiteral("no such file"));
    return Problem { StorageText::tr("Another file stands in the place of the library “%1” now. "
                                     "Nothing was saved; save a copy of the library that is open, "
                                     "then see which of the two is right.")
                         .arg(info.fileName()),
        library };
}

} // namespace broadsheet
