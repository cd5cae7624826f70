// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/page_composer.h"

#include "edition/furniture_fields.h"
#include "edition/master_items.h"
#include "page_layout/font_messages.h"
#include "page_layout/free_frame_setter.h"
#include "page_layout/furniture_setter.h"
#include "page_layout/page_messages.h"
#include "page_layout/placement_setter.h"

#include <QCoreApplication>

#include <set>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(PageLayout)
};

void drawRule(const PlanRule& rule, const PageGrid& grid, PageBuilder& builder)
{
    const Length weight
        = Length::fromUnits(std::int64_t(rule.weightMilliPt) * Length::UnitsPerPoint / 1000);
    const Rect at = rectOf(rule.at, grid);
    if (rule.direction == RuleDirection::Horizontal) {
        const Length middle = at.y + grid.linePitch / 2;
        builder.addRect({ at.x, middle - weight / 2, at.width, weight }, rule.ink);
    } else {
        const Length middle = at.x - grid.columnGap / 2;
        builder.addRect({ middle - weight / 2, at.y, weight, at.height }, rule.ink);
    }
}

QString labelOf(const Page& page, const QString& language)
{
    if (language.startsWith(QLatin1String("zh"))) {
        const QString name = page.folio.isEmpty() ? QStringLiteral("第%1版").arg(page.number)
                                                  : QStringLiteral("%1版").arg(page.folio);
        return page.section.isEmpty() ? name : name + QStringLiteral("：") + page.section;
    }
    const QString name
        = page.folio.isEmpty() ? QStringLiteral("Page %1").arg(page.number) : page.folio;
    return page.section.isEmpty() ? name : name + QLatin1Char(' ') + page.section;
}

/// Master page first, so that what the page has of its own lies above.
Result<void> setFurniture(const PageMatter& matter, ParagraphSetter& setter, PageBuilder& builder)
{
    const PagePlan& plan = *matter.page->plan;
    const MasterItems master = itemsOnPage(matter.edition->publication, *matter.page, matter.grid);
    FurnitureSetter furniture(setter, matter, builder);
    for (const MasterItem& item : master.items) {
        if (item.rule)
            drawRule(*item.rule, matter.grid, builder);
        else if (const Result<void> set = furniture.set(*item.furniture); !set)
            return set;
    }
    for (const Furniture& item : plan.furniture) {
        if (const Result<void> set = furniture.set(item); !set)
            return set;
    }
    for (const PlanRule& rule : plan.rules)
        drawRule(rule, matter.grid, builder);
    for (const QString& problem : master.problems)
        builder.addProblem(problem);
    if (const Result<void> clear = checkClearOf(master.items, plan, matter.grid); !clear)
        builder.addProblem(clear.problem().summary);
    if (!furniture.missingFields().isEmpty())
        builder.addProblem(missingFieldsMessage(furniture.missingFields()));
    return {};
}

/// A story that the plan places twice prints twice.
void reportDoubles(const PageMatter& matter, PageBuilder& builder)
{
    std::set<StoryId> placed;
    for (const Placement& placement : matter.page->plan->placements) {
        const StoryPtr story = matter.story(placement.story);
        if (story && !placed.insert(story->id).second) {
            builder.addProblem(placedTwice(story->title()));
        }
    }
}

} // namespace

Result<ComposedPagePtr> composePage(const PageMatter& matter, ParagraphSetter& setter)
{
    const Page& source = *matter.page;
    if (!source.plan) {
        return Problem { Messages::tr("Page %1 has no plan. Lay it out first.").arg(source.number),
            {} };
    }
    const Result<void> stands = checkPlan(*source.plan, matter.grid);
    if (!stands)
        return stands.problem();
    const QString& language = matter.edition->publication.language;
    setter.startPage();
    auto page = std::make_shared<ComposedPage>();
    page->number = source.number;
    page->folio = source.folio;
    page->label = labelOf(source, language);
    page->language = language;
    page->sheet = matter.grid.sheet;
    page->bleed = matter.grid.bleed;
    PageBuilder builder(*page);
    FreeFrameSetter free(setter, matter, builder);
    free.setTints();
    if (const Result<void> set = setFurniture(matter, setter, builder); !set)
        return set.problem();
    reportDoubles(matter, builder);
    PlacementSetter placements(setter, matter, builder);
    for (const Placement& placement : source.plan->placements) {
        const Result<void> set = placements.set(placement);
        if (!set)
            return set.problem();
    }
    if (const Result<void> set = free.setAll(); !set)
        return set.problem();
    for (const FontStandIn& standIn : page->standIns) {
        const QString message = standInMessage(standIn);
        if (!message.isEmpty())
            builder.addProblem(message);
    }
    return ComposedPagePtr(page);
}

} // namespace broadsheet
