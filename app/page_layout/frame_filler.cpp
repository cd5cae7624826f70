// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/frame_filler.h"

#include "story/spans.h"
#include "typesetting/beside_setter.h"

#include <algorithm>

namespace broadsheet {

namespace {

bool isBlock(const ParagraphStyle& style, const PageGrid& grid)
{
    return style.leading > grid.linePitch || style.linesBefore > 0 || style.linesAfter > 0;
}

int visibleCharacters(QStringView text)
{
    int count = 0;
    for (const QChar c : text)
        count += c.isSpace() || c.isLowSurrogate() ? 0 : 1;
    return count;
}

/// Those of the rest of a paragraph from `offset` on.
std::vector<Span> spansFrom(const std::vector<Span>& spans, int offset)
{
    std::vector<Span> rest;
    for (const Span& span : spans) {
        const int end = span.start + span.length;
        if (end <= offset)
            continue;
        rest.push_back(spanWithin(span, offset, end));
        rest.back().start -= offset;
    }
    return rest;
}

/// The style of a paragraph whose style has a drop cap: it is for the first one alone, and goes by
/// the lines of the grid.
ParagraphStyle withDropCap(const FlowParagraph& paragraph, Length linePitch)
{
    ParagraphStyle style = *paragraph.style;
    if (!paragraph.opens)
        style.beside.dropCap = {};
    style.leading = std::max(style.leading, linePitch);
    return style;
}

/// Lines that stand beside a drop cap and cannot leave it.
int dropCapLines(const SetParagraph& set)
{
    const BesideMatter* beside = set.paragraph().beside.get();
    return beside != nullptr ? beside->dropCap.lines : 0;
}

/// R84: the em box stands at the top of its line; a block's leading is shared above and below.
Length ascentOf(const ParagraphStyle& style)
{
    return style.size.scaled(88, 100);
}

} // namespace

Result<SetParagraphPtr> FrameFiller::setAt(
    const std::vector<FlowParagraph>& paragraphs, const Cursor& cursor, Length measure)
{
    for (const CacheEntry& entry : m_cache) {
        if (entry.paragraph == cursor.paragraph && entry.offset == cursor.offset
            && entry.measure == measure)
            return entry.set;
    }
    const FlowParagraph& source = paragraphs[cursor.paragraph];
    const ParagraphStyle* style = source.style;
    ParagraphStyle own;
    QString text = source.text;
    std::vector<FontSpan> spans = source.spans;
    std::vector<Span> beside = source.beside;
    if (cursor.offset > 0) {
        text = text.mid(cursor.offset);
        for (FontSpan& span : spans) {
            const int end = span.start + span.length - cursor.offset;
            span.start = std::max(0, span.start - cursor.offset);
            span.length = std::max(0, end - span.start);
        }
        beside = spansFrom(source.beside, cursor.offset);
        own = continuedStyle(*style, source.text);
        style = &own;
    } else if (style->beside.dropCap.lines > 0) {
        own = withDropCap(source, m_grid.linePitch);
        style = &own;
    }
    const Result<SetParagraphPtr> set = m_setter.set(text, spans, *style, measure, beside);
    if (set)
        m_cache.push_back({ cursor.paragraph, cursor.offset, measure, *set });
    return set;
}

int FrameFiller::rowsOf(const SetParagraph& set, bool atTop) const
{
    const ParagraphStyle& style = *set.paragraph().style;
    const Length height = style.leading * std::int64_t(set.lineCount());
    const auto rows
        = int((height.units() + m_grid.linePitch.units() - 1) / m_grid.linePitch.units());
    return rows + (atTop ? 0 : style.linesBefore) + style.linesAfter;
}

void FrameFiller::placeBlock(
    const SetParagraphPtr& set, const LegSegment& segment, int row, bool atTop, Fill& result) const
{
    const ParagraphStyle& style = *set->paragraph().style;
    const int before = atTop ? 0 : style.linesBefore;
    const int rows = rowsOf(*set, atTop);
    // A head centred between the lines around it, not hung from the upper one.
    const Length room = m_grid.linePitch * rows - style.leading * std::int64_t(set->lineCount());
    const Length free = before > 0 || style.linesAfter == 0 ? room / 2 : Length();
    Length top = m_grid.lineTop(segment.firstLine + row) + free + (style.leading - style.size) / 2;
    for (std::size_t line = 0; line < set->lineCount(); ++line) {
        result.lines.push_back({ set, line, segment.x, top + ascentOf(style) });
        top += style.leading;
    }
}

Result<int> FrameFiller::linesWantedAfter(
    const std::vector<FlowParagraph>& paragraphs, std::size_t paragraph, Length measure)
{
    constexpr int LinesUnderHead = 2; // R42
    if (paragraph >= paragraphs.size())
        return 0;
    const Result<SetParagraphPtr> next = setAt(paragraphs, { paragraph, 0, 0, measure }, measure);
    if (!next)
        return next.problem();
    if (isBlock(*paragraphs[paragraph].style, m_grid))
        return rowsOf(**next, false);
    return std::min(LinesUnderHead, int((*next)->lineCount()));
}

Result<SetParagraphPtr> FrameFiller::continued(
    const std::vector<FlowParagraph>& paragraphs, Cursor& cursor, Length measure)
{
    if (cursor.line > 0 && cursor.measure != measure) {
        const Result<SetParagraphPtr> before = setAt(paragraphs, cursor, cursor.measure);
        if (!before)
            return before.problem();
        cursor.offset += (*before)->lineStart(std::size_t(cursor.line));
        cursor.line = 0;
    }
    cursor.measure = measure;
    return setAt(paragraphs, cursor, measure);
}

/// R42: whether what follows the head still has room for its first lines.
Result<bool> FrameFiller::keepsWithNext(
    const std::vector<FlowParagraph>& paragraphs, const Cursor& cursor, Length measure, int free)
{
    const Result<int> after = linesWantedAfter(paragraphs, cursor.paragraph + 1, measure);
    if (!after)
        return after.problem();
    return *after <= free;
}

void FrameFiller::placeLines(const SetParagraphPtr& set,
    const LegSegment& segment,
    int row,
    Cursor& cursor,
    bool isLast,
    Fill& result) const
{
    const int left = int(set->lineCount()) - cursor.line;
    int placed = std::min(segment.lines - row, left);
    // R41: one line more goes over rather than leave the last line alone at the next top.
    const bool leavesWidow = left - placed == 1 && set->lineCount() > 2 && placed > 1;
    if (leavesWidow && !isLast)
        --placed;
    const Length ascent = ascentOf(*set->paragraph().style);
    for (int i = 0; i < placed; ++i) {
        result.lines.push_back({ set,
            std::size_t(cursor.line + i),
            segment.x,
            m_grid.lineTop(segment.firstLine + row + i) + ascent });
    }
    cursor.line += placed;
}

/// False when the text has ended.
Result<bool> FrameFiller::pourSegment(const std::vector<FlowParagraph>& paragraphs,
    const LegSegment& segment,
    bool isLast,
    Cursor& cursor,
    Fill& result)
{
    int row = 0;
    while (row < segment.lines && cursor.paragraph < paragraphs.size()) {
        const Result<SetParagraphPtr> found = continued(paragraphs, cursor, segment.width);
        if (!found)
            return found.problem();
        const SetParagraphPtr& set = *found;
        const ParagraphStyle& style = *paragraphs[cursor.paragraph].style;
        const int free = segment.lines - row;
        const bool block = isBlock(style, m_grid);
        const int rows = block ? rowsOf(*set, row == 0) : int(set->lineCount()) - cursor.line;
        if (style.keepWithNext && row > 0 && !isLast) {
            const Result<bool> kept = keepsWithNext(paragraphs, cursor, segment.width, free - rows);
            if (!kept)
                return kept.problem();
            if (!*kept)
                break;
        }
        const bool cutsCap = cursor.line == 0 && free < dropCapLines(*set);
        if ((block && rows > free) || (cutsCap && !isLast))
            break;
        if (block) {
            placeBlock(set, segment, row, row == 0, result);
            row += rows;
        } else {
            const int before = cursor.line;
            placeLines(set, segment, row, cursor, isLast, result);
            row += cursor.line - before;
            if (cursor.line < int(set->lineCount()))
                break;
        }
        cursor = { cursor.paragraph + 1, 0, 0, segment.width };
    }
    result.depth.push_back(row);
    return cursor.paragraph < paragraphs.size();
}

Result<void> FrameFiller::countOverset(
    const std::vector<FlowParagraph>& paragraphs, Cursor cursor, Length measure, Fill& result)
{
    while (cursor.paragraph < paragraphs.size()) {
        const Result<SetParagraphPtr> set = continued(paragraphs, cursor, measure);
        if (!set)
            return set.problem();
        const bool block = isBlock(*paragraphs[cursor.paragraph].style, m_grid);
        result.oversetLines
            += block ? rowsOf(**set, false) : int((*set)->lineCount()) - cursor.line;
        const int from = cursor.offset + (*set)->lineStart(std::size_t(cursor.line));
        if (result.oversetParagraph < 0) {
            result.oversetParagraph = int(cursor.paragraph);
            result.oversetOffset = from;
        }
        const QString rest = paragraphs[cursor.paragraph].text.mid(from);
        result.oversetCharacters += visibleCharacters(rest);
        if (!result.oversetText.isEmpty())
            result.oversetText += QLatin1Char('\n');
        result.oversetText += rest;
        cursor = { cursor.paragraph + 1, 0, 0, measure };
    }
    return {};
}

/// A free line is taken to hold one character less than its measure, since kinsoku may carry one
/// over to the next line (R1, R2).
void FrameFiller::countFree(const std::vector<LegSegment>& segments, Fill& result) const
{
    std::size_t last = segments.size();
    while (last > 0 && result.depth[last - 1] == 0)
        --last;
    for (std::size_t i = last == 0 ? 0 : last - 1; i < segments.size(); ++i) {
        const int lines = segments[i].lines - result.depth[i];
        const auto characters = int(segments[i].width / m_grid.em);
        result.freeLines += lines;
        result.freeCharacters += lines * std::max(characters - 1, 1);
    }
}

Result<Fill> FrameFiller::pour(
    const std::vector<FlowParagraph>& paragraphs, const std::vector<LegSegment>& segments)
{
    Fill result;
    Cursor cursor;
    bool more = !paragraphs.empty();
    for (std::size_t i = 0; i < segments.size() && more; ++i) {
        const Result<bool> poured
            = pourSegment(paragraphs, segments[i], i + 1 == segments.size(), cursor, result);
        if (!poured)
            return poured.problem();
        more = *poured;
    }
    result.depth.resize(segments.size(), 0);
    if (more) {
        const Length measure = segments.empty() ? m_grid.columnWidth : segments.back().width;
        const Result<void> counted = countOverset(paragraphs, cursor, measure, result);
        if (!counted)
            return counted.problem();
    } else {
        countFree(segments, result);
    }
    for (const LegSegment& segment : segments)
        result.linesAvailable += segment.lines;
    return result;
}

Result<Fill> FrameFiller::fill(const std::vector<FlowParagraph>& paragraphs,
    const std::vector<LegSegment>& segments,
    std::size_t balancedFrom)
{
    if (m_cachedFor != &paragraphs) {
        m_cache.clear();
        m_cachedFor = &paragraphs;
    }
    Result<Fill> full = pour(paragraphs, segments);
    if (!full || balancedFrom >= segments.size() || full->oversetLines > 0)
        return full;
    int total = 0;
    int deepest = 0;
    for (std::size_t i = balancedFrom; i < segments.size(); ++i) {
        total += full->depth[i];
        deepest = std::max(deepest, segments[i].lines);
    }
    if (total == 0)
        return full;
    const auto legs = int(segments.size() - balancedFrom);
    for (int depth = (total + legs - 1) / legs; depth < deepest; ++depth) {
        std::vector<LegSegment> level = segments;
        for (std::size_t i = balancedFrom; i < level.size(); ++i)
            level[i].lines = std::min(level[i].lines, depth);
        Result<Fill> trial = pour(paragraphs, level);
        if (!trial)
            return trial;
        if (trial->oversetLines == 0) {
            trial.value().freeLines = full->freeLines;
            trial.value().freeCharacters = full->freeCharacters;
            trial.value().linesAvailable = full->linesAvailable;
            return trial;
        }
    }
    return full;
}

} // namespace broadsheet
