// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "story/story.h"
#include "typesetting/break_lines.h"
#include "typesetting/shape.h"

namespace broadsheet {

/// The text as it is shaped: a tab is a blank until it has a place.
QString withoutTabs(const QString& text);

/// Sets what stands beside a paragraph's text (A10, A11) into `paragraph.beside`: after shaping,
/// squeezing and breaking, before the lines are chosen. Faces of type and spans
/// that reach outside the text are passed over. Problem: no font is installed at all.
Result<void> setBeside(Paragraph& paragraph,
    const std::vector<Span>& spans,
    DropCap cap,
    Length measure,
    Shaper& shaper);

/// What the paragraph's lines have to fill: hanging names and numbers and a drop cap change it.
Measure measureBeside(const Paragraph& paragraph, const Measure& plain);

/// The style of what is left of a paragraph that goes on elsewhere after some of its lines; `text`
/// is all of it.
ParagraphStyle continuedStyle(const ParagraphStyle& style, const QString& text);

} // namespace broadsheet
