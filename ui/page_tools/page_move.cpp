// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_tools/page_move.h"

#include "editing/story_move_verbs.h"
#include "edition/plan_areas.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace broadsheet {

namespace {

struct MoveText {
    Q_DECLARE_TR_FUNCTIONS(PageMove)
};

int rounded(Length length, Length step)
{
    return int(std::lround(double(length.units()) / double(step.units())));
}

} // namespace

PageMove::PageMove(PageGround& ground, int page, const PageItems& items, const Point& from)
    : m_ground(ground)
    , m_from(page)
    , m_items(items)
    , m_held(from)
{
}

/// Their top left corner, as far from the pointer as it was when they were taken hold of.
std::optional<GridCell> PageMove::wantedAt(const std::optional<Point>& point) const
{
    std::vector<Placement> placements;
    placements.reserve(m_items.stories.size());
    for (const int index : m_items.stories)
        placements.push_back(m_ground.plan(m_from)->placements.at(std::size_t(index)));
    const std::optional<GridBox> outline = outlineOf(placements);
    const PageGrid& grid = *m_ground.grid(m_page);
    if (!point || !outline)
        return std::nullopt;
    const Length step = grid.columnWidth + grid.columnGap;
    const int column = outline->column + rounded(point->x - m_held.x, step);
    const int line = outline->line + rounded(point->y - m_held.y, grid.linePitch);
    return GridCell { std::clamp(column, 1, std::max(grid.columns - outline->columns + 1, 1)),
        std::clamp(line, 1, std::max(grid.lines - outline->lines + 1, 1)) };
}

void PageMove::to(int page, const std::optional<Point>& point)
{
    const bool same = page == m_page;
    m_page = page;
    const std::optional<GridCell> wanted = wantedAt(point);
    if (same && wanted == m_wanted)
        return;
    m_wanted = wanted;
    m_ghost = {};
    m_placements.clear();
    if (!m_items.frames.empty()) {
        refuse(MoveText::tr("Free frames stay on their page. Select stories only."));
        return;
    }
    const PagePlan& plan = *m_ground.plan(m_from);
    for (const int index : m_items.stories) {
        const Result<void> can = canLeavePage(plan.placements.at(std::size_t(index)));
        if (!can) {
            refuse(can.problem().summary);
            return;
        }
    }
    const DropArrangement made = arrangeMove(m_ground, m_from, m_items.stories, page, wanted);
    if (made.problem.isEmpty())
        show(made);
    else
        refuse(made.problem);
}

void PageMove::refuse(const QString& why)
{
    const PageGrid& grid = *m_ground.grid(m_page);
    const GridCell cell = m_wanted.value_or(GridCell());
    m_ghost.page = m_page;
    m_ghost.bounds = rectOf({ cell.column, cell.line, 1, 1 }, grid);
    m_ghost.problem = why;
}

void PageMove::show(const DropArrangement& made)
{
    const PageGrid& grid = *m_ground.grid(m_page);
    m_placements = made.placements;
    PageItems items;
    for (std::size_t i = 0; i < m_placements.size(); ++i) {
        const std::vector<ItemBlock> blocks = blocksOf(m_placements[i], grid);
        m_ghost.blocks.insert(m_ghost.blocks.end(), blocks.begin(), blocks.end());
        items.stories.push_back(int(made.after.placements.size() - m_placements.size() + i));
    }
    m_ghost.page = m_page;
    m_ghost.bounds = boundsOf(made.after, items, grid);
    m_ghost.size = sizeText(m_ghost.bounds, grid);
    m_ghost.gaps = gapsAround(m_ghost.bounds, snapTargets(made.after, grid, items));
    if (m_placements.size() == 1) {
        m_ghost.fit = ghostFit(made.lines);
        m_ghost.over = made.lines > 0;
    }
}

Result<void> PageMove::drop()
{
    if (!m_ghost.problem.isEmpty())
        return Problem { m_ghost.problem, {} };
    const StoriesMove move { m_from, m_items.stories, m_page, m_placements };
    Result<void> moved = m_ground.edit(MoveText::tr("Move to Page"),
        {},
        [&](EditionTransaction& t) { return moveToPage(t, move); });
    if (moved)
        m_ground.tell(MoveText::tr("Moved to %1.").arg(m_ground.pageName(m_page)));
    return moved;
}

} // namespace broadsheet
