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

BlockRows::BlockRows(
    const ParagraphStyle& style, std::size_t lineCount, bool atTop, const PageGrid& grid)
    : before(atTop ? 0 : style.linesBefore)
    , after(style.linesAfter)
    , m_style(style)
    , m_grid(grid)
    , m_height(style.leading * std::int64_t(lineCount))
{
    const std::int64_t pitch = grid.linePitch.units();
    rows = before + int((m_height.units() + pitch - 1) / pitch) + after;
}

Length BlockRows::firstBaseline(int line) const
{
    const Length room = m_grid.linePitch * rows - m_height;
    const Length free = before > 0 || after == 0 ? room / 2 : Length();
    return m_grid.lineTop(line) + free + (m_style.leading - m_style.size) / 2
        + m_style.size.scaled(88, 100);
}

} // namespace broadsheet
