// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/copy_paragraphs.h"

#include <vector>

namespace broadsheet {

/// What a paragraph can be told to be by itself, before its neighbours are looked at.
enum class ParagraphShape {
    PageCredits,
    DatedLine,
    Caption,
    CreditLine,
    BylineLine,
    SourceLine,
    JumpLine,
    Numbered, ///< a short line with a number: a subhead
    Head, ///< a short line without a full stop
    DoubtfulHead, ///< short, but with a comma or a question: the neighbours decide
    Standfirst, ///< a deck in sentences: 编者按：…
    Body,
};

struct ShapedParagraph {
    CopyParagraph paragraph;
    ParagraphShape shape = ParagraphShape::Body;
    bool hasDateline = false;
    bool hasJumpFrom = false;
    bool finished = true; ///< ends with a full stop, a byline or what else may close a paragraph

    [[nodiscard]] const QString& text() const { return paragraph.marked.text; }
};

ShapedParagraph shaped(CopyParagraph paragraph);

/// White space of any kind inside a trimmed text.
bool hasInnerSpace(const QString& text);

/// True when a paragraph of running text with this end is complete.
bool isFinishedParagraph(const QString& text);

} // namespace broadsheet
