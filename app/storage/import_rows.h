// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/library.h"

#include <QDateTime>

namespace broadsheet {

// Imports and their places. Each call needs an open transaction.

Result<std::vector<StoryId>> loadImportOrder(Database& database, EditionId edition, int page);

/// Stores stories, places, the raw copy and join suggestions of one page's import.
Result<std::vector<StoryPtr>> storeImport(Database& database,
    EditionId edition,
    int page,
    const ImportBatch& batch,
    const QDateTime& now);

/// A story that is written here and not imported, at the end of the page's order.
Result<StoryPtr> storeNewStory(
    Database& database, const Story& story, EditionId edition, int page, const QDateTime& now);

} // namespace broadsheet
