// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/segment_pourer.h"

#include "page_layout/block_rows.h"

#include <algorithm>

namespace broadsheet {

namespace {

/// Lines of the same measure from a row on. A leg's foot does not count as an end: what may not be
/// parted there moves on (keeps.h).
int linesAhead(const LegSegment& segment, int row)
{
    constexpr int HighestDropCap = 3;
    if (segment.narrowed.empty())
        return std::max(segment.lines - row, HighestDropCap);
    if (segment.slotsOn(row) > 1)
        return 1;
    const Length width = segment.slot(row, 0).width;
    int end = row + 1;
    while (end < segment.lines && segment.slotsOn(end) == 1 && segment.slot(end, 0).width == width)
        ++end;
    return end - row;
}

Slot widestSlot(const LegSegment& segment, int row)
{
    Slot widest = segment.slot(row, 0);
    for (int i = 1; i < segment.slotsOn(row); ++i) {
        if (segment.slot(row, i).width > widest.width)
            widest = segment.slot(row, i);
    }
    return widest;
}

Slot commonPart(const Slot& a, const Slot& b)
{
    const Length left = std::max(a.x, b.x);
    return { left, std::min(a.x + a.width, b.x + b.width) - left };
}

/// What `slot` shares with one slot of every line.
Slot commonSlot(const LegSegment& segment, int row, int rows, Slot slot)
{
    if (segment.narrowed.empty())
        return slot;
    for (int i = row; i < row + rows; ++i) {
        Slot best = commonPart(slot, segment.slot(i, 0));
        for (int k = 1; k < segment.slotsOn(i); ++k) {
            const Slot other = commonPart(slot, segment.slot(i, k));
            if (other.width > best.width)
                best = other;
        }
        slot = best;
    }
    return slot;
}

} // namespace

Result<void> SegmentPourer::placeLine(
    const LegSegment& segment, Pen& pen, TextCursor& cursor, std::vector<Placed>& placed)
{
    const Slot slot = segment.slot(pen.row, pen.slot);
    Result<void> prepared
        = m_flow.prepare(cursor, slot.width, segment.width, linesAhead(segment, pen.row));
    if (!prepared)
        return prepared;
    if (cursor.set->lineCount() > cursor.line) {
        placed.push_back({ cursor,
            1,
            pen.row,
            pen.slot,
            1,
            slot.x,
            bodyBaseline(segment.firstLine + pen.row, m_grid),
            false });
        if (++pen.slot >= segment.slotsOn(pen.row))
            pen = { pen.row + 1, 0 };
    }
    FlowSetter::advance(cursor, 1);
    return {};
}

/// Room for all that is left of the block from `row` on. On a narrower slot it may take more lines
/// and meet a still narrower one; the width only falls, so this ends.
Result<SegmentPourer::Room> SegmentPourer::roomForAll(
    const LegSegment& segment, int row, const TextCursor& cursor)
{
    constexpr int NarrowestEms = 4; // as for legs
    Slot slot = widestSlot(segment, row);
    while (slot.width >= std::min(m_grid.em * NarrowestEms, segment.width)) {
        Room room { row, slot, cursor, 0 };
        const Result<void> prepared
            = m_flow.prepare(room.at, slot.width, segment.width, segment.lines);
        if (!prepared)
            return prepared.problem();
        const std::size_t left = room.at.set->lineCount() - room.at.line;
        const bool atTop = row == 0 || !room.at.atParagraphStart();
        const int rows = blockRows(m_flow.style(cursor), left, atTop, m_grid).rows;
        if (row + rows > segment.lines)
            return Room {};
        const Slot common = commonSlot(segment, row, rows, slot);
        if (common.width == slot.width) {
            room.slot = common;
            room.count = left;
            return room;
        }
        slot = common;
    }
    return Room {};
}

/// Room for as many of its lines as fit into one slot's width from `row` on.
Result<SegmentPourer::Room> SegmentPourer::roomForSome(
    const LegSegment& segment, int row, const TextCursor& cursor)
{
    Room room { row, widestSlot(segment, row), cursor, 0 };
    int rows = 1;
    while (row + rows < segment.lines
        && commonSlot(segment, row, rows + 1, room.slot).width == room.slot.width)
        ++rows;
    const Result<void> prepared
        = m_flow.prepare(room.at, room.slot.width, segment.width, segment.lines);
    if (!prepared)
        return prepared.problem();
    const std::size_t left = room.at.set->lineCount() - room.at.line;
    const auto fitting = std::size_t((m_grid.linePitch * rows) / m_flow.style(cursor).leading);
    room.count = std::min(left, fitting);
    if (left - room.count == 1 && room.count > 1) // R41
        --room.count;
    return room;
}

/// False when the block has to move on to the next segment.
Result<bool> SegmentPourer::placeBlock(
    const LegSegment& segment, Pen& pen, TextCursor& cursor, std::vector<Placed>& placed)
{
    const int first = pen.slot == 0 ? pen.row : pen.row + 1;
    const int last = segment.narrowed.empty() ? first + 1 : segment.lines;
    Room room;
    for (int row = first; row < std::min(last, segment.lines) && room.count == 0; ++row) {
        Result<Room> found = roomForAll(segment, row, cursor);
        if (!found)
            return found.problem();
        room = std::move(found).value();
    }
    const bool maySplit = placed.empty() || !cursor.atParagraphStart();
    for (int row = first; row < std::min(last, segment.lines) && room.count == 0 && maySplit;
        ++row) {
        Result<Room> found = roomForSome(segment, row, cursor);
        if (!found)
            return found.problem();
        room = std::move(found).value();
    }
    if (room.count == 0)
        return false;
    const bool all = room.at.line + room.count == room.at.set->lineCount();
    const bool atTop = room.row == 0 || !room.at.atParagraphStart() || !all;
    ParagraphStyle style = m_flow.style(cursor);
    if (!all)
        style.linesAfter = 0;
    const BlockRows rows = blockRows(style, room.count, atTop, m_grid);
    placed.push_back({ room.at,
        room.count,
        room.row,
        0,
        // At the foot nothing needs to be free below.
        std::min(rows.rows, segment.lines - room.row),
        room.slot.x,
        m_grid.lineTop(segment.firstLine + room.row) + rows.firstBaseline,
        true });
    pen = { placed.back().endRow(), 0 };
    cursor = room.at;
    FlowSetter::advance(cursor, room.count);
    return true;
}

Result<std::vector<Placed>> SegmentPourer::pour(
    const LegSegment& segment, TextCursor& cursor, std::size_t end)
{
    std::vector<Placed> placed;
    Pen pen;
    while (pen.row < segment.lines && cursor.paragraph < end) {
        if (m_flow.paragraphs()[cursor.paragraph].text.isEmpty()) {
            cursor = { cursor.paragraph + 1, 0, 0, nullptr, {}, {} };
            continue;
        }
        if (!isBlock(m_flow.style(cursor), m_grid)) {
            const Result<void> line = placeLine(segment, pen, cursor, placed);
            if (!line)
                return line.problem();
            continue;
        }
        const Result<bool> block = placeBlock(segment, pen, cursor, placed);
        if (!block)
            return block.problem();
        if (!*block)
            break;
    }
    return placed;
}

} // namespace broadsheet
