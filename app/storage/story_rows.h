// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/library.h"

#include <QDateTime>

namespace broadsheet {

// Stories in their tables. Each call needs an open transaction, a writing one where it stores.

Result<StoryPtr> loadStory(Database& database, StoryId id);

/// The newest kept version with these words (wordsDigest); nullptr: there is none.
Result<StoryPtr> findVersion(Database& database, StoryId id, const QString& words);

/// Makes (null id) or saves a story, keeping this version. Problem: stale, retired or unknown.
Result<StoryPtr> storeStory(Database& database, const Story& story, const QDateTime& now);

/// Makes a story under an id that was given out for it.
Result<StoryPtr> insertStory(
    Database& database, const Story& story, StoryId id, const QDateTime& now);

/// Into the bin and back; as Library says.
Result<void> binStory(Database& database, StoryId id, const QDateTime& now);
Result<void> unbinStory(Database& database, StoryId id);

/// Takes a story that was joined to another out of the library's lists after storing its last
/// version.
Result<void> retireJoinedStory(Database& database, const Story& story, const QDateTime& now);
/// Back from there.
Result<void> unretireJoinedStory(Database& database, StoryId id);

/// Problem when a story cannot be stored as it is: a missing part, a span outside its text.
Result<void> checkStory(const Story& story);

} // namespace broadsheet
