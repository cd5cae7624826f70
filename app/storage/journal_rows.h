// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/library.h"

#include <QDateTime>

namespace broadsheet {

// The journal: the newest unsaved state of stories, one row for each story and program. Each call
// needs an open transaction.

Result<void> storeJournalEntry(
    Database& database, const Story& story, const QString& writer, const QDateTime& now);

/// An entry and which program wrote it.
struct WrittenEntry {
    JournalEntry entry;
    QString writer;
};

/// All but those of other running programs, oldest first.
Result<std::vector<WrittenEntry>> loadJournal(Database& database);

/// Drops the story's entries of these writers.
Result<void> dropJournalEntries(Database& database, StoryId story, const QStringList& writers);

} // namespace broadsheet
