// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/picture_assets.h"

namespace broadsheet {

// Pictures in their tables. Each call needs an open transaction.

/// Puts the original in its place, once per hash, and records it and the name it came under.
Result<PictureRecord> storePicture(
    Database& database, IncomingPicture& incoming, const QDateTime& now);

/// By hash, else the newest of that file name. Problem: none, or its original is missing or has
/// not the size it had.
Result<PictureRecord> findPicture(Database& database, const QString& hashOrFileName);

/// All, oldest first, without a look at the originals.
Result<std::vector<PictureRecord>> loadPictures(Database& database);

} // namespace broadsheet
