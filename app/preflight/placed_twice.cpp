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

/// A place where a story stands: a placement, or the free frame where its text begins.
struct Place {
    const Page* page = nullptr;
    std::size_t placement = 0;
    const FreeFrame* frame = nullptr; ///< nullptr: it is the placement

    bool operator==(const Place&) const = default;
};

/// All places of the story in the edition, in its order; on a page its placements first.
std::vector<Place> placesOf(const PreflightInput& input, StoryId story)
{
    std::vector<Place> places;
    for (const PreflightPage& page : input.pages) {
        if (!page.plan)
            continue;
        const std::vector<Placement>& placements = page.plan->placements;
        for (std::size_t i = 0; i < placements.size(); ++i) {
            const StoryPtr found = input.story(page, placements[i]);
            if (found && found->id == story)
                places.push_back({ page.page.get(), i, nullptr });
        }
        for (const FreeFrame& frame : page.plan->free) {
            const StoryPtr found = input.story(page, frame);
            if (found && found->id == story && beginsText(*page.plan, frame))
                places.push_back({ page.page.get(), 0, &frame });
        }
    }
    return places;
}

/// A place before `own` that is no part of its way from page to page.
const Place* other(const std::vector<Place>& places, const Place& own, const JumpChain& chain)
{
    for (const Place& place : places) {
        if (place == own)
            return nullptr;
        const JumpPart part { place.page, place.placement };
        if (place.frame != nullptr || std::ranges::find(chain.parts, part) == chain.parts.end())
            return &place;
    }
    return nullptr;
}

/// Empty: it stands nowhere else before.
QString whatIsTwice(
    const Story& story, const std::vector<Place>& places, const Place& own, const JumpChain& chain)
{
    const Place* const first = other(places, own, chain);
    if (first == nullptr)
        return {};
    return first->page == own.page
        ? placedTwice(story.title())
        : Messages::tr("\"%1\" stands on page %2 already. Take one of the two away.")
              .arg(story.title(), pageName(*first->page));
}

} // namespace

void checkPlacedTwice(const PreflightInput& input, const PreflightPage& page, Findings& out)
{
    const std::vector<Placement>& placements = page.plan->placements;
    for (std::size_t i = 0; i < placements.size(); ++i) {
        const StoryPtr story = input.story(page, placements[i]);
        if (!story)
            continue;
        const std::vector<Place> places = placesOf(input, story->id);
        if (places.size() < 2)
            continue;
        const JumpChain chain
            = jumpChain(*input.matter.edition, { page.page.get(), i }, input.storyOnPage());
        const QString text = whatIsTwice(*story, places, { page.page.get(), i, nullptr }, chain);
        if (text.isEmpty())
            continue;
        Finding* const finding = addPlacementFinding(page, i, story->id, "placed_twice", text, out);
        if (finding != nullptr)
            finding->fix = Fix::RemovePlacement;
    }
    for (const FreeFrame& frame : page.plan->free) {
        const StoryPtr story = input.story(page, frame);
        if (!story || !beginsText(*page.plan, frame))
            continue;
        const Place own { page.page.get(), 0, &frame };
        const QString text = whatIsTwice(*story, placesOf(input, story->id), own, {});
        if (text.isEmpty())
            continue;
        if (Finding* const finding = addFreeFinding(page, frame, story, "placed_twice", text, out))
            finding->fix = Fix::RemoveFreeFrame;
    }
}

} // namespace broadsheet
