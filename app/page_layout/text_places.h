// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/composed_page.h"

namespace broadsheet {

/// Where two lines meet, the place between them is at the end of the one and at the beginning of
/// the other.
enum class LineSide : std::uint8_t { Start, End };

/// A place between two characters of a story that stands on pages.
struct TextCaret {
    StoryId story;
    StoryPlace place;
    LineSide side = LineSide::Start;

    bool operator==(const TextCaret&) const = default;
};

/// How a caret stands on a page: as high as the type and without width; in a vertical line as wide
/// as the type and without height.
struct CaretPlace {
    int page = 0;
    Rect rect;
    bool vertical = false;
    QString family; ///< of the type there, as installed; empty: not known
};

/// A rectangle of a page.
struct PageRect {
    int page = 0;
    Rect rect;
};

// Pure functions over composed pages, in the order of the edition. Places that the pages leave out
// (a mark that a headline loses, a space at which a line breaks) stand where their neighbours do.
// Thread: any.

/// What a line takes on its page, with the space to its neighbours.
Rect boxOf(const PageLine& line);

/// The place nearest to a point of a page: in the line under it, else in the nearest line of what
/// is placed there; with `only`, of that story wherever the point is. Nothing: no words stand
/// there.
std::optional<TextCaret> caretAt(const ComposedPage& page, Point point, StoryId only = {});

/// The place without words under a point; nullptr: there is none.
const VacantPlace* vacantAt(const ComposedPage& page, Point point);

/// Nothing: the place is on none of the pages, or in matter that does not fit.
std::optional<CaretPlace> caretPlace(
    const std::vector<ComposedPagePtr>& pages, const TextCaret& caret);

/// Where caretPlace() has nothing: the last place before it that stands on a page. Nothing: none of
/// the story does.
std::optional<TextCaret> nearestPlaced(
    const std::vector<ComposedPagePtr>& pages, const TextCaret& caret);

/// The first of the story's words on the pages, or its first place without words.
std::optional<TextCaret> firstPlace(const std::vector<ComposedPagePtr>& pages, StoryId story);

/// What is marked when the words from one place up to another are selected.
std::vector<PageRect> selectionRects(
    const std::vector<ComposedPagePtr>& pages, StoryId story, StoryPlace from, StoryPlace to);

} // namespace broadsheet
