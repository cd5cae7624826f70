// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/jump_room.h"

#include "page_layout/block_rows.h"

#include <algorithm>

namespace broadsheet {

namespace {

FillFrame* frameAt(LegEnd end, std::vector<FillFrame>& frames)
{
    FillFrame* found = nullptr;
    for (FillFrame& frame : frames) {
        if (frame.segments.empty())
            continue;
        if (end == LegEnd::Head && found != nullptr)
            break;
        found = &frame;
    }
    return found;
}

void cutHead(LegSegment& segment, int lines)
{
    segment.firstLine += lines;
    segment.lines -= lines;
    std::erase_if(segment.narrowed, [lines](const NarrowedLine& line) { return line.row < lines; });
    for (NarrowedLine& line : segment.narrowed)
        line.row -= lines;
}

void cutFoot(LegSegment& segment, int lines)
{
    segment.lines -= lines;
    std::erase_if(segment.narrowed,
        [&segment](const NarrowedLine& line) { return line.row >= segment.lines; });
}

} // namespace

Result<std::vector<FilledLine>> takeJumpLine(ParagraphSetter& setter,
    const FlowParagraph& words,
    LegEnd end,
    std::vector<FillFrame>& frames,
    const PageGrid& grid)
{
    FillFrame* const frame = frameAt(end, frames);
    if (frame == nullptr)
        return std::vector<FilledLine>();
    std::vector<LegSegment>& segments = frame->segments;
    LegSegment& segment = end == LegEnd::Head ? segments.front() : segments.back();
    const int row = end == LegEnd::Head ? 0 : segment.lines - 1;
    const Slot slot = segment.slot(row, end == LegEnd::Head ? 0 : segment.slotsOn(row) - 1);
    const Result<SetParagraphPtr> set
        = setter.set(words.text, words.spans, *words.style, slot.width, words.beside);
    if (!set)
        return set.problem();
    const int lines = std::min(int((*set)->lineCount()), segment.lines);
    const int first = end == LegEnd::Head ? segment.firstLine : segment.lastLine() - lines + 1;
    std::vector<FilledLine> placed;
    placed.reserve((*set)->lineCount());
    for (std::size_t i = 0; i < (*set)->lineCount(); ++i)
        placed.push_back({ *set, i, slot.x, bodyBaseline(first + int(i), grid) });
    if (end == LegEnd::Head)
        cutHead(segment, lines);
    else
        cutFoot(segment, lines);
    if (segment.lines == 0)
        segments.erase(end == LegEnd::Head ? segments.begin() : segments.end() - 1);
    return placed;
}

} // namespace broadsheet
