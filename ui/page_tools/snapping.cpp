// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_tools/snapping.h"

#include "page_tools/page_items.h"

#include <algorithm>
#include <array>
#include <optional>

namespace broadsheet {

namespace {

/// Gaps that differ by less are equal: what the press can hold.
const Length SameGap = Length::mm(0.05);

Length distance(Length a, Length b)
{
    return a < b ? b - a : a - b;
}

/// The step that brings one of the edges onto a target; nothing within reach: no step.
std::optional<Length> bestStep(
    const std::array<Length, 3>& edges, const std::vector<Length>& targets, Length reach)
{
    std::optional<Length> best;
    for (const Length edge : edges) {
        for (const Length target : targets) {
            const Length step = target - edge;
            if (distance(target, edge) <= reach
                && (!best || distance(step, {}) < distance(*best, {})))
                best = step;
        }
    }
    return best;
}

enum class Axis { Across, Down };

struct Span {
    Length from;
    Length to;
};

Span along(const Rect& rect, Axis axis)
{
    return axis == Axis::Across ? Span { rect.x, rect.right() } : Span { rect.y, rect.bottom() };
}

Span athwart(const Rect& rect, Axis axis)
{
    return along(rect, axis == Axis::Across ? Axis::Down : Axis::Across);
}

/// What stands on one side of a rectangle in its row or column: what is nearest, and what is next
/// behind that. Distances from the rectangle.
struct Side {
    std::optional<Length> nearest; ///< its near edge
    Length farEdge; ///< of what is nearest
    std::optional<Length> behind; ///< the near edge of what stands behind it

    /// Between the two; nothing: there are no two, or they touch.
    [[nodiscard]] std::optional<Length> gap() const
    {
        return behind && *behind > farEdge ? std::optional(*behind - farEdge) : std::nullopt;
    }

