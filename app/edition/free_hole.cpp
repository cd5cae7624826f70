// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/free_hole.h"

#include "edition/page_grid.h"
#include "edition/plan_areas.h"

#include <algorithm>

namespace broadsheet {

namespace {

/// Whether `box` is the better hole.
bool isBetter(const GridBox& box, const GridBox& than)
{
    const auto rank = [](const GridBox& b) {
        return std::tuple(b.columns * b.lines, b.columns, -b.line, -b.column);
    };
    return rank(box) > rank(than);
}

} // namespace

FreeCells::FreeCells(const PagePlan& plan, const PageGrid& grid)
    : m_columns(std::max(grid.columns, 0))
    , m_lines(std::max(grid.lines, 0))
    , m_taken(std::size_t(m_columns) * std::size_t(m_lines))
    , m_walls(m_taken.size())
{
    for (const Area& area : storyAreas(plan))
        take(area.box);
    for (const Placement& placement : plan.placements) {
        if (placement.box)
            take(placement.box->box);
    }
    for (const Furniture& furniture : plan.furniture)
        take(furniture.box);
    for (const PlanRule& rule : plan.rules)
        takeRule(rule);
    for (const FreeFrame& frame : plan.free)
        takeRect(frame.rect, grid);
}

std::size_t FreeCells::at(int column, int line) const
{
    return std::size_t(line - 1) * std::size_t(m_columns) + std::size_t(column - 1);
}

void FreeCells::take(const GridBox& box)
{
    const int lastColumn = std::min(box.column + box.columns - 1, m_columns);
    const int lastLine = std::min(box.line + box.lines - 1, m_lines);
    for (int line = std::max(box.line, 1); line <= lastLine; ++line) {
        for (int column = std::max(box.column, 1); column <= lastColumn; ++column)
            m_taken[at(column, line)] = true;
    }
}

void FreeCells::takeRect(const Rect& rect, const PageGrid& grid)
{
    for (int line = 1; line <= m_lines; ++line) {
        for (int column = 1; column <= m_columns; ++column) {
            const Rect cell = rectOf({ column, line, 1, 1 }, grid);
            if (cell.x < rect.right() && rect.x < cell.right() && cell.y < rect.bottom()
                && rect.y < cell.bottom())
                m_taken[at(column, line)] = true;
        }
    }
}

void FreeCells::takeRule(const PlanRule& rule)
{
    if (rule.direction == RuleDirection::Horizontal) {
        take({ rule.at.column, rule.at.line, rule.at.columns, 1 });
        return;
    }
    const int lastLine = std::min(rule.at.line + rule.at.lines - 1, m_lines);
    const bool inside = rule.at.column >= 1 && rule.at.column <= m_columns;
    for (int line = std::max(rule.at.line, 1); inside && line <= lastLine; ++line)
        m_walls[at(rule.at.column, line)] = true;
}

bool FreeCells::isRowFree(int column, int columns, int line) const
{
    for (int i = column; i < column + columns; ++i) {
        if (m_taken[at(i, line)] || (i > column && m_walls[at(i, line)]))
            return false;
    }
    return true;
}

bool FreeCells::isFree(const GridBox& box) const
{
    const bool inside = box.column >= 1 && box.columns >= 1 && box.lines >= 1 && box.line >= 1
        && box.column + box.columns - 1 <= m_columns && box.line + box.lines - 1 <= m_lines;
    return inside && linesBelow(box.column, box.columns, box.line) >= box.lines;
}

int FreeCells::linesBelow(int column, int columns, int line) const
{
    if (column < 1 || columns < 1 || column + columns - 1 > m_columns || line < 1)
        return 0;
    int last = line;
    while (last <= m_lines && isRowFree(column, columns, last))
        ++last;
    return last - line;
}

std::optional<GridBox> FreeCells::largestAround(const GridCell& cell) const
{
    const bool inside
        = cell.column >= 1 && cell.column <= m_columns && cell.line >= 1 && cell.line <= m_lines;
    std::optional<GridBox> best;
    for (int first = inside ? cell.column : 0; first >= 1; --first) {
        for (int last = cell.column; last <= m_columns; ++last) {
            const int columns = last - first + 1;
            int top = cell.line;
            while (top >= 1 && isRowFree(first, columns, top))
                --top;
            if (++top > cell.line)
                break; // nor in wider ones
            const GridBox box { first, top, columns, linesBelow(first, columns, top) };
            if (!best || isBetter(box, *best))
                best = box;
        }
    }
    return best;
}

std::optional<GridBox> freeHole(const PagePlan& plan, const PageGrid& grid, const GridCell& cell)
{
    return FreeCells(plan, grid).largestAround(cell);
}

std::optional<GridBox> largestHole(const PagePlan& plan, const PageGrid& grid, int leastLines)
{
    const FreeCells cells(plan, grid);
    std::optional<GridBox> best;
    for (int line = 1; line <= grid.lines; ++line) {
        for (int column = 1; column <= grid.columns; ++column) {
            for (int last = column; last <= grid.columns; ++last) {
                const int columns = last - column + 1;
                const GridBox hole {
                    column, line, columns, cells.linesBelow(column, columns, line)
                };
                if (hole.lines < leastLines)
                    break;
                if (!best || hole.columns * hole.lines > best->columns * best->lines)
                    best = hole;
            }
        }
    }
    return best;
}

} // namespace broadsheet
