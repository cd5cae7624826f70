// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typesetting/headline_text.h"
#include "typesetting/word_splitter.h"

namespace broadsheet {

/// A place between two words where a headline may break.
struct HeadlineBreak {
    int at = 0; ///< UTF-16 offset at which the next line begins
    double penalty = 0; ///< 1 is a fault that a sub-editor would mend
    bool forced = false;
    bool parting = false; ///< between two clauses
};

/// A headline with its words found: split once, fit as often as make-up asks.
struct SplitHeadline {
    HeadlineText text;
    std::vector<HeadlineBreak> breaks; ///< ascending
    bool chinese = true;
};

/// Where a headline may break and what each place costs: between words alone, never inside a name,
/// a number, a quoted title or a fixed phrase (R51), rather at the spaces (R54), not before 的 nor
/// after 从 (R53). In other languages after spaces and hyphens, not after "of" nor inside a name.
/// `language` as in a style: "zh-Hans", "en-US".
SplitHeadline splitHeadline(
    const QString& text, const QString& language, const WordSplitter& splitter);

/// The parts of it by script; `breaks` is filled.
void findChineseBreaks(SplitHeadline& headline, const WordSplitter& splitter);
void findSpacedBreaks(SplitHeadline& headline, const QString& language);

} // namespace broadsheet
