// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/library.h"

#include <QDateTime>

namespace broadsheet {

// Join suggestions. Each call needs an open transaction.

/// The open suggestions of an edition's stories (null: of all), oldest first.
Result<std::vector<JoinSuggestion>> loadJoinSuggestions(Database& database, EditionId edition);

Result<void> insertJoinSuggestions(
    Database& database, const std::vector<JoinSuggestion>& suggestions);

/// Closes an open suggestion; nothing else changes.
Result<void> storeIgnoredJoin(Database& database, std::int64_t suggestion, const QDateTime& now);

/// Saves the joined story, retires the fragment and closes the suggestion. Other open suggestions
/// that name either story follow its text into the joined story; those that offer another partner
/// for the same joint are closed.
Result<StoryPtr> storeJoin(Database& database,
    std::int64_t suggestion,
    const Story& joined,
    const Story& fragment,
    const QDateTime& now);

/// As Library::takeJoinApart().
Result<void> storeJoinTakenApart(Database& database,
    std::int64_t suggestion,
    const Story& before,
    const std::vector<JoinSuggestion>& open,
    const QDateTime& now);

} // namespace broadsheet
