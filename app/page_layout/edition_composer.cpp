// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/edition_composer.h"

#include <QCoreApplication>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(PageLayout)
};

} // namespace

Result<ComposedPagePtr> composePageOf(
    const EditionMatter& matter, int page, GalleySetter& setter, const FontLibrary& fonts)
{
    PageMatter source;
    for (const PagePtr& candidate : matter.edition->pages) {
        if (candidate->number == page)
            source.page = candidate;
    }
    if (!source.page)
        return Problem { Messages::tr("The edition has no page %1.").arg(page), {} };
    if (!source.page->plan) {
        const QString name
            = source.page->folio.isEmpty() ? QString::number(page) : source.page->folio;
        return Problem { Messages::tr("Page %1 has no plan. Lay it out first.").arg(name), {} };
    }
    const Result<PageGrid> grid = findFormat(source.page->plan->format);
    if (!grid)
        return grid.problem();
    const Result<StyleSheet> sheet = findStyleSheet(grid->styleSheet);
    if (!sheet)
        return sheet.problem();
    source.edition = matter.edition;
    source.grid = *grid;
    source.sheet = &sheet.value();
    source.pageCredits = matter.pageCredits(page);
    source.story = [&matter, page](const StoryRef& ref) { return matter.story(ref, page); };
    source.picture = [&matter](const QString& name) { return matter.picture(name); };
    return composePage(source, setter, fonts);
}

Result<std::vector<ComposedPagePtr>> composeEdition(const EditionMatter& matter, FontLibrary& fonts)
{
    GalleySetter setter(fonts);
    std::vector<ComposedPagePtr> pages;
    for (const PagePtr& page : matter.edition->pages) {
        if (!page->plan)
            continue;
        const Result<ComposedPagePtr> composed = composePageOf(matter, page->number, setter, fonts);
        if (!composed)
            return composed.problem();
        pages.push_back(*composed);
    }
    if (pages.empty()) {
        return Problem {
            Messages::tr("No page of this edition has a plan. Lay its pages out first."), {}
        };
    }
    return pages;
}

} // namespace broadsheet
