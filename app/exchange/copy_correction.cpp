// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/copy_correction.h"

#include "exchange/copy_places.h"
#include "story/copy_cleaning.h"

#include <algorithm>

namespace broadsheet {

namespace {

using Join = SplitCopy::Join;

StoryPartPtr withKind(const StoryPartPtr& part, PartKind kind)
{
    return std::make_shared<const StoryPart>(StoryPart { kind, part->text, part->spans });
}

bool hasBody(const Story& story)
{
    return std::any_of(story.parts.begin(), story.parts.end(), [](const StoryPartPtr& part) {
        return part->kind == PartKind::Body;
    });
}

Story merged(Story story, const Story& behind)
{
    const bool running = hasBody(story);
    const int shift = int(story.parts.size());
    if (story.type == StoryType::Fragment || story.parts.empty())
        story.type = behind.type;
    for (const StoryPartPtr& part : behind.parts) {
        const bool subhead = running && part->kind == PartKind::Headline;
        story.parts.push_back(subhead ? withKind(part, PartKind::Subhead) : part);
    }
    for (StoryNote note : behind.notes) {
        if (note.part >= 0)
            note.part += shift;
        story.notes.push_back(note);
    }
    for (const QString& tag : behind.tags) {
        if (!story.tags.contains(tag))
            story.tags.push_back(tag);
    }
    return story;
}

/// The parts of `story` from the cut on; `story` keeps those before it.
std::vector<StoryPartPtr> takeRest(Story& story, int part, int offset)
{
    const auto cut = story.parts.begin() + part;
    std::vector<StoryPartPtr> rest(cut, story.parts.end());
    story.parts.erase(cut, story.parts.end());
    const StoryPartPtr torn = rest.front();
    if (offset > 0) {
        const MarkedText whole { torn->text, torn->spans };
        const MarkedText head = whole.slice(0, offset);
        const MarkedText tail = whole.slice(offset);
        story.parts.push_back(
            std::make_shared<const StoryPart>(StoryPart { torn->kind, head.text, head.spans }));
        rest.front()
            = std::make_shared<const StoryPart>(StoryPart { torn->kind, tail.text, tail.spans });
    } else if (torn->kind == PartKind::Subhead) {
        rest.front() = withKind(torn, PartKind::Headline);
    }
    return rest;
}

/// The notes of what stands behind the cut; `story` keeps the others.
std::vector<StoryNote> takeNotes(Story& story, int part, int offset)
{
    std::vector<StoryNote> kept;
    std::vector<StoryNote> rest;
    for (StoryNote note : story.notes) {
        if (note.part > part || (note.part == part && note.offset >= offset)) {
            note.offset -= note.part == part ? offset : 0;
            note.part -= part;
            rest.push_back(note);
        } else {
            if (note.part == part)
                note.length = std::min(note.length, offset - note.offset);
            kept.push_back(note);
        }
    }
    story.notes = kept;
    return rest;
}

bool isPictureText(const Story& story)
{
    return std::all_of(story.parts.begin(), story.parts.end(), [](const StoryPartPtr& part) {
        return part->kind == PartKind::Caption || part->kind == PartKind::Credit;
    });
}

/// The cut where both sides keep text: the end of a part is the beginning of the next.
PartPlace usableCut(const SplitCopy& copy, PartPlace cut)
{
    const auto& parts = copy.stories[std::size_t(cut.story)].parts;
    const QString& text = parts[std::size_t(cut.part)]->text;
    if (cut.offset > 0 && cut.offset < text.size() && text[cut.offset].isLowSurrogate()
        && text[cut.offset - 1].isHighSurrogate())
        --cut.offset;
    if (cut.offset > 0 && cut.offset == text.size())
        return { cut.story, cut.part + 1, 0 };
    return cut;
}

} // namespace

SplitCopy mergeEntries(SplitCopy copy, int one, int other)
{
    if (!isEntry(copy, one) || !isEntry(copy, other) || one == other)
        return copy;
    const int first = std::min(one, other);
    const int second = std::max(one, other);
    Story& story = copy.stories[std::size_t(first)];
    const int shift = int(story.parts.size());
    story = merged(std::move(story), copy.stories[std::size_t(second)]);
    copy.charactersPerStory[std::size_t(first)] = charactersOf(story);
    eraseEntry(copy, second);
    moveJoins(copy, [&](PartPlace place) {
        if (place.story == second)
            return PartPlace { first, place.part + shift, place.offset };
        place.story -= place.story > second ? 1 : 0;
        return place;
    });
    return copy;
}

SplitCopy splitEntry(SplitCopy copy, int entry, int part, int offset)
{
    if (!isPlace(copy, { entry, part, offset }))
        return copy;
    const PartPlace cut = usableCut(copy, { entry, part, offset });
    if ((cut.part == 0 && cut.offset == 0) || !isPart(copy, entry, cut.part))
        return copy;
    Story& story = copy.stories[std::size_t(entry)];
    Story behind = story;
    behind.notes = takeNotes(story, cut.part, cut.offset);
    behind.parts = takeRest(story, cut.part, cut.offset);
    behind.type = isPictureText(behind) ? StoryType::Caption : StoryType::Story;
    if (story.type == StoryType::Fragment && !isPictureText(behind)
        && behind.parts.front()->kind == PartKind::Body)
        behind.type = StoryType::Fragment;
    copy.charactersPerStory[std::size_t(entry)] = charactersOf(story);
    insertEntry(copy, entry + 1, behind);
    const auto move = [&](PartPlace place, bool atCutGoes) {
        const bool goes = place.part > cut.part
            || (place.part == cut.part
                && (place.offset > cut.offset || (place.offset == cut.offset && atCutGoes)));
        if (place.story > entry)
            ++place.story;
        else if (place.story == entry && goes)
            place = { entry + 1,
                place.part - cut.part,
                place.offset - (place.part == cut.part ? cut.offset : 0) };
        return place;
    };
    moveJoins(
        copy,
        [&](const PartPlace& place) { return move(place, cut.offset == 0); },
        [&](const PartPlace& place) { return move(place, true); });
    return copy;
}

SplitCopy setPartKind(SplitCopy copy, int entry, int part, PartKind kind)
{
    if (!isPart(copy, entry, part))
        return copy;
    StoryPartPtr& changed = copy.stories[std::size_t(entry)].parts[std::size_t(part)];
    if (changed->kind != kind)
        changed = withKind(changed, kind);
    return copy;
}

SplitCopy setEntryType(SplitCopy copy, int entry, StoryType type)
{
    if (isEntry(copy, entry))
        copy.stories[std::size_t(entry)].type = type;
    return copy;
}

SplitCopy moveEntry(SplitCopy copy, int from, int to)
{
    if (!isEntry(copy, from) || !isEntry(copy, to) || from == to)
        return copy;
    const Story story = copy.stories[std::size_t(from)];
    eraseEntry(copy, from);
    insertEntry(copy, to, story);
    moveJoins(copy, [&](PartPlace place) {
        if (place.story == from) {
            place.story = to;
        } else {
            place.story -= place.story > from ? 1 : 0;
            place.story += place.story >= to ? 1 : 0;
        }
        return place;
    });
    return copy;
}

CorrectedCopy removeEntry(CorrectedCopy copy, int entry)
{
    SplitCopy& split = copy.split;
    if (!isEntry(split, entry))
        return copy;
    copy.bin.push_back({ split.stories[std::size_t(entry)], entry });
    countCorrection(split.droppedCharacters,
        correction_rule::RemovedEntry,
        split.charactersPerStory[std::size_t(entry)]);
    countCorrection(split.normalised, correction_rule::RemovedEntry, 1);
    eraseEntry(split, entry);
    std::erase_if(split.joins,
        [entry](const Join& join) { return join.fromStory == entry || join.toStory == entry; });
    moveJoins(split, [&](PartPlace place) {
        place.story -= place.story > entry ? 1 : 0;
        return place;
    });
    return copy;
}

CorrectedCopy restoreEntry(CorrectedCopy copy, int binned)
{
    if (binned < 0 || binned >= int(copy.bin.size()))
        return copy;
    SplitCopy& split = copy.split;
    const CorrectedCopy::Binned back = copy.bin[std::size_t(binned)];
    copy.bin.erase(copy.bin.begin() + binned);
    const int place = std::min(back.place, int(split.stories.size()));
    insertEntry(split, place, back.story);
    countCorrection(split.droppedCharacters,
        correction_rule::RemovedEntry,
        -split.charactersPerStory[std::size_t(place)]);
    countCorrection(split.normalised, correction_rule::RemovedEntry, -1);
    moveJoins(split, [&](PartPlace at) {
        at.story += at.story >= place ? 1 : 0;
        return at;
    });
    return copy;
}

} // namespace broadsheet
