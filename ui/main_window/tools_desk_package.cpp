// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/placement_verbs.h"
#include "edition/free_hole.h"
#include "edition/jump_chain.h"
#include "edition/plan_areas.h"
#include "edition/plan_rules.h"
#include "main_window/tools_desk.h"
#include "page_layout/package_shape.h"

#include <algorithm>

// Stories that stand beside each other become one package under the head of the first.

namespace broadsheet {

namespace {

/// The stories in the order in which they were selected; of a group in that of the page, which is
/// that of a package: its head first.
std::vector<int> inOrder(const PagePlan& plan, std::vector<int> stories)
{
    const auto groupOf = [&](int index) { return plan.placements[std::size_t(index)].group; };
    const int group = stories.empty() ? 0 : groupOf(stories.front());
    const bool grouped = group != 0
        && std::ranges::all_of(stories, [&](int index) { return groupOf(index) == group; });
    if (grouped)
        std::ranges::sort(stories);
    return stories;
}

std::vector<Placement> chosen(const PagePlan& plan, const std::vector<int>& stories)
{
    std::vector<Placement> placements;
    for (const int index : stories) {
        if (index >= 0 && index < int(plan.placements.size()))
            placements.push_back(plan.placements[std::size_t(index)]);
    }
    return placements;
}

/// Whole columns: no story's insets count.
GridBox packageBox(const std::vector<Placement>& placements)
{
    const GridBox all = outlineOf(placements).value_or(GridBox());
    return { all.column, all.line, all.columns, all.lines };
}

/// Without the stories and what stands between them.
PagePlan planWithout(const PagePlan& plan, const std::vector<int>& stories, const GridBox& box)
{
    PagePlan rest = plan;
    rest.placements.clear();
    for (std::size_t i = 0; i < plan.placements.size(); ++i) {
        if (std::ranges::find(stories, int(i)) == stories.end())
            rest.placements.push_back(plan.placements[i]);
    }
    dropRulesWithin(rest, box);
    return rest;
}

/// But for the group, which every package gets anew.
bool sameBoxes(std::vector<Placement> one, std::vector<Placement> other)
{
    for (std::vector<Placement>* all : { &one, &other }) {
        for (Placement& placement : *all)
            placement.group = 0;
    }
    return one == other;
}

} // namespace

QString ToolsDesk::whyNoPackage() const
{
    const PagePlanPtr now = plan(m_items.page());
    const PageGrid* const its = grid(m_items.page());
    const std::vector<int>& stories = m_items.items().stories;
    if (!now || its == nullptr || stories.size() < 2 || !m_items.items().frames.empty())
        return tr("Select two or more stories on the page; the first one gives the head.");
    const std::vector<Placement> placements = chosen(*now, stories);
    if (std::ranges::any_of(placements, &Placement::locked))
        return tr("What is selected is locked. Unlock it first.");
    if (std::ranges::any_of(placements, &jumpsById))
        return tr("One of the stories goes on on another page. Take its jump back first.");
    const GridBox box = packageBox(placements);
    if (!FreeCells(planWithout(*now, stories, box), *its).isFree(box))
        return tr("Other matter stands between the stories. Move them together first.");
    return {};
}

/// Of a package that stands already, the other order of its stories.
void ToolsDesk::makePackage()
{
    const int page = m_items.page();
    const PagePlanPtr now = plan(page);
    if (!now || !whyNoPackage().isEmpty() || !m_fitter.setPage(m_desk.matter(), page))
        return;
    const std::vector<int> stories = inOrder(*now, m_items.items().stories);
    const std::vector<Placement> before = chosen(*now, stories);
    std::vector<StoryRef> members;
    members.reserve(before.size());
    for (const Placement& placement : before)
        members.push_back(placement.story);
    const StoryRef head = members.front();
    members.erase(members.begin());
    PackageShape shape;
    shape.box = packageBox(before);
    const Result<std::vector<PackageTrial>> made = packagesFor(m_fitter, head, members, shape);
    if (!made) {
        say(made.problem());
        return;
    }
    const bool other = made->size() > 1 && sameBoxes(made->front().placements, before);
    const std::vector<Placement>& placements = (other ? made->back() : made->front()).placements;
    perform(tr("Package under One Head"),
        [&](EditionTransaction& t) { return packStories(t, page, stories, placements); });
}

} // namespace broadsheet
