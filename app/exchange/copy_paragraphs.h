// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/copy_cleaning.h"

#include <QString>

#include <vector>

namespace broadsheet {

/// One paragraph of raw copy after the rules that look at text alone.
struct CopyParagraph {
    MarkedText marked;
    int blankLinesBefore = 0;
    bool chinese = true;

    [[nodiscard]] const QString& text() const { return marked.text; }
};

/// Names of the counting rules of this folder; those of the text alone are in copy_cleaning.h.
namespace copy_rule {
constexpr QLatin1String SeparatorLine("separator_line");
constexpr QLatin1String ParagraphBreak("paragraph_break");
constexpr QLatin1String BrokenParagraphClosed("broken_paragraph_closed");
constexpr QLatin1String DatelineSeparated("dateline_separated");
constexpr QLatin1String BylineBrackets("byline_brackets");
constexpr QLatin1String CreditSeparated("credit_separated");
constexpr QLatin1String JumpLineBrackets("jump_line_brackets");
} // namespace copy_rule

/// Cuts copy with plain line ends into paragraphs and cleans each. Paragraphs may be separated by
/// blank lines, with lines broken inside them or not, or every line may be one; it is decided for
/// each pair of lines from their widths, indents and marks.
std::vector<CopyParagraph> copyParagraphs(const QString& copy, CleaningTally& tally);

} // namespace broadsheet
