// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/text_places.h"
#include "typesetting/galley.h"

namespace broadsheet {

/// A place in a line at which a caret may stand.
struct CaretStop {
    int offset = 0; ///< UTF-16, in the paragraph's text
    Length at; ///< along the line, on the page
};

/// Those that touch words of the story, in reading order; several may stand at one place.
std::vector<CaretStop> caretStops(const PageLine& line);

/// The stop nearest to a place along the line; nothing: the line shows none of the story's words.
std::optional<CaretStop> nearestStop(const PageLine& line, Length at);

/// What a stop is in the story; its side is that of the line.
TextCaret caretOfStop(const PageLine& line, const CaretStop& stop);

/// A line of a story on one of several pages.
struct PlacedLine {
    std::size_t page = 0; ///< index into the pages
    const PageLine* line = nullptr;

    explicit operator bool() const { return line != nullptr; }
};

/// The lines that show words of the story, in reading order.
std::vector<PlacedLine> linesOf(const std::vector<ComposedPagePtr>& pages, StoryId story);

/// Which of the story's lines the caret stands in: an index, or nothing.
std::optional<std::size_t> lineWith(const std::vector<PlacedLine>& lines, const TextCaret& caret);

/// The coordinate of a point along a line.
inline Length along(const PageLine& line, Point point)
{
    return line.paragraph->isVertical() ? point.y : point.x;
}

} // namespace broadsheet
