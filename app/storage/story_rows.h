// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/library.h"

#include <QDateTime>

namespace broadsheet {

// Stories in their tables. Each call needs an open transaction, a writing one where it stores.

Result<StoryPtr> loadStory(Database& database, StoryId id);

/// What a query finds, retired stories aside: in page and import order for an edition, else by id.
Result<std::vector<StoryPtr>> findStories(Database& database, const StoryQuery& query);

/// Makes (null id) or saves a story, keeping this version. Problem: stale, retired or unknown.
Result<StoryPtr> storeStory(Database& database, const Story& story, const QDateTime& now);

/// Makes a story under an id that was given out for it.
Result<StoryPtr> insertStory(
    Database& database, const Story& story, StoryId id, const QDateTime& now);

/// Takes a story out of the library's lists after storing its last version.
Result<void> retireStory(Database& database, const Story& story, const QDateTime& now);

/// Problem when a story cannot be stored as it is: a missing part, a span outside its text.
Result<void> checkStory(const Story& story);

} // namespace broadsheet
