// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/page_matter.h"
#include "typesetting/paragraph.h"

#include <set>
#include <vector>

namespace broadsheet {

/// From which part of the story the text of a flowing paragraph comes, from `start` on.
struct TextOrigin {
    int start = 0; ///< UTF-16, in the paragraph's text
    int part = 0; ///< index into Story::parts
};

/// One paragraph as it flows through a story's frames. `style` belongs to the sheet.
struct FlowParagraph {
    QString text;
    std::vector<FontSpan> spans;
    const ParagraphStyle* style = nullptr;
    std::vector<TextOrigin> origins; ///< sorted by start

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

/// A place in a story's parts.
struct StoryPlace {
    int part = -1;
    int offset = 0; ///< UTF-16

    bool operator==(const StoryPlace&) const = default;
};

/// Where the character at `offset` of a flowing paragraph stands in its story; one that the flow
/// has put in itself (a bracket, a space) gives the nearest place. Part -1: it comes from no part.
StoryPlace placeInStory(const Story& story, const FlowParagraph& paragraph, int offset);

/// A story's parts as flowing paragraphs in reading order: the dateline runs into its paragraph in
/// bold, a Chinese byline and jump line into the end or beginning of theirs in brackets,
/// English ones stand on lines of their own.
std::vector<FlowParagraph> flowOf(const Story& story, const FlowOptions& options);

} // namespace broadsheet
