// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/flow_setter.h"
#include "page_layout/leg_geometry.h"

namespace broadsheet {

/// What stands in a segment: a line of text, or lines of a block.
struct Placed {
    TextCursor at; ///< with its setting: the first line of it
    std::size_t count = 1; ///< lines; more than one only of a block
    int row = 0; ///< from the segment's first line
    int slot = 0;
    int rows = 1; ///< body lines, with those that a block keeps free
    Length x;
    Length baseline; ///< of the first line
    bool block = false;

    [[nodiscard]] const ParagraphStyle& style() const { return *at.set->paragraph().style; }

    [[nodiscard]] int endRow() const { return row + rows; }
};

/// Pours text into one segment, body line by body line (R80) and slot by slot. A block stands in
/// whole lines: where slots narrow the segment, in what is common to all of its lines, never in two
/// slots of one line. A block that is too high for the segment moves on whole; only at its top,
/// where moving on would leave it empty, it is split.
class SegmentPourer {
public:
    SegmentPourer(FlowSetter& flow, const PageGrid& grid)
        : m_flow(flow)
        , m_grid(grid)
    {
    }

    /// Up to the segment's foot or the beginning of paragraph `end`; moves the cursor there.
    Result<std::vector<Placed>> pour(
        const LegSegment& segment, TextCursor& cursor, std::size_t end);

private:
    struct Pen {
        int row = 0;
        int slot = 0;
    };

    /// A place for a block, or for its first `count` lines.
    struct Room {
        int row = 0;
        Slot slot;
        TextCursor at;
        std::size_t count = 0; ///< 0: there is none
    };

    Result<void> placeLine(
        const LegSegment& segment, Pen& pen, TextCursor& cursor, std::vector<Placed>& placed);
    Result<bool> placeBlock(
        const LegSegment& segment, Pen& pen, TextCursor& cursor, std::vector<Placed>& placed);
    Result<Room> roomForAll(const LegSegment& segment, int row, const TextCursor& cursor);
    Result<Room> roomForSome(const LegSegment& segment, int row, const TextCursor& cursor);

    FlowSetter& m_flow;
    const PageGrid& m_grid;
};

} // namespace broadsheet
