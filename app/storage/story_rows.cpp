// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/story_rows.h"

#include "storage/search_text.h"
#include "storage/storage_problem.h"
#include "storage/story_json.h"
#include "story/spans.h"
#include "story/words_digest.h"

#include <QByteArray>

namespace broadsheet {

namespace {

constexpr QLatin1String BinWord("bin");

QVariantList commonValues(const Story& story, const QString& words, const QDateTime& now)
{
    return { storyTypeName(story.type),
        story.language,
        story.desk,
        story.section,
        storyStatusName(story.status),
        story.priority,
        pageRoleName(story.role),
        story.title(),
        story.characterCount(),
        words,
        timeToText(now) };
}

Result<void> changeAll(
    Database& database, const QString& sql, const std::vector<QVariantList>& rows)
{
    for (const QVariantList& row : rows) {
        if (const Result<qint64> done = database.change(sql, row); !done)
            return done.problem();
    }
    return {};
}

Result<void> insertParts(Database& database, const Story& story)
{
    std::vector<QVariantList> rows;
    rows.reserve(std::size_t(story.parts.size()));
    for (const StoryPartPtr& part : story.parts) {
        rows.push_back({ qint64(story.id.number()),
            int(rows.size()),
            partKindName(part->kind),
            part->text,
            QString::fromUtf8(spansToJson(part->spans)) });
    }
    return changeAll(database,
        QStringLiteral("INSERT INTO story_part (story_id, position, kind, text, spans) "
                       "VALUES (?, ?, ?, ?, ?)"),
        rows);
}

Result<void> insertNotes(Database& database, const Story& story)
{
    std::vector<QVariantList> rows;
    rows.reserve(std::size_t(story.notes.size()));
    for (const StoryNote& note : story.notes) {
        rows.push_back({ qint64(story.id.number()),
            int(rows.size()),
            note.kind,
            note.text,
            note.part,
            note.offset,
            note.length });
    }
    return changeAll(database,
        QStringLiteral("INSERT INTO story_note (story_id, position, kind, text, part, "
                       "text_offset, text_length) VALUES (?, ?, ?, ?, ?, ?, ?)"),
        rows);
}

Result<void> insertWords(
    Database& database, const Story& story, const QString& sql, const QStringList& words)
{
    std::vector<QVariantList> rows;
    rows.reserve(std::size_t(words.size()));
    for (const QString& word : words)
        rows.push_back({ qint64(story.id.number()), int(rows.size()), word });
    return changeAll(database, sql, rows);
}

Result<void> insertTags(Database& database, const Story& story)
{
    Result<void> tags = insertWords(database,
        story,
        QStringLiteral("INSERT INTO story_tag (story_id, position, tag) VALUES (?, ?, ?)"),
        story.tags);
    if (!tags)
        return tags;
    return insertWords(database,
        story,
        QStringLiteral("INSERT INTO story_subject (story_id, position, subject) VALUES (?, ?, ?)"),
        story.subjects);
}

Result<void> addToIndex(Database& database, StoryId id, const QString& words)
{
    return changeAll(database,
        QStringLiteral("INSERT INTO story_search (rowid, search_text) VALUES (?, ?)"),
        { { qint64(id.number()), words } });
}

/// The index must be told the very words that it took; they stand in the story's row still.
Result<void> removeFromIndex(Database& database, StoryId id)
{
    const Result<Rows> old = database.preparedRows(
        QStringLiteral("SELECT search_text FROM story WHERE id = ?"), { qint64(id.number()) });
    if (!old)
        return old.problem();
    std::vector<QVariantList> rows;
    rows.reserve(old->size());
    for (const Row& row : *old)
        rows.push_back({ qint64(id.number()), row[0] });
    return changeAll(database,
        QStringLiteral("INSERT INTO story_search (story_search, rowid, search_text) "
                       "VALUES ('delete', ?, ?)"),
        rows);
}

Result<void> insertBelow(
    Database& database, const Story& story, const QString& words, const QDateTime& now)
{
    if (const Result<void> parts = insertParts(database, story); !parts)
        return parts;
    if (const Result<void> found = addToIndex(database, story.id, words); !found)
        return found;
    if (const Result<void> notes = insertNotes(database, story); !notes)
        return notes;
    if (const Result<void> tags = insertTags(database, story); !tags)
        return tags;
    return changeAll(database,
        QStringLiteral("INSERT INTO story_version (story_id, revision, saved, content) "
                       "VALUES (?, ?, ?, ?)"),
        { { qint64(story.id.number()),
            qint64(story.revision),
            timeToText(now),
            QString::fromUtf8(versionToJson(story)) } });
}

Result<void> deleteBelow(Database& database, StoryId id)
{
    for (const char* table : { "story_part", "story_note", "story_tag", "story_subject" }) {
        const Result<qint64> done = database.change(
            QStringLiteral("DELETE FROM %1 WHERE story_id = ?").arg(QLatin1String(table)),
            { qint64(id.number()) });
        if (!done)
            return done.problem();
    }
    return {};
}

/// Why a compare-and-swap touched no row.
Problem refusedSave(Database& database, const Story& story)
{
    const Result<Rows> found = database.preparedRows(
        QStringLiteral("SELECT revision, retired, retired_why FROM story WHERE id = ?"),
        { qint64(story.id.number()) });
    if (!found)
        return found.problem();
    const QString detail
        = QStringLiteral("story %1, revision %2").arg(story.id.number()).arg(story.revision);
    if (found->empty())
        return { StorageText::tr("This story is not in the library."), detail };
    if (found->front()[2].toString() == BinWord) {
        return {
            StorageText::tr("“%1” is in the bin. Restore it, then change it.").arg(story.title()),
            detail
        };
    }
    if (!found->front()[1].isNull()) {
        return { StorageText::tr("“%1” has been joined to another story and cannot be changed any "
                                 "more. Change that story instead.")
                     .arg(story.title()),
            detail };
    }
    return { StorageText::tr("“%1” has been saved by somebody else meanwhile (revision %2). "
                             "Nothing was changed; load it again and repeat your changes.")
                 .arg(story.title(), found->front()[0].toString()),
        detail };
}

Result<StoryPtr> updateStory(Database& database, const Story& story, const QDateTime& now)
{
    // A refused save undoes this with all else.
    if (const Result<void> removed = removeFromIndex(database, story.id); !removed)
        return removed.problem();
    const QString words = searchText(story);
    QVariantList values = commonValues(story, words, now);
    values << qint64(story.id.number()) << qint64(story.revision);
    const Result<qint64> touched = database.change(
        QStringLiteral(
            "UPDATE story SET type = ?, language = ?, desk = ?, section = ?, "
            "status = ?, priority = ?, role = ?, title = ?, characters = ?, search_text = ?, "
            "modified = ?, revision = revision + 1 "
            "WHERE id = ? AND revision = ? AND retired IS NULL"),
        values);
    if (!touched)
        return touched.problem();
    if (*touched == 0)
        return refusedSave(database, story);
    auto stored = std::make_shared<Story>(story);
    ++stored->revision;
    if (const Result<void> cleared = deleteBelow(database, story.id); !cleared)
        return cleared.problem();
    if (const Result<void> filled = insertBelow(database, *stored, words, now); !filled)
        return filled.problem();
    return StoryPtr(stored);
}

} // namespace

Result<void> checkStory(const Story& story)
{
    for (const StoryPartPtr& part : story.parts) {
        if (!part) {
            return Problem { StorageText::tr("This story holds an empty part and was not saved."),
                QStringLiteral("story %1").arg(story.id.number()) };
        }
        if (!areSound(part->spans, part->text.size())) {
            return Problem { StorageText::tr("“%1” holds a marked stretch outside its text and was "
                                             "not saved.")
                                 .arg(story.title()),
                QStringLiteral("%1 spans in a text of %2")
                    .arg(part->spans.size())
                    .arg(part->text.size()) };
        }
    }
    return {};
}

Result<StoryPtr> insertStory(
    Database& database, const Story& story, StoryId id, const QDateTime& now)
{
    auto stored = std::make_shared<Story>(story);
    stored->id = id;
    stored->revision = 1;
    const QString words = searchText(story);
    QVariantList values = commonValues(*stored, words, now);
    values << timeToText(now) << qint64(id.number());
    const Result<qint64> done = database.change(
        QStringLiteral("INSERT INTO story (type, language, desk, section, status, priority, "
                       "role, title, characters, search_text, modified, created, id, revision) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)"),
        values);
    if (!done)
        return done.problem();
    if (const Result<void> filled = insertBelow(database, *stored, words, now); !filled)
        return filled.problem();
    return StoryPtr(stored);
}

Result<StoryPtr> storeStory(Database& database, const Story& story, const QDateTime& now)
{
    if (const Result<void> checked = checkStory(story); !checked)
        return checked.problem();
    if (!story.id.isNull())
        return updateStory(database, story, now);
    const Result<std::int64_t> id = database.newIds(QStringLiteral("story"), 1);
    if (!id)
        return id.problem();
    return insertStory(database, story, StoryId(*id), now);
}

Result<void> binStory(Database& database, StoryId id, const QDateTime& now)
{
    const Result<qint64> done
        = database.change(QStringLiteral("UPDATE story SET retired = ?, retired_why = ? "
                                         "WHERE id = ? AND retired IS NULL"),
            { timeToText(now), QString(BinWord), qint64(id.number()) });
    if (!done)
        return done.problem();
    if (*done == 0) {
        return Problem { StorageText::tr("This story is no longer in the library's lists. It may "
                                         "be in the bin already, or joined to another story."),
            QStringLiteral("story %1").arg(id.number()) };
    }
    return {};
}

Result<void> unbinStory(Database& database, StoryId id)
{
    const Result<qint64> done
        = database.change(QStringLiteral("UPDATE story SET retired = NULL, retired_why = NULL "
                                         "WHERE id = ? AND retired_why = ?"),
            { qint64(id.number()), QString(BinWord) });
    if (!done)
        return done.problem();
    if (*done == 0) {
        return Problem { StorageText::tr("This story is not in the bin."),
            QStringLiteral("story %1").arg(id.number()) };
    }
    return {};
}

Result<void> retireJoinedStory(Database& database, const Story& story, const QDateTime& now)
{
    const Result<StoryPtr> stored = storeStory(database, story, now);
    if (!stored)
        return stored.problem();
    const Result<qint64> done
        = database.change(QStringLiteral("UPDATE story SET retired = ? WHERE id = ?"),
            { timeToText(now), qint64(story.id.number()) });
    if (!done)
        return done.problem();
    return {};
}

Result<void> unretireJoinedStory(Database& database, StoryId id)
{
    const Result<qint64> done = database.change(
        QStringLiteral("UPDATE story SET retired = NULL WHERE id = ? AND retired_why IS NULL"),
        { qint64(id.number()) });
    if (!done)
        return done.problem();
    return {};
}

Result<StoryPtr> findVersion(Database& database, StoryId id, const QString& words)
{
    const Result<Rows> rows = database.preparedRows(
        QStringLiteral("SELECT revision, content FROM story_version WHERE story_id = ? "
                       "ORDER BY revision DESC"),
        { qint64(id.number()) });
    if (!rows)
        return rows.problem();
    for (const Row& row : *rows) {
        std::optional<Story> version = versionFromJson(row[1].toString().toUtf8());
        if (!version || wordsDigest(*version) != words)
            continue;
        version->id = id;
        version->revision = row[0].toLongLong();
        return StoryPtr(std::make_shared<const Story>(std::move(*version)));
    }
    return StoryPtr();
}

} // namespace broadsheet
