// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/frame_filler.h"

#include "page_layout/block_rows.h"
#include "page_layout/jump_room.h"
#include "page_layout/leg_group.h"
#include "page_layout/vertical_fill.h"

#include <algorithm>

namespace broadsheet {

namespace {

/// R42: lines wanted under a head.
constexpr std::size_t LinesUnderHead = 2;

/// Fills one chain of frames.
class Filling {
public:
    Filling(FlowSetter& flow,
        const PageGrid& grid,
        const std::vector<FillFrame>& frames,
        const FlowPlace& start)
        : m_flow(flow)
        , m_grid(grid)
        , m_frames(frames)
        , m_legs(flow, grid)
    {
        m_cursor.paragraph = start.paragraph;
        m_cursor.offset = start.offset;
        for (std::size_t i = 0; i < frames.size(); ++i) {
            const std::optional<HeadSpan>& span = frames[i].span;
            for (LegGroup& group : legGroups(frames[i].segments, span ? span->legs : 0)) {
                group.frame = i;
                m_groups.push_back(std::move(group));
            }
        }
    }

    /// `goesOn`: what is left is neither overset nor counted.
    Result<Fill> run(bool goesOn)
    {
        for (std::size_t i = 0; i < m_groups.size(); ++i) {
            const Result<void> filled = ended() ? addFree(i) : fillGroup(i);
            if (!filled)
                return filled.problem();
        }
        for (const LegGroup& group : m_groups) {
            for (const LegSegment& segment : group.segments)
                m_fill.linesAvailable += segment.capacity();
        }
        const Result<void> counted = ended() ? Result<void>() : addOverset(goesOn);
        if (!counted)
            return counted.problem();
        return std::move(m_fill);
    }

    /// Whether all that is left would stand in `lines` lines of the last leg.
    Result<bool> restFits(std::size_t lines)
    {
        if (ended() || m_groups.empty())
            return ended();
        if (m_cursor.paragraph + 1 < m_flow.paragraphs().size())
            return false;
        const Length width = m_groups.back().segments.back().width;
        const Result<std::size_t> left = m_flow.linesLeft(m_cursor, width, width, lines);
        if (!left)
            return left.problem();
        return *left <= lines;
    }

private:
    [[nodiscard]] bool ended() const { return m_cursor.paragraph >= m_flow.paragraphs().size(); }

    [[nodiscard]] const LegSegment* segmentAfter(std::size_t group) const
    {
        return group + 1 < m_groups.size() ? &m_groups[group + 1].segments.front() : nullptr;
    }

    /// The next head that spans legs of the group, or the number of paragraphs.
    [[nodiscard]] std::size_t nextSpan(const LegGroup& group) const
    {
        const std::optional<HeadSpan>& span = m_frames[group.frame].span;
        std::size_t next = m_cursor.paragraph + (m_cursor.atParagraphStart() ? 0 : 1);
        while (next < m_flow.paragraphs().size()
            && !(span && m_flow.paragraphs()[next].style->name == span->style))
            ++next;
        return next;
    }

    Result<void> addFree(std::size_t group)
    {
        for (const LegSegment& segment : m_groups[group].segments) {
            m_fill.free += freeRoom(segment, {}, m_grid.em);
            m_fill.segments.push_back({ segment, 0, m_groups[group].frame });
        }
        return {};
    }

    Result<void> fillGroup(std::size_t index)
    {
        const LegGroup& group = m_groups[index];
        int top = group.top;
        while (!ended()) {
            const std::size_t head = nextSpan(group);
            if (head == m_flow.paragraphs().size())
                return fillRest(index, top);
            if (head > m_cursor.paragraph) {
                const Result<bool> above = fillAbove(index, head, top);
                if (!above || !*above)
                    return above ? Result<void>() : above.problem();
            }
            const Result<bool> placed = placeSpan(index, top);
            if (!placed || !*placed)
                return placed ? Result<void>() : placed.problem();
        }
        for (const LegSegment& segment : between(group.segments, top, group.bottom)) {
            m_fill.free += freeRoom(segment, {}, m_grid.em);
            m_fill.segments.push_back({ segment, 0, group.frame });
        }
        return {};
    }

