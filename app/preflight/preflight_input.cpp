// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/preflight_input.h"

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
    finding->rect = rectOfPlacement(page, page.page->plan->placements[placement]);
    return finding;
}

} // namespace broadsheet
