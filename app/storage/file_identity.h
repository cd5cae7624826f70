// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace broadsheet {

/// Which file stands at a path now: a name can be given to another file while one is open.
struct FileIdentity {
    quint64 device = 0;
    quint64 number = 0; ///< of the inode; 0: there was no file

    bool operator==(const FileIdentity&) const = default;
};

FileIdentity fileIdentity(const QString& file);

/// Problem when the library's path names another file now, none, or its folder is gone.
Result<void> checkSameFile(const QString& library, FileIdentity opened);

} // namespace broadsheet
