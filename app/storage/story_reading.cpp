// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/story_reading.h"

#include "storage/storage_problem.h"
#include "storage/story_json.h"
#include "storage/story_rows.h"

#include <QHash>

namespace broadsheet {

namespace {

/// So many ids stand in one statement; SQLite's limit on its length is far off.
constexpr std::size_t IdsAtOnce = 2000;

Problem unknownWord(const Database& database, const QString& what, const QVariant& word)
{
    return damagedProblem(database.file(), what + QLatin1Char(' ') + word.toString());
}

Result<std::shared_ptr<Story>> storyFromRow(const Database& database, const Row& row)
{
    const std::optional<StoryType> type = storyTypeFromName(row[2].toString());
    const std::optional<StoryStatus> status = storyStatusFromName(row[6].toString());
    if (!type)
        return unknownWord(database, QStringLiteral("story type"), row[2]);
    if (!status)
        return unknownWord(database, QStringLiteral("story status"), row[6]);
    const std::optional<PageRole> role = pageRoleFromName(row[8].toString());
    if (!role)
        return unknownWord(database, QStringLiteral("page role"), row[8]);
    auto story = std::make_shared<Story>();
    story->id = StoryId(row[0].toLongLong());
    story->revision = row[1].toLongLong();
    story->type = *type;
    story->language = row[3].toString();
    story->desk = row[4].toString();
    story->section = row[5].toString();
    story->status = *status;
    story->priority = row[7].toInt();
    story->role = *role;
    return story;
}

/// Stories of one chunk by id, while they are being filled.
using Filling = QHash<qint64, std::shared_ptr<Story>>;

Result<void> addParts(Database& database, const QString& ids, const Filling& stories)
{
    const Result<Rows> rows
        = database.rows(QStringLiteral("SELECT story_id, kind, text, spans FROM story_part "
                                       "WHERE story_id IN (%1) ORDER BY story_id, position")
                .arg(ids));
    if (!rows)
        return rows.problem();
    for (const Row& row : *rows) {
        const std::optional<PartKind> kind = partKindFromName(row[1].toString());
        std::optional<std::vector<Span>> spans = spansFromJson(row[3].toString().toUtf8());
        if (!kind)
            return unknownWord(database, QStringLiteral("part kind"), row[1]);
        if (!spans)
            return unknownWord(database, QStringLiteral("spans"), row[3]);
        stories[row[0].toLongLong()]->parts.push_back(std::make_shared<const StoryPart>(
            StoryPart { *kind, row[2].toString(), std::move(*spans) }));
    }
    return {};
}

Result<void> addNotes(Database& database, const QString& ids, const Filling& stories)
{
    const Result<Rows> rows = database.rows(
        QStringLiteral("SELECT story_id, kind, text, part, text_offset, text_length "
                       "FROM story_note WHERE story_id IN (%1) ORDER BY story_id, position")
            .arg(ids));
    if (!rows)
        return rows.problem();
    for (const Row& row : *rows) {
        stories[row[0].toLongLong()]->notes.push_back({ row[1].toString(),
            row[2].toString(),
            row[3].toInt(),
            row[4].toInt(),
            row[5].toInt() });
    }
    return {};
}

Result<void> addTags(Database& database, const QString& ids, const Filling& stories)
{
    const Result<Rows> rows
        = database.rows(QStringLiteral("SELECT story_id, tag FROM story_tag "
                                       "WHERE story_id IN (%1) ORDER BY story_id, position")
                .arg(ids));
    if (!rows)
        return rows.problem();
    for (const Row& row : *rows)
        stories[row[0].toLongLong()]->tags.append(row[1].toString());
    return {};
}

Result<void> addSubjects(Database& database, const QString& ids, const Filling& stories)
{
    const Result<Rows> rows
        = database.rows(QStringLiteral("SELECT story_id, subject FROM story_subject "
                                       "WHERE story_id IN (%1) ORDER BY story_id, position")
                .arg(ids));
    if (!rows)
        return rows.problem();
    for (const Row& row : *rows)
        stories[row[0].toLongLong()]->subjects.append(row[1].toString());
    return {};
}

Result<void> addBelow(Database& database, const Rows& heads, Filling& stories)
{
    QStringList numbers;
    for (const Row& head : heads) {
        Result<std::shared_ptr<Story>> story = storyFromRow(database, head);
        if (!story)
            return story.problem();
        stories.insert(head[0].toLongLong(), *story);
        numbers.append(QString::number(head[0].toLongLong()));
    }
    const QString ids = numbers.join(QLatin1Char(','));
    if (const Result<void> parts = addParts(database, ids, stories); !parts)
        return parts;
    if (const Result<void> notes = addNotes(database, ids, stories); !notes)
        return notes;
    if (const Result<void> tags = addTags(database, ids, stories); !tags)
        return tags;
    return addSubjects(database, ids, stories);
}

} // namespace

QString storyHeadColumns()
{
    return QStringLiteral("s.id, s.revision, s.type, s.language, s.desk, s.section, s.status, "
                          "s.priority, s.role");
}

Result<std::vector<StoryPtr>> storiesOfHeads(Database& database, const Rows& heads)
{
    std::vector<StoryPtr> all;
    all.reserve(heads.size());
    for (std::size_t from = 0; from < heads.size(); from += IdsAtOnce) {
        const std::size_t to = std::min(heads.size(), from + IdsAtOnce);
        const Rows chunk(heads.begin() + std::ptrdiff_t(from), heads.begin() + std::ptrdiff_t(to));
        Filling stories;
        if (const Result<void> filled = addBelow(database, chunk, stories); !filled)
            return filled.problem();
        for (const Row& head : chunk)
            all.push_back(stories.value(head[0].toLongLong()));
    }
    return all;
}

Result<StoryPtr> loadStory(Database& database, StoryId id)
{
    const Result<Rows> heads = database.preparedRows(
        QStringLiteral("SELECT %1 FROM story s WHERE s.id = ?").arg(storyHeadColumns()),
        { qint64(id.number()) });
    if (!heads)
        return heads.problem();
    if (heads->empty()) {
        return Problem { StorageText::tr("There is no story %1 in the library. List the stories to "
                                         "see their numbers.")
                             .arg(id.number()),
            database.file() };
    }
    Result<std::vector<StoryPtr>> stories = storiesOfHeads(database, *heads);
    if (!stories)
        return stories.problem();
    return stories->front();
}

} // namespace broadsheet
