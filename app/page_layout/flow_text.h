// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/page_matter.h"
#include "page_layout/text_origin.h"
#include "typesetting/paragraph.h"

#include <set>
#include <vector>

namespace broadsheet {

/// One paragraph as it flows through a story's frames. `style` belongs to the sheet.
struct FlowParagraph {
    QString text;
    std::vector<FontSpan> spans;
    const ParagraphStyle* style = nullptr;
    std::vector<TextOrigin> origins; ///< which of the story's words it shows

    /// What stands beside the text; see story/spans.h.
    std::vector<Span> beside = {}; // NOLINT(readability-redundant-member-init): most leave it out
    bool opens = false; ///< the text's first paragraph: it alone takes the style's drop cap
};

/// What the plan says about how a story flows.
struct FlowOptions {
    const StyleSheet* sheet = nullptr;
    QString bodyStyle; ///< empty: "body"
    std::set<PartKind> elsewhere; ///< kinds that stand in the head or under the picture
    Jump jump;
};

/// A place in flowing paragraphs.
struct FlowPlace {
    std::size_t paragraph = 0;
    int offset = 0; ///< UTF-16, in the paragraph's text

    bool operator==(const FlowPlace&) const = default;
};

/// A story's parts as flowing paragraphs in reading order: the dateline runs into its paragraph in
/// bold, a Chinese byline and jump line into the end or beginning of theirs in brackets,
/// English ones stand on lines of their own.
std::vector<FlowParagraph> flowOf(const Story& story, const FlowOptions& options);

} // namespace broadsheet
