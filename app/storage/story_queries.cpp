// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/story_queries.h"

#include "storage/search_text.h"
#include "storage/story_json.h"
#include "storage/story_reading.h"

namespace broadsheet {

namespace {

struct Conditions {
    QStringList all;
    QVariantList values;
    bool nothingMatches = false;

    void add(const QString& condition, const QVariantList& filled)
    {
        all += condition;
        values += filled;
    }

    [[nodiscard]] QString where() const
    {
        return QStringLiteral(" WHERE ") + all.join(QStringLiteral(" AND "));
    }
};

Conditions conditionsOf(const StoryQuery& query)
{
    Conditions conditions;
    conditions.add(query.shelf == StoryShelf::Bin
            ? QStringLiteral("s.retired IS NOT NULL AND s.retired_why = 'bin'")
            : QStringLiteral("s.retired IS NULL"),
        {});
    if (!query.edition.isNull())
        conditions.add(QStringLiteral("g.edition_id = ?"), { qint64(query.edition.number()) });
    if (query.page > 0)
        conditions.add(QStringLiteral("g.number = ? AND g.retired = 0"), { query.page });
    if (query.status)
        conditions.add(QStringLiteral("s.status = ?"), { storyStatusName(*query.status) });
    if (!query.section.isEmpty())
        conditions.add(QStringLiteral("s.section = ?"), { query.section });
    if (!query.tag.isEmpty()) {
        conditions.add(
            QStringLiteral("s.id IN (SELECT story_id FROM story_tag WHERE tag = ? "
                           "UNION SELECT story_id FROM story_subject WHERE subject = ?)"),
            { query.tag, query.tag });
    }
    if (const std::optional<QString> words = searchExpression(query.search, query.searchEnd)) {
        conditions.nothingMatches = words->isEmpty();
        conditions.add(QStringLiteral("s.id IN (SELECT rowid FROM story_search "
                                      "WHERE story_search MATCH ?)"),
            { *words });
    }
    return conditions;
}

QString limitOf(const StoryQuery& query)
{
    return query.limit > 0 ? QStringLiteral(" LIMIT %1").arg(query.limit) : QString();
}

Result<QStringList> wordsOf(Database& database, const QString& column, const QString& table)
{
    const Result<Rows> rows = database.rows(
        QStringLiteral("SELECT %1 FROM %2 WHERE %1 <> '' GROUP BY %1 ORDER BY COUNT(*) DESC, %1")
            .arg(column, table));
    if (!rows)
        return rows.problem();
    QStringList words;
    for (const Row& row : *rows)
        words.append(row[0].toString());
    return words;
}

} // namespace

Result<std::vector<StoryPtr>> findStories(Database& database, const StoryQuery& query)
{
    const Conditions conditions = conditionsOf(query);
    if (conditions.nothingMatches)
        return std::vector<StoryPtr>();
    const bool placed = !query.edition.isNull() || query.page > 0;
    const QString places = QStringLiteral("JOIN import_place i ON i.story_id = s.id "
                                          "JOIN page g ON g.id = i.page_id");
    const Result<Rows> heads
        = database.rows(QStringLiteral("SELECT %1 FROM story s %2 ")
                            .arg(storyHeadColumns(), placed ? places : QString())
                + conditions.where() + QStringLiteral(" ORDER BY ")
                + (placed ? QStringLiteral("g.edition_id, g.number, g.id, i.place")
                          : QStringLiteral("s.id"))
                + limitOf(query),
            conditions.values);
    if (!heads)
        return heads.problem();
    return storiesOfHeads(database, *heads);
}

Result<std::vector<StoryListRow>> listStories(Database& database, const StoryQuery& query)
{
    const Conditions conditions = conditionsOf(query);
    if (conditions.nothingMatches)
        return std::vector<StoryListRow>();
    const Result<Rows> heads
        = database.rows(QStringLiteral("SELECT %1, e.id, e.date, e.name, g.number, g.retired, "
                                       "g.folio, s.modified FROM story s "
                                       "LEFT JOIN import_place i ON i.story_id = s.id "
                                       "LEFT JOIN page g ON g.id = i.page_id "
                                       "LEFT JOIN edition e ON e.id = g.edition_id ")
                            .arg(storyHeadColumns())
                + conditions.where()
                + QStringLiteral(" ORDER BY e.date DESC, e.name, e.id, g.number, g.id, i.place, "
                                 "s.id DESC")
                + limitOf(query),
            conditions.values);
    if (!heads)
        return heads.problem();
    const Result<std::vector<StoryPtr>> stories = storiesOfHeads(database, *heads);
    if (!stories)
        return stories.problem();
    constexpr std::size_t First = 9; // behind the head's columns
    std::vector<StoryListRow> list;
    list.reserve(heads->size());
    for (const Row& row : *heads) {
        const bool onPage = !row[First + 3].isNull() && row[First + 4].toInt() == 0;
        list.push_back({ (*stories)[list.size()],
            EditionId(row[First].toLongLong()),
            QDate::fromString(row[First + 1].toString(), Qt::ISODate),
            row[First + 2].toString(),
            onPage ? row[First + 3].toInt() : 0,
            onPage ? row[First + 5].toString() : QString(),
            timeFromText(row[First + 6].toString()) });
    }
    return list;
}

Result<WordsInUse> loadWordsInUse(Database& database)
{
    struct Source {
        QStringList WordsInUse::* words;
        QString column;
        QString table;
    };

    WordsInUse words;
    const std::vector<Source> sources {
        { &WordsInUse::sections, QStringLiteral("section"), QStringLiteral("story") },
        { &WordsInUse::desks, QStringLiteral("desk"), QStringLiteral("story") },
        { &WordsInUse::subjects, QStringLiteral("subject"), QStringLiteral("story_subject") },
        { &WordsInUse::keywords, QStringLiteral("tag"), QStringLiteral("story_tag") },
    };
    for (const Source& source : sources) {
        Result<QStringList> found = wordsOf(database, source.column, source.table);
        if (!found)
            return found.problem();
        words.*source.words = std::move(found).value();
    }
    return words;
}

} // namespace broadsheet
