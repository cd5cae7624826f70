// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/library_options.h"

namespace broadsheet {

/// Makes a new library: complete under a temporary name, then renamed, so that a failure leaves no
/// file and nobody sees half a library. Problem when a file of that name has come meanwhile.
Result<void> createLibraryFile(const QString& file, const LibraryOptions& options);

/// Opens a library that is there: looks at it before anything can write (is it a library, of a
/// version we know, undamaged, writable, free), then migrates an older one, after a full check and
/// with a copy `<library>.v<N>.bak` beside it. A refused file is left byte for byte as it was.
Result<std::unique_ptr<Database>> openLibraryFile(
    const QString& file, const LibraryOptions& options);

} // namespace broadsheet
