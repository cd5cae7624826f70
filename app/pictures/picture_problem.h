// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QCoreApplication>

namespace broadsheet {

/// The translation context of this folder.
struct PictureText {
    Q_DECLARE_TR_FUNCTIONS(Pictures)
};

/// A file that is no usable picture; `reason` is a translated clause without a full stop.
Problem badPicture(const QString& reason, const QString& detail);

/// The same with the file's path before its detail.
Problem inFile(const Problem& problem, const QString& fileName);

} // namespace broadsheet
