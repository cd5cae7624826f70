// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/plan_areas.h"

#include "edition/page_grid.h"

#include <algorithm>

namespace broadsheet {

namespace {

void addAreas(const Placement& placement, const QString& pointer, std::vector<Area>& areas)
{
    if (placement.head) {
        areas.push_back({ placement.head->box,
            pointer + QLatin1String("/head"),
            &placement,
            Area::Kind::Head });
    }
    for (std::size_t i = 0; i < placement.frames.size(); ++i) {
        areas.push_back({ placement.frames[i].box,
            pointer + QStringLiteral("/frames/%1").arg(qulonglong(i)),
            &placement,
            Area::Kind::Frame });
    }
    if (placement.picture) {
        areas.push_back({ withCaption(*placement.picture),
            pointer + QLatin1String("/picture"),
            &placement,
            Area::Kind::Picture });
    }
}

GridBox united(const GridBox& a, const GridBox& b)
{
    const int left = std::min(a.column, b.column);
    const int top = std::min(a.line, b.line);
    GridBox box { left,
        top,
        std::max(a.column + a.columns, b.column + b.columns) - left,
        std::max(a.line + a.lines, b.line + b.lines) - top };
    const bool sameColumns = a.column == b.column && a.columns == b.columns;
    if (sameColumns) {
        box.insetLeftMilliEm = std::min(a.insetLeftMilliEm, b.insetLeftMilliEm);
        box.insetRightMilliEm = std::min(a.insetRightMilliEm, b.insetRightMilliEm);
    }
    return box;
}

/// Whether the text of `frame` runs around the placement of `obstacle`.
bool passes(const Area& frame, const Area& obstacle, const PageGrid& grid)
{
    if (frame.kind != Area::Kind::Frame || obstacle.placement == nullptr)
        return false;
    if (obstacle.placement == frame.placement)
        return obstacle.kind == Area::Kind::Picture;
    if (!obstacle.placement->runaround || frame.placement->runaround)
        return false;
    const std::optional<GridBox> outline = outlineOf(*obstacle.placement);
    return outline && !holds(*outline, frame.box, grid);
}

} // namespace

GridBox withCaption(const PictureBox& picture)
{
    GridBox box = picture.box;
    if (picture.captionSide == CaptionSide::Below)
        box.lines += picture.captionLines;
    return box;
}

std::vector<Area> storyAreas(const PagePlan& plan)
{
    std::vector<Area> areas;
    for (std::size_t i = 0; i < plan.placements.size(); ++i) {
        addAreas(plan.placements[i], QStringLiteral("/placements/%1").arg(qulonglong(i)), areas);
    }
    return areas;
}

bool overlap(const GridBox& a, const GridBox& b, const PageGrid& grid)
{
    const Rect one = rectOf(a, grid);
    const Rect other = rectOf(b, grid);
    return one.x < other.right() && other.x < one.right() && a.line < b.line + b.lines
        && b.line < a.line + a.lines;
}

bool holds(const GridBox& outer, const GridBox& inner, const PageGrid& grid)
{
    const Rect one = rectOf(outer, grid);
    const Rect other = rectOf(inner, grid);
    return one.x <= other.x && other.right() <= one.right() && inner.line >= outer.line
        && inner.line + inner.lines <= outer.line + outer.lines;
}

std::optional<GridBox> outlineOf(const Placement& placement)
{
    if (placement.box)
        return placement.box->box;
    std::vector<Area> areas;
    addAreas(placement, {}, areas);
    if (areas.empty())
        return std::nullopt;
    GridBox outline = areas.front().box;
    for (const Area& area : areas)
        outline = united(outline, area.box);
    return outline;
}

std::optional<GridBox> outlineOf(const std::vector<Placement>& placements)
{
    std::optional<GridBox> outline;
    for (const Placement& placement : placements) {
        if (const std::optional<GridBox> one = outlineOf(placement))
            outline = outline ? united(*outline, *one) : *one;
    }
    return outline;
}

bool runsAround(const Area& one, const Area& other, const PageGrid& grid)
{
    return passes(one, other, grid) || passes(other, one, grid);
}

QString boxText(const GridBox& box)
{
    return QStringLiteral("[%1, %2, %3, %4]")
        .arg(box.column)
        .arg(box.line)
        .arg(box.columns)
        .arg(box.lines);
}

} // namespace broadsheet
