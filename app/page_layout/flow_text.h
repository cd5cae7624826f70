// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/page_matter.h"
#include "typesetting/paragraph.h"

#include <set>
#include <vector>

namespace broadsheet {

/// One paragraph as it flows through a story's frames. `style` belongs to the sheet.
struct FlowParagraph {
    QString text;
    std::vector<FontSpan> spans;
    const ParagraphStyle* style = nullptr;
};

/// What the plan says about how a story flows.
struct FlowOptions {
    const StyleSheet* sheet = nullptr;
    QString bodyStyle; ///< empty: "body"
    std::set<PartKind> elsewhere; ///< kinds that stand in the head or under the picture
    Jump jump;
};

/// A story's parts as flowing paragraphs in reading order: the dateline runs into its paragraph in
/// bold, a Chinese byline and jump line into the end or beginning of theirs in brackets,
/// English ones stand on lines of their own.
std::vector<FlowParagraph> flowOf(const Story& story, const FlowOptions& options);

} // namespace broadsheet
