// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_tools/item_drag.h"

#include "editing/free_frame_verbs.h"
#include "editing/placement_verbs.h"
#include "edition/free_frame_check.h"
#include "edition/plan_areas.h"
#include "page_tools/plain_reason.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace broadsheet {

namespace {

struct DragText {
    Q_DECLARE_TR_FUNCTIONS(ItemDrag)
};

const Length LeastFrame = Length::mm(1);
constexpr int LeastLines = 2;

int rounded(Length length, Length step)
{
    return int(std::lround(double(length.units()) / double(step.units())));
}

Length columnStep(const PageGrid& grid)
{
    return grid.columnWidth + grid.columnGap;
}

} // namespace

ItemDrag::ItemDrag(PageGround& ground, int page, const PageItems& items, const Point& from)
    : m_ground(ground)
    , m_page(page)
    , m_items(items)
    , m_from(from)
    , m_plan(ground.plan(page))
    , m_grid(*ground.grid(page))
    , m_targets(snapTargets(*m_plan, m_grid, items))
{
}

ItemDrag::ItemDrag(
    PageGround& ground, int page, const PageItems& item, Handle handle, const Point& from)
    : ItemDrag(ground, page, item, from)
{
    m_handle = handle;
}

void ItemDrag::to(const Point& point, Length reach, DragStep step)
{
    const Point by { point.x - m_from.x, point.y - m_from.y };
    if (m_handle == Handle() && !m_items.stories.empty())
        moveStories(by);
    else if (m_handle == Handle())
        moveFrames(by, reach, step);
    else if (!m_items.stories.empty())
        resizeStory(boxTo(point));
    else
        resizeFrame(point, reach, step);
}

void ItemDrag::toBox(const GridBox& box)
{
    const Placement& placement = m_plan->placements[std::size_t(m_items.stories.front())];
    const GridBox now = outlineOf(placement).value_or(GridBox());
    if (box.columns == now.columns && box.lines == now.lines) {
        moveStories({ columnStep(m_grid) * (box.column - now.column),
            m_grid.linePitch * (box.line - now.line) });
    } else {
        resizeStory(box);
    }
}

void ItemDrag::moveStories(const Point& by)
{
    ItemStep step;
    step.columns = rounded(by.x, columnStep(m_grid));
    step.lines = rounded(by.y, m_grid.linePitch);
    step.across = columnStep(m_grid) * step.columns;
    step.down = m_grid.linePitch * step.lines;
    if (m_ghost.page != 0 && step.columns == m_step.columns && step.lines == m_step.lines)
        return;
    m_step = step;
    PagePlan after = *m_plan;
    for (const int index : m_items.stories) {
        Placement& placement = after.placements[std::size_t(index)];
        placement = movedBy(placement, step.columns, step.lines);
    }
    for (FreeFrame& frame : after.free) {
        if (contains(m_items, { {}, { frame.id } })) {
            frame.rect.x += step.across;
            frame.rect.y += step.down;
        }
    }
    show(after, {});
}

void ItemDrag::moveFrames(const Point& by, Length reach, DragStep step)
{
    Rect bounds = boundsOf(*m_plan, m_items, m_grid);
    bounds.x += by.x;
    bounds.y += by.y;
    const Snapped snapped
        = step == DragStep::Snapped ? snapMove(bounds, m_targets, reach) : Snapped();
    m_step = { 0, 0, by.x + snapped.across, by.y + snapped.down };
    PagePlan after = *m_plan;
    for (FreeFrame& frame : after.free) {
        if (contains(m_items, { {}, { frame.id } })) {
            frame.rect.x += m_step.across;
            frame.rect.y += m_step.down;
        }
    }
    show(after, snapped.guides);
}

/// The story's box with the dragged edges at the columns and lines nearest to the pointer.
GridBox ItemDrag::boxTo(const Point& point) const
{
    const Placement& placement = m_plan->placements[std::size_t(m_items.stories.front())];
    GridBox box = outlineOf(placement).value_or(GridBox());
    int right = box.column + box.columns; // the column after it
    int bottom = box.line + box.lines;
    const int column = rounded(point.x - m_grid.columnLeft(1), columnStep(m_grid)) + 1;
    const int line = rounded(point.y - m_grid.lineTop(1), m_grid.linePitch) + 1;
    if (m_handle.testFlag(HandleEdge::Left))
        box.column = std::clamp(column, 1, right - 1);
    if (m_handle.testFlag(HandleEdge::Right))
        right = std::clamp(column, box.column + 1, m_grid.columns + 1);
    if (m_handle.testFlag(HandleEdge::Top))
        box.line = std::clamp(line, 1, bottom - LeastLines);
    if (m_handle.testFlag(HandleEdge::Bottom))
        bottom = std::clamp(line, box.line + LeastLines, m_grid.lines + 1);
    return { box.column, box.line, right - box.column, bottom - box.line };
}