    /// The text that no head cuts any more, from body line `top` to the group's foot.
    Result<void> fillRest(std::size_t index, int top)
    {
        const LegGroup& group = m_groups[index];
        const std::size_t end = m_flow.paragraphs().size();
        Result<PouredLegs> poured = m_legs.pour(
            between(group.segments, top, group.bottom), m_cursor, end, segmentAfter(index));
        if (!poured)
            return poured.problem();
        const bool ends = poured->holdsUpTo(end);
        if (ends)
            m_fill.free += freeRoom(*poured, m_grid.em);
        if (ends && m_frames[group.frame].balanced) {
            poured = m_legs.level(*poured, m_cursor, end);
            if (!poured)
                return poured.problem();
        }
        place(*poured, group, ends);
        return {};
    }

    /// The text above a head, levelled over the legs; moves `top` below it. False: it fills the
    /// group and goes on behind.
    Result<bool> fillAbove(std::size_t index, std::size_t head, int& top)
    {
        const LegGroup& group = m_groups[index];
        const std::vector<LegSegment> segments = between(group.segments, top, group.bottom);
        Result<PouredLegs> poured = m_legs.pour(segments, m_cursor, head, nullptr);
        if (!poured)
            return poured.problem();
        const bool holds = poured->holdsUpTo(head);
        poured = holds ? m_legs.level(*poured, m_cursor, head)
                       : m_legs.pour(segments, m_cursor, head, segmentAfter(index));
        if (!poured)
            return poured.problem();
        place(*poured, group, false);
        for (std::size_t i = 0; i < poured->segments.size() && holds; ++i) {
            if (!poured->placed[i].empty())
                top = std::max(top, poured->segments[i].firstLine + poured->depth(i));
        }
        return holds;
    }

    /// Sets the head at the cursor across the group's legs and moves `top` below it. False: it has
    /// to go on to the next group.
    Result<bool> placeSpan(std::size_t index, int& top)
    {
        const LegGroup& group = m_groups[index];
        TextCursor head = m_cursor;
        const Length width = group.across.width;
        const Result<void> prepared = m_flow.prepare(head, width, width, 1);
        if (!prepared)
            return prepared.problem();
        const BlockRows rows
            = blockRows(m_flow.style(head), head.set->lineCount(), top == group.top, m_grid);
        int line = top;
        while (line + rows.rows - 1 <= group.bottom && !group.isClear(line, rows.rows))
            ++line;
        const int below = group.bottom - (line + rows.rows - 1);
        Result<bool> kept = keepsText(index, below, top > group.top);
        if (!kept)
            return kept;
        if (below < 0 || !*kept)
            return false;
        Length baseline = m_grid.lineTop(line) + rows.firstBaseline;
        for (std::size_t i = 0; i < head.set->lineCount(); ++i) {
            m_fill.lines.push_back({ head.set, i, group.across.x, baseline, head.paragraph });
            baseline += m_flow.style(head).leading;
        }
        top = line + rows.rows;
        m_cursor = { m_cursor.paragraph + 1, 0, 0, nullptr, {}, {} };
        return true;
    }

    /// R42 for a head that spans legs, with `below` lines of each leg below it: it moves on rather
    /// than stand without text, unless the group would be empty or there is nowhere to go.
    Result<bool> keepsText(std::size_t index, int below, bool textAbove)
    {
        const std::size_t next = m_cursor.paragraph + 1;
        if (!textAbove || segmentAfter(index) == nullptr || next >= m_flow.paragraphs().size())
            return true;
        TextCursor cursor { next, 0, 0, nullptr, {}, {} };
        const Length width = m_groups[index].segments.front().width;
        const Result<std::size_t> lines = m_flow.linesLeft(cursor, width, width, LinesUnderHead);
        if (!lines)
            return lines.problem();
        return below >= int(std::min(*lines, LinesUnderHead));
    }

    /// Takes over what was poured. A leg that is short though the text goes on is opened.
    void place(const PouredLegs& poured, const LegGroup& group, bool textEnds)
    {
        std::size_t last = poured.segments.size();
        while (textEnds && last > 0 && poured.placed[last - 1].empty())
            --last;
        for (std::size_t i = 0; i < poured.segments.size(); ++i) {
            const bool goesOn = !textEnds || i + 1 < last;
            placeSegment(poured.segments[i], poured.placed[i], group, goesOn);
        }
        m_cursor = poured.cursor;
    }

