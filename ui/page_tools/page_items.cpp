// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_tools/page_items.h"

#include "edition/plan_areas.h"

#include <algorithm>
#include <cmath>

namespace broadsheet {

namespace {

Rect united(const Rect& a, const Rect& b)
{
    if (a.isEmpty())
        return b;
    const Length left = std::min(a.x, b.x);
    const Length top = std::min(a.y, b.y);
    return {
        left, top, std::max(a.right(), b.right()) - left, std::max(a.bottom(), b.bottom()) - top
    };
}

Rect grown(const Rect& rect, Length by)
{
    return { rect.x - by, rect.y - by, rect.width + by * 2, rect.height + by * 2 };
}

bool isUnder(const FreeFrame& frame, const Point& point, Length reach)
{
    if (!grown(frame.rect, reach).contains(point))
        return false;
    return frame.kind != FreeKind::Box || !grown(frame.rect, -reach).contains(point);
}

bool isTinted(const FreeFrame& frame, const Point& point)
{
    return frame.kind == FreeKind::Box && frame.tintPerMille > 0 && frame.rect.contains(point);
}

double area(const Rect& rect)
{
    return rect.width.toPt() * rect.height.toPt();
}

bool isUnder(const Placement& placement, const PageGrid& grid, const Point& point)
{
    const std::vector<ItemBlock> blocks = blocksOf(placement, grid);
    return std::any_of(blocks.begin(), blocks.end(), [&](const ItemBlock& block) {
        return block.rect.contains(point);
    }) || (placement.box && rectOf(placement.box->box, grid).contains(point));
}

int rounded(Length length, Length step)
{
    return int(length.scaled(1, step.units()).units());
}

template <typename Number>
bool has(const std::vector<Number>& numbers, Number number)
{
    return std::find(numbers.begin(), numbers.end(), number) != numbers.end();
}

} // namespace

std::vector<ItemBlock> blocksOf(const Placement& placement, const PageGrid& grid)
{
    std::vector<ItemBlock> blocks;
    if (placement.head)
        blocks.push_back({ ItemBlock::Kind::Head, rectOf(placement.head->box, grid) });
    for (const TextFrame& frame : placement.frames)
        blocks.push_back({ ItemBlock::Kind::Text, rectOf(frame.box, grid) });
    if (placement.picture) {
        blocks.push_back(
            { ItemBlock::Kind::Picture, rectOf(withCaption(*placement.picture), grid) });
    }
    return blocks;
}

GridCell cellAt(const PageGrid& grid, const Point& point)
{
    const auto steps = [](Length length, Length step) {
        return int(std::floor(double(length.units()) / double(step.units()))) + 1;
    };
    return { steps(point.x - grid.columnLeft(1), grid.columnWidth + grid.columnGap),
        steps(point.y - grid.lineTop(1), grid.linePitch) };
}

Rect boundsOf(const Placement& placement, const PageGrid& grid)
{
    const std::optional<GridBox> outline = outlineOf(placement);
    return outline ? rectOf(*outline, grid) : Rect();
}

Rect boundsOf(const PagePlan& plan, const PageItems& items, const PageGrid& grid)
{
    Rect bounds;
    for (const int index : items.stories) {
        if (index >= 0 && index < int(plan.placements.size()))
            bounds = united(bounds, boundsOf(plan.placements[std::size_t(index)], grid));
    }
    for (const FreeFrame& frame : plan.free) {
        if (has(items.frames, frame.id))
            bounds = united(bounds, frame.rect);
    }
    return bounds;
}

Rect wholeRectOf(const GridBox& box, const PageGrid& grid)
{
    return rectOf({ box.column, box.line, box.columns, box.lines }, grid);
}

GridBox nearestBox(const Rect& rect, const PageGrid& grid)
{
    const Length column = grid.columnWidth + grid.columnGap;
    return { rounded(rect.x - grid.columnLeft(1), column) + 1,
        rounded(rect.y - grid.lineTop(1), grid.linePitch) + 1,
        rounded(rect.width + grid.columnGap, column),
        rounded(rect.height, grid.linePitch) };
}

PageItems itemAt(const PagePlan& plan, const PageGrid& grid, const Point& point, Length reach)
{
    const auto frame = std::find_if(plan.free.rbegin(),
        plan.free.rend(),
        [&](const FreeFrame& each) { return isUnder(each, point, reach); });
    if (frame != plan.free.rend())
        return { {}, { frame->id } };
    int found = -1;
    double smallest = 0;
    for (std::size_t i = 0; i < plan.placements.size(); ++i) {
        const Placement& placement = plan.placements[i];
        const double size = area(boundsOf(placement, grid));
        if (isUnder(placement, grid, point) && (found < 0 || size < smallest)) {
            found = int(i);
            smallest = size;
        }
    }
    if (found >= 0)
        return { { found }, {} };
    const auto tint = std::find_if(plan.free.rbegin(),
        plan.free.rend(),
        [&](const FreeFrame& each) { return isTinted(each, point); });
    return tint == plan.free.rend() ? PageItems() : PageItems { {}, { tint->id } };
}

PageItems itemsIn(const PagePlan& plan, const PageGrid& grid, const Rect& rect)
{
    PageItems items;
    for (std::size_t i = 0; i < plan.placements.size(); ++i) {
        if (!boundsOf(plan.placements[i], grid).intersected(rect).isEmpty())
            items.stories.push_back(int(i));
    }
    for (const FreeFrame& frame : plan.free) {
        if (!frame.rect.intersected(rect).isEmpty())
            items.frames.push_back(frame.id);
    }
    return items;
}

PageItems nextItem(const PagePlan& plan, const PageItems& from, int step)
{
    std::vector<PageItems> all;
    all.reserve(plan.placements.size() + plan.free.size());
    for (std::size_t i = 0; i < plan.placements.size(); ++i)
        all.push_back({ { int(i) }, {} });
    for (const FreeFrame& frame : plan.free)
        all.push_back({ {}, { frame.id } });
    const auto now = std::find_if(
        all.begin(), all.end(), [&](const PageItems& each) { return contains(from, each); });
    std::ptrdiff_t next = step > 0 ? 0 : std::ptrdiff_t(all.size()) - 1;
    if (now != all.end() && !from.isEmpty())
        next = now - all.begin() + step;
    return next >= 0 && next < std::ptrdiff_t(all.size()) ? all[std::size_t(next)] : PageItems();
}

bool contains(const PageItems& items, const PageItems& part)
{
    return std::all_of(part.stories.begin(), part.stories.end(), [&](int story) {
        return has(items.stories, story);
    }) && std::all_of(part.frames.begin(), part.frames.end(), [&](int frame) {
        return has(items.frames, frame);
    });
}

PageItems joined(const PageItems& items, const PageItems& more)
{
    PageItems all = items;
    for (const int story : more.stories) {
        if (!has(all.stories, story))
            all.stories.push_back(story);
    }
    for (const int frame : more.frames) {
        if (!has(all.frames, frame))
            all.frames.push_back(frame);
    }
    return all;
}

PageItems without(const PageItems& items, const PageItems& part)
{
    PageItems rest = items;
    std::erase_if(rest.stories, [&](int story) { return has(part.stories, story); });
    std::erase_if(rest.frames, [&](int frame) { return has(part.frames, frame); });
    return rest;
}

} // namespace broadsheet
