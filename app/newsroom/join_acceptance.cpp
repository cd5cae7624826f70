// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom/join_acceptance.h"

#include "exchange/raw_page_copy.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(JoinAcceptance)
};

struct Halves {
    StoryPtr from;
    StoryPtr fragment;
};

Result<Halves> halvesOf(Library& library, const JoinSuggestion& suggestion)
{
    const Result<StoryPtr> from = library.story(suggestion.from.story);
    if (!from)
        return from.problem();
    const Result<StoryPtr> fragment = library.story(suggestion.to.story);
    if (!fragment)
        return fragment.problem();
    return Halves { *from, *fragment };
}

Story joined(const Halves& halves, const JoinSuggestion& suggestion)
{
    return joinedStory(*halves.from,
        suggestion.from.part,
        suggestion.from.offset,
        *halves.fragment,
        suggestion.to.part,
        suggestion.to.offset);
}

} // namespace

Result<std::vector<JoinSuggestion>> openJoinSuggestions(Library& library)
{
    const Result<std::vector<EditionPtr>> editions = library.editions();
    if (!editions)
        return editions.problem();
    std::vector<JoinSuggestion> all;
    for (const EditionPtr& edition : *editions) {
        const Result<std::vector<JoinSuggestion>> some = library.joinSuggestions(edition->id);
        if (!some)
            return some.problem();
        all.insert(all.end(), some->begin(), some->end());
    }
    return all;
}

Result<Story> joinPreview(Library& library, const JoinSuggestion& suggestion)
{
    const Result<Halves> halves = halvesOf(library, suggestion);
    if (!halves)
        return halves.problem();
    return joined(*halves, suggestion);
}

Result<StoryPtr> acceptJoinSuggestion(Library& library, const JoinSuggestion& suggestion)
{
    const Result<Halves> halves = halvesOf(library, suggestion);
    if (!halves)
        return halves.problem();
    return library.acceptJoin(suggestion.id, joined(*halves, suggestion), *halves->fragment);
}

Result<StoryPtr> acceptJoinSuggestion(Library& library, std::int64_t suggestion)
{
    const Result<AcceptedJoin> accepted = acceptJoinReversibly(library, suggestion);
    if (!accepted)
        return accepted.problem();
    return accepted->joined;
}

Result<AcceptedJoin> acceptJoinReversibly(Library& library, std::int64_t suggestion)
{
    Result<std::vector<JoinSuggestion>> open = openJoinSuggestions(library);
    if (!open)
        return open.problem();
    const auto found = std::find_if(open->begin(), open->end(), [&](const JoinSuggestion& one) {
        return one.id == suggestion;
    });
    if (found == open->end()) {
        return Problem { Messages::tr("This join suggestion is no longer open."),
            QString::number(suggestion) };
    }
    const Result<Halves> halves = halvesOf(library, *found);
    if (!halves)
        return halves.problem();
    const Result<StoryPtr> stored
        = library.acceptJoin(suggestion, joined(*halves, *found), *halves->fragment);
    if (!stored)
        return stored.problem();
    return AcceptedJoin { suggestion, *stored, *halves->from, std::move(open).value() };
}

Result<void> takeJoinApart(Library& library, const AcceptedJoin& join)
{
    Story before = join.before;
    before.revision = join.joined->revision;
    return library.takeJoinApart(join.suggestion, before, join.open);
}

} // namespace broadsheet
