// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/join_rows.h"

#include "storage/storage_problem.h"
#include "storage/story_json.h"
#include "storage/story_rows.h"

#include <algorithm>
#include <optional>

namespace broadsheet {

namespace {

QString joinColumns()
{
    return QStringLiteral("SELECT j.id, j.from_story, j.from_part, j.from_offset, j.to_story, "
                          "j.to_part, j.to_offset, j.why FROM join_suggestion j ");
}

/// A story in the bin takes its suggestions along.
QString bothShown()
{
    return QStringLiteral(" AND NOT EXISTS (SELECT 1 FROM story s WHERE s.id IN (j.from_story, "
                          "j.to_story) AND s.retired IS NOT NULL)");
}

JoinSuggestion joinFromRow(const Row& row)
{
    return { row[0].toLongLong(),
        { StoryId(row[1].toLongLong()), row[2].toInt(), row[3].toInt() },
        { StoryId(row[4].toLongLong()), row[5].toInt(), row[6].toInt() },
        row[7].toString() };
}

Result<std::vector<JoinSuggestion>> joinsFromRows(const Result<Rows>& rows)
{
    if (!rows)
        return rows.problem();
    std::vector<JoinSuggestion> joins;
    for (const Row& row : *rows)
        joins.push_back(joinFromRow(row));
    return joins;
}

Result<JoinSuggestion> openSuggestion(Database& database, std::int64_t id)
{
    const Result<std::vector<JoinSuggestion>> found = joinsFromRows(database.preparedRows(
        joinColumns() + QStringLiteral("WHERE j.id = ? AND j.state = 'open'"), { qint64(id) }));
    if (!found)
        return found.problem();
    if (found->empty()) {
        return Problem { StorageText::tr("There is no open join suggestion %1. List the "
                                         "suggestions again: it may be accepted already.")
                             .arg(id),
            database.file() };
    }
    return found->front();
}

Result<void> closeSuggestion(
    Database& database, std::int64_t id, const QString& state, const QDateTime& now)
{
    const Result<qint64> done = database.change(
        QStringLiteral("UPDATE join_suggestion SET state = ?, decided = ? WHERE id = ?"),
        { state, timeToText(now), qint64(id) });
    if (!done)
        return done.problem();
    return {};
}

Result<void> moveSuggestion(Database& database, const JoinSuggestion& join)
{
    const Result<qint64> done = database.change(
        QStringLiteral("UPDATE join_suggestion SET from_story = ?, from_part = ?, "
                       "from_offset = ?, to_story = ?, to_part = ?, to_offset = ? WHERE id = ?"),
        { qint64(join.from.story.number()),
            join.from.part,
            join.from.offset,
            qint64(join.to.story.number()),
            join.to.part,
            join.to.offset,
            qint64(join.id) });
    if (!done)
        return done.problem();
    return {};
}

/// Back where it was, unless a person has decided about it.
Result<void> reopenSuggestion(Database& database, const JoinSuggestion& join)
{
    const Result<qint64> done = database.change(
        QStringLiteral("UPDATE join_suggestion SET state = 'open', decided = NULL "
                       "WHERE id = ? AND state = 'obsolete'"),
        { qint64(join.id) });
    if (!done)
        return done.problem();
    return moveSuggestion(database, join);
}

/// Where text of the old stories stands in the joined one.
class JoinedPlaces {
public:
    JoinedPlaces(
        const JoinSuggestion& join, const Story& from, const Story& fragment, const Story& joined)
        : m_join(join)
        , m_from(from)
        , m_fragment(fragment)
        , m_joined(joined)
    {
    }

    [[nodiscard]] std::optional<JoinSuggestion::Place> find(
        const JoinSuggestion::Place& place) const
    {
        if (place.story == m_join.from.story)
            return find(m_from, place, m_join.from.part, 0);
        if (place.story == m_join.to.story)
            return find(m_fragment, place, m_join.to.part, m_join.to.offset);
        return place;
    }

private:
    /// Part `cut` has become one with another: the joined part begins with it (the story before
    /// the joint) or ends with what of it stands after `skipped` (the fragment). All other parts
    /// are found again unchanged.
    [[nodiscard]] std::optional<JoinSuggestion::Place> find(
        const Story& old, const JoinSuggestion::Place& place, int cut, int skipped) const
    {
        if (place.part < 0 || std::size_t(place.part) >= old.parts.size())
            return std::nullopt;
        const QString& text = old.parts[std::size_t(place.part)]->text;
        for (std::size_t i = 0; i < m_joined.parts.size(); ++i) {
            const QString& now = m_joined.parts[i]->text;
            JoinSuggestion::Place found { m_joined.id, int(i), place.offset };
            if (now == text)
                return found;
            if (place.part != cut)
                continue;
            if (old.id == m_fragment.id && now.endsWith(text.mid(skipped))) {
                found.offset = int(now.size() - text.size()) + place.offset;
                return found.offset >= 0 ? std::optional(found) : std::nullopt;
            }
            if (old.id == m_from.id && now.startsWith(text.left(m_join.from.offset)))
                return found;
        }
        return std::nullopt;
    }

