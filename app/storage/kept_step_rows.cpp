// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/kept_step_rows.h"

#include "storage/story_json.h"

namespace broadsheet {

namespace {

/// A step that grows while it is kept has several rows: typing without a pause, two in a second.
constexpr qint64 MostRows = 6000;
constexpr qint64 MostBytes = 16'000'000;
/// Counting all rows is done once in so many.
constexpr qint64 TrimmedEvery = 64;

Result<void> dropOthers(Database& database, EditionId edition)
{
    const Result<qint64> done
        = database.change(QStringLiteral("DELETE FROM kept_step WHERE edition_id <> ?"),
            { qint64(edition.number()) });
    return done ? Result<void>() : Result<void>(done.problem());
}

Result<void> trim(Database& database)
{
    const Result<qint64> done = database.change(
        QStringLiteral("DELETE FROM kept_step WHERE id IN (SELECT id FROM (SELECT id, "
                       "SUM(LENGTH(delta)) OVER (ORDER BY id DESC) AS bytes, "
                       "ROW_NUMBER() OVER (ORDER BY id DESC) AS place FROM kept_step) "
                       "WHERE bytes > ? OR place > ?)"),
        { MostBytes, MostRows });
    return done ? Result<void>() : Result<void>(done.problem());
}

} // namespace

Result<void> storeKeptSteps(
    Database& database, EditionId edition, const std::vector<KeptStep>& steps, const QString& run)
{
    if (Result<void> dropped = dropOthers(database, edition); !dropped)
        return dropped;
    for (const KeptStep& step : steps) {
        const QVariant story
            = step.story.isNull() ? QVariant() : QVariant(qint64(step.story.number()));
        const Result<qint64> done = database.change(
            QStringLiteral("INSERT INTO kept_step (edition_id, story_id, run, number, label, made, "
                           "before_mark, after_mark, delta, caret_before, caret_after) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            { qint64(edition.number()),
                story,
                run,
                step.number,
                step.label,
                timeToText(step.made),
                step.before,
                step.after,
                step.delta,
                step.caretBefore,
                step.caretAfter });
        if (!done)
            return done.problem();
    }
    const Result<Rows> newest
        = database.preparedRows(QStringLiteral("SELECT MAX(id) FROM kept_step"), {});
    if (!newest)
        return newest.problem();
    const qint64 id = newest->front()[0].toLongLong();
    return id % TrimmedEvery < qint64(steps.size()) ? trim(database) : Result<void>();
}

Result<std::vector<KeptStep>> loadKeptSteps(Database& database, EditionId edition)
{
    const Result<Rows> rows = database.preparedRows(
        QStringLiteral("SELECT story_id, run, number, label, made, before_mark, after_mark, delta, "
                       "caret_before, caret_after FROM kept_step WHERE edition_id = ? ORDER BY id"),
        { qint64(edition.number()) });
    if (!rows)
        return rows.problem();
    std::vector<KeptStep> steps;
    steps.reserve(rows->size());
    for (const Row& row : *rows) {
        steps.push_back({ StoryId(row[0].toLongLong()),
            row[1].toString(),
            row[2].toLongLong(),
            row[3].toString(),
            timeFromText(row[4].toString()),
            row[5].toByteArray(),
            row[6].toByteArray(),
            row[7].toByteArray(),
            row[8].toString(),
            row[9].toString() });
    }
    return steps;
}

} // namespace broadsheet
