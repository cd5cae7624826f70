// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace broadsheet {

/// Makes what was written to a file last through a power failure.
Result<void> syncFile(const QString& file);

/// The same for the names in a folder, after a file was made or renamed in it.
Result<void> syncFolder(const QString& folder);

} // namespace broadsheet
