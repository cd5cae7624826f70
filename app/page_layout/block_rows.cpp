// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/block_rows.h"

namespace broadsheet {

bool isBlock(const ParagraphStyle& style, const PageGrid& grid)
{
    return style.leading > grid.linePitch || style.linesBefore > 0 || style.linesAfter > 0;
}

Length bodyBaseline(int line, const PageGrid& grid)
{
    return grid.lineTop(line) + grid.em.scaled(88, 100);
}

BlockRows blockRows(
    const ParagraphStyle& style, std::size_t lineCount, bool atTop, const PageGrid& grid)
{
    const int before = atTop ? 0 : style.linesBefore;
    const Length height = style.leading * std::int64_t(lineCount);
    const std::int64_t pitch = grid.linePitch.units();
    const int rows = before + int((height.units() + pitch - 1) / pitch) + style.linesAfter;
    const Length room = grid.linePitch * rows - height;
    const Length free = before > 0 || style.linesAfter == 0 ? room / 2 : Length();
    return { rows, free + (style.leading - style.size) / 2 + style.size.scaled(88, 100) };
}

} // namespace broadsheet
