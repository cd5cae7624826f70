// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/part_order_verbs.h"

#include "editing/story_verbs.h"

#include <algorithm>

namespace broadsheet {

namespace {

/// Kinds of one rank stand among each other as they like.
int rankOf(PartKind kind)
{
    switch (kind) {
    case PartKind::PlaceHead:
    case PartKind::Subhead:
    case PartKind::Body:
        return int(PartKind::Body);
    case PartKind::Caption:
    case PartKind::Credit:
        return int(PartKind::Credit);
    default:
        return int(kind);
    }
}

/// What a writer types after a part of this kind.
PartKind usuallyFollows(PartKind kind)
{
    switch (kind) {
    case PartKind::StandingHead:
    case PartKind::Kicker:
        return PartKind::Headline;
    case PartKind::Headline:
        return PartKind::Deck;
    case PartKind::Deck:
        return PartKind::Byline;
    case PartKind::Caption:
        return PartKind::Credit;
    case PartKind::Credit:
        return PartKind::Caption;
    case PartKind::PageCredits:
        return PartKind::PageCredits;
    case PartKind::Byline:
    case PartKind::Dateline:
    case PartKind::PlaceHead:
    case PartKind::Subhead:
    case PartKind::Body:
    case PartKind::JumpLine:
        return PartKind::Body;
    }
    return PartKind::Body;
}

bool endsAtBreak(PartKind kind)
{
    return kind != PartKind::Body && kind != PartKind::PageCredits;
}

/// Behind the last part that does not stand after `kind`.
int usualIndex(const Story& story, PartKind kind)
{
    int index = 0;
    for (int i = 0; i < int(story.parts.size()); ++i) {
        if (rankOf(story.parts[std::size_t(i)]->kind) <= rankOf(kind)) {
            index = i + 1;
        }
    }
    // A head part belongs before all running text, even where a late byline would let it pass.
    if (rankOf(kind) < rankOf(PartKind::Body)) {
        const auto first = std::find_if(story.parts.begin(),
            story.parts.end(),
            [&](const StoryPartPtr& part) { return rankOf(part->kind) > rankOf(kind); });
        index = int(first - story.parts.begin());
    }
    return index;
}

} // namespace

Result<void> insertPart(StoryTransaction& t, PartKind kind)
{
    const Story& story = t.story();
    int index = usualIndex(story, kind);
    const int here = t.caret().part;
    if (here >= 0 && here < int(story.parts.size())
        && rankOf(story.parts[std::size_t(here)]->kind) == rankOf(kind)) {
        index = here + 1;
    }
    if (Result<void> inserted = t.insertPart(index, { kind, {}, {} }); !inserted) {
        return inserted;
    }
    t.setCaret(Caret::at(index, 0));
    return {};
}

Result<void> setPartKinds(StoryTransaction& t, int firstPart, int lastPart, PartKind kind)
{
    for (const int part : { firstPart, lastPart }) {
        if (const Result<StoryPartPtr> there = t.part(part); !there) {
            return there.problem();
        }
    }
    for (int part = firstPart; part <= lastPart; ++part) {
        if (Result<void> set = setPartKind(t, part, kind); !set) {
            return set;
        }
    }
    return {};
}

std::optional<TextPlace> nextPartPlace(const Story& story, TextPlace place)
{
    const auto next = std::size_t(place.part) + 1;
    if (place.part < 0 || next >= story.parts.size()) {
        return std::nullopt;
    }
    const StoryPart& part = *story.parts[next - 1];
    const bool goesOn = !part.text.isEmpty() && place.offset == int(part.text.size())
        && part.kind < PartKind::Body && endsAtBreak(part.kind)
        && story.parts[next]->kind == usuallyFollows(part.kind);
    const bool isRunningText = story.parts[next]->kind == PartKind::Body;
    // Before running text that stands there already, a new paragraph is what is wanted.
    if (!goesOn || (isRunningText && !story.parts[next]->text.isEmpty())) {
        return std::nullopt;
    }
    return TextPlace { place.part + 1, 0 };
}

Result<void> breakPart(StoryTransaction& t, TextPlace place)
{
    if (t.story().parts.empty()) {
        if (Result<void> made = t.insertPart(0, { PartKind::Headline, {}, {} }); !made) {
            return made;
        }
    }
    const Result<StoryPartPtr> found = t.part(place.part);
    if (!found) {
        return found.problem();
    }
    const StoryPart& part = **found;
    const bool last = place.part + 1 == int(t.story().parts.size());
    if (!endsAtBreak(part.kind) || place.offset != int(part.text.size())) {
        return splitPart(t, place.part, place.offset);
    }
    if (const std::optional<TextPlace> next = nextPartPlace(t.story(), place)) {
        t.setCaret(Caret::at(next->part, next->offset));
        return {};
    }
    if (!part.text.isEmpty()) {
        t.setCaret(Caret::at(place.part + 1, 0));
        return t.insertPart(place.part + 1, { usuallyFollows(part.kind), {}, {} });
    }
    t.setCaret(Caret::at(place.part, 0));
    return last ? setPartKind(t, place.part, usuallyFollows(part.kind)) : t.removePart(place.part);
}

Result<void> joinParts(StoryTransaction& t, int part)
{
    const Result<StoryPartPtr> first = t.part(part);
    const Result<StoryPartPtr> second = t.part(part + 1);
    if (!first || !second || (!(*first)->text.isEmpty() && !(*second)->text.isEmpty())) {
        return mergeParts(t, part);
    }
    if ((*second)->text.isEmpty()) {
        t.setCaret(Caret::at(part, int((*first)->text.size())));
        return t.removePart(part + 1);
    }
    t.setCaret(Caret::at(part, 0));
    return t.removePart(part);
}

} // namespace broadsheet
