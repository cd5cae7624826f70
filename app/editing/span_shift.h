// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story.h"

namespace broadsheet {

/// `removed` UTF-16 units at `start` gave way to `added` ones.
struct TextChange {
    int start = 0;
    int removed = 0;
    int added = 0;
};

/// Spans after a change of their text. New text belongs to the span in which or at whose end it
/// stands, and to the span that held all of what it replaces; spans left without text go.
std::vector<Span> shiftedSpans(const std::vector<Span>& spans, TextChange change);

/// Notes of `part` after the change; a note whose words were taken away goes.
std::vector<StoryNote> shiftedNotes(
    const std::vector<StoryNote>& notes, int part, TextChange change);

/// Sorts, and joins neighbours of one role that touch.
std::vector<Span> tidySpans(std::vector<Span> spans);

/// What remains of `spans` outside [start, end).
std::vector<Span> spansOutside(const std::vector<Span>& spans, int start, int end);

} // namespace broadsheet
