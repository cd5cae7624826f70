// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace broadsheet {

/// A library that was open before.
struct RecentLibrary {
    QString file; ///< absolute path
    QString title; ///< of the paper; may be empty
    QDateTime opened; ///< local time or UTC

    bool operator==(const RecentLibrary&) const = default;
};

} // namespace broadsheet
