// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/text_places.h"

namespace broadsheet {

/// A step from line to line: where it leads, and the place along the line that it keeps to.
struct LineStep {
    TextCaret caret;
    Length goal; ///< x on the page, y in a vertical line
};

enum class Step : std::uint8_t { Back, On };

// Steps over the lines of a story as they stand: through its legs, its head and its captions, from
// page to page. Nothing: the caret stands in no line. Thread: any.

/// The line above or below (right or left of a vertical one) at `goal`; at the foot of a leg the
/// head of the next. Before the first line its beginning, after the last its end.
std::optional<LineStep> stepLine(const std::vector<ComposedPagePtr>& pages,
    const TextCaret& caret,
    Step step,
    std::optional<Length> goal);

/// The leg before or behind at the same height, or this one's beginning or end where it is the
/// last.
std::optional<LineStep> stepLeg(const std::vector<ComposedPagePtr>& pages,
    const TextCaret& caret,
    Step step,
    std::optional<Length> goal);

/// The beginning or the end of the caret's line.
std::optional<TextCaret> lineEdge(
    const std::vector<ComposedPagePtr>& pages, const TextCaret& caret, Step step);

} // namespace broadsheet
