// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/story_json.h"

#include "story/copy_cleaning.h"
#include "story/spans.h"

#include <QJsonArray>

namespace broadsheet {

namespace {

/// Code points before a UTF-16 offset.
qint64 codePointOffset(const QString& text, int offset)
{
    return codePointCount(QStringView(text).left(std::clamp<qsizetype>(offset, 0, text.size())));
}

QJsonObject partJson(const StoryPart& part)
{
    QJsonObject json { { QStringLiteral("kind"), partKindName(part.kind) },
        { QStringLiteral("text"), part.text } };
    QJsonArray spans;
    for (const Span& span : part.spans) {
        const qint64 start = codePointOffset(part.text, span.start);
        const qint64 end = codePointOffset(part.text, span.start + span.length);
        QJsonObject entry { { QStringLiteral("start"), start },
            { QStringLiteral("length"), end - start },
            { QStringLiteral("role"), spanRoleName(span.role) } };
        if (!span.reading.isEmpty())
            entry.insert(QStringLiteral("reading"), span.reading);
        spans.append(entry);
    }
    if (!spans.isEmpty())
        json.insert(QStringLiteral("spans"), spans);
    return json;
}

const StoryPart* partOf(const Story& story, int part)
{
    const bool there = part >= 0 && part < int(story.parts.size());
    return there ? story.parts[std::size_t(part)].get() : nullptr;
}

QJsonObject noteJson(const Story& story, const StoryNote& note)
{
    const StoryPart* part = partOf(story, note.part);
    const qint64 start = part ? codePointOffset(part->text, note.offset) : note.offset;
    const qint64 end
        = part ? codePointOffset(part->text, note.offset + note.length) : note.offset + note.length;
    return { { QStringLiteral("kind"), note.kind },
        { QStringLiteral("text"), note.text },
        { QStringLiteral("part"), note.part },
        { QStringLiteral("offset"), start },
        { QStringLiteral("length"), end - start } };
}

QJsonObject placeJson(const std::vector<Story>& stories, const JoinSuggestion::Place& place)
{
    qint64 offset = place.offset;
    for (const Story& story : stories) {
        const StoryPart* part = partOf(story, place.part);
        if (story.id == place.story && part)
            offset = codePointOffset(part->text, place.offset);
    }
    return { { QStringLiteral("story"), qint64(place.story.number()) },
        { QStringLiteral("part"), place.part },
        { QStringLiteral("offset"), offset } };
}

template <typename Counts>
QJsonObject countsJson(const Counts& counts)
{
    QJsonObject json;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        json.insert(it.key(), qint64(it.value()));
    return json;
}

} // namespace

QJsonObject storyToJson(const Story& story)
{
    QJsonArray parts;
    for (const StoryPartPtr& part : story.parts)
        parts.append(partJson(*part));
    QJsonArray notes;
    for (const StoryNote& note : story.notes)
        notes.append(noteJson(story, note));
    return { { QStringLiteral("id"), qint64(story.id.number()) },
        { QStringLiteral("type"), storyTypeName(story.type) },
        { QStringLiteral("parts"), parts },
        { QStringLiteral("notes"), notes } };
}

QJsonObject importReportJson(const SplitCopy& split,
    const std::vector<Story>& stories,
    const std::vector<JoinSuggestion>& suggestions)
{
    QJsonArray storyArray;
    for (std::size_t i = 0; i < stories.size(); ++i) {
        QJsonObject json = storyToJson(stories[i]);
        if (i < split.charactersPerStory.size())
            json.insert(QStringLiteral("characters"), split.charactersPerStory[i]);
        json.insert(QStringLiteral("language"), stories[i].language);
        storyArray.append(json);
    }
    QJsonArray suggestionArray;
    for (const JoinSuggestion& join : suggestions) {
        suggestionArray.append(QJsonObject { { QStringLiteral("id"), qint64(join.id) },
            { QStringLiteral("kind"), QStringLiteral("join") },
            { QStringLiteral("from"), placeJson(stories, join.from) },
            { QStringLiteral("to"), placeJson(stories, join.to) },
            { QStringLiteral("why"), join.why } });
    }
    return { { QStringLiteral("input_characters"), split.inputCharacters },
        { QStringLiteral("stories"), storyArray },
        { QStringLiteral("normalised"), countsJson(split.normalised) },
        { QStringLiteral("dropped_characters"), countsJson(split.droppedCharacters) },
        { QStringLiteral("added_characters"), countsJson(split.addedCharacters) },
        { QStringLiteral("suggestions"), suggestionArray } };
}

} // namespace broadsheet
