// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/span_shift.h"

#include "story/spans.h"

#include <algorithm>

namespace broadsheet {

namespace {

/// Where an offset of the old text stands once the removed text is gone.
int afterRemoval(int offset, TextChange change)
{
    if (offset <= change.start) {
        return offset;
    }
    return std::max(change.start, offset - change.removed);
}

} // namespace

std::vector<Span> shiftedSpans(const std::vector<Span>& spans, TextChange change)
{
    const auto heldAll = [change](const Span& span) {
        return change.removed > 0 && span.start <= change.start
            && span.start + span.length >= change.start + change.removed;
    };
    const bool oneHeldAll = std::any_of(spans.begin(), spans.end(), heldAll);
    std::vector<Span> result;
    for (const Span& span : spans) {
        int start = afterRemoval(span.start, change);
        int end = afterRemoval(span.start + span.length, change);
        const bool reachesIn = start < change.start
            && (runsTogether(span.role) ? change.start <= end : change.start < end);
        const bool grows = oneHeldAll ? heldAll(span) : reachesIn;
        if (start >= change.start && !grows) {
            start += change.added;
        }
        if (end >= change.start && (grows || start >= change.start)) {
            end += change.added;
        }
        if (end > start) {
            result.push_back({ start, end - start, span.role, span.reading });
        }
    }
    return tidySpans(std::move(result));
}

std::vector<StoryNote> shiftedNotes(
    const std::vector<StoryNote>& notes, int part, TextChange change)
{
    std::vector<StoryNote> result;
    for (StoryNote note : notes) {
        if (note.part == part) {
            const int oldEnd = note.offset + note.length;
            const bool gone = note.length > 0 && change.removed > 0 && note.offset >= change.start
                && oldEnd <= change.start + change.removed;
            if (gone) {
                continue;
            }
            int start = afterRemoval(note.offset, change);
            int end = afterRemoval(oldEnd, change);
            end += end > change.start ? change.added : 0;
            start += start >= change.start && end > start ? change.added : 0;
            note.offset = start;
            note.length = std::max(0, end - start);
        }
        result.push_back(std::move(note));
    }
    return result;
}

std::vector<Span> tidySpans(std::vector<Span> spans)
{
    std::sort(spans.begin(), spans.end(), standsBefore);
    std::vector<Span> result;
    for (const Span& span : spans) {
        // The last of its role; spans of other layers may stand between.
        const auto before = runsTogether(span.role)
            ? std::find_if(result.rbegin(),
                  result.rend(),
                  [&span](const Span& other) { return other.role == span.role; })
            : result.rend();
        if (before != result.rend() && before->start + before->length == span.start) {
            before->length += span.length;
        } else {
            result.push_back(span);
        }
    }
    return result;
}

std::vector<Span> spansOutside(const std::vector<Span>& spans, int start, int end)
{
    std::vector<Span> result;
    for (const Span& span : spans) {
        const int spanEnd = span.start + span.length;
        if (std::min(spanEnd, start) > span.start) {
            result.push_back(spanWithin(span, span.start, start));
        }
        if (std::max(span.start, end) < spanEnd) {
            result.push_back(spanWithin(span, end, spanEnd));
        }
    }
    return result;
}

std::vector<Span> spansInside(const std::vector<Span>& spans, int start, int end)
{
    std::vector<Span> result;
    for (const Span& span : spans) {
        if (std::max(span.start, start) < std::min(span.start + span.length, end)) {
            result.push_back(spanWithin(span, start, end));
        }
    }
    return result;
}

std::vector<Span> withSpan(const std::vector<Span>& spans, const Span& span)
{
    std::vector<Span> result = withoutLayer(spans, layerOf(span.role), span.start, span.length);
    result.push_back(span);
    return tidySpans(std::move(result));
}

std::vector<Span> withoutLayer(
    const std::vector<Span>& spans, SpanLayer layer, int start, int length)
{
    std::vector<Span> result;
    std::vector<Span> touched;
    for (const Span& span : spans) {
        (layerOf(span.role) == layer ? touched : result).push_back(span);
    }
    for (const Span& span : spansOutside(touched, start, start + length)) {
        result.push_back(span);
    }
    return tidySpans(std::move(result));
}

bool hasRole(const std::vector<Span>& spans, int start, int end, SpanRole role)
{
    return std::any_of(spans.begin(), spans.end(), [&](const Span& span) {
        return span.role == role && span.start <= start && span.start + span.length >= end;
    });
}

} // namespace broadsheet
