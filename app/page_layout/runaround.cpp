// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/runaround.h"

#include "edition/plan_areas.h"
#include "page_layout/shape_cover.h"

#include <algorithm>

namespace broadsheet {

namespace {

Point pointOf(const WrapPoint& point, WrapUnit unit, const Rect& box, const PageGrid& grid)
{
    if (unit == WrapUnit::Millimetre) {
        constexpr std::int64_t PerThousandth = Length::UnitsPerMillimetre / 1000;
        return { box.x + Length::fromUnits(point.x * PerThousandth),
            box.y + Length::fromUnits(point.y * PerThousandth) };
    }
    return { box.x + grid.em.scaled(point.x, 1000), box.y + grid.linePitch.scaled(point.y, 1000) };
}

/// Another placement that says that text runs around it and stands in the frames of this one,
/// none of which it covers wholly.
std::optional<Obstacle> passedPlacement(
    const Placement& other, const Placement& placement, const PageGrid& grid)
{
    const std::optional<Runaround>& runaround = other.runaround;
    const std::optional<GridBox> outline = outlineOf(other);
    if (!runaround || !outline)
        return std::nullopt;
    const Obstacle obstacle = obstacleOf(*outline, *runaround, grid);
    bool standsIn = false;
    for (const TextFrame& frame : placement.frames) {
        if (holds(*outline, frame.box, grid))
            return std::nullopt;
        standsIn = standsIn || !rectOf(frame.box, grid).intersected(obstacle.rect).isEmpty();
    }
    return standsIn ? std::optional(obstacle) : std::nullopt;
}

/// What is left of `leg` between what covers it.
std::vector<Slot> gapsIn(const Slot& leg, const std::vector<Cover>& covers)
{
    std::vector<Slot> gaps;
    const Length end = leg.x + leg.width;
    Length at = leg.x;
    for (const Cover& cover : covers) {
        if (cover.left > at)
            gaps.push_back({ at, std::min(cover.left, end) - at });
        at = std::max(at, cover.right);
        if (at >= end)
            return gaps;
    }
    gaps.push_back({ at, end - at });
    return gaps;
}

bool reachesInto(const Cover& cover, const Slot& leg)
{
    return cover.left < leg.x + leg.width && leg.x < cover.right;
}

/// The same with what the obstacle's sides take away from the leg as well.
void takeSides(const Obstacle& obstacle, const Slot& leg, std::vector<Cover>& covers)
{
    const Length end = leg.x + leg.width;
    switch (obstacle.sides) {
    case WrapSides::Both:
        return;
    case WrapSides::Left:
        covers = { { covers.front().left, std::max(end, covers.back().right) } };
        return;
    case WrapSides::Right:
        covers = { { std::min(leg.x, covers.front().left), covers.back().right } };
        return;
    case WrapSides::Widest: {
        const bool left = covers.front().left - leg.x >= end - covers.back().right;
        covers
            = { left ? Cover { covers.front().left, end } : Cover { leg.x, covers.back().right } };
        return;
    }
    case WrapSides::None:
        covers = { { leg.x, end } };
        return;
    }
}

/// R45: whole ems. A slot keeps the edge that it shares with the leg.
Slot wholeEms(const Slot& slot, const Slot& leg, Length em)
{
    const Length rest = slot.width % em;
    const bool atLeft = slot.x == leg.x;
    const bool atRight = slot.x + slot.width == leg.x + leg.width;
    const Length shift = atLeft ? Length() : atRight ? rest : rest / 2;
    return { slot.x + shift, slot.width - rest };
}

void sortCovers(std::vector<Cover>& covers)
{
    std::sort(covers.begin(), covers.end(), [](const Cover& a, const Cover& b) {
        return a.left < b.left;
    });
}

} // namespace

Obstacle obstacleOf(const GridBox& box, const PageGrid& grid)
{
    Obstacle obstacle;
    obstacle.rect = rectOf(box, grid);
    return obstacle;
}

Obstacle obstacleOf(const GridBox& box, const Runaround& runaround, const PageGrid& grid)
{
    Obstacle obstacle = obstacleOf(box, grid);
    obstacle.shape = runaround.shape;
    for (const WrapPoint& point : runaround.points)
        obstacle.points.push_back(pointOf(point, runaround.unit, obstacle.rect, grid));
    obstacle.sides = runaround.sides;
    obstacle.standoff = grid.em.scaled(runaround.standoffMilliEm, 1000);
    obstacle.standoffAbove = grid.em.scaled(runaround.standoffAboveMilliEm, 1000);
    obstacle.minWidth = grid.em.scaled(runaround.minWidthMilliEm, 1000);
    return obstacle;
}

std::vector<Obstacle> obstaclesOf(
    const PagePlan& plan, const Placement& placement, const PageGrid& grid)
{
    std::vector<Obstacle> obstacles;
    if (const std::optional<PictureBox>& picture = placement.picture) {
        const GridBox box = withCaption(*picture);
        obstacles.push_back(picture->runaround ? obstacleOf(box, *picture->runaround, grid)
                                               : obstacleOf(box, grid));
    }
    for (const TextObstacle& obstacle : placement.obstacles)
        obstacles.push_back(obstacleOf(obstacle.box, obstacle.runaround, grid));
    for (const Placement& other : plan.placements) {
        if (&other == &placement || placement.runaround)
            continue;
        const std::optional<Obstacle> obstacle = passedPlacement(other, placement, grid);
        if (obstacle)
            obstacles.push_back(*obstacle);
    }
    return obstacles;
}

std::vector<Slot> freeSlots(
    const Slot& leg, Length top, Length bottom, const std::vector<Obstacle>& obstacles, Length em)
{
    std::vector<Cover> covers;
    Length least;
    for (const Obstacle& obstacle : obstacles) {
        std::vector<Cover> own = coverOf(obstacle, top, bottom);
        std::erase_if(own, [&](const Cover& cover) { return !reachesInto(cover, leg); });
        if (own.empty())
            continue;
        takeSides(obstacle, leg, own);
        covers.insert(covers.end(), own.begin(), own.end());
        least = std::max(least, obstacle.minWidth);
    }
    if (covers.empty())
        return { leg };
    sortCovers(covers);
    std::vector<Slot> slots;
    for (const Slot& gap : gapsIn(leg, covers)) {
        const Slot slot = em > Length() ? wholeEms(gap, leg, em) : gap;
        if (slot.width >= least && slot.width > Length())
            slots.push_back(slot);
    }
    return slots;
}

} // namespace broadsheet
