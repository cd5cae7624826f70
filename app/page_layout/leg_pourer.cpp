// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/leg_pourer.h"

#include "page_layout/keeps.h"

#include <algorithm>

namespace broadsheet {

namespace {

/// Where levelling begins to try: segments that end above this line cannot hold the text. Heads may
/// lose the lines around them at a leg's top and foot, and beside an obstacle lines hold less than
/// elsewhere.
int leastLastLine(const PouredLegs& full, int firstLine, int lastLine)
{
    int needed = 0;
    int saved = 0;
    bool narrowed = false;
    for (std::size_t i = 0; i < full.segments.size(); ++i) {
        needed += full.depth(i);
        narrowed = narrowed || !full.segments[i].narrowed.empty();
        for (const Placed& placed : full.placed[i])
            saved = std::max(
                saved, placed.block ? placed.style().linesBefore + placed.style().linesAfter : 0);
    }
    needed -= saved * int(full.segments.size());
    if (narrowed)
        needed = needed / 2;
    int line = firstLine;
    for (; line < lastLine; ++line) {
        int held = 0;
        for (const LegSegment& segment : full.segments)
            held += std::clamp(line - segment.firstLine + 1, 0, segment.lines);
        if (held >= needed)
            break;
    }
    return line;
}

} // namespace

Result<PouredLegs> LegPourer::pour(std::vector<LegSegment> segments,
    const TextCursor& from,
    std::size_t end,
    const LegSegment* next)
{
    PouredLegs result { std::move(segments), {}, from };
    result.placed.resize(result.segments.size());
    for (std::size_t i = 0; i < result.segments.size() && !result.holdsUpTo(end); ++i) {
        Result<std::vector<Placed>> poured
            = m_segments.pour(result.segments[i], result.cursor, end);
        if (!poured)
            return poured.problem();
        std::vector<Placed>& placed = result.placed[i];
        placed = std::move(poured).value();
        const LegSegment* following
            = i + 1 < result.segments.size() ? &result.segments[i + 1] : next;
        if (placed.empty() || result.holdsUpTo(end) || following == nullptr)
            continue;
        const Result<std::size_t> kept = keptCount(m_flow, placed, result.cursor, *following);
        if (!kept)
            return kept.problem();
        if (*kept < placed.size()) {
            result.cursor = placed[*kept].at;
            placed.erase(placed.begin() + std::ptrdiff_t(*kept), placed.end());
        }
    }
    return result;
}

Result<PouredLegs> LegPourer::level(const PouredLegs& full, const TextCursor& from, std::size_t end)
{
    if (full.segments.empty())
        return full;
    int firstLine = full.segments.front().firstLine;
    int lastLine = full.segments.front().lastLine();
    for (const LegSegment& segment : full.segments) {
        firstLine = std::min(firstLine, segment.firstLine);
        lastLine = std::max(lastLine, segment.lastLine());
    }
    for (int line = leastLastLine(full, firstLine, lastLine); line < lastLine; ++line) {
        Result<PouredLegs> trial
            = pour(between(full.segments, firstLine, line), from, end, nullptr);
        if (!trial || trial->holdsUpTo(end))
            return trial;
    }
    return full;
}

} // namespace broadsheet