    /// How far the rectangle is to go away so that its own gap is as wide.
    [[nodiscard]] std::optional<Length> toSameGap() const
    {
        const std::optional<Length> wanted = gap();
        return wanted && nearest ? std::optional(*wanted - *nearest) : std::nullopt;
    }
};

/// Beside the rectangle, before it (`way` −1) or after it (1).
Side sideOf(const Rect& rect, const SnapTargets& targets, Axis axis, int way)
{
    const Span own = along(rect, axis);
    const Span wide = athwart(rect, axis);
    std::vector<Span> row; // distances, the near edge first
    for (const Rect& other : targets.neighbours) {
        const Span its = along(other, axis);
        const Span its2 = athwart(other, axis);
        const Span away = way > 0 ? Span { its.from - own.to, its.to - own.to }
                                  : Span { own.from - its.to, own.from - its.from };
        if (its2.from < wide.to && wide.from < its2.to && away.from >= Length())
            row.push_back(away);
    }
    std::sort(row.begin(), row.end(), [](const Span& a, const Span& b) {
        return a.from != b.from ? a.from < b.from : a.to > b.to;
    });
    Side side;
    for (const Span& each : row) {
        if (!side.nearest) {
            side.nearest = each.from;
            side.farEdge = each.to;
        } else if (each.from >= side.farEdge) {
            side.behind = each.from;
            break;
        } else {
            side.farEdge = std::max(side.farEdge, each.to);
        }
    }
    return side;
}

struct Sides {
    Side before;
    Side after;
};

Sides sidesOf(const Rect& rect, const SnapTargets& targets, Axis axis)
{
    return { sideOf(rect, targets, axis, -1), sideOf(rect, targets, axis, 1) };
}

/// The shorter of two steps; of equal ones the first.
std::optional<Length> shorter(std::optional<Length> a, std::optional<Length> b)
{
    if (!a || !b)
        return a ? a : b;
    return distance(*b, {}) < distance(*a, {}) ? b : a;
}

std::optional<Length> within(std::optional<Length> step, Length reach)
{
    return step && distance(*step, {}) <= reach ? step : std::nullopt;
}

/// The step to the middle between two neighbours.
std::optional<Length> middleStep(const Sides& sides, Length reach)
{
    if (!sides.before.nearest || !sides.after.nearest)
        return std::nullopt;
    return within((*sides.after.nearest - *sides.before.nearest) / 2, reach);
}

/// The step to where the gap to the nearest neighbour is that between it and the next one behind.
std::optional<Length> pairStep(const Sides& sides, Length reach)
{
    std::optional<Length> back = sides.after.toSameGap();
    if (back)
        back = -*back;
    return shorter(within(sides.before.toSameGap(), reach), within(back, reach));
}

Length nearestTo(Length at, const std::vector<Length>& targets, Length reach)
{
    return at + bestStep({ at, at, at }, targets, reach).value_or(Length());
}

void addUpright(std::vector<Guide>& guides, const Rect& rect, const SnapTargets& targets)
{
    for (const Length edge : { rect.x, rect.x + rect.width / 2, rect.right() }) {
        if (std::find(targets.across.begin(), targets.across.end(), edge) != targets.across.end())
            guides.push_back(
                { Guide::Direction::Upright, edge, targets.page.y, targets.page.bottom() });
    }
}

void addLevel(std::vector<Guide>& guides, const Rect& rect, const SnapTargets& targets)
{
    for (const Length edge : { rect.y, rect.y + rect.height / 2, rect.bottom() }) {
        if (std::find(targets.down.begin(), targets.down.end(), edge) != targets.down.end())
            guides.push_back(
                { Guide::Direction::Level, edge, targets.page.x, targets.page.right() });
    }
}

void addRect(SnapTargets& targets, const Rect& rect)
{
    if (rect.isEmpty())
        return;
    targets.neighbours.push_back(rect);
    targets.across.insert(targets.across.end(), { rect.x, rect.x + rect.width / 2, rect.right() });
    targets.down.insert(targets.down.end(), { rect.y, rect.y + rect.height / 2, rect.bottom() });
}

/// An edge onto a target, or gaps made equal: to the middle between two first, then whatever is
/// nearest.
Length stepAlong(const Rect& rect, const SnapTargets& targets, Axis axis, Length reach)
{
    const Sides sides = sidesOf(rect, targets, axis);
    if (const std::optional<Length> middle = middleStep(sides, reach))
        return *middle;
    const Span own = along(rect, axis);
    const std::optional<Length> edge = bestStep({ own.from, (own.from + own.to) / 2, own.to },
        axis == Axis::Across ? targets.across : targets.down,
        reach);
    return shorter(pairStep(sides, reach), edge).value_or(Length());
}

bool isSame(std::optional<Length> a, std::optional<Length> b)
{
    return a && b && distance(*a, *b) <= SameGap;
}

/// Where the gap to a pair of neighbours is as wide as theirs: along the edge that makes it so.
void addPairGuides(
    std::vector<Guide>& guides, const Rect& rect, const SnapTargets& targets, Axis axis)
{
    const Span own = along(rect, axis);
    const bool across = axis == Axis::Across;
    const auto add = [&](Length at) {
        const Guide guide { across ? Guide::Direction::Upright : Guide::Direction::Level,
            at,
            across ? targets.page.y : targets.page.x,
            across ? targets.page.bottom() : targets.page.right() };
        if (std::find(guides.begin(), guides.end(), guide) == guides.end())
            guides.push_back(guide);
    };
    const Sides sides = sidesOf(rect, targets, axis);
    if (isSame(sides.before.gap(), sides.before.nearest))
        add(own.from);
    if (isSame(sides.after.gap(), sides.after.nearest))
        add(own.to);
}

/// The gaps before and after the rectangle, and those of a pair of neighbours that are as wide.
void addGaps(std::vector<GapMark>& marks, const Rect& rect, const SnapTargets& targets, Axis axis)
{
    const Span own = along(rect, axis);
    const Span wide = athwart(rect, axis);
    const Sides sides = sidesOf(rect, targets, axis);
    const bool middle = isSame(sides.before.nearest, sides.after.nearest);
    const auto add = [&](const Side& side, int way) {
        if (!side.nearest)
            return;
        const bool pair = isSame(side.gap(), side.nearest);
        const auto mark = [&](Length near, Length far, bool equal) {
            const Length from = way > 0 ? own.to + near : own.from - far;
            const Length to = way > 0 ? own.to + far : own.from - near;
            marks.push_back(
                { axis == Axis::Across ? Guide::Direction::Level : Guide::Direction::Upright,
                    from,
                    to,
                    (wide.from + wide.to) / 2,
                    equal });
        };
        mark(Length(), *side.nearest, middle || pair);
        if (pair && side.behind)
            mark(side.farEdge, *side.behind, true);
    };
    add(sides.before, -1);
    add(sides.after, 1);
}

} // namespace

SnapTargets snapTargets(const PagePlan& plan, const PageGrid& grid, const PageItems& inHand)
{
    SnapTargets targets;
    targets.page = { {}, {}, grid.sheet.width, grid.sheet.height };
    for (const Length x : { Length(), grid.sheet.width / 2, grid.sheet.width })
        targets.across.push_back(x);
    for (const Length y : { Length(), grid.sheet.height / 2, grid.sheet.height })
        targets.down.push_back(y);
    for (int column = 1; column <= grid.columns; ++column) {
        targets.across.push_back(grid.columnLeft(column));
        targets.across.push_back(grid.columnLeft(column) + grid.columnWidth);
    }
    for (int line = 1; line <= grid.lines + 1; ++line)
        targets.down.push_back(grid.lineTop(line));
    for (const PlanGuide& guide : plan.guides)
        (guide.direction == RuleDirection::Vertical ? targets.across : targets.down)
            .push_back(guide.at);
    for (std::size_t i = 0; i < plan.placements.size(); ++i) {
        if (!contains(inHand, { { int(i) }, {} }))
            addRect(targets, boundsOf(plan.placements[i], grid));
    }
    for (const FreeFrame& frame : plan.free) {
        if (!contains(inHand, { {}, { frame.id } }))
            addRect(targets, frame.rect);
    }
    return targets;
}

Snapped snapMove(const Rect& rect, const SnapTargets& targets, Length reach)
{
    Snapped snapped;
    snapped.across = stepAlong(rect, targets, Axis::Across, reach);
    snapped.down = stepAlong(rect, targets, Axis::Down, reach);
    const Rect moved { rect.x + snapped.across, rect.y + snapped.down, rect.width, rect.height };
    addUpright(snapped.guides, moved, targets);
    addLevel(snapped.guides, moved, targets);
    for (const Axis axis : { Axis::Across, Axis::Down })
        addPairGuides(snapped.guides, moved, targets, axis);
    return snapped;
}

Length snapAcross(Length x, const SnapTargets& targets, Length reach)
{
    return nearestTo(x, targets.across, reach);
}

Length snapDown(Length y, const SnapTargets& targets, Length reach)
{
    return nearestTo(y, targets.down, reach);
}

std::vector<GapMark> gapsAround(const Rect& rect, const SnapTargets& targets)
{
    std::vector<GapMark> marks;
    for (const Axis axis : { Axis::Across, Axis::Down })
        addGaps(marks, rect, targets, axis);
    return marks;
}

} // namespace broadsheet
