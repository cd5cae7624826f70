// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/shape_fitter.h"

#include "edition/house_formats.h"
#include "edition/master_items.h"
#include "edition/plan_areas.h"
#include "page_layout/placement_setter.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ShapeFitter)
};

std::vector<Rect> rectsOf(const Placement& placement, const PageGrid& grid)
{
    std::vector<Rect> rects;
    if (placement.box)
        rects.push_back(rectOf(placement.box->box, grid));
    if (placement.head)
        rects.push_back(rectOf(placement.head->box, grid));
    for (const TextFrame& frame : placement.frames)
        rects.push_back(rectOf(frame.box, grid));
    if (placement.picture)
        rects.push_back(rectOf(withCaption(*placement.picture), grid));
    return rects;
}

void takeCopyfit(ShapeTrial& trial, const ComposedPage& page)
{
    if (page.copyfit.empty())
        return;
    const Copyfit& fit = page.copyfit.front();
    trial.lines = fit.lines;
    trial.characters = fit.characters;
    trial.linesAvailable = fit.linesAvailable;
}

} // namespace

struct ShapeFitter::House {
    PageGrid grid;
    StyleSheet sheet;
    std::optional<ShapeBoxes> boxes;
};

ShapeFitter::ShapeFitter(FontLibrary& fonts)
    : m_setter(fonts)
    , m_jumps(m_setter)
{
}

ShapeFitter::~ShapeFitter() = default;

Result<ShapeFitter::House*> ShapeFitter::house(
    const Publication& publication, const QString& format)
{
    Result<PageGrid> grid = findFormat(publication, format);
    if (!grid)
        return grid.problem();
    const auto known = m_houses.find(format);
    if (known != m_houses.end() && known->second->grid == *grid)
        return known->second.get();
    Result<StyleSheet> sheet = findStyleSheet(grid->styleSheet);
    if (!sheet)
        return sheet.problem();
    auto house
        = std::make_unique<House>(House { std::move(grid).value(), std::move(sheet).value(), {} });
    house->boxes.emplace(m_setter, house->grid, house->sheet, [this](const QString& name) {
        return m_matter.picture(name);
    });
    return m_houses.insert_or_assign(format, std::move(house)).first->second.get();
}

Result<void> ShapeFitter::setPage(const EditionMatter& matter, int number)
{
    const auto page = std::find_if(matter.edition->pages.begin(),
        matter.edition->pages.end(),
        [number](const PagePtr& candidate) { return candidate->number == number; });
    if (page == matter.edition->pages.end())
        return Problem { Messages::tr("The edition has no page %1.").arg(number), {} };
    if (!(*page)->plan) {
        return Problem { Messages::tr("Page %1 has no format yet. Choose one first.").arg(number),
            {} };
    }
    const Result<House*> found = house(matter.edition->publication, (*page)->plan->format);
    if (!found)
        return found.problem();
    m_house = *found;
    m_matter = matter;
    m_page = *page;
    return {};
}

StoryPtr ShapeFitter::story(const StoryRef& story) const
{
    return m_page ? m_matter.story(story, m_page->number) : nullptr;
}

const Placement* ShapeFitter::placementOf(const StoryRef& ref) const
{
    const StoryPtr wanted = story(ref);
    if (!wanted)
        return nullptr;
    for (const Placement& placement : m_page->plan->placements) {
        const StoryPtr placed = story(placement.story);
        if (placed && placed->id == wanted->id)
            return &placement;
    }
    return nullptr;
}

const PagePlan& ShapeFitter::plan() const
{
    static const PagePlan none;
    return m_page ? *m_page->plan : none;
}

std::vector<MasterItem> ShapeFitter::masterItems() const
{
    if (!m_page || m_house == nullptr)
        return {};
    return itemsOnPage(m_matter.edition->publication, *m_page, m_house->grid).items;
}

PagePlan ShapeFitter::planWithout(const StoryRef& story) const
{
    PagePlan without = plan();
    if (const Placement* now = placementOf(story))
        without.placements.erase(without.placements.begin() + (now - plan().placements.data()));
    return withItems(std::move(without), masterItems());
}

const PageGrid& ShapeFitter::grid() const
{
    static const PageGrid none;
    return m_house != nullptr ? m_house->grid : none;
}

const StyleSheet& ShapeFitter::sheet() const
{
    static const StyleSheet none;
    return m_house != nullptr ? m_house->sheet : none;
}

QStringList ShapeFitter::headlineStyles() const
{
    return m_house != nullptr && m_house->boxes ? m_house->boxes->headlineStyles() : QStringList();
}

Problem ShapeFitter::storyIsGone()
{
    return { Messages::tr("The story is gone from the library; choose another one."), {} };
}

Result<ShapedStory> ShapeFitter::boxes(const StoryRef& ref, const StoryShape& shape)
{
    const StoryPtr found = story(ref);
    return found ? boxesOf(ref, *found, shape) : Result<ShapedStory>(storyIsGone());
}

