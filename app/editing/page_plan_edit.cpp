// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/page_plan_edit.h"

#include "editing/edition_verbs.h"
#include "edition/plan_rules.h"

#include <QCoreApplication>

namespace broadsheet {

namespace {

struct EditText {
    Q_DECLARE_TR_FUNCTIONS(PagePlanEdit)
};

} // namespace

Result<void> editPlan(
    EditionTransaction& t, int page, const std::function<Result<void>(PagePlan& plan)>& change)
{
    const Result<PagePtr> old = t.page(page);
    if (!old)
        return old.problem();
    const PagePlanPtr before = (*old)->plan;
    if (!before)
        return Problem { EditText::tr("Page %1 is not laid out yet. Lay it out first.").arg(page),
            {} };
    if (const auto& damage = before->damage) {
        return Problem { EditText::tr(
                             "Part of the layout of page %1 cannot be read, so it cannot be "
                             "changed. Lay the page out anew.")
                             .arg(page),
            damage->detail };
    }
    PagePlan plan = *before;
    if (Result<void> changed = change(plan); !changed)
        return changed;
    if (plan == *before)
        return {};
    dropIdleRules(*before, plan);
    plan.source.clear();
    return setPagePlan(t, page, std::make_shared<const PagePlan>(std::move(plan)));
}

} // namespace broadsheet
