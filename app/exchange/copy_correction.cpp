// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/copy_correction.h"

#include "story/copy_cleaning.h"

#include <algorithm>

namespace broadsheet {

namespace {

using Join = SplitCopy::Join;

struct Place {
    int story = 0;
    int part = 0;
    int offset = 0;
};

Place placeFrom(const Join& join)
{
    return { join.fromStory, join.fromPart, join.fromOffset };
}

Place placeTo(const Join& join)
{
    return { join.toStory, join.toPart, join.toOffset };
}

/// Gives both ends of every join their new places; a join within one entry goes.
template <typename MoveFrom, typename MoveTo>
void moveJoins(SplitCopy& copy, MoveFrom moveFrom, MoveTo moveTo)
{
    for (Join& join : copy.joins) {
        const Place from = moveFrom(placeFrom(join));
        const Place to = moveTo(placeTo(join));
        join = { from.story, from.part, from.offset, to.story, to.part, to.offset, join.why };
    }
    std::erase_if(copy.joins, [](const Join& join) { return join.fromStory == join.toStory; });
}

template <typename Move>
void moveJoins(SplitCopy& copy, Move move)
{
    moveJoins(copy, move, move);
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

bool isPlace(const SplitCopy& copy, const Place& place)
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
Place usableCut(const SplitCopy& copy, Place cut)
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

void erase(SplitCopy& copy, int entry)
{
    copy.stories.erase(copy.stories.begin() + entry);
    copy.charactersPerStory.erase(copy.charactersPerStory.begin() + entry);
}

void insert(SplitCopy& copy, int entry, const Story& story)
{
    copy.stories.insert(copy.stories.begin() + entry, story);
    copy.charactersPerStory.insert(copy.charactersPerStory.begin() + entry, charactersOf(story));
}

/// Counts under a correction's rule; a count that falls to nothing is taken away.
template <typename Number>
void count(QMap<QString, Number>& counts, QLatin1String rule, Number step)
{
    Number& value = counts[rule];
    value += step;
    if (value == 0)
        counts.remove(rule);
}

/// Where the end of a join has gone is read from a note that stood in its place.
constexpr QLatin1String ProbeKind("place_of_join:");

void plantProbe(Story& story, const Place& place, int number)
{
    StoryNote probe;
    probe.kind = ProbeKind + QString::number(number);
    probe.part = place.part;
    probe.offset = place.offset;
    story.notes.push_back(probe);
}

Place probePlace(const Story& story, int entry, int number)
{
    const QString kind = ProbeKind + QString::number(number);
    const auto probe = std::find_if(story.notes.begin(),
        story.notes.end(),
        [&](const StoryNote& note) { return note.kind == kind; });
    return probe == story.notes.end() ? Place { entry, 0, 0 }
                                      : Place { entry, probe->part, probe->offset };
}

/// The other joins' ends in the two entries, before and after they are joined. Numbers: twice the
/// join's index, one more for its `to`.
void plantProbes(SplitCopy& copy, const Join& accepted)
{
    for (int j = 0; j < int(copy.joins.size()); ++j) {
        const Join& join = copy.joins[std::size_t(j)];
        for (const bool isTo : { false, true }) {
            const Place place = isTo ? placeTo(join) : placeFrom(join);
            if (place.story == accepted.fromStory || place.story == accepted.toStory)
                plantProbe(
                    copy.stories[std::size_t(place.story)], place, 2 * j + (isTo ? 1 : 0));
        }
    }
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
    erase(copy, second);
    moveJoins(copy, [&](Place place) {
        if (place.story == second)
            return Place { first, place.part + shift, place.offset };
        place.story -= place.story > second ? 1 : 0;
        return place;
    });
    return copy;
}

SplitCopy splitEntry(SplitCopy copy, int entry, int part, int offset)
{
    if (!isPlace(copy, { entry, part, offset }))
        return copy;
    const Place cut = usableCut(copy, { entry, part, offset });
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
    insert(copy, entry + 1, behind);
    const auto move = [&](Place place, bool atCutGoes) {
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
        [&](const Place& place) { return move(place, cut.offset == 0); },
        [&](const Place& place) { return move(place, true); });
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
    erase(copy, from);
    insert(copy, to, story);
    moveJoins(copy, [&](Place place) {
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

SplitCopy acceptJoin(SplitCopy copy, int join)
{
    if (join < 0 || join >= int(copy.joins.size()))
        return copy;
    const Join accepted = copy.joins[std::size_t(join)];
    if (!isPlace(copy, placeFrom(accepted)) || !isPlace(copy, placeTo(accepted))
        || accepted.fromStory == accepted.toStory)
        return copy;
    copy.joins.erase(copy.joins.begin() + join);
    plantProbes(copy, accepted);
    Story& from = copy.stories[std::size_t(accepted.fromStory)];
    const Story& fragment = copy.stories[std::size_t(accepted.toStory)];
    const qint64 before = charactersOf(from) + charactersOf(fragment);
    from = joinedStory(from,
        accepted.fromPart,
        accepted.fromOffset,
        fragment,
        accepted.toPart,
        accepted.toOffset);
    const qint64 after = charactersOf(from);
    copy.charactersPerStory[std::size_t(accepted.fromStory)] = after;
    if (after != before) {
        count(copy.addedCharacters, correction_rule::JoinSpace, after - before);
        count(copy.normalised, correction_rule::JoinSpace, 1);
    }
    erase(copy, accepted.toStory);
    const int joined = accepted.fromStory - (accepted.fromStory > accepted.toStory ? 1 : 0);
    Story& whole = copy.stories[std::size_t(joined)];
    int number = 0;
    const auto move = [&](Place place) {
        const int own = number++;
        if (place.story == accepted.fromStory || place.story == accepted.toStory)
            return probePlace(whole, joined, own);
        place.story -= place.story > accepted.toStory ? 1 : 0;
        return place;
    };
    moveJoins(copy, move); // asks for `from` and `to` of each join in turn, as they are numbered
    std::erase_if(whole.notes, [](const StoryNote& note) {
        return note.kind.startsWith(ProbeKind);
    });
    return copy;
}

SplitCopy dismissJoin(SplitCopy copy, int join)
{
    if (join >= 0 && join < int(copy.joins.size()))
        copy.joins.erase(copy.joins.begin() + join);
    return copy;
}

CorrectedCopy removeEntry(CorrectedCopy copy, int entry)
{
    SplitCopy& split = copy.split;
    if (!isEntry(split, entry))
        return copy;
    copy.bin.push_back({ split.stories[std::size_t(entry)], entry });
    count(split.droppedCharacters,
        correction_rule::RemovedEntry,
        split.charactersPerStory[std::size_t(entry)]);
    count(split.normalised, correction_rule::RemovedEntry, 1);
    erase(split, entry);
    std::erase_if(split.joins, [entry](const Join& join) {
        return join.fromStory == entry || join.toStory == entry;
    });
    moveJoins(split, [&](Place place) {
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
    insert(split, place, back.story);
    count(split.droppedCharacters,
        correction_rule::RemovedEntry,
        -split.charactersPerStory[std::size_t(place)]);
    count(split.normalised, correction_rule::RemovedEntry, -1);
    moveJoins(split, [&](Place at) {
        at.story += at.story >= place ? 1 : 0;
        return at;
    });
    return copy;
}

} // namespace broadsheet
