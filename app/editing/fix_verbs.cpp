// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/fix_verbs.h"

#include "editing/edition_verbs.h"
#include "editing/page_plan_edit.h"
#include "edition/house_formats.h"
#include "edition/standing_plan.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadsheet {

namespace {

struct FixText {
    Q_DECLARE_TR_FUNCTIONS(FixEdit)
};

using Change = std::function<void(PagePlan&)>;

int footOf(const Placement& placement)
{
    int foot = 0;
    for (const TextFrame& frame : placement.frames)
        foot = std::max(foot, frame.box.line + frame.box.lines);
    return foot;
}

Result<void> changePlan(EditionTransaction& t, const PlacementName& at, const Change& change)
{
    const Result<PagePtr> page = t.page(at.page);
    if (!page)
        return page.problem();
    const PagePlanPtr& before = (*page)->plan;
    if (!before || at.placement >= before->placements.size()) {
        return Problem { FixText::tr("That story no longer stands on page %1.").arg(at.page), {} };
    }
    if (before->placements[at.placement].locked) {
        return Problem {
            FixText::tr("The story on page %1 is locked. Unlock it first.").arg(at.page), {}
        };
    }
    PagePlan plan = *before;
    change(plan);
    if (plan == *before)
        return {};
    return setPagePlan(t, at.page, std::make_shared<const PagePlan>(std::move(plan)));
}

/// Only what the words were set for: neither look nor lock, group or crop.
Placement boxesOf(Placement placement)
{
    placement.group = 0;
    placement.locked = false;
    placement.columnRules = false;
    placement.box.reset();
    placement.fitted.clear();
    if (placement.picture) {
        placement.picture->cropping = {};
        placement.picture->picture.clear();
    }
    if (placement.shape && placement.shape->picture) {
        placement.shape->picture->cropping = {};
        placement.shape->picture->picture.clear();
    }
    return placement;
}

bool stoodThere(const PagePlanPtr& before, const Placement& placement)
{
    return before && std::ranges::any_of(before->placements, [&](const Placement& each) {
        return each.story == placement.story && boxesOf(each) == boxesOf(placement);
    });
}

const Page* sameStoredPage(const Edition& edition, const Page& page)
{
    const auto found = std::ranges::find_if(edition.pages, [&page](const PagePtr& candidate) {
        return page.id.isNull() ? candidate->number == page.number : candidate->id == page.id;
    });
    return found == edition.pages.end() ? nullptr : found->get();
}

bool stoodThere(const PagePlanPtr& before, const FreeFrame& frame)
{
    return before && std::ranges::any_of(before->free, [&](const FreeFrame& each) {
        return each.id == frame.id && each.story == frame.story && each.kind == frame.kind
            && each.rect == frame.rect && each.legs == frame.legs && each.style == frame.style
            && each.next == frame.next && each.writing == frame.writing
            && each.captionLines == frame.captionLines;
    });
}

/// nullptr: nothing is new.
PagePlanPtr remembered(const Page& page, const PagePlanPtr& before, const WordsOnPage& words)
{
    PagePlan plan = *page.plan;
    bool changed = false;
    const auto remember = [&](auto& placed) {
        if (placed.story == StoryRef {} || stoodThere(before, placed))
            return;
        const QString now = words(placed.story, page.number);
        changed = changed || placed.fitted != now;
        placed.fitted = now;
    };
    std::ranges::for_each(plan.placements, remember);
    std::ranges::for_each(plan.free, remember);
    return changed ? std::make_shared<const PagePlan>(std::move(plan)) : nullptr;
}

} // namespace

Result<void> removePlacement(EditionTransaction& t, const PlacementName& at)
{
    return changePlan(t, at, [&at](PagePlan& plan) {
        plan.placements.erase(plan.placements.begin() + std::ptrdiff_t(at.placement));
    });
}

Result<void> removeFrame(EditionTransaction& t, const PlacementName& at, std::size_t frame)
{
    return changePlan(t, at, [&at, frame](PagePlan& plan) {
        Placement& placement = plan.placements[at.placement];
        if (frame >= placement.frames.size())
            return;
        placement.frames.erase(placement.frames.begin() + std::ptrdiff_t(frame));
        placement.shape.reset(); // its boxes are no longer the shape's
    });
}

Result<void> growFrames(EditionTransaction& t, const PlacementName& at, int lines)
{
    return changePlan(t, at, [&at, lines](PagePlan& plan) {
        Placement& placement = plan.placements[at.placement];
        const int foot = footOf(placement);
        for (TextFrame& frame : placement.frames) {
            if (frame.box.line + frame.box.lines == foot)
                frame.box.lines += lines;
        }
        const bool reaches
            = placement.box && placement.box->box.line + placement.box->box.lines >= foot;
        if (reaches)
            placement.box->box.lines += lines;
        if (placement.shape)
            placement.shape->box.lines += lines;
    });
}

Result<void> acceptWords(EditionTransaction& t, const PlacementName& at, const QString& words)
{
    return changePlan(t, at, [&](PagePlan& plan) { plan.placements[at.placement].fitted = words; });
}

Result<void> setPicture(EditionTransaction& t, const PlacementName& at, const QString& picture)
{
    return changePlan(t, at, [&](PagePlan& plan) {
        Placement& placement = plan.placements[at.placement];
        if (placement.picture) {
            placement.picture->picture = picture;
            placement.picture->cropping = {};
        }
        if (placement.shape && placement.shape->picture) {
            placement.shape->picture->picture = picture;
            placement.shape->picture->cropping = {};
        }
    });
}

Result<void> moveFurniture(EditionTransaction& t, int page, std::size_t furniture, int lines)
{
    return editPlan(t, page, [&](PagePlan& plan) -> Result<void> {
        if (furniture >= plan.furniture.size())
            return Problem { FixText::tr("That no longer stands on page %1.").arg(page), {} };
        plan.furniture[furniture].box.line += lines;
        return {};
    });
}

Result<void> keepStanding(EditionTransaction& t, int page)
{
    const Result<PagePtr> found = t.page(page);
    if (!found)
        return found.problem();
    const PagePlanPtr& before = (*found)->plan;
    if (!before)
        return {};
    const Result<PageGrid> grid = findFormat(t.edition().publication, before->format);
    if (!grid)
        return grid.problem();
    PagePlan plan = standingPlan(*before, *grid).plan;
    std::erase_if(plan.placements, [](const Placement& placement) { return isEmpty(placement); });
    plan.source.clear();
    return setPagePlan(t, page, std::make_shared<const PagePlan>(std::move(plan)));
}

Result<void> rememberWords(EditionTransaction& t, const Edition& before, const WordsOnPage& words)
{
    const std::vector<PagePtr> pages = t.edition().pages;
    for (const PagePtr& page : pages) {
        const Page* const old = sameStoredPage(before, *page);
        if (!page->plan || (old != nullptr && old->plan == page->plan))
            continue;
        const PagePlanPtr plan = remembered(*page, old != nullptr ? old->plan : nullptr, words);
        if (!plan)
            continue;
        Page next = *page;
        next.plan = plan;
        if (Result<void> done = t.exchangePages({ page->number }, { next }); !done)
            return done;
    }
    return {};
}

} // namespace broadsheet
