// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/edition_verbs.h"

#include "edition/page_grid.h"

namespace broadsheet {

Result<void> setPagePlan(EditionTransaction& t, int number, const PagePlanPtr& plan)
{
    const Result<PagePtr> old = t.page(number);
    if (!old) {
        return old.problem();
    }
    if (plan) {
        const Result<PageGrid> grid = findFormat(plan->format);
        if (!grid) {
            return grid.problem();
        }
        if (Result<void> stands = checkPlan(*plan, *grid); !stands) {
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
    t.setPublication(publication);
    return {};
}

} // namespace broadsheet
