// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/copy_places.h"

#include "story/copy_cleaning.h"

namespace broadsheet {

PartPlace placeFrom(const SplitCopy::Join& join)
{
    return { join.fromStory, join.fromPart, join.fromOffset };
}

PartPlace placeTo(const SplitCopy::Join& join)
{
    return { join.toStory, join.toPart, join.toOffset };
}

bool isEntry(const SplitCopy& copy, int entry)
{
    return entry >= 0 && entry < int(copy.stories.size());
}

bool isPart(const SplitCopy& copy, int entry, int part)
{
    return isEntry(copy, entry) && part >= 0
        && part < int(copy.stories[std::size_t(entry)].parts.size());
}

bool isPlace(const SplitCopy& copy, const PartPlace& place)
{
    if (!isPart(copy, place.story, place.part) || place.offset < 0)
        return false;
    const auto& parts = copy.stories[std::size_t(place.story)].parts;
    return place.offset <= parts[std::size_t(place.part)]->text.size();
}

qint64 charactersOf(const Story& story)
{
    qint64 characters = 0;
    for (const StoryPartPtr& part : story.parts)
        characters += codePointCount(part->text);
    return characters;
}

void eraseEntry(SplitCopy& copy, int entry)
{
    copy.stories.erase(copy.stories.begin() + entry);
    copy.charactersPerStory.erase(copy.charactersPerStory.begin() + entry);
}

void insertEntry(SplitCopy& copy, int entry, const Story& story)
{
    copy.stories.insert(copy.stories.begin() + entry, story);
    copy.charactersPerStory.insert(copy.charactersPerStory.begin() + entry, charactersOf(story));
}

} // namespace broadsheet