void ItemDrag::resizeStory(const GridBox& box)
{
    if (m_box == box)
        return;
    m_box = box;
    const auto index = std::size_t(m_items.stories.front());
    const Placement& placed = m_plan->placements[index];
    const Result<ShapeTrial> shaped = m_ground.shaped(m_page, placed.story, &placed, box);
    if (!shaped) {
        m_trial.reset();
        const Rect bounds = rectOf(box, m_grid);
        m_ghost = { m_page,
            { { ItemBlock::Kind::Text, bounds } },
            {},
            {},
            bounds,
            sizeText(bounds, m_grid),
            {},
            {},
            false,
            shaped.problem().summary };
        m_problem = shaped.problem();
        return;
    }
    m_trial = *shaped;
    PagePlan after = *m_plan;
    after.placements[index] = shaped->placement;
    show(after, {});
}

void ItemDrag::resizeFrame(const Point& point, Length reach, DragStep step)
{
    FreeFrame frame = *freeFrame(*m_plan, m_items.frames.front());
    const Length within = step == DragStep::Snapped ? reach : Length();
    const Length x = within > Length() ? snapAcross(point.x, m_targets, within) : point.x;
    const Length y = within > Length() ? snapDown(point.y, m_targets, within) : point.y;
    const Length right = frame.rect.right();
    const Length bottom = frame.rect.bottom();
    const Length least = frame.kind == FreeKind::Rule ? Length::mm(0.1) : LeastFrame;
    if (m_handle.testFlag(HandleEdge::Left)) {
        frame.rect.x = std::min(x, right - least);
        frame.rect.width = right - frame.rect.x;
    }
    if (m_handle.testFlag(HandleEdge::Right))
        frame.rect.width = std::max(x - frame.rect.x, least);
    if (m_handle.testFlag(HandleEdge::Top)) {
        frame.rect.y = std::min(y, bottom - least);
        frame.rect.height = bottom - frame.rect.y;
    }
    if (m_handle.testFlag(HandleEdge::Bottom))
        frame.rect.height = std::max(y - frame.rect.y, least);
    m_frame = frame;
    PagePlan after = *m_plan;
    for (FreeFrame& each : after.free) {
        if (each.id == frame.id)
            each = frame;
    }
    std::vector<Guide> guides = snapMove(frame.rect, m_targets, Length::fromUnits(0)).guides;
    if (within == Length())
        guides.clear();
    show(after, guides);
}

void ItemDrag::addStoryBlocks(const PagePlan& after)
{
    for (const int index : m_items.stories) {
        const std::vector<ItemBlock> blocks
            = blocksOf(after.placements[std::size_t(index)], m_grid);
        m_ghost.blocks.insert(m_ghost.blocks.end(), blocks.begin(), blocks.end());
    }
}

void ItemDrag::tellFit(const PagePlan& after)
{
    if (m_items.stories.size() != 1 || m_problem)
        return;
    const Placement& placement = after.placements[std::size_t(m_items.stories.front())];
    std::optional<ShapeTrial> trial = m_trial;
    // Of legs that are no basic columns the ghost tells more than the fit.
    if (!trial && placement.shape && placement.shape->legs > 0) {
        if (Result<ShapeTrial> made
            = m_ground.shaped(m_page, placement.story, &placement, placement.shape->box))
            trial = std::move(made).value();
    }
    const std::optional<int> lines
        = trial ? std::optional(trial->lines) : m_ground.fit(m_page, placement);
    if (!lines)
        return;
    m_ghost.fit = ghostFit(*lines);
    m_ghost.over = *lines > 0;
    if (trial) {
        m_ghost.detail
            = legsText(trial->placement, trial->charactersPerLeg, trial->oddCharacters, m_grid);
    }
}

void ItemDrag::show(const PagePlan& after, const std::vector<Guide>& guides)
{
    m_ghost = {};
    m_ghost.page = m_page;
    m_ghost.bounds = boundsOf(after, m_items, m_grid);
    m_ghost.size = sizeText(m_ghost.bounds, m_grid);
    m_ghost.gaps = gapsAround(m_ghost.bounds, m_targets);
    m_ghost.guides = guides;
    if (guides.empty())
        m_ghost.guides = snapMove(m_ghost.bounds, m_targets, Length()).guides;
    addStoryBlocks(after);
    for (const FreeFrame& frame : after.free) {
        if (contains(m_items, { {}, { frame.id } }))
            m_ghost.blocks.push_back({ ItemBlock::Kind::Frame, frame.rect });
    }
    const Result<void> stands = checkPlan(after, m_grid);
    m_problem.reset();
    if (!stands) {
        m_problem = Problem { plainReason(after, m_items, m_grid), stands.problem().summary };
        m_ghost.problem = m_problem->summary;
    }
    tellFit(after);
}

Result<void> ItemDrag::drop()
{
    if (m_problem)
        return *m_problem;
    if (m_trial) {
        const auto index = std::size_t(m_items.stories.front());
        const PlacementPlace place { m_page, index, m_plan->placements[index].story };
        return m_ground.edit(DragText::tr("Resize"), {}, [&](EditionTransaction& t) {
            return replacePlacement(t, place, m_trial->placement);
        });
    }
    if (m_frame) {
        return m_ground.edit(DragText::tr("Resize"), {}, [&](EditionTransaction& t) {
            return changeFreeFrame(t, m_page, *m_frame);
        });
    }
    if (m_handle == Handle()) {
        return m_ground.edit(DragText::tr("Move"), {}, [&](EditionTransaction& t) {
            return moveItems(t, m_page, m_items, m_step);
        });
    }
    return {};
}

} // namespace broadsheet
