// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/edition_verbs.h"

#include "edition/house_formats.h"
#include "edition/master_items.h"
#include "edition/standing_plan.h"

namespace broadsheet {

namespace {

/// What cannot stand on the page already may be mended one by one: it must not become more.
bool mends(const Page& page, const PagePlan& plan, const PageGrid& grid)
{
    return page.plan && !page.plan->damage && !plan.damage && !checkPlan(*page.plan, grid)
        && standingPlan(plan, grid).leftOut.size() <= standingPlan(*page.plan, grid).leftOut.size();
}

/// A page that stood on its master's furniture before, because the master was changed, may be
/// mended story by story.
Result<void> checkStands(const Publication& publication, const Page& page, const PagePlan& plan)
{
    const Result<PageGrid> grid = findFormat(publication, plan.format);
    if (!grid) {
        return grid.problem();
    }
    if (Result<void> stands = checkPlan(plan, *grid); !stands && !mends(page, plan, *grid)) {
        return stands;
    }
    const std::vector<MasterItem> items = itemsOnPage(publication, page, *grid).items;
    Result<void> clear = checkClearOf(items, plan, *grid);
    if (!clear && page.plan && !checkClearOf(items, *page.plan, *grid)) {
        return {};
    }
    return clear;
}

} // namespace

Result<void> setPagePlan(EditionTransaction& t, int number, const PagePlanPtr& plan)
{
    const Result<PagePtr> old = t.page(number);
    if (!old) {
        return old.problem();
    }
    if (plan) {
        if (Result<void> stands = checkStands(t.edition().publication, **old, *plan); !stands) {
            return stands;
        }
    }
    if ((*old)->plan == plan) {
        return {};
    }
    Page next = **old;
    next.plan = plan;
    return t.exchangePages({ number }, { next });
}

Result<void> addPage(EditionTransaction& t, const Page& page)
{
    return t.exchangePages({}, { page });
}

Result<void> removePage(EditionTransaction& t, int number)
{
    return t.exchangePages({ number }, {});
}

Result<void> renumber(EditionTransaction& t, int number, int to)
{
    const Result<PagePtr> old = t.page(number);
    if (!old) {
        return old.problem();
    }
    if (number == to) {
        return {};
    }
    Page moved = **old;
    moved.number = to;
    const Result<PagePtr> other = t.page(to);
    if (!other) {
        return t.exchangePages({ number }, { moved });
    }
    Page displaced = **other;
    displaced.number = number;
    std::swap(displaced.folio, moved.folio);
    return t.exchangePages({ number, to }, { moved, displaced });
}

Result<void> setPublication(EditionTransaction& t, const Publication& publication)
{
    if (const std::optional<Problem>& damage = t.edition().publication.damage) {
        return *damage; // what cannot be read would be lost
    }
    if (Result<void> sound = checkMasters(publication); !sound) {
        return sound;
    }
    t.setPublication(publication);
    return {};
}

} // namespace broadsheet
