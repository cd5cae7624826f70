// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/library_options.h"

namespace broadsheet {

/// The version that this program writes.
int newestVersion(const LibraryOptions& options);

/// Problem when the version is newer than this program's, or none at all.
Result<void> checkLibraryVersion(const QString& file, int version, const LibraryOptions& options);

/// Reads the first bytes of a file, without SQLite, which might change it: is it there, a file, an
/// SQLite database, a library of ours, of a version that we know?
Result<void> checkLibraryHead(const QString& file, const LibraryOptions& options);

} // namespace broadsheet
