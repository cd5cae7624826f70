// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/plan_rules.h"

#include "edition/plan_areas.h"

#include <algorithm>
#include <array>

namespace broadsheet {

namespace {

/// A story whose depth is still being found may end that far from its rule.
constexpr int NearLines = 20;

bool share(const GridBox& a, const GridBox& b)
{
    return a.column < b.column + b.columns && b.column < a.column + a.columns
        && a.line < b.line + b.lines && b.line < a.line + a.lines;
}

std::array<GridBox, 2> sidesOf(const PlanRule& rule)
{
    const GridBox& at = rule.at;
    if (rule.direction == RuleDirection::Horizontal) {
        return { GridBox { at.column, at.line - NearLines, at.columns, NearLines },
            GridBox { at.column, at.line + 1, at.columns, NearLines } };
    }
    return { GridBox { at.column - 1, at.line, 1, at.lines },
        GridBox { at.column, at.line, 1, at.lines } };
}

bool parts(const PlanRule& rule, const std::vector<Area>& stories)
{
    return std::ranges::all_of(sidesOf(rule), [&](const GridBox& side) {
        return std::ranges::any_of(
            stories, [&](const Area& area) { return share(area.box, side); });
    });
}

} // namespace

void dropIdleRules(const PagePlan& before, PagePlan& after)
{
    if (after.rules.empty() || before.placements == after.placements)
        return;
    const std::vector<Area> then = storyAreas(before);
    const std::vector<Area> now = storyAreas(after);
    std::erase_if(
        after.rules, [&](const PlanRule& rule) { return parts(rule, then) && !parts(rule, now); });
}

void dropRulesWithin(PagePlan& plan, const GridBox& box)
{
    std::erase_if(plan.rules, [&](const PlanRule& rule) {
        // One in the gap left of the box stands beside it.
        const bool beside
            = rule.direction == RuleDirection::Vertical && rule.at.column <= box.column;
        return !beside && share(rule.at, box);
    });
}

} // namespace broadsheet
