// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/free_hole.h"
#include "edition/plan_areas.h"
#include "preflight/checks.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(PreflightOverset)
};

const char* checkOf(const QString& what)
{
    if (what == QLatin1String("headline"))
        return "overset_head";
    return what == QLatin1String("caption") ? "overset_caption" : "overset_text";
}

QString textOf(const Overset& over)
{
    if (over.what == QLatin1String("headline")) {
        return Messages::tr("The head of \"%1\" is %n line(s) too high", nullptr, over.lines)
            .arg(over.title);
    }
    if (over.what == QLatin1String("caption")) {
        return Messages::tr("The caption of \"%1\" is %n line(s) too long", nullptr, over.lines)
            .arg(over.title);
    }
    return Messages::tr("\"%1\" is %n line(s) over", nullptr, over.lines).arg(over.title);
}

/// The placement whose matter it is; the last of several.
int placementOf(const PreflightInput& input, const PreflightPage& page, StoryId id)
{
    const std::vector<Placement>& placements = page.page->plan->placements;
    int found = -1;
    for (std::size_t i = 0; i < placements.size(); ++i) {
        const StoryPtr story = input.story(page, placements[i]);
        const std::optional<PictureBox>& picture = placements[i].picture;
        const StoryPtr caption
            = picture ? input.matter.story(picture->caption, page.page->number) : nullptr;
        if ((story && story->id == id) || (caption && caption->id == id))
            found = int(i);
    }
    return found;
}

/// Where a story's free text frames end; empty: it has none.
Rect freeFrameOf(const PreflightInput& input, const PreflightPage& page, StoryId id)
{
    Rect rect;
    for (const FreeFrame& frame : page.page->plan->free) {
        const StoryPtr story = frame.kind == FreeKind::Text
            ? input.matter.story(frame.story, page.page->number)
            : nullptr;
        if (story && story->id == id)
            rect = frame.rect;
    }
    return rect;
}

/// Where the words are that do not fit: the last frame, the head, the picture.
Rect placeOf(const PreflightPage& page, const Placement& placement, const QString& what)
{
    const PageGrid& grid = page.house->grid;
    if (what == QLatin1String("headline") && placement.head)
        return rectOf(placement.head->box, grid);
    if (what == QLatin1String("caption") && placement.picture)
        return rectOf(placement.picture->box, grid);
    return placement.frames.empty() ? rectOfPlacement(page, placement)
                                    : rectOf(placement.frames.back().box, grid);
}

/// Body lines by which all legs have to grow.
int growth(const Overset& over, const Placement& placement)
{
    int legs = 0;
    for (const TextFrame& frame : placement.frames)
        legs += frame.legs > 0 ? frame.legs : frame.box.columns;
    return legs > 0 ? (over.lines + legs - 1) / legs : over.lines;
}

/// The lines below it are free, and what follows is told apart: by a line of air or by its head.
bool hasRoomBelow(const PagePlan& plan, std::size_t placement, int lines, const PageGrid& grid)
{
    const std::optional<GridBox> outline = outlineOf(plan.placements[placement]);
    if (!outline)
        return false;
    PagePlan others = plan;
    others.placements.erase(others.placements.begin() + std::ptrdiff_t(placement));
    const int first = outline->line + outline->lines;
    const FreeCells cells(others, grid);
    if (!cells.isFree({ outline->column, first, outline->columns, lines }))
        return false;
    const GridBox next { outline->column, first + lines, outline->columns, 1 };
    const std::vector<Area> areas = storyAreas(others);
    return std::ranges::none_of(areas, [&](const Area& area) {
        return area.kind != Area::Kind::Head && overlap(area.box, next, grid);
    });
}

} // namespace

void checkOverset(const PreflightInput& input, const PreflightPage& page, Findings& out)
{
    for (const Overset& over : page.composed->overset) {
        Finding* const finding = addFinding(page, checkOf(over.what), textOf(over), out);
        if (finding == nullptr)
            continue;
        finding->story = over.story;
        finding->detail = over.text;
        finding->placement = placementOf(input, page, over.story);
        if (finding->placement < 0) {
            finding->rect = freeFrameOf(input, page, over.story);
            continue;
        }
        const Placement& placement = page.page->plan->placements[std::size_t(finding->placement)];
        finding->rect = placeOf(page, placement, over.what);
        if (over.what != QLatin1String("text"))
            continue;
        finding->amount = growth(over, placement);
        const auto index = std::size_t(finding->placement);
        if (hasRoomBelow(*page.page->plan, index, finding->amount, page.house->grid))
            finding->fix = Fix::GrowFrames;
        const auto fit = std::ranges::find(page.composed->copyfit, over.story, &Copyfit::story);
        if (fit != page.composed->copyfit.end()) {
            finding->part = fit->oversetPart;
            finding->offset = fit->oversetOffset;
        }
    }
}

} // namespace broadsheet
