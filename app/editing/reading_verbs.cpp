// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/reading_verbs.h"

#include "editing/span_shift.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadsheet {

namespace {

struct ReadingVerbText {
    Q_DECLARE_TR_FUNCTIONS(ReadingVerbs)
};

} // namespace

std::optional<ReadingPlace> readingPlace(const Story& story, const TextStretch& selection)
{
    const auto [from, to] = selection;
    if (from.part != to.part || from.part < 0 || from.part >= int(story.parts.size())) {
        return std::nullopt;
    }
    const StoryPart& part = *story.parts[std::size_t(from.part)];
    const auto found = std::find_if(part.spans.begin(), part.spans.end(), [&](const Span& span) {
        const int end = span.start + span.length;
        return span.role == SpanRole::Reading
            && (selection.isEmpty() ? span.start <= from.offset && from.offset <= end
                                    : span.start < to.offset && from.offset < end);
    });
    if (found != part.spans.end()) {
        const TextStretch stretch { { from.part, found->start },
            { from.part, found->start + found->length } };
        return ReadingPlace { stretch, part.text.mid(found->start, found->length), found->reading };
    }
    if (selection.isEmpty()) {
        return std::nullopt;
    }
    return ReadingPlace { selection, part.text.mid(from.offset, to.offset - from.offset), {} };
}

Result<void> setReading(StoryTransaction& t, const TextStretch& stretch, const QString& reading)
{
    const auto [from, to] = stretch;
    const int length = to.offset - from.offset;
    if (from.part != to.part || length <= 0) {
        return Problem {
            ReadingVerbText::tr("A reading stands over words of one paragraph; mark those."), {}
        };
    }
    const Result<StoryPartPtr> old = t.part(from.part);
    if (!old) {
        return old.problem();
    }
    StoryPart next = **old;
    // All of a reading goes, also where only a piece of its text gets another.
    std::erase_if(next.spans, [&](const Span& span) {
        return span.role == SpanRole::Reading && span.start < to.offset
            && span.start + span.length > from.offset;
    });
    const QString words = reading.simplified();
    if (!words.isEmpty()) {
        next.spans = withSpan(next.spans, { from.offset, length, SpanRole::Reading, words });
    }
    return t.replacePart(from.part, std::move(next));
}

} // namespace broadsheet
