// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/free_thread.h"

#include "page_layout/leg_geometry.h"

#include <algorithm>

namespace broadsheet {

namespace {

/// The last line needs no air below it.
int linesIn(const Rect& rect, const PageGrid& grid)
{
    return std::max(int((rect.height + grid.linePitch - grid.em) / grid.linePitch), 1);
}

/// A grid of one column that is the frame's width.
PageGrid columnOf(const Rect& rect, const PageGrid& grid)
{
    PageGrid column = grid;
    column.typeArea.x = rect.x;
    column.columns = 1;
    column.columnWidth = rect.width;
    return column;
}

} // namespace

FreeThread::FreeThread(const std::vector<const FreeFrame*>& thread, const PageGrid& grid)
    : m_grid(grid)
{
    int line = 1;
    for (const FreeFrame* frame : thread) {
        const int lines = linesIn(frame->rect, grid);
        FillFrame fill;
        TextFrame on;
        on.box = { 1, line, 1, lines };
        on.legs = std::max(frame->legs, 1);
        fill.segments = legsOf(on, columnOf(frame->rect, grid), std::nullopt, {});
        m_frames.push_back(std::move(fill));
        m_stretches.push_back({ grid.lineTop(line), frame->rect.y - grid.lineTop(line) });
        line += lines + 1; // no line belongs to two
    }
}

Length FreeThread::onPage(Length y) const
{
    const auto after = std::upper_bound(
        m_stretches.begin(), m_stretches.end(), y, [](Length value, const Stretch& stretch) {
            return value < stretch.top;
        });
    return after == m_stretches.begin() ? y : y + std::prev(after)->shift;
}

} // namespace broadsheet