Result<ShapedStory> ShapeFitter::boxesOf(
    const StoryRef& ref, const Story& story, const StoryShape& shape)
{
    if (m_house == nullptr || !m_house->boxes)
        return storyIsGone();
    Result<ShapedStory> made = m_house->boxes->make(ref, story, shape);
    const Placement* now = placementOf(ref);
    if (made && now != nullptr) {
        Placement& placement = made.value().placement;
        placement.story = now->story;
        placement.jump = now->jump;
        placement.group = now->group;
        placement.locked = now->locked;
        placement.fitted = now->fitted;
        if (placement.picture && now->picture)
            placement.picture->caption = now->picture->caption;
    }
    return made;
}

PagePlan ShapeFitter::planWith(const Placement& placement, std::size_t& index) const
{
    PagePlan plan = *m_page->plan;
    const Placement* now = placementOf(placement.story);
    index = now != nullptr ? std::size_t(now - m_page->plan->placements.data())
                           : plan.placements.size();
    if (now != nullptr)
        plan.placements[index] = placement;
    else
        plan.placements.push_back(placement);
    return plan;
}

/// What the page is composed from, with another plan. Where a story goes on on another page, the
/// edition has that plan too.
PageMatter ShapeFitter::matterWith(const PagePlanPtr& plan)
{
    Page page = *m_page;
    page.plan = plan;
    PageMatter matter;
    matter.edition = m_matter.edition;
    matter.page = std::make_shared<const Page>(std::move(page));
    matter.grid = m_house->grid;
    matter.sheet = &m_house->sheet;
    matter.story = [this](const StoryRef& ref) { return story(ref); };
    matter.picture = [this](const QString& name) { return m_matter.picture(name); };
    matter.links = [this, now = matter.page](const Placement& placement) {
        if (!jumpsById(placement))
            return standingAlone(placement);
        Edition edition = *m_matter.edition;
        std::replace(edition.pages.begin(), edition.pages.end(), m_page, now);
        EditionMatter all = m_matter;
        all.edition = std::make_shared<const Edition>(std::move(edition));
        const auto at = std::size_t(&placement - now->plan->placements.data());
        return m_jumps.links(all, [&](const PagePtr& other) { return matterOf(other); }, now, at);
    };
    return matter;
}

/// Of another page, as a jump's chain asks for it.
Result<PageMatter> ShapeFitter::matterOf(const PagePtr& page)
{
    const Result<House*> found = house(m_matter.edition->publication, page->plan->format);
    if (!found)
        return found.problem();
    PageMatter matter;
    matter.edition = m_matter.edition;
    matter.page = page;
    matter.grid = (*found)->grid;
    matter.sheet = &(*found)->sheet;
    matter.story = [this, number = page->number](
                       const StoryRef& ref) { return m_matter.story(ref, number); };
    matter.picture = [this](const QString& name) { return m_matter.picture(name); };
    return matter;
}

Result<ShapeTrial> ShapeFitter::tryPlacement(const Placement& placement)
{
    if (!story(placement.story))
        return storyIsGone();
    std::size_t index = 0;
    const auto plan = std::make_shared<const PagePlan>(planWith(placement, index));
    const PageMatter matter = matterWith(plan);
    auto composed = std::make_shared<ComposedPage>();
    composed->number = m_page->number;
    composed->language = m_matter.edition->publication.language;
    composed->sheet = m_house->grid.sheet;
    composed->bleed = m_house->grid.bleed;
    m_setter.startPage();
    PageBuilder builder(*composed);
    const Result<void> set
        = PlacementSetter(m_setter, matter, builder).set(plan->placements[index]);
    if (!set)
        return set.problem();
    ShapeTrial trial;
    trial.placement = placement;
    trial.rects = rectsOf(placement, m_house->grid);
    takeCopyfit(trial, *composed);
    trial.page = composed;
    Result<void> stands = checkPlan(*plan, m_house->grid);
    const std::vector<MasterItem> items = masterItems();
    // What stands on its master's furniture already is no news.
    if (stands && checkClearOf(items, *m_page->plan, m_house->grid))
        stands = checkClearOf(items, *plan, m_house->grid);
    if (!stands)
        trial.inTheWay = stands.problem();
    return trial;
}

Result<ShapeTrial> ShapeFitter::tryShape(const StoryRef& ref, const StoryShape& shape)
{
    Result<ShapedStory> made = boxes(ref, shape);
    if (!made)
        return made.problem();
    Result<ShapeTrial> trial = tryPlacement(made->placement);
    if (trial) {
        trial.value().head = made->head;
        trial.value().legs = made->legs;
        trial.value().charactersPerLeg = made->charactersPerLeg;
        trial.value().oddCharacters = made->oddCharacters;
    }
    return trial;
}

void ShapeFitter::forget()
{
    m_jumps.forget();
    m_setter.forget();
}

} // namespace broadsheet
