// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "story/story.h"

namespace broadsheet {

/// The columns of `story s` that storiesOfHeads() reads; a query may select more after them.
QString storyHeadColumns();

/// The stories of head rows, in their order, filled from the tables below. Needs an open
/// transaction.
Result<std::vector<StoryPtr>> storiesOfHeads(Database& database, const Rows& heads);

} // namespace broadsheet
