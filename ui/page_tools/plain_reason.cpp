// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_tools/plain_reason.h"

#include "edition/plan_areas.h"
#include "page_tools/page_items.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadsheet {

namespace {

struct Reasons {
    Q_DECLARE_TR_FUNCTIONS(PlainReason)
};

bool inTypeArea(const GridBox& box, const PageGrid& grid)
{
    return box.column >= 1 && box.line >= 1 && box.column + box.columns - 1 <= grid.columns
        && box.line + box.lines - 1 <= grid.lines;
}

bool onSheet(const Rect& rect, const PageGrid& grid)
{
    return rect.x >= -grid.bleed && rect.y >= -grid.bleed
        && rect.right() <= grid.sheet.width + grid.bleed
        && rect.bottom() <= grid.sheet.height + grid.bleed;
}

/// Whether furniture, or a story that is not among them, stands under one of them.
bool coversOther(const PagePlan& plan, const PageItems& items, const PageGrid& grid)
{
    const std::vector<Area> areas = storyAreas(plan);
    const auto isHeld = [&](const Area& area) {
        const auto index = int(area.placement - plan.placements.data());
        return contains(items, { { index }, {} });
    };
    for (const Area& held : areas) {
        if (!isHeld(held))
            continue;
        for (const Area& other : areas) {
            if (!isHeld(other) && overlap(held.box, other.box, grid)
                && !runsAround(held, other, grid))
                return true;
        }
        const bool furniture = std::any_of(plan.furniture.begin(),
            plan.furniture.end(),
            [&](const Furniture& each) { return overlap(held.box, each.box, grid); });
        if (furniture)
            return true;
    }
    return false;
}

} // namespace

QString plainReason(const PagePlan& plan, const PageItems& items, const PageGrid& grid)
{
    for (const int index : items.stories) {
        const std::optional<GridBox> box = outlineOf(plan.placements[std::size_t(index)]);
        if (box && !inTypeArea(*box, grid))
            return Reasons::tr("It would leave the type area.");
    }
    for (const FreeFrame& frame : plan.free) {
        if (contains(items, { {}, { frame.id } }) && !onSheet(frame.rect, grid))
            return Reasons::tr("It would leave the sheet.");
    }
    if (coversOther(plan, items, grid))
        return Reasons::tr("Other matter stands there.");
    return Reasons::tr("There is not enough room for it.");
}

} // namespace broadsheet
