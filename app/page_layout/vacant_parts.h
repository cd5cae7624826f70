// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/page_builder.h"
#include "page_layout/page_matter.h"

namespace broadsheet {

/// A text as it has been filled and drawn.
struct DrawnFlow {
    const Story& story;
    const std::vector<FlowParagraph>& paragraphs;
    const Fill& fill;
    std::size_t firstLine = 0; ///< of its lines among those of the page
    std::size_t start = 0; ///< the first paragraph that stands here
    // NOLINTNEXTLINE(readability-redundant-member-init): may be left out of a list
    Rect room = {}; ///< where it begins when none of it is there
    // NOLINTNEXTLINE(readability-redundant-member-init)
    Length size = {}; ///< of its type
    bool vertical = false;
};

/// Tells the page where parts of the text stand that have no words yet: where their first line will
/// come, which what follows now takes. A text without any words leaves its room open.
void addVacantParts(const DrawnFlow& flow, PageBuilder& builder);

/// A head that has no words: its headline's place, or that of its first part.
void addOpenHead(const HeadBox& head,
    const Story& story,
    const StyleSheet& sheet,
    const Rect& rect,
    PageBuilder& builder);

/// What is left in a head for one of its parts.
VacantPlace vacantInHead(
    const Story& story, int part, PartKind kind, const ParagraphStyle& style, const Rect& rect);

} // namespace broadsheet
