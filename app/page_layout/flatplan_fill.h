// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/edition_matter.h"
#include "page_layout/composed_page.h"

namespace broadsheet {

/// How full a page is: what the flatplan's meter shows.
struct PageFill {
    int stories = 0; ///< that stand on it
    int characters = 0; ///< of theirs, heads and captions too; white space aside
    int lines = 0; ///< body lines that its text frames hold
    int freeLines = 0; ///< of them without text
    int oversetLines = 0;
    int waitingStories = 0; ///< that belong to it and stand on no page yet
    int waitingCharacters = 0;

    /// The part of the lines that text stands in, 0 to 1.
    [[nodiscard]] double filledPart() const;

    PageFill& operator+=(const PageFill& other);
    bool operator==(const PageFill&) const = default;
};

/// Whether the page prints the story as the caption of another's picture; then it stands nowhere
/// for itself and is placed all the same.
bool printsAsCaption(const EditionMatter& matter, const Page& page, StoryId story);

/// One for every page of the edition, in order. `pages` are those that could be composed.
std::vector<PageFill> fillsOf(
    const EditionMatter& matter, const std::vector<ComposedPagePtr>& pages);

/// What a section or a whole edition comes to.
struct FlatplanSum {
    int pages = 0;
    int released = 0;
    PageFill fill;
    QDateTime nextDeadline; ///< of pages that are not released; null: none

    void add(const Page& page, const PageFill& pageFill);

    bool operator==(const FlatplanSum&) const = default;
};

} // namespace broadsheet
