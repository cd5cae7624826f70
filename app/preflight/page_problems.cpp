// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/standing_plan.h"
#include "page_layout/page_messages.h"
#include "preflight/checks.h"

#include <QRegularExpression>

#include <algorithm>

namespace broadsheet {

namespace {

/// A story that is gone leaves its place behind: that can be taken away.
bool offerToRemove(const PreflightPage& page, Finding& finding)
{
    const std::vector<Placement>& placements = page.plan->placements;
    for (std::size_t i = 0; i < placements.size(); ++i) {
        if (isEmpty(placements[i]) || finding.text != placedStoryIsGone(placements[i].story))
            continue;
        finding.placement = int(i);
        finding.rect = rectOfPlacement(page, placements[i]);
        finding.fix = Fix::RemovePlacement;
        return true;
    }
    for (const FreeFrame& frame : page.plan->free) {
        if (finding.text != frameStoryIsGone(frame.id))
            continue;
        finding.freeFrame = frame.id;
        finding.rect = frame.rect;
        finding.fix = Fix::RemoveFreeFrame;
        return true;
    }
    return false;
}

/// Where that stands which a Problem of a plan names last, as a JSON pointer; empty: on the page.
Rect placeNamedIn(const PreflightPage& page, const QString& problem)
{
    static const QRegularExpression pattern(QStringLiteral("/(placements|free)/(\\d+)"));
    const PagePlan& plan = *page.page->plan;
    Rect rect;
    for (const QRegularExpressionMatch& match : pattern.globalMatch(problem)) {
        const std::size_t index = match.captured(2).toULong();
        const bool free = match.captured(1) == QLatin1String("free");
        if (free && index < plan.free.size())
            rect = plan.free[index].rect;
        else if (!free && index < plan.placements.size())
            rect = rectOfPlacement(page, plan.placements[index]);
    }
    const Size& sheet = page.composed->sheet;
    return rect.intersected({ {}, {}, sheet.width, sheet.height });
}

/// What has been left out can be taken out for good.
bool isOfPlan(const PreflightPage& page, const QString& problem)
{
    const PagePlan& plan = *page.page->plan;
    if (plan.damage && problem.contains(plan.damage->summary))
        return true;
    return std::ranges::any_of(standingPlan(plan, page.house->grid).leftOut,
        [&problem](const Problem& leftOut) { return problem.endsWith(leftOut.summary); });
}

} // namespace

void checkPageProblems(const PreflightInput&, const PreflightPage& page, Findings& out)
{
    for (const QString& problem : page.composed->problems) {
        const bool told = std::ranges::any_of(out, [&](const Finding& finding) {
            return finding.page == page.page->number && finding.text == problem;
        });
        Finding* const finding = told ? nullptr : addFinding(page, "page_problem", problem, out);
        if (finding == nullptr || offerToRemove(page, *finding))
            continue;
        finding->fix = Fix::PageSettings;
        if (!isOfPlan(page, problem))
            continue;
        finding->fix = Fix::KeepStanding;
        finding->rect = placeNamedIn(page, problem);
        finding->severity = Severity::Error;
    }
}

} // namespace broadsheet