    const JoinSuggestion& m_join;
    const Story& m_from;
    const Story& m_fragment;
    const Story& m_joined;
};

/// Other suggestions follow the text; those about this very joint have lost their sense.
Result<void> moveOthers(Database& database,
    const JoinSuggestion& join,
    const JoinedPlaces& places,
    const QDateTime& now)
{
    const qint64 from = join.from.story.number();
    const qint64 to = join.to.story.number();
    const Result<std::vector<JoinSuggestion>> others
        = joinsFromRows(database.preparedRows(joinColumns()
                + QStringLiteral("WHERE j.state = 'open' AND (j.from_story IN (?, ?) "
                                 "OR j.to_story IN (?, ?))"),
            { from, to, from, to }));
    if (!others)
        return others.problem();
    for (JoinSuggestion other : *others) {
        const auto newFrom = places.find(other.from);
        const auto newTo = places.find(other.to);
        const bool sameJoint = other.from == join.from || other.to == join.to;
        Result<void> done;
        if (sameJoint || !newFrom || !newTo || newFrom->story == newTo->story) {
            done = closeSuggestion(database, other.id, QStringLiteral("obsolete"), now);
        } else {
            other.from = *newFrom;
            other.to = *newTo;
            done = moveSuggestion(database, other);
        }
        if (!done)
            return done;
    }
    return {};
}

Problem wrongStories(const JoinSuggestion& join, const Story& joined, const Story& fragment)
{
    return { StorageText::tr("Join suggestion %1 is about other stories. List the suggestions and "
                             "choose again.")
                 .arg(join.id),
        QStringLiteral("stories %1 and %2 instead of %3 and %4")
            .arg(joined.id.number())
            .arg(fragment.id.number())
            .arg(join.from.story.number())
            .arg(join.to.story.number()) };
}

} // namespace

Result<std::vector<JoinSuggestion>> loadJoinSuggestions(Database& database, EditionId edition)
{
    if (edition.isNull()) {
        return joinsFromRows(database.rows(joinColumns() + QStringLiteral("WHERE j.state = 'open'")
            + bothShown() + QStringLiteral(" ORDER BY j.id")));
    }
    return joinsFromRows(database.preparedRows(joinColumns()
            + QStringLiteral("JOIN import_place i ON i.story_id = j.from_story "
                             "JOIN page g ON g.id = i.page_id "
                             "WHERE j.state = 'open' AND g.edition_id = ?")
            + bothShown() + QStringLiteral(" ORDER BY j.id"),
        { qint64(edition.number()) }));
}

Result<void> insertJoinSuggestions(
    Database& database, const std::vector<JoinSuggestion>& suggestions)
{
    const Result<std::int64_t> first
        = database.newIds(QStringLiteral("join_suggestion"), std::int64_t(suggestions.size()));
    if (!first)
        return first.problem();
    qint64 id = *first;
    for (const JoinSuggestion& join : suggestions) {
        const Result<qint64> done = database.change(
            QStringLiteral("INSERT INTO join_suggestion (id, from_story, from_part, from_offset, "
                           "to_story, to_part, to_offset, why, state) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'open')"),
            { id,
                qint64(join.from.story.number()),
                join.from.part,
                join.from.offset,
                qint64(join.to.story.number()),
                join.to.part,
                join.to.offset,
                join.why });
        if (!done)
            return done.problem();
        ++id;
    }
    return {};
}

Result<void> storeIgnoredJoin(Database& database, std::int64_t suggestion, const QDateTime& now)
{
    const Result<JoinSuggestion> join = openSuggestion(database, suggestion);
    if (!join)
        return join.problem();
    return closeSuggestion(database, join->id, QStringLiteral("ignored"), now);
}

Result<StoryPtr> storeJoin(Database& database,
    std::int64_t suggestion,
    const Story& joined,
    const Story& fragment,
    const QDateTime& now)
{
    const Result<JoinSuggestion> join = openSuggestion(database, suggestion);
    if (!join)
        return join.problem();
    if (joined.id != join->from.story || fragment.id != join->to.story)
        return wrongStories(*join, joined, fragment);
    const Result<StoryPtr> before = loadStory(database, joined.id);
    if (!before)
        return before.problem();
    const Result<StoryPtr> rest = loadStory(database, fragment.id);
    if (!rest)
        return rest.problem();
    Result<StoryPtr> stored = storeStory(database, joined, now);
    if (!stored)
        return stored;
    if (const Result<void> retired = retireJoinedStory(database, fragment, now); !retired)
        return retired.problem();
    if (const Result<void> closed
        = closeSuggestion(database, join->id, QStringLiteral("accepted"), now);
        !closed)
        return closed.problem();
    const JoinedPlaces places(*join, **before, **rest, **stored);
    if (const Result<void> moved = moveOthers(database, *join, places, now); !moved)
        return moved.problem();
    return stored;
}

Result<void> storeJoinTakenApart(Database& database,
    std::int64_t suggestion,
    const Story& before,
    const std::vector<JoinSuggestion>& open,
    const QDateTime& now)
{
    const auto join = std::find_if(
        open.begin(), open.end(), [suggestion](const auto& one) { return one.id == suggestion; });
    const Result<qint64> accepted = database.change(
        QStringLiteral("UPDATE join_suggestion SET state = 'open', decided = NULL "
                       "WHERE id = ? AND state = 'accepted'"),
        { qint64(suggestion) });
    if (!accepted)
        return accepted.problem();
    if (join == open.end() || *accepted == 0 || join->from.story != before.id) {
        return Problem { StorageText::tr("These stories are not joined any more."),
            QStringLiteral("join suggestion %1").arg(suggestion) };
    }
    if (const Result<StoryPtr> stored = storeStory(database, before, now); !stored)
        return stored.problem();
    if (const Result<void> back = unretireJoinedStory(database, join->to.story); !back)
        return back;
    const auto isAbout
        = [&](StoryId story) { return story == before.id || story == join->to.story; };
    for (const JoinSuggestion& other : open) {
        if (!isAbout(other.from.story) && !isAbout(other.to.story))
            continue;
        if (const Result<void> reopened = reopenSuggestion(database, other); !reopened)
            return reopened;
    }
    return {};
}

} // namespace broadsheet
