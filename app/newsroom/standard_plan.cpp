// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom/standard_plan.h"

#include "editing/edition_session.h"
#include "editing/edition_verbs.h"
#include "edition/house_formats.h"
#include "edition/master_items.h"
#include "edition/own_grid.h"
#include "newsroom/first_plan.h"
#include "newsroom/standard_bands.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(StandardPlan)
};

/// Between bands: white, the rule, white.
constexpr int BandGap = 2;
/// A band that is cut to fewer lines by the end of the page stays off it.
constexpr int LeastBandLines = 14;

bool hasText(const Story& story)
{
    return std::any_of(story.parts.begin(), story.parts.end(), [](const StoryPartPtr& part) {
        return part->kind == PartKind::Body && !part->text.trimmed().isEmpty();
    });
}

/// Below the nameplate and the date, a line of white after them. What begins below the middle of
/// the page belongs to its foot.
int firstFreeLine(const std::vector<Furniture>& furniture, const PageGrid& grid)
{
    int line = 1;
    for (const Furniture& item : furniture) {
        const int below = item.box.line + item.box.lines;
        if (below > 1 && item.box.line <= grid.lines / 2)
            line = std::max(line, below + 1);
    }
    return line;
}

/// The page's own and its master's.
std::vector<Furniture> furnitureOn(
    const PagePlan& plan, const Page& page, const Publication& publication, const PageGrid& grid)
{
    std::vector<Furniture> furniture = plan.furniture;
    for (const MasterItem& item : itemsOnPage(publication, page, grid).items) {
        if (item.furniture)
            furniture.push_back(*item.furniture);
    }
    return furniture;
}

/// `lines` is the band's depth on the page, which may be less than its stories need.
void placeBand(PagePlan& plan, const Band& band, int line, int lines)
{
    int column = 1;
    for (const BandItem& item : band) {
        Placement placement;
        placement.story.id = item.story->id;
        if (item.headLines > 0)
            placement.head = HeadBox { { column, line, item.columns, item.headLines }, item.heads };
        TextFrame frame;
        frame.box = { column, line + item.headLines, item.columns, lines - item.headLines };
        frame.balanced = true;
        placement.frames.push_back(frame);
        plan.placements.push_back(placement);
        if (column > 1) {
            PlanRule rule;
            rule.direction = RuleDirection::Vertical;
            rule.at = { column, line, 1, lines };
            plan.rules.push_back(rule);
        }
        column += item.columns;
    }
}

void placeBands(PagePlan& plan, int first, const std::vector<Band>& bands, const PageGrid& grid)
{
    int line = first;
    for (const Band& band : bands) {
        const int lines = std::min(depthOf(band), grid.lines + 1 - line);
        if (lines < std::min(depthOf(band), LeastBandLines))
            return;
        if (line > first) {
            PlanRule rule;
            rule.at = { 1, line - BandGap, grid.columns, 1 };
            plan.rules.push_back(rule);
        }
        placeBand(plan, band, line, lines);
        line += lines + BandGap;
    }
}

Result<std::vector<StoryPtr>> storiesOf(Library& library, EditionId edition, int page)
{
    const Result<std::vector<StoryId>> order = library.importOrder(edition, page);
    if (!order)
        return order.problem();
    std::vector<StoryPtr> stories;
    for (const StoryId id : *order) {
        if (id.isNull())
            continue; // joined to another one
        const Result<StoryPtr> story = library.story(id);
        if (!story)
            return story.problem();
        stories.push_back(*story);
    }
    return stories;
}

/// Of the page itself, else of the pages beside it.
QString formatOf(const Edition& edition, const Page& page)
{
    if (page.plan && !page.plan->damage)
        return page.plan->format;
    for (const PagePtr& other : edition.pages) {
        if (other->plan && !other->plan->damage)
            return formatAlone(other->plan->format);
    }
    return standardFormat(edition.publication);
}

Problem noPage(int page)
{
    return { Messages::tr("The edition has no page %1.").arg(page), {} };
}

} // namespace

Result<PagePlanPtr> standardPlan(const PageGrid& grid,
    const Page& page,
    const Publication& publication,
    const std::vector<StoryPtr>& stories)
{
    const Result<PagePlanPtr> first = firstPlan(grid, page, publication);
    if (!first)
        return first.problem();
    const Result<StyleSheet> sheet = findStyleSheet(grid.styleSheet);
    if (!sheet)
        return sheet.problem();
    std::vector<StoryPtr> texts;
    std::copy_if(stories.begin(), stories.end(), std::back_inserter(texts), [](const StoryPtr& s) {
        return hasText(*s);
    });
    PagePlan plan = **first;
    const int line = firstFreeLine(furnitureOn(plan, page, publication, grid), grid);
    placeBands(plan, line, BandBuilder(grid, *sheet).bands(texts), grid);
    if (const Result<void> stands = checkPlan(plan, grid); !stands)
        return stands.problem();
    if (const Result<void> known = checkPlanStyles(plan, *sheet); !known)
        return known.problem();
    return PagePlanPtr(std::make_shared<const PagePlan>(std::move(plan)));
}

Result<PagePlanPtr> standardPlanOf(
    const Edition& edition, int number, const std::vector<StoryPtr>& stories)
{
    const Page* page = edition.page(number);
    if (page == nullptr)
        return noPage(number);
    const Result<PageGrid> grid = findFormat(edition.publication, formatOf(edition, *page));
    if (!grid)
        return grid.problem();
    Result<PagePlanPtr> plan = standardPlan(*grid, *page, edition.publication, stories);
    if (plan && (*plan)->placements.empty()) {
        return Problem { Messages::tr(
                             "No story of page %1 has text yet. Import copy for the page or "
                             "write a story first.")
                             .arg(number),
            {} };
    }
    return plan;
}

Result<EditionPtr> layOutFromStandardPlan(Library& library, const EditionPtr& edition, int number)
{
    const Result<std::vector<StoryPtr>> stories = storiesOf(library, edition->id, number);
    if (!stories)
        return stories.problem();
    const Result<PagePlanPtr> plan = standardPlanOf(*edition, number, *stories);
    if (!plan)
        return plan.problem();
    EditionSession session(edition);
    const Result<void> laid = session.edit(Messages::tr("Lay out page"),
        {},
        [&](EditionTransaction& t) { return setPagePlan(t, number, *plan); });
    if (!laid)
        return laid.problem();
    return library.saveEdition(*session.current());
}

Result<bool> isLaidOutByNobody(Library& library, const EditionPtr& edition, int number)
{
    const Page* page = edition->page(number);
    if (page == nullptr)
        return noPage(number);
    if (page->plan && page->plan->damage)
        return false; // somebody's, though it cannot be read
    if (!page->plan || page->plan->placements.empty())
        return true;
    const Result<PageGrid> grid = findFormat(edition->publication, page->plan->format);
    if (!grid)
        return grid.problem();
    std::vector<StoryPtr> placed;
    for (const Placement& placement : page->plan->placements) {
        if (placement.story.id.isNull())
            return false;
        const Result<StoryPtr> story = library.story(placement.story.id);
        if (!story)
            return false;
        placed.push_back(*story);
    }
    const Result<PagePlanPtr> standard = standardPlan(*grid, *page, edition->publication, placed);
    PagePlan boxes = *page->plan;
    for (Placement& placement : boxes.placements)
        placement.fitted.clear(); // what was looked at is no layout
    return standard.ok() && **standard == boxes;
}

} // namespace broadsheet
