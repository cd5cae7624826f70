// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/grid_box.h"

#include "edition/page_grid.h"

namespace broadsheet {

Rect rectOf(const GridBox& box, const PageGrid& grid)
{
    const Length left = grid.em.scaled(box.insetLeftMilliEm, 1000);
    const Length right = grid.em.scaled(box.insetRightMilliEm, 1000);
    return { grid.columnLeft(box.column) + left,
        grid.lineTop(box.line),
        grid.measure(box.columns) - left - right,
        grid.linePitch * box.lines };
}

} // namespace broadsheet
