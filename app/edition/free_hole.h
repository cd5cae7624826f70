// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/page_plan.h"

#include <vector>

namespace broadsheet {

/// A place of one column and one body line, from 1.
struct GridCell {
    int column = 1;
    int line = 1;

    bool operator==(const GridCell&) const = default;
};

/// Which cells of a page's grid nothing stands in: heads, text frames, pictures with captions,
/// frame boxes, furniture, rules and free frames take the cells that they touch. A rule between two
/// columns takes none, but nothing free reaches across it.
class FreeCells {
public:
    FreeCells(const PagePlan& plan, const PageGrid& grid);

    /// False outside the type area too.
    [[nodiscard]] bool isFree(const GridBox& box) const;

    /// The largest free box that holds the cell; of equal ones the wider, then the one further up
    /// and left. Nothing: the cell is taken or no cell of the page.
    [[nodiscard]] std::optional<GridBox> largestAround(const GridCell& cell) const;

    /// The deepest free box over these columns from that line down; 0 lines: there is none.
    [[nodiscard]] int linesBelow(int column, int columns, int line) const;

private:
    void take(const GridBox& box);
    void takeRect(const Rect& rect, const PageGrid& grid);
    void takeRule(const PlanRule& rule);
    [[nodiscard]] std::size_t at(int column, int line) const;
    [[nodiscard]] bool isRowFree(int column, int columns, int line) const;

    int m_columns = 0;
    int m_lines = 0;
    std::vector<bool> m_taken; ///< by line, then column
    std::vector<bool> m_walls; ///< a rule stands at the left of the cell
};

/// FreeCells::largestAround on a plan.
std::optional<GridBox> freeHole(const PagePlan& plan, const PageGrid& grid, const GridCell& cell);

/// The largest rectangle of whole columns and body lines on which nothing of the plan stands, by
/// the lines that it holds; the upper and then the left one of two. Nothing: none has `leastLines`
/// lines in a column.
std::optional<GridBox> largestHole(const PagePlan& plan, const PageGrid& grid, int leastLines);

} // namespace broadsheet
