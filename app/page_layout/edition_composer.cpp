// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/edition_composer.h"

#include "edition/house_formats.h"
#include "edition/standing_plan.h"

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
        || (a.number == b.number && a.folio == b.folio && a.section == b.section && a.plan == b.plan
            && a.editor == b.editor && a.designer == b.designer && a.proofreader == b.proofreader
            && a.master == b.master && a.overrides == b.overrides);
}

QString nameOf(const Page& page)
{
    return page.folio.isEmpty() ? QString::number(page.number) : page.folio;
}

Problem unreadable(const Page& page)
{
    return { Messages::tr("The layout of page %1 cannot be read: %2 It is kept as it is; lay the "
                          "page out anew, or open the library with the program that made it.")
                 .arg(nameOf(page), page.plan->damage->summary),
        page.plan->damage->detail };
}

/// A plan of which something cannot be read or cannot stand does not take the whole page away.
std::vector<Problem> leaveOutWhatCannotStand(PageMatter& matter)
{
    const PagePlan& plan = *matter.page->plan;
    std::vector<Problem> leftOut;
    if (plan.damage)
        leftOut.push_back(unreadable(*matter.page));
    if (checkPlan(plan, matter.grid))
        return leftOut;
    StandingPlan standing = standingPlan(plan, matter.grid);
    for (const Problem& each : standing.leftOut) {
        leftOut.push_back({ Messages::tr("Left out: %1").arg(each.summary), each.detail });
    }
    Page page = *matter.page;
    page.plan = std::make_shared<const PagePlan>(std::move(standing.plan));
    matter.page = std::make_shared<const Page>(std::move(page));
    return leftOut;
}

ComposedPagePtr withProblems(const ComposedPagePtr& page, const std::vector<Problem>& problems)
{
    if (problems.empty())
        return page;
    auto told = std::make_shared<ComposedPage>(*page);
    for (const Problem& problem : problems)
        told->problems.push_back(problem.summary);
    return told;
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
    std::vector<std::pair<std::size_t, JumpLinks>> links; ///< by placement
    std::vector<Problem> leftOut = {}; ///< what of the plan cannot stand
    ComposedPagePtr result = nullptr;

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
    , m_jumps(m_setter)
{
}

EditionComposer::~EditionComposer() = default;

Result<const EditionComposer::House*> EditionComposer::house(
    const Publication& publication, const QString& format)
{
    Result<PageGrid> grid = findFormat(publication, format);
    if (!grid)
        return grid.problem();
    const auto known = m_houses.find(format);
    if (known != m_houses.end() && known->second->grid == *grid)
        return static_cast<const House*>(known->second.get());
    Result<StyleSheet> sheet = findStyleSheet(grid->styleSheet);
    if (!sheet)
        return sheet.problem();
    auto made
        = std::make_unique<House>(House { std::move(grid).value(), std::move(sheet).value() });
    return static_cast<const House*>(
        m_houses.insert_or_assign(format, std::move(made)).first->second.get());
}

/// What the page is composed from, but for its links.
Result<PageMatter> EditionComposer::matterOf(const EditionMatter& matter, const PagePtr& page)
{
    const Result<const House*> found = house(matter.edition->publication, page->plan->format);
    if (!found)
        return found.problem();
    PageMatter source;
    source.edition = matter.edition;
    source.page = page;
    source.grid = (*found)->grid;
    source.sheet = &(*found)->sheet;
    source.pageCredits = matter.pageCredits(page->number);
    source.story = [&matter, page](const StoryRef& ref) { return matter.story(ref, page->number); };
    source.picture = [&matter](const QString& name) { return matter.picture(name); };
    return source;
}

JumpLinks EditionComposer::linksOf(
    const EditionMatter& matter, const PagePtr& page, std::size_t placement)
{
    return m_jumps.links(
        matter,
        [this, &matter](const PagePtr& other) { return matterOf(matter, other); },
        page,
        placement);
}

bool EditionComposer::isStillTrue(
    const Composed& before, const EditionMatter& matter, const PagePtr& page)
{
    return before.isStillTrue(matter, page)
        && std::ranges::all_of(before.links,
            [&](const auto& asked) { return asked.second == linksOf(matter, page, asked.first); });
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
        return Problem { Messages::tr("Page %1 has no plan. Lay it out first.").arg(nameOf(*page)),
            {} };
    }
    if (page->plan->damage && page->plan->format.isEmpty())
        return unreadable(*page);
    const auto before = m_pages.find(number);
    if (before != m_pages.end() && isStillTrue(before->second, matter, page))
        return before->second.result;
    Result<PageMatter> found = matterOf(matter, page);
    if (!found)
        return found.problem();
    PageMatter& source = found.value();
    Composed now { matter.edition, page, source.pageCredits, {}, {}, {}, {} };
    source.story = [&](const StoryRef& ref) {
        now.stories.emplace_back(ref, matter.story(ref, number));
        return now.stories.back().second;
    };
    source.picture = [&](const QString& name) {
        now.pictures.emplace_back(name, matter.picture(name));
        return now.pictures.back().second;
    };
    source.links = [&](const Placement& placement) {
        // What is composed may lack placements that cannot stand; jumps know the page's own plan.
        const std::vector<Placement>& all = page->plan->placements;
        const auto own = std::ranges::find(all, placement);
        if (!jumpsById(placement) || own == all.end())
            return standingAlone(placement);
        const auto at = std::size_t(own - all.begin());
        now.links.emplace_back(at, linksOf(matter, page, at));
        return now.links.back().second;
    };
    now.leftOut = leaveOutWhatCannotStand(source);
    Result<ComposedPagePtr> composed = composePage(source, m_setter);
    if (composed)
        composed = withProblems(*composed, now.leftOut);
    if (composed) {
        now.result = *composed;
        m_pages.insert_or_assign(number, std::move(now));
    }
    return composed;
}

std::vector<Problem> EditionComposer::leftOut(int number) const
{
    const auto found = m_pages.find(number);
    return found == m_pages.end() ? std::vector<Problem>() : found->second.leftOut;
}

void EditionComposer::forget()
{
    m_pages.clear();
    m_jumps.forget();
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
        if (const std::vector<Problem> leftOut = composer.leftOut(page->number); !leftOut.empty())
            return leftOut.front();
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
