// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/flatplan.h"
#include "page_layout/page_messages.h"
#include "preflight/checks.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(PreflightPlacedTwice)
};

/// All placements of the story in the edition, in its order.
std::vector<JumpPart> placesOf(const PreflightInput& input, StoryId story)
{
    std::vector<JumpPart> places;
    for (const PreflightPage& page : input.pages) {
        if (!page.page->plan)
            continue;
        const std::vector<Placement>& placements = page.page->plan->placements;
        for (std::size_t i = 0; i < placements.size(); ++i) {
            const StoryPtr found = input.story(page, placements[i]);
            if (found && found->id == story)
                places.push_back({ page.page.get(), i });
        }
    }
    return places;
}

/// A place before `own` that is no part of its way from page to page.
const JumpPart* other(
    const std::vector<JumpPart>& places, const JumpPart& own, const JumpChain& chain)
{
    for (const JumpPart& place : places) {
        if (place == own)
            return nullptr;
        if (std::ranges::find(chain.parts, place) == chain.parts.end())
            return &place;
    }
    return nullptr;
}

} // namespace

void checkPlacedTwice(const PreflightInput& input, const PreflightPage& page, Findings& out)
{
    const std::vector<Placement>& placements = page.page->plan->placements;
    for (std::size_t i = 0; i < placements.size(); ++i) {
        const StoryPtr story = input.story(page, placements[i]);
        if (!story)
            continue;
        const std::vector<JumpPart> places = placesOf(input, story->id);
        if (places.size() < 2)
            continue;
        const JumpPart own { page.page.get(), i };
        const JumpChain chain = jumpChain(*input.matter.edition, own, input.storyOnPage());
        const JumpPart* const first = other(places, own, chain);
        if (first == nullptr)
            continue;
        const QString text = first->page == own.page
            ? placedTwice(story->title())
            : Messages::tr("\"%1\" stands on page %2 already. Take one of the two away.")
                  .arg(story->title(), pageName(*first->page));
        Finding* const finding = addPlacementFinding(page, i, story->id, "placed_twice", text, out);
        if (finding != nullptr)
            finding->fix = Fix::RemovePlacement;
    }
}

} // namespace broadsheet
