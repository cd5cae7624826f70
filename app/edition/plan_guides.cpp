// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/plan_guides.h"

#include "edition/page_grid.h"
#include "edition/page_plan_words.h"
#include "style/measure_text.h"

#include <QCoreApplication>

namespace broadsheet {

namespace {

struct GuideText {
    Q_DECLARE_TR_FUNCTIONS(PlanGuides)
};

} // namespace

PlanGuide readPlanGuide(JsonObject& json)
{
    const QString at = QStringLiteral("at");
    PlanGuide guide;
    json.require(QStringLiteral("direction"));
    guide.direction
        = RuleDirection(json.choice(QStringLiteral("direction"), ruleDirectionWords()).value_or(0));
    json.require(at);
    const std::optional<Length> place = lengthFromText(json.string(at));
    if (!place && json.has(at))
        json.refuse(at, GuideText::tr("here the place of the guide is needed, as \"12.5mm\""));
    guide.at = place.value_or(Length());
    json.finish();
    return guide;
}

OrderedJson planGuideJson(const PlanGuide& guide)
{
    OrderedJson json = OrderedJson::object();
    json.put(QStringLiteral("direction"),
        OrderedJson::text(ruleDirectionWords().at(int(guide.direction))));
    json.put(QStringLiteral("at"), OrderedJson::text(lengthToText(guide.at)));
    return json;
}

bool isOnSheet(const PlanGuide& guide, const PageGrid& grid)
{
    const Length end
        = guide.direction == RuleDirection::Vertical ? grid.sheet.width : grid.sheet.height;
    return guide.at >= -grid.bleed && guide.at <= end + grid.bleed;
}

Result<void> checkGuides(const PagePlan& plan, const PageGrid& grid)
{
    for (std::size_t i = 0; i < plan.guides.size(); ++i) {
        if (isOnSheet(plan.guides[i], grid))
            continue;
        const QString pointer = QStringLiteral("/guides/%1").arg(qulonglong(i));
        return Problem {
            GuideText::tr("The guide at %1 lies off the sheet; move it onto it.").arg(pointer),
            pointer
        };
    }
    return {};
}

} // namespace broadsheet
