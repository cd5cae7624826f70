// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/guide_verbs.h"

#include "editing/page_plan_edit.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadsheet {

namespace {

struct VerbText {
    Q_DECLARE_TR_FUNCTIONS(GuideVerbs)
};

/// Takes the guide out of the plan.
Result<void> takeOut(PagePlan& plan, const PlanGuide& guide)
{
    const auto found = std::find(plan.guides.begin(), plan.guides.end(), guide);
    if (found == plan.guides.end())
        return Problem { VerbText::tr("The guide is gone. Drag another one out of the ruler."),
            {} };
    plan.guides.erase(found);
    return {};
}

void putIn(PagePlan& plan, const PlanGuide& guide)
{
    if (std::find(plan.guides.begin(), plan.guides.end(), guide) == plan.guides.end())
        plan.guides.push_back(guide);
}

} // namespace

Result<void> addGuide(EditionTransaction& t, int page, const PlanGuide& guide)
{
    return editPlan(t, page, [&](PagePlan& plan) -> Result<void> {
        putIn(plan, guide);
        return {};
    });
}

Result<void> moveGuide(EditionTransaction& t, int page, const PlanGuide& guide, Length at)
{
    return editPlan(t, page, [&](PagePlan& plan) -> Result<void> {
        if (Result<void> taken = takeOut(plan, guide); !taken)
            return taken;
        putIn(plan, { guide.direction, at });
        return {};
    });
}

Result<void> removeGuide(EditionTransaction& t, int page, const PlanGuide& guide)
{
    return editPlan(t, page, [&](PagePlan& plan) -> Result<void> { return takeOut(plan, guide); });
}

} // namespace broadsheet
