// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/format_verbs.h"

#include "editing/edition_verbs.h"
#include "edition/house_formats.h"
#include "edition/own_grid.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(FormatVerbs)
};

/// The page on another grid; what it loses is added to `leftOut`.
Page onGrid(
    const Page& page, const PageGrid& from, const PageGrid& to, std::vector<PageLeftOut>& leftOut)
{
    ResnappedPlan moved = resnapPlan(*page.plan, from, to);
    if (!moved.leftOut.empty())
        leftOut.push_back({ page.number, std::move(moved.leftOut) });
    Page next = page;
    next.plan = std::make_shared<const PagePlan>(std::move(moved.plan));
    return next;
}

bool hasMaster(const Publication& publication, const QString& name)
{
    return std::any_of(publication.masters.begin(),
        publication.masters.end(),
        [&](const MasterPage& master) { return master.name == name; });
}

/// A master page in the place of one that is gone, under a name that is new, is that one renamed.
QString renamedMaster(const Publication& before, const Publication& after, const QString& name)
{
    if (hasMaster(after, name))
        return name;
    const std::size_t both = std::min(before.masters.size(), after.masters.size());
    for (std::size_t i = 0; i < both; ++i) {
        const QString& now = after.masters[i].name;
        if (before.masters[i].name == name && !hasMaster(before, now))
            return now;
    }
    return name;
}

/// Pages and sections follow the names of their masters.
Result<void> followMasters(EditionTransaction& t, const Publication& before, Publication& after)
{
    for (SectionStyle& section : after.sections)
        section.master = renamedMaster(before, after, section.master);
    std::vector<int> numbers;
    std::vector<Page> renamed;
    for (const PagePtr& page : t.edition().pages) {
        const QString master = renamedMaster(before, after, page->master);
        if (master == page->master)
            continue;
        numbers.push_back(page->number);
        renamed.push_back(*page);
        renamed.back().master = master;
    }
    return numbers.empty() ? Result<void>() : t.exchangePages(numbers, renamed);
}

} // namespace

Result<void> applyPublication(
    EditionTransaction& t, const Publication& wanted, std::vector<PageLeftOut>& leftOut)
{
    const Publication before = t.edition().publication;
    Publication publication = wanted;
    if (Result<void> followed = followMasters(t, before, publication); !followed)
        return followed;
    std::vector<Page> moved;
    std::vector<int> numbers;
    std::vector<PageLeftOut> lost;
    for (const PagePtr& page : t.edition().pages) {
        if (!page->plan)
            continue;
        const Result<PageGrid> to = findFormat(publication, page->plan->format);
        const QString alone = formatAlone(page->plan->format);
        if (!to && findFormat(publication, alone)) // the page's own columns are in the way
            return Problem {
                Messages::tr("Page %1: %2").arg(page->number).arg(to.problem().summary),
                to.problem().detail
            };
        if (!to) {
            return Problem { Messages::tr("Page %1 has the format “%2”, which would be gone. Give "
                                          "the page another format first.")
                                 .arg(page->number)
                                 .arg(alone),
                to.problem().detail };
        }
        const Result<PageGrid> from = findFormat(before, page->plan->format);
        if (!from || *from == *to)
            continue;
        numbers.push_back(page->number);
        moved.push_back(onGrid(*page, *from, *to, lost));
    }
    if (Result<void> set = setPublication(t, publication); !set)
        return set;
    leftOut = std::move(lost);
    return numbers.empty() ? Result<void>() : t.exchangePages(numbers, moved);
}

Result<void> applyPage(EditionTransaction& t,
    int before,
    const Page& page,
    const QString& format,
    std::vector<PageLeftOut>& leftOut)
{
    const Publication& publication = t.edition().publication;
    const Result<PageGrid> to = findFormat(publication, format);
    if (!to)
        return to.problem();
    Page next = page;
    std::vector<PageLeftOut> lost;
    if (page.plan && page.plan->format != format) {
        const Result<PageGrid> from = findFormat(publication, page.plan->format);
        if (!from)
            return from.problem();
        next = onGrid(page, *from, *to, lost);
    } else if (!page.plan) {
        PagePlan empty;
        empty.format = format;
        next.plan = std::make_shared<const PagePlan>(std::move(empty));
    }
    Result<void> done = t.exchangePages({ before }, { next });
    if (done)
        leftOut = std::move(lost);
    return done;
}

} // namespace broadsheet
