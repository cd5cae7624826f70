// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/page_item_verbs.h"

#include "editing/free_frame_verbs.h"
#include "editing/page_plan_edit.h"
#include "editing/placement_verbs.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace broadsheet {

namespace {

struct VerbText {
    Q_DECLARE_TR_FUNCTIONS(PageItemVerbs)
};

bool contains(const std::vector<int>& numbers, int number)
{
    return std::find(numbers.begin(), numbers.end(), number) != numbers.end();
}

Result<void> allThere(const PagePlan& plan, const PageItems& items)
{
    const Problem gone { VerbText::tr("What was selected is gone. Select it again."), {} };
    for (const int story : items.stories) {
        if (story < 0 || story >= int(plan.placements.size()))
            return gone;
    }
    for (const int id : items.frames) {
        const bool known = std::any_of(plan.free.begin(),
            plan.free.end(),
            [id](const FreeFrame& frame) { return frame.id == id; });
        if (!known)
            return gone;
    }
    return {};
}

Result<void> noneLocked(const PagePlan& plan, const PageItems& items)
{
    const bool story = std::any_of(items.stories.begin(), items.stories.end(), [&](int index) {
        return plan.placements[std::size_t(index)].locked;
    });
    const bool frame = std::any_of(plan.free.begin(), plan.free.end(), [&](const FreeFrame& each) {
        return each.locked && contains(items.frames, each.id);
    });
    if (!story && !frame)
        return {};
    return Problem { VerbText::tr("What is selected is locked. Unlock it first."), {} };
}

/// Calls `change` for every item, stories and frames alike, after a look whether all are there.
template <typename Change>
Result<void> editItems(EditionTransaction& t, int page, const PageItems& items, Change change)
{
    return editPlan(t, page, [&](PagePlan& plan) -> Result<void> {
        if (Result<void> there = allThere(plan, items); !there)
            return there;
        for (const int index : items.stories)
            change(plan.placements[std::size_t(index)]);
        for (FreeFrame& frame : plan.free) {
            if (contains(items.frames, frame.id))
                change(frame);
        }
        return {};
    });
}

std::set<int> groupsOf(const PagePlan& plan, const PageItems& items)
{
    std::set<int> groups;
    for (const int index : items.stories) {
        if (index >= 0 && index < int(plan.placements.size()))
            groups.insert(plan.placements[std::size_t(index)].group);
    }
    for (const FreeFrame& frame : plan.free) {
        if (contains(items.frames, frame.id))
            groups.insert(frame.group);
    }
    groups.erase(0);
    return groups;
}

} // namespace

PageItems withGroups(const PagePlan& plan, const PageItems& items)
{
    const std::set<int> groups = groupsOf(plan, items);
    PageItems all = items;
    for (std::size_t i = 0; i < plan.placements.size(); ++i) {
        if (groups.contains(plan.placements[i].group) && !contains(all.stories, int(i)))
            all.stories.push_back(int(i));
    }
    for (const FreeFrame& frame : plan.free) {
        if (groups.contains(frame.group) && !contains(all.frames, frame.id))
            all.frames.push_back(frame.id);
    }
    return all;
}

Result<void> moveItems(
    EditionTransaction& t, int page, const PageItems& items, const ItemStep& step)
{
    return editPlan(t, page, [&](PagePlan& plan) -> Result<void> {
        if (Result<void> there = allThere(plan, items); !there)
            return there;
        if (Result<void> loose = noneLocked(plan, items); !loose)
            return loose;
        for (const int index : items.stories) {
            Placement& placement = plan.placements[std::size_t(index)];
            placement = movedBy(placement, step.columns, step.lines);
        }
        for (FreeFrame& frame : plan.free) {
            if (contains(items.frames, frame.id)) {
                frame.rect.x += step.across;
                frame.rect.y += step.down;
            }
        }
        return {};
    });
}

Result<void> removeItems(EditionTransaction& t, int page, const PageItems& items)
{
    if (!items.frames.empty()) {
        if (Result<void> gone = removeFreeFrames(t, page, items.frames); !gone)
            return gone;
    }
    if (items.stories.empty())
        return {};
    return editPlan(t, page, [&](PagePlan& plan) -> Result<void> {
        const PageItems stories { items.stories, {} };
        if (Result<void> there = allThere(plan, stories); !there)
            return there;
        if (Result<void> loose = noneLocked(plan, stories); !loose)
            return loose;
        std::vector<Placement> kept;
        for (std::size_t i = 0; i < plan.placements.size(); ++i) {
            if (!contains(items.stories, int(i)))
                kept.push_back(plan.placements[i]);
        }
        plan.placements = std::move(kept);
        return {};
    });
}

Result<void> groupItems(EditionTransaction& t, int page, const PageItems& items)
{
    if (items.stories.size() + items.frames.size() < 2)
        return Problem { VerbText::tr("Select two things or more to group them."), {} };
    const Result<PagePtr> old = t.page(page);
    int number = 1;
    if (old && (*old)->plan) {
        for (const Placement& placement : (*old)->plan->placements)
            number = std::max(number, placement.group + 1);
        for (const FreeFrame& frame : (*old)->plan->free)
            number = std::max(number, frame.group + 1);
    }
    return editItems(t, page, items, [number](auto& item) { item.group = number; });
}

Result<void> ungroupItems(EditionTransaction& t, int page, const PageItems& items)
{
    return editItems(t, page, items, [](auto& item) { item.group = 0; });
}

Result<void> lockItems(EditionTransaction& t, int page, const PageItems& items, ItemLock lock)
{
    return editItems(
        t, page, items, [lock](auto& item) { item.locked = lock == ItemLock::Locked; });
}

} // namespace broadsheet
