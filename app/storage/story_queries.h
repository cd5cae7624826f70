// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/library.h"

namespace broadsheet {

// What a library answers to questions about its stories. Each call needs an open transaction.

/// In page and import order for an edition or a page, else by id.
Result<std::vector<StoryPtr>> findStories(Database& database, const StoryQuery& query);

/// The same with places, ordered as Library::storyList() says.
Result<std::vector<StoryListRow>> listStories(Database& database, const StoryQuery& query);

Result<WordsInUse> loadWordsInUse(Database& database);

} // namespace broadsheet
