// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/library_matter.h"

#include "desk/edition_rescue.h"
#include "desk/rescue_files.h"
#include "storage/edition_loading.h"
#include "storage/story_json.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <iterator>
#include <optional>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(LibraryMatter)
};

EditionPtr wanted(const std::vector<EditionPtr>& editions, EditionId id)
{
    const auto found = std::find_if(editions.begin(),
        editions.end(),
        [id](const EditionPtr& edition) { return edition->id == id; });
    if (found != editions.end())
        return *found;
    const auto newest = std::max_element(editions.begin(),
        editions.end(),
        [](const EditionPtr& a, const EditionPtr& b) { return a->date < b->date; });
    return newest == editions.end() ? nullptr : *newest;
}

/// Where the story belongs, so that a copy can stand beside it.
Result<StoryListRow> placeOf(Library& library, StoryId story)
{
    const Result<std::vector<StoryListRow>> rows = library.storyList({});
    if (!rows)
        return rows.problem();
    const auto found = std::find_if(rows->begin(), rows->end(), [story](const StoryListRow& row) {
        return row.story->id == story;
    });
    return found == rows->end() ? StoryListRow {} : *found;
}

} // namespace

Result<StoryPtr> keepAsCopy(Library& library, const Story& ours)
{
    const Result<StoryListRow> place = placeOf(library, ours.id);
    if (!place)
        return place.problem();
    Story copy = ours;
    copy.id = {};
    copy.revision = 0;
    copy.notes.push_back({ QStringLiteral("copy"),
        Messages::tr("These words were written while somebody else saved the story. Compare the "
                     "two and keep one."),
        -1,
        0,
        0 });
    return library.createStory(copy, place->edition, place->page);
}

namespace {

/// None when the library has these very words already: it took them after all.
Result<std::optional<BroughtBack>> keepLeftBehind(
    Library& library, const Story& story, const QDateTime& written)
{
    const Result<StoryPtr> stored = library.story(story.id);
    if (stored && versionToJson(**stored) == versionToJson(story))
        return std::optional<BroughtBack>();
    const bool asCopy = !stored || (*stored)->revision != story.revision;
    const Result<StoryPtr> kept = asCopy ? keepAsCopy(library, story) : library.saveStory(story);
    if (!kept)
        return kept.problem();
    return std::optional(BroughtBack { story.title(), written, asCopy });
}

/// What stands in the journal is the beginning of what the same program rescued later.
bool isOutdated(const JournalEntry& entry, const std::vector<RescuedStory>& rescued)
{
    return std::any_of(rescued.begin(), rescued.end(), [&entry](const RescuedStory& later) {
        return later.story.id == entry.story->id && later.story.revision == entry.base
            && later.writer == entry.writer && later.written >= entry.saved;
    });
}

} // namespace

Result<std::vector<BroughtBack>> bringBack(Library& library)
{
    const Result<std::vector<JournalEntry>> entries = library.journal();
    if (!entries)
        return entries.problem();
    const std::vector<RescuedStory> rescuedStories = readRescueFiles(library.filePath());
    std::vector<BroughtBack> result;
    for (const JournalEntry& entry : *entries) {
        if (isOutdated(entry, rescuedStories))
            continue; // saving the rescued words clears it
        const auto kept = keepLeftBehind(library, *entry.story, entry.saved);
        if (!kept)
            return kept.problem();
        if (const Result<void> cleared = library.clearJournal(entry.story->id); !cleared)
            return cleared.problem();
        if (const std::optional<BroughtBack>& brought = *kept)
            result.push_back(*brought);
    }
    for (const RescuedStory& rescued : rescuedStories) {
        const auto kept = keepLeftBehind(library, rescued.story, rescued.written);
        if (!kept)
            return kept.problem();
        if (const Result<void> cleared = library.clearJournal(rescued.story.id); !cleared)
            return cleared.problem();
        QFile::remove(rescued.file);
        if (const std::optional<BroughtBack>& brought = *kept)
            result.push_back(*brought);
    }
    Result<std::vector<BroughtBack>> editions = bringBackEditions(library);
    if (!editions)
        return editions;
    std::ranges::move(editions.value(), std::back_inserter(result));
    return result;
}

Result<LibraryMatter> readLibraryMatter(Library& library, EditionId edition)
{
    LibraryMatter result;
    const Result<qint64> number = library.changeNumber();
    if (!number)
        return number.problem();
    result.changeNumber = *number;
    Result<std::vector<EditionPtr>> editions = library.editions();
    if (!editions)
        return editions.problem();
    result.editions = std::move(editions).value();
    const EditionPtr shown = wanted(result.editions, edition);
    if (shown) {
        Result<EditionMatter> matter = loadEditionMatter(library, shown);
        if (!matter)
            return matter.problem();
        result.matter = std::move(matter).value();
        Result<std::vector<JoinSuggestion>> joins = library.joinSuggestions(shown->id);
        if (!joins)
            return joins.problem();
        result.joins = std::move(joins).value();
    }
    Result<WordsInUse> words = library.wordsInUse();
    if (!words)
        return words.problem();
    result.words = std::move(words).value();
    return result;
}

Result<LibraryMatter> openLibraryMatter(Library& library, EditionId edition)
{
    Result<LibraryMatter> matter = readLibraryMatter(library, edition);
    if (matter)
        matter.value().past = readPastSteps(library, matter->matter);
    return matter;
}

} // namespace broadsheet