    void placeSegment(const LegSegment& segment,
        const std::vector<Placed>& placed,
        const LegGroup& group,
        bool goesOn)
    {
        const std::optional<VerticalJustify>& justify = m_frames[group.frame].verticalJustify;
        const std::vector<Length> shifts = goesOn && justify
            ? openToFoot(placed, segment, *justify, m_grid)
            : std::vector<Length>();
        for (std::size_t i = 0; i < placed.size(); ++i) {
            const Placed& thing = placed[i];
            Length baseline = thing.baseline + (shifts.empty() ? Length() : shifts[i]);
            for (std::size_t k = 0; k < thing.count; ++k) {
                m_fill.lines.push_back(
                    { thing.at.set, thing.at.line + k, thing.x, baseline, thing.at.paragraph });
                baseline += thing.style().leading;
            }
        }
        const int depth = placed.empty() ? 0 : placed.back().endRow();
        m_fill.segments.push_back({ segment, shifts.empty() ? depth : segment.lines, group.frame });
    }

    Result<void> addOverset(bool goesOn)
    {
        m_fill.oversetParagraph = int(m_cursor.paragraph);
        m_fill.oversetOffset = FlowSetter::offsetOf(m_cursor);
        if (goesOn)
            return {};
        OversetMeasure measure;
        measure.width = m_grid.columnWidth;
        if (!m_groups.empty()) {
            const LegGroup& group = m_groups.back();
            measure.width = group.segments.back().width;
            if (const std::optional<HeadSpan>& span = m_frames[group.frame].span) {
                measure.spanStyle = span->style;
                measure.spanLegs = group.legs;
                measure.spanWidth = group.across.width;
            }
        }
        Result<OversetText> over = countOverset(m_flow, m_cursor, measure, m_grid);
        if (!over)
            return over.problem();
        m_fill.overset = std::move(over).value();
        return {};
    }

    FlowSetter& m_flow;
    const PageGrid& m_grid;
    const std::vector<FillFrame>& m_frames;
    std::vector<LegGroup> m_groups;
    LegPourer m_legs;
    TextCursor m_cursor;
    Fill m_fill;
};

} // namespace

Result<Fill> FrameFiller::fill(
    const std::vector<FlowParagraph>& paragraphs, const std::vector<FillFrame>& frames)
{
    FlowSetter flow(m_setter, paragraphs, m_grid.linePitch);
    return Filling(flow, m_grid, frames, {}).run(false);
}

/// The frames without the lines that the jump line takes at their foot.
Result<FrameFiller::CutFill> FrameFiller::fillCut(FlowSetter& flow,
    std::vector<FillFrame> frames,
    const FlowPlace& start,
    const FlowParagraph& jumpLine)
{
    const Result<std::vector<FilledLine>> below
        = takeJumpLine(m_setter, jumpLine, LegEnd::Foot, frames, m_grid);
    if (!below)
        return below.problem();
    Filling filling(flow, m_grid, frames, start);
    Result<Fill> fill = filling.run(true);
    if (!fill)
        return fill.problem();
    const Result<bool> fits = filling.restFits(below->size());
    if (!fits)
        return fits.problem();
    CutFill cut { std::move(fill).value(), *fits };
    cut.fill.lines.insert(cut.fill.lines.end(), below->begin(), below->end());
    return cut;
}

/// What is left may fit where the jump line would stand; then there is nothing to jump.
Result<Fill> FrameFiller::fillStretch(
    FlowSetter& flow, const std::vector<FillFrame>& frames, const JumpedText& jumped)
{
    std::optional<Fill> cut;
    if (jumped.goesOn && jumped.below) {
        Result<CutFill> tried = fillCut(flow, frames, jumped.start, *jumped.below);
        if (!tried)
            return tried.problem();
        CutFill& found = tried.value();
        if (!found.mayEnd)
            return std::move(found.fill);
        cut = std::move(found.fill);
    }
    Result<Fill> whole = Filling(flow, m_grid, frames, jumped.start).run(jumped.goesOn);
    if (whole && cut && whole->oversetParagraph >= 0)
        return std::move(*cut);
    return whole;
}

Result<Fill> FrameFiller::fill(const std::vector<FlowParagraph>& paragraphs,
    std::vector<FillFrame> frames,
    const JumpedText& jumped)
{
    std::vector<FilledLine> above;
    if (jumped.above && jumped.start.paragraph < paragraphs.size()) {
        Result<std::vector<FilledLine>> taken
            = takeJumpLine(m_setter, *jumped.above, LegEnd::Head, frames, m_grid);
        if (!taken)
            return taken.problem();
        above = std::move(taken).value();
    }
    FlowSetter flow(m_setter, paragraphs, m_grid.linePitch);
    Result<Fill> fill = fillStretch(flow, frames, jumped);
    if (!fill)
        return fill;
    std::vector<FilledLine>& lines = fill.value().lines;
    lines.insert(lines.begin(), above.begin(), above.end());
    return fill;
}

} // namespace broadsheet
