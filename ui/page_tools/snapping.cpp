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

bool isBeside(const Rect& a, const Rect& b)
{
    return a.y < b.bottom() && b.y < a.bottom();
}

bool isAbove(const Rect& a, const Rect& b)
{
    return a.x < b.right() && b.x < a.right();
}

struct Nearest {
    std::optional<Length> before; ///< the far edge of what stands before
    std::optional<Length> after;
};

Nearest nearestAcross(const Rect& rect, const SnapTargets& targets)
{
    Nearest nearest;
    for (const Rect& other : targets.neighbours) {
        if (!isBeside(rect, other))
            continue;
        if (other.right() <= rect.x && (!nearest.before || other.right() > *nearest.before))
            nearest.before = other.right();
        if (other.x >= rect.right() && (!nearest.after || other.x < *nearest.after))
            nearest.after = other.x;
    }
    return nearest;
}

Nearest nearestDown(const Rect& rect, const SnapTargets& targets)
{
    Nearest nearest;
    for (const Rect& other : targets.neighbours) {
        if (!isAbove(rect, other))
            continue;
        if (other.bottom() <= rect.y && (!nearest.before || other.bottom() > *nearest.before))
            nearest.before = other.bottom();
        if (other.y >= rect.bottom() && (!nearest.after || other.y < *nearest.after))
            nearest.after = other.y;
    }
    return nearest;
}

/// The step to the middle between two neighbours.
std::optional<Length> equalStep(const Nearest& nearest, Length start, Length size, Length reach)
{
    if (!nearest.before || !nearest.after)
        return std::nullopt;
    const Length wanted = (*nearest.before + *nearest.after - size) / 2;
    return distance(wanted, start) <= reach ? std::optional(wanted - start) : std::nullopt;
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

void markPair(std::vector<GapMark>& marks, std::size_t first)
{
    if (marks.size() != first + 2)
        return;
    const bool equal = distance(marks[first].size(), marks[first + 1].size()) <= SameGap;
    marks[first].equal = equal;
    marks[first + 1].equal = equal;
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
    std::optional<Length> across
        = equalStep(nearestAcross(rect, targets), rect.x, rect.width, reach);
    if (!across)
        across = bestStep({ rect.x, rect.x + rect.width / 2, rect.right() }, targets.across, reach);
    std::optional<Length> down = equalStep(nearestDown(rect, targets), rect.y, rect.height, reach);
    if (!down)
        down = bestStep({ rect.y, rect.y + rect.height / 2, rect.bottom() }, targets.down, reach);
    snapped.across = across.value_or(Length());
    snapped.down = down.value_or(Length());
    const Rect moved { rect.x + snapped.across, rect.y + snapped.down, rect.width, rect.height };
    addUpright(snapped.guides, moved, targets);
    addLevel(snapped.guides, moved, targets);
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
    const Nearest across = nearestAcross(rect, targets);
    const Length middleY = rect.y + rect.height / 2;
    const Length middleX = rect.x + rect.width / 2;
    if (across.before)
        marks.push_back({ Guide::Direction::Level, *across.before, rect.x, middleY });
    if (across.after)
        marks.push_back({ Guide::Direction::Level, rect.right(), *across.after, middleY });
    markPair(marks, 0);
    const std::size_t first = marks.size();
    const Nearest down = nearestDown(rect, targets);
    if (down.before)
        marks.push_back({ Guide::Direction::Upright, *down.before, rect.y, middleX });
    if (down.after)
        marks.push_back({ Guide::Direction::Upright, rect.bottom(), *down.after, middleX });
    markPair(marks, first);
    return marks;
}

} // namespace broadsheet
