// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/edition_merge.h"

#include <algorithm>
#include <set>

namespace broadsheet {

namespace {

PagePtr findPage(const Edition& edition, PageId id)
{
    const auto found = std::find_if(edition.pages.begin(),
        edition.pages.end(),
        [id](const PagePtr& page) { return page->id == id; });
    return found == edition.pages.end() ? nullptr : *found;
}

bool same(const PagePtr& a, const PagePtr& b)
{
    if (a == b)
        return true;
    if (!a || !b)
        return false;
    Page left = *a;
    Page right = *b;
    const bool samePlan
        = left.plan == right.plan || (left.plan && right.plan && *left.plan == *right.plan);
    left.plan = nullptr;
    right.plan = nullptr;
    return samePlan && left == right;
}

/// A folio can stand once, too: the page of ours keeps it.
void makeFoliosUnique(std::vector<PagePtr>& pages)
{
    std::set<QString> taken;
    for (PagePtr& page : pages) {
        if (page->folio.isEmpty() || taken.insert(page->folio).second)
            continue;
        Page unnamed = *page;
        unnamed.folio.clear();
        page = std::make_shared<const Page>(std::move(unnamed));
    }
}

/// A number can stand once: pages of ours keep theirs, others move to the end.
void makeNumbersUnique(std::vector<PagePtr>& pages)
{
    std::set<int> taken;
    for (PagePtr& page : pages) {
        if (taken.insert(page->number).second)
            continue;
        Page moved = *page;
        moved.number = *taken.rbegin() + 1;
        moved.folio.clear();
        taken.insert(moved.number);
        page = std::make_shared<const Page>(std::move(moved));
    }
    std::ranges::sort(pages, {}, [](const PagePtr& page) { return page->number; });
}

/// The page as it is in the merged edition; nullptr: it is gone.
PagePtr mergedPage(const PagePtr& base, const PagePtr& ours, const PagePtr& theirs, bool& both)
{
    const bool weChanged = !same(base, ours);
    const bool theyChanged = !same(base, theirs);
    both = weChanged && theyChanged && !same(ours, theirs);
    if (both && !ours)
        return theirs;
    return weChanged ? ours : theirs;
}

} // namespace

MergedEdition mergeEditions(const Edition& base, const Edition& ours, const Edition& theirs)
{
    Edition merged = theirs;
    merged.pages.clear();
    MergedEdition result;
    std::set<PageId> seen;
    const auto take = [&](const PagePtr& any) {
        if (!any->id.isNull() && !seen.insert(any->id).second)
            return;
        if (any->id.isNull()) { // made here, not stored yet
            merged.pages.push_back(any);
            return;
        }
        bool both = false;
        const PagePtr page = mergedPage(
            findPage(base, any->id), findPage(ours, any->id), findPage(theirs, any->id), both);
        if (page)
            merged.pages.push_back(page);
        if (both)
            result.bothChanged.push_back(any->number);
    };
    std::ranges::for_each(ours.pages, take);
    std::ranges::for_each(theirs.pages, take);
    makeFoliosUnique(merged.pages);
    makeNumbersUnique(merged.pages);
    if (ours.publication != base.publication)
        merged.publication = ours.publication;
    if (ours.issue != base.issue)
        merged.issue = ours.issue;
    if (ours.date != base.date)
        merged.date = ours.date;
    if (ours.name != base.name)
        merged.name = ours.name;
    result.edition = std::make_shared<const Edition>(std::move(merged));
    return result;
}

} // namespace broadsheet
