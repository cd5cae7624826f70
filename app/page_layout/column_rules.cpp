// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/column_rules.h"

#include <algorithm>

namespace broadsheet {

namespace {

const Length Weight = Length::pt(0.3);

/// Whether text can stand on both sides of the gap on a body line.
bool isOpen(const LegSegment& left, const LegSegment& right, int line)
{
    const int leftRow = line - left.firstLine;
    const Slot before = left.slot(leftRow, left.slotsOn(leftRow) - 1);
    const Slot after = right.slot(line - right.firstLine, 0);
    return before.x + before.width == left.x + left.width && after.x == right.x;
}

void ruleBetween(const FilledSegment& left,
    const FilledSegment& right,
    const PageGrid& grid,
    std::vector<Rect>& rules)
{
    const LegSegment& a = left.segment;
    const LegSegment& b = right.segment;
    if (left.depth == 0 && right.depth == 0)
        return;
    const int first = std::max(a.firstLine, b.firstLine);
    const int last = std::min({ a.lastLine(),
        b.lastLine(),
        std::max(a.firstLine + left.depth, b.firstLine + right.depth) - 1 });
    const Length x = (a.x + a.width + b.x) / 2 - Weight / 2;
    int start = first;
    for (int line = first; line <= last + 1; ++line) {
        if (line <= last && isOpen(a, b, line))
            continue;
        if (line > start)
            rules.push_back({ x, grid.lineTop(start), Weight, grid.linePitch * (line - start) });
        start = line + 1;
    }
}

} // namespace

std::vector<Rect> columnRules(const Fill& fill, const PageGrid& grid)
{
    std::vector<Rect> rules;
    for (const FilledSegment& left : fill.segments) {
        for (const FilledSegment& right : fill.segments) {
            if (left.frame == right.frame && right.segment.leg == left.segment.leg + 1)
                ruleBetween(left, right, grid, rules);
        }
    }
    return rules;
}

} // namespace broadsheet
