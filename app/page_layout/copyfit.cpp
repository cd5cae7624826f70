// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/copyfit.h"

#include "page_layout/block_rows.h"

#include <algorithm>
#include <limits>

namespace broadsheet {

FreeRoom freeRoom(const LegSegment& segment, const std::vector<Placed>& placed, Length em)
{
    FreeRoom room;
    int row = 0;
    int slot = 0;
    if (!placed.empty()) {
        const Placed& last = placed.back();
        const bool lineGoesOn = !last.block && last.slot + 1 < segment.slotsOn(last.row);
        row = lineGoesOn ? last.row : last.endRow();
        slot = lineGoesOn ? last.slot + 1 : 0;
    }
    for (; row < segment.lines; ++row, slot = 0) {
        for (; slot < segment.slotsOn(row); ++slot) {
            ++room.lines;
            room.characters += std::max(int(segment.slot(row, slot).width / em) - 1, 1);
        }
    }
    return room;
}

FreeRoom freeRoom(const PouredLegs& poured, Length em)
{
    FreeRoom room;
    std::size_t last = poured.segments.size();
    while (last > 0 && poured.placed[last - 1].empty())
        --last;
    for (std::size_t i = last == 0 ? 0 : last - 1; i < poured.segments.size(); ++i)
        room += freeRoom(poured.segments[i], poured.placed[i], em);
    return room;
}

int visibleCharacters(QStringView text)
{
    int count = 0;
    for (const QChar c : text)
        count += c.isSpace() || c.isLowSurrogate() ? 0 : 1;
    return count;
}

Result<OversetText> countOverset(
    FlowSetter& flow, TextCursor cursor, const OversetMeasure& measure, const PageGrid& grid)
{
    OversetText over;
    while (cursor.paragraph < flow.paragraphs().size()) {
        const ParagraphStyle& style = flow.style(cursor);
        const bool spans = measure.spanLegs > 1 && style.name == measure.spanStyle;
        const Length width = spans ? measure.spanWidth : measure.width;
        const int from = FlowSetter::offsetOf(cursor);
        const Result<std::size_t> left
            = flow.linesLeft(cursor, width, width, std::numeric_limits<std::size_t>::max());
        if (!left)
            return left.problem();
        const bool block = isBlock(style, grid);
        const int rows
            = block ? blockRows(style, *left, !cursor.atParagraphStart(), grid).rows : int(*left);
        over.lines += rows * (spans ? measure.spanLegs : 1);
        const QString rest = flow.paragraphs()[cursor.paragraph].text.mid(from);
        over.characters += visibleCharacters(rest);
        if (!over.text.isEmpty())
            over.text += QLatin1Char('\n');
        over.text += rest;
        cursor = { cursor.paragraph + 1, 0, 0, nullptr, {}, {} };
    }
    return over;
}

} // namespace broadsheet
