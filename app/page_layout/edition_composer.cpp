// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/edition_composer.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(PageLayout)
};

/// Whether a page would print both alike: what a save stamps onto a story does not show.
bool printsAlike(const StoryPtr& a, const StoryPtr& b)
{
    if (a == b)
        return true;
    return a && b && a->id == b->id && a->type == b->type && a->language == b->language
        && a->parts == b->parts;
}

bool printsAlike(const std::optional<PictureSource>& a, const std::optional<PictureSource>& b)
{
    if (!a || !b)
        return !a && !b;
    return a->hash == b->hash && a->file == b->file && a->caption == b->caption
        && a->credit == b->credit;
}

bool printsAlike(const Edition& a, const Edition& b)
{
    return &a == &b
        || (a.date == b.date && a.issue == b.issue && a.publication == b.publication
            && a.pages.size() == b.pages.size());
}

bool printsAlike(const Page& a, const Page& b)
{
    return &a == &b
        || (a.number == b.number && a.folio == b.folio && a.section == b.section
            && a.plan == b.plan);
}

} // namespace

struct EditionComposer::House {
    PageGrid grid;
    StyleSheet sheet;
};

struct EditionComposer::Composed {
    EditionPtr edition;
    PagePtr page;
    QString credits;
    std::vector<std::pair<StoryRef, StoryPtr>> stories; ///< asked for, and what there was
    std::vector<std::pair<QString, std::optional<PictureSource>>> pictures;
    ComposedPagePtr result;

    [[nodiscard]] bool isStillTrue(const EditionMatter& matter, const PagePtr& now) const
    {
        return printsAlike(*edition, *matter.edition) && printsAlike(*page, *now)
            && credits == matter.pageCredits(now->number)
            && std::all_of(stories.begin(),
                stories.end(),
                [&](const auto& asked) {
                    return printsAlike(asked.second, matter.story(asked.first, now->number));
                })
            && std::all_of(pictures.begin(), pictures.end(), [&](const auto& asked) {
                   return printsAlike(asked.second, matter.picture(asked.first));
               });
    }
};

EditionComposer::EditionComposer(FontLibrary& fonts)
    : m_setter(fonts)
{
}

EditionComposer::~EditionComposer() = default;

Result<const EditionComposer::House*> EditionComposer::house(const QString& format)
{
    if (const auto known = m_houses.find(format); known != m_houses.end())
        return static_cast<const House*>(known->second.get());
    Result<PageGrid> grid = findFormat(format);
    if (!grid)
        return grid.problem();
    Result<StyleSheet> sheet = findStyleSheet(grid->styleSheet);
    if (!sheet)
        return sheet.problem();
    auto made
        = std::make_unique<House>(House { std::move(grid).value(), std::move(sheet).value() });
    return static_cast<const House*>(m_houses.emplace(format, std::move(made)).first->second.get());
}

Result<ComposedPagePtr> EditionComposer::page(const EditionMatter& matter, int number)
{
    PagePtr page;
    for (const PagePtr& candidate : matter.edition->pages) {
        if (candidate->number == number)
            page = candidate;
    }
    if (!page)
        return Problem { Messages::tr("The edition has no page %1.").arg(number), {} };
    if (!page->plan) {
        const QString name = page->folio.isEmpty() ? QString::number(number) : page->folio;
        return Problem { Messages::tr("Page %1 has no plan. Lay it out first.").arg(name), {} };
    }
    const auto before = m_pages.find(number);
    if (before != m_pages.end() && before->second.isStillTrue(matter, page))
        return before->second.result;
    const Result<const House*> found = house(page->plan->format);
    if (!found)
        return found.problem();
    Composed now { matter.edition, page, matter.pageCredits(number), {}, {}, {} };
    PageMatter source;
    source.edition = matter.edition;
    source.page = page;
    source.grid = (*found)->grid;
    source.sheet = &(*found)->sheet;
    source.pageCredits = now.credits;
    source.story = [&](const StoryRef& ref) {
        now.stories.emplace_back(ref, matter.story(ref, number));
        return now.stories.back().second;
    };
    source.picture = [&](const QString& name) {
        now.pictures.emplace_back(name, matter.picture(name));
        return now.pictures.back().second;
    };
    Result<ComposedPagePtr> composed = composePage(source, m_setter);
    if (composed) {
        now.result = *composed;
        m_pages.insert_or_assign(number, std::move(now));
    }
    return composed;
}

void EditionComposer::forget()
{
    m_pages.clear();
    m_setter.forget();
}

Result<std::vector<ComposedPagePtr>> composeEdition(const EditionMatter& matter, FontLibrary& fonts)
{
    EditionComposer composer(fonts);
    std::vector<ComposedPagePtr> pages;
    for (const PagePtr& page : matter.edition->pages) {
        if (!page->plan)
            continue;
        const Result<ComposedPagePtr> composed = composer.page(matter, page->number);
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
