// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal_rows.h"

#include "storage/program_mark.h"
#include "storage/storage_problem.h"
#include "storage/story_json.h"
#include "storage/story_rows.h"

namespace broadsheet {

Result<void> storeJournalEntry(
    Database& database, const Story& story, const QString& writer, const QDateTime& now)
{
    if (story.id.isNull()) {
        return Problem { StorageText::tr("This story is not in the library."),
            QStringLiteral("no id") };
    }
    if (const Result<void> checked = checkStory(story); !checked)
        return checked;
    const Result<qint64> done = database.change(
        QStringLiteral("INSERT INTO story_journal (story_id, writer, base_revision, content, "
                       "saved) VALUES (?, ?, ?, ?, ?) ON CONFLICT (story_id, writer) DO UPDATE "
                       "SET base_revision = excluded.base_revision, content = excluded.content, "
                       "saved = excluded.saved"),
        { qint64(story.id.number()),
            writer,
            qint64(story.revision),
            QString::fromUtf8(versionToJson(story)),
            timeToText(now) });
    if (!done)
        return done.problem();
    return {};
}

Result<std::vector<WrittenEntry>> loadJournal(Database& database)
{
    const Result<Rows> rows = database.preparedRows(
        QStringLiteral("SELECT story_id, writer, base_revision, content, saved "
                       "FROM story_journal ORDER BY saved, story_id"),
        {});
    if (!rows)
        return rows.problem();
    std::vector<WrittenEntry> entries;
    for (const Row& row : *rows) {
        const QString writer = row[1].toString();
        if (isRunningElsewhere(writer))
            continue;
        std::optional<Story> story = versionFromJson(row[3].toString().toUtf8());
        if (!story) {
            return damagedProblem(
                database.file(), QStringLiteral("journal of story ") + row[0].toString());
        }
        story->id = StoryId(row[0].toLongLong());
        story->revision = row[2].toLongLong();
        const Revision base = story->revision;
        entries.push_back({ { std::make_shared<const Story>(std::move(*story)),
                                base,
                                timeFromText(row[4].toString()),
                                writer },
            writer });
    }
    return entries;
}

Result<void> dropJournalEntries(Database& database, StoryId story, const QStringList& writers)
{
    for (const QString& writer : writers) {
        const Result<qint64> done = database.change(
            QStringLiteral("DELETE FROM story_journal WHERE story_id = ? AND writer = ?"),
            { qint64(story.number()), writer });
        if (!done)
            return done.problem();
    }
    return {};
}

} // namespace broadsheet
