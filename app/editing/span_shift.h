// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/spans.h"

namespace broadsheet {

/// `removed` UTF-16 units at `start` gave way to `added` ones.
struct TextChange {
    int start = 0;
    int removed = 0;
    int added = 0;
};

/// Spans after a change of their text. New text belongs to the span in which it stands, to the face
/// of type or the dots at whose end it stands (a name, a note and a reading end where they end),
/// and to the span that held all of what it replaces; spans left without text go.
std::vector<Span> shiftedSpans(const std::vector<Span>& spans, TextChange change);

/// Notes of `part` after the change; a note whose words were taken away goes.
std::vector<StoryNote> shiftedNotes(
    const std::vector<StoryNote>& notes, int part, TextChange change);

/// Sorts, and joins neighbours of one role that touch, where the role runs together.
std::vector<Span> tidySpans(std::vector<Span> spans);

/// What remains of `spans` outside [start, end).
std::vector<Span> spansOutside(const std::vector<Span>& spans, int start, int end);

/// … and inside it, at their old offsets.
std::vector<Span> spansInside(const std::vector<Span>& spans, int start, int end);

/// With `span` in the place of all that its layer had there.
std::vector<Span> withSpan(const std::vector<Span>& spans, const Span& span);

/// Without what the layer has there.
std::vector<Span> withoutLayer(
    const std::vector<Span>& spans, SpanLayer layer, int start, int length);

/// Whether one span of the role holds all of [start, end).
bool hasRole(const std::vector<Span>& spans, int start, int end, SpanRole role);

} // namespace broadsheet
