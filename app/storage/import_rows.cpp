// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/import_rows.h"

#include "storage/join_rows.h"
#include "storage/page_rows.h"
#include "storage/storage_problem.h"
#include "storage/story_json.h"
#include "storage/story_rows.h"

namespace broadsheet {

namespace {

bool isPlace(const ImportBatch& batch, int story, int part, int offset)
{
    if (story < 0 || std::size_t(story) >= batch.stories.size())
        return false;
    const auto& parts = batch.stories[std::size_t(story)].parts;
    return part >= 0 && std::size_t(part) < parts.size() && offset >= 0
        && offset <= parts[std::size_t(part)]->text.size();
}

Result<void> checkBatch(const ImportBatch& batch)
{
    for (const Story& story : batch.stories) {
        if (const Result<void> checked = checkStory(story); !checked)
            return checked;
    }
    for (const ImportBatch::LocalJoin& join : batch.joins) {
        if (isPlace(batch, join.fromStory, join.fromPart, join.fromOffset)
            && isPlace(batch, join.toStory, join.toPart, join.toOffset))
            continue;
        return Problem { StorageText::tr("A join that was suggested points outside the imported "
                                         "stories. Nothing was imported; report this copy."),
            QStringLiteral("from %1/%2/%3 to %4/%5/%6")
                .arg(join.fromStory)
                .arg(join.fromPart)
                .arg(join.fromOffset)
                .arg(join.toStory)
                .arg(join.toPart)
                .arg(join.toOffset) };
    }
    return {};
}

Result<std::int64_t> insertImport(
    Database& database, PageId page, const ImportBatch& batch, const QDateTime& now)
{
    Result<std::int64_t> id = database.newIds(QStringLiteral("copy_import"), 1);
    if (!id)
        return id;
    const Result<qint64> done = database.change(
        QStringLiteral("INSERT INTO copy_import (id, page_id, source_name, source_text, created) "
                       "VALUES (?, ?, ?, ?, ?)"),
        { qint64(*id),
            qint64(page.number()),
            batch.sourceName,
            batch.sourceText,
            timeToText(now) });
    if (!done)
        return done.problem();
    return id;
}

Result<int> lastPlace(Database& database, PageId page)
{
    const Result<Rows> rows = database.preparedRows(
        QStringLiteral("SELECT COALESCE(MAX(place), 0) FROM import_place WHERE page_id = ?"),
        { qint64(page.number()) });
    if (!rows)
        return rows.problem();
    return rows->front()[0].toInt();
}

Result<std::vector<StoryPtr>> insertStories(
    Database& database, const ImportBatch& batch, const QDateTime& now)
{
    const Result<std::int64_t> first
        = database.newIds(QStringLiteral("story"), std::int64_t(batch.stories.size()));
    if (!first)
        return first.problem();
    std::vector<StoryPtr> stored;
    for (const Story& story : batch.stories) {
        Result<StoryPtr> added
            = insertStory(database, story, StoryId(*first + std::int64_t(stored.size())), now);
        if (!added)
            return added.problem();
        stored.push_back(std::move(added).value());
    }
    return stored;
}

Result<void> insertPlaces(
    Database& database, PageId page, const QVariant& importId, const std::vector<StoryPtr>& stories)
{
    const Result<int> last = lastPlace(database, page);
    if (!last)
        return last.problem();
    int place = *last;
    for (const StoryPtr& story : stories) {
        const Result<qint64> done = database.change(
            QStringLiteral("INSERT INTO import_place (page_id, place, import_id, story_id) "
                           "VALUES (?, ?, ?, ?)"),
            { qint64(page.number()), ++place, importId, qint64(story->id.number()) });
        if (!done)
            return done.problem();
    }
    return {};
}

} // namespace

Result<std::vector<StoryId>> loadImportOrder(Database& database, EditionId edition, int page)
{
    const Result<PageId> pageId = pageOfNumber(database, edition, page);
    if (!pageId)
        return pageId.problem();
    const Result<Rows> rows = database.preparedRows(
        QStringLiteral("SELECT i.story_id, s.retired FROM import_place i "
                       "JOIN story s ON s.id = i.story_id WHERE i.page_id = ? ORDER BY i.place"),
        { qint64(pageId->number()) });
    if (!rows)
        return rows.problem();
    std::vector<StoryId> order;
    for (const Row& row : *rows)
        order.push_back(row[1].isNull() ? StoryId(row[0].toLongLong()) : StoryId());
    return order;
}

Result<StoryPtr> storeNewStory(
    Database& database, const Story& story, EditionId edition, int page, const QDateTime& now)
{
    if (!story.id.isNull()) {
        return Problem { StorageText::tr("This story is in the library already."),
            QStringLiteral("story %1").arg(story.id.number()) };
    }
    const Result<PageId> pageId = pageOfNumber(database, edition, page);
    if (!pageId)
        return pageId.problem();
    Result<StoryPtr> stored = storeStory(database, story, now);
    if (!stored)
        return stored;
    const QVariant noImport; // NULL
    if (const Result<void> placed = insertPlaces(database, *pageId, noImport, { *stored }); !placed)
        return placed.problem();
    return stored;
}

Result<std::vector<StoryPtr>> storeImport(
    Database& database, EditionId edition, int page, const ImportBatch& batch, const QDateTime& now)
{
    if (const Result<void> checked = checkBatch(batch); !checked)
        return checked.problem();
    const Result<PageId> pageId = pageOfNumber(database, edition, page);
    if (!pageId)
        return pageId.problem();
    const Result<std::int64_t> importId = insertImport(database, *pageId, batch, now);
    if (!importId)
        return importId.problem();
    Result<std::vector<StoryPtr>> stories = insertStories(database, batch, now);
    if (!stories)
        return stories;
    if (const Result<void> placed = insertPlaces(database, *pageId, qint64(*importId), *stories);
        !placed)
        return placed.problem();
    std::vector<JoinSuggestion> joins;
    joins.reserve(batch.joins.size());
    for (const ImportBatch::LocalJoin& join : batch.joins) {
        joins.push_back({ 0,
            { (*stories)[std::size_t(join.fromStory)]->id, join.fromPart, join.fromOffset },
            { (*stories)[std::size_t(join.toStory)]->id, join.toPart, join.toOffset },
            join.why });
    }
    if (const Result<void> kept = insertJoinSuggestions(database, joins); !kept)
        return kept.problem();
    return stories;
}

} // namespace broadsheet
