// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/preflight_input.h"

#include "edition/free_frame_check.h"
#include "edition/plan_areas.h"

namespace broadsheet {

Rect rectOfPlacement(const PreflightPage& page, const Placement& placement)
{
    const std::optional<GridBox> outline = outlineOf(placement);
    return outline && page.house ? rectOf(*outline, page.house->grid) : Rect {};
}

Finding* addPlacementFinding(const PreflightPage& page,
    std::size_t placement,
    StoryId story,
    const char* check,
    const QString& text,
    Findings& out)
{
    Finding* const finding = addFinding(page, check, text, out);
    if (finding == nullptr)
        return nullptr;
    finding->placement = int(placement);
    finding->story = story;
    finding->rect = rectOfPlacement(page, page.plan->placements[placement]);
    return finding;
}

Finding* addFreeFinding(const PreflightPage& page,
    const FreeFrame& frame,
    const StoryPtr& story,
    const char* check,
    const QString& text,
    Findings& out)
{
    Finding* const finding = addFinding(page, check, text, out);
    if (finding == nullptr)
        return nullptr;
    finding->freeFrame = frame.id;
    finding->story = story ? story->id : StoryId();
    finding->rect = frame.rect;
    return finding;
}

void pointInto(Finding& finding, const PageLine& line, int offset)
{
    finding.story = line.story;
    const StoryPlace place = line.origins ? placeInStory(*line.origins, offset) : StoryPlace {};
    if (line.story.isNull() || place.part < 0)
        return;
    finding.part = place.part;
    finding.offset = place.offset;
    finding.fix = Fix::EditStory;
}

bool beginsText(const PagePlan& plan, const FreeFrame& frame)
{
    return frame.kind == FreeKind::Text && frame.story != StoryRef {}
    && threadBefore(plan, frame.id) == nullptr;
}

} // namespace broadsheet
