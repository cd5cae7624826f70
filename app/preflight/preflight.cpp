// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/preflight.h"

#include "edition/house_formats.h"
#include "edition/standing_plan.h"
#include "preflight/checks.h"

#include <algorithm>
#include <array>

namespace broadsheet {

namespace {

constexpr std::array<PageCheck, 15> Checks {
    checkOverset,
    checkEmptyFrames,
    checkFonts,
    checkPictures,
    checkOffPage,
    checkJumps,
    checkPlacedTwice,
    checkCopyChanged,
    checkRequired,
    checkEmbargo,
    checkShortLines,
    checkHeadsWithText,
    checkHeadsAbreast,
    checkFurniture,
    checkPageProblems,
};

/// A page that shows nothing at all is an error under any rules.
void tellThatItCannotStand(const PreflightPage& page, Findings& out)
{
    Finding& finding = out.emplace_back();
    finding.check = QStringLiteral("page_problem");
    finding.severity = Severity::Error;
    finding.page = page.page->number;
    finding.text = page.problem;
    finding.fix = Fix::PageSettings;
}

void checkPage(const PreflightInput& input, const PreflightPage& page, Findings& out)
{
    if (!page.plan)
        return;
    if (!page.composed || !page.house) {
        if (!page.problem.isEmpty())
            tellThatItCannotStand(page, out);
        return;
    }
    for (const PageCheck check : Checks)
        check(input, page, out);
}

/// What of the page's plan stands on its format, as it has been composed.
PagePlanPtr standingOn(const PagePlanPtr& plan, const PreflightHouse* house)
{
    if (!plan || house == nullptr || (!plan->damage && checkPlan(*plan, house->grid)))
        return plan;
    return std::make_shared<const PagePlan>(standingPlan(*plan, house->grid).plan);
}

} // namespace

std::shared_ptr<const PreflightHouse> Preflight::house(
    const Publication& publication, const QString& format)
{
    const Result<PageGrid> grid = findFormat(publication, format);
    if (!grid)
        return nullptr;
    const auto known = m_houses.find(format);
    if (known != m_houses.end() && known->second->grid == *grid)
        return known->second;
    const Result<StyleSheet> sheet = findStyleSheet(grid->styleSheet);
    const Result<PreflightRules> rules = findPreflightRules(grid->styleSheet);
    if (!sheet || !rules)
        return nullptr;
    auto made = std::make_shared<const PreflightHouse>(PreflightHouse { *grid, *sheet, *rules });
    return m_houses.insert_or_assign(format, std::move(made)).first->second;
}

Findings Preflight::run(const EditionMatter& matter, const std::vector<PreflightResult>& results)
{
    std::vector<PreflightPage> pages;
    for (const PagePtr& page : matter.edition->pages) {
        PreflightPage seen { page, nullptr, {}, nullptr, nullptr };
        const auto result = std::ranges::find(results, page->number, &PreflightResult::number);
        if (result != results.end()) {
            seen.composed = result->composed;
            seen.problem = result->problem;
        }
        if (page->plan)
            seen.house = house(matter.edition->publication, page->plan->format);
        seen.plan = standingOn(page->plan, seen.house.get());
        pages.push_back(std::move(seen));
    }
    const PreflightInput input { matter, pages, m_pictureFiles };
    Findings findings;
    for (const PreflightPage& page : pages) {
        const auto first = std::ptrdiff_t(findings.size());
        checkPage(input, page, findings);
        std::stable_sort(findings.begin() + first,
            findings.end(),
            [](const Finding& a, const Finding& b) { return a.severity > b.severity; });
    }
    return findings;
}

int countOf(const Findings& findings, Severity severity)
{
    return int(std::ranges::count(findings, severity, &Finding::severity));
}

} // namespace broadsheet
