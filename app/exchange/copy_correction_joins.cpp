// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/copy_correction.h"
#include "exchange/copy_places.h"

#include <algorithm>

namespace broadsheet {

namespace {

using Join = SplitCopy::Join;

/// Where the end of a join has gone is read from a note that stood in its place.
constexpr QLatin1String ProbeKind("place_of_join:");

void plantProbe(Story& story, const PartPlace& place, int number)
{
    StoryNote probe;
    probe.kind = ProbeKind + QString::number(number);
    probe.part = place.part;
    probe.offset = place.offset;
    story.notes.push_back(probe);
}

PartPlace probePlace(const Story& story, int entry, int number)
{
    const QString kind = ProbeKind + QString::number(number);
    const auto probe = std::find_if(story.notes.begin(),
        story.notes.end(),
        [&](const StoryNote& note) { return note.kind == kind; });
    return probe == story.notes.end() ? PartPlace { entry, 0, 0 }
                                      : PartPlace { entry, probe->part, probe->offset };
}

/// The other joins' ends in the two entries, before and after they are joined. Numbers: twice the
/// join's index, one more for its `to`.
void plantProbes(SplitCopy& copy, const Join& accepted)
{
    for (int j = 0; j < int(copy.joins.size()); ++j) {
        const Join& join = copy.joins[std::size_t(j)];
        for (const bool isTo : { false, true }) {
            const PartPlace place = isTo ? placeTo(join) : placeFrom(join);
            if (place.story == accepted.fromStory || place.story == accepted.toStory)
                plantProbe(copy.stories[std::size_t(place.story)], place, 2 * j + (isTo ? 1 : 0));
        }
    }
}

} // namespace

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
    from = joinedStory(
        from, accepted.fromPart, accepted.fromOffset, fragment, accepted.toPart, accepted.toOffset);
    const qint64 after = charactersOf(from);
    copy.charactersPerStory[std::size_t(accepted.fromStory)] = after;
    if (after != before) {
        countCorrection(copy.addedCharacters, correction_rule::JoinSpace, after - before);
        countCorrection(copy.normalised, correction_rule::JoinSpace, 1);
    }
    eraseEntry(copy, accepted.toStory);
    const int joined = accepted.fromStory - (accepted.fromStory > accepted.toStory ? 1 : 0);
    Story& whole = copy.stories[std::size_t(joined)];
    int number = 0;
    const auto move = [&](PartPlace place) {
        const int own = number++;
        if (place.story == accepted.fromStory || place.story == accepted.toStory)
            return probePlace(whole, joined, own);
        place.story -= place.story > accepted.toStory ? 1 : 0;
        return place;
    };
    moveJoins(copy, move); // asks for `from` and `to` of each join in turn, as they are numbered
    std::erase_if(
        whole.notes, [](const StoryNote& note) { return note.kind.startsWith(ProbeKind); });
    return copy;
}

SplitCopy dismissJoin(SplitCopy copy, int join)
{
    if (join >= 0 && join < int(copy.joins.size()))
        copy.joins.erase(copy.joins.begin() + join);
    return copy;
}

} // namespace broadsheet
