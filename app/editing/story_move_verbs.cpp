// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/story_move_verbs.h"

#include "editing/free_frame_verbs.h"
#include "editing/page_item_verbs.h"
#include "editing/page_plan_edit.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace broadsheet {

namespace {

struct VerbText {
    Q_DECLARE_TR_FUNCTIONS(StoryMoveVerbs)
};

/// A page's things that show one of some stories.
PageItems showing(
    const Page& page, const std::vector<StoryId>& stories, const StoryOnPage& storyOnPage)
{
    PageItems items;
    const auto shows = [&](const StoryRef& ref) {
        const StoryId story = storyOnPage(ref, page.number);
        return !story.isNull() && std::ranges::find(stories, story) != stories.end();
    };
    for (std::size_t i = 0; page.plan && i < page.plan->placements.size(); ++i) {
        if (shows(page.plan->placements[i].story))
            items.stories.push_back(int(i));
    }
    for (const FreeFrame& frame : page.plan ? page.plan->free : std::vector<FreeFrame>()) {
        if (shows(frame.story))
            items.frames.push_back(frame.id);
    }
    return items;
}

Result<void> canLeave(const Page& page, const PageItems& items)
{
    for (const int index : items.stories) {
        if (Result<void> can = canLeavePage(page.plan->placements[std::size_t(index)]); !can)
            return can;
    }
    return {};
}

/// Of the words that they showed.
Result<void> emptyFrames(EditionTransaction& t, const Page& page, const std::vector<int>& ids)
{
    for (const FreeFrame& frame : page.plan->free) {
        if (std::ranges::find(ids, frame.id) == ids.end())
            continue;
        FreeFrame empty = frame;
        empty.story = {};
        const bool idle = frame.kind == FreeKind::Picture && frame.picture.isEmpty();
        Result<void> done = idle ? removeFreeFrames(t, page.number, { frame.id })
                                 : changeFreeFrame(t, page.number, empty);
        if (!done)
            return done;
    }
    return {};
}

int freeGroup(const PagePlan& plan)
{
    int group = 1;
    for (const Placement& placement : plan.placements)
        group = std::max(group, placement.group + 1);
    for (const FreeFrame& frame : plan.free)
        group = std::max(group, frame.group + 1);
    return group;
}

} // namespace

Result<void> canLeavePage(const Placement& placement)
{
    if (placement.locked)
        return Problem { VerbText::tr("The story is locked on its page. Unlock it there first."),
            {} };
    if (jumpsById(placement))
        return Problem {
            VerbText::tr("The story goes on on another page. Take its jump back first."), {}
        };
    return {};
}

Result<int> otherPageOf(
    const Edition& edition, int page, StoryId story, const StoryOnPage& storyOnPage)
{
    for (const PagePtr& each : edition.pages) {
        if (each->number == page)
            continue;
        const PageItems items = showing(*each, { story }, storyOnPage);
        if (items.isEmpty())
            continue;
        const Result<void> can = canLeave(*each, items);
        return can ? Result<int>(each->number) : Result<int>(can.problem());
    }
    return 0;
}

Result<void> moveToPage(EditionTransaction& t, const StoriesMove& move)
{
    const Result<PagePtr> from = t.page(move.from);
    if (!from)
        return from.problem();
    const bool there = (*from)->plan && std::ranges::all_of(move.stories, [&](int index) {
        return index >= 0 && std::size_t(index) < (*from)->plan->placements.size();
    });
    if (there) {
        if (Result<void> can = canLeave(**from, { move.stories, {} }); !can)
            return can;
    }
    if (Result<void> gone = removeItems(t, move.from, { move.stories, {} }); !gone)
        return gone;
    return editPlan(t, move.to, [&](PagePlan& plan) -> Result<void> {
        std::map<int, int> groups { { 0, 0 } };
        for (Placement placement : move.placements) {
            if (!groups.contains(placement.group))
                groups.emplace(placement.group, freeGroup(plan));
            placement.group = groups.at(placement.group);
            plan.placements.push_back(std::move(placement));
        }
        return {};
    });
}

Result<void> takeOffOtherPages(EditionTransaction& t,
    int page,
    const std::vector<StoryId>& stories,
    const StoryOnPage& storyOnPage)
{
    const std::vector<PagePtr> pages = t.edition().pages;
    for (const PagePtr& each : pages) {
        if (each->number == page)
            continue;
        const PageItems items = showing(*each, stories, storyOnPage);
        if (items.isEmpty())
            continue;
        if (Result<void> can = canLeave(*each, items); !can)
            return can;
        if (Result<void> emptied = emptyFrames(t, *each, items.frames); !emptied)
            return emptied;
        if (Result<void> gone = removeItems(t, each->number, { items.stories, {} }); !gone)
            return gone;
    }
    return {};
}

} // namespace broadsheet
