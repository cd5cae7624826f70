// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QCoreApplication>

QT_FORWARD_DECLARE_CLASS(QSqlError)

namespace broadsheet {

/// The translation context of this folder.
struct StorageText {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

/// What a database error means for the person: in use, damaged, disk full, not writable …
Problem databaseProblem(const QSqlError& error, const QString& file);

Problem inUseProblem(const QString& file, const QString& detail);
Problem damagedProblem(const QString& file, const QString& detail);
Problem notWritableProblem(const QString& file, const QString& detail);
Problem fullDiskProblem(const QString& file, const QString& detail);
Problem movedProblem(const QString& file, const QString& detail);

} // namespace broadsheet
