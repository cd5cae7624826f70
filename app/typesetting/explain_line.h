// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typesetting/galley.h"

#include <QString>

namespace broadsheet {

/// What decided where a line ends. The rule numbers are those of the house's typesetting rules.
enum class BreakRule : std::uint8_t {
    ParagraphEnd,
    Full, ///< the next character does not fit
    SqueezedIn, ///< marks and spaces were narrowed so that the last ones fit (R8)
    NotAtStart, ///< what follows may not begin a line (R1, R4)
    NotAtEnd, ///< what would end the line may not (R2, R4)
    Unit, ///< a paired dash, an ellipsis, ？！, a number, a word is not parted (R3, R6, R10)
    Orphan, ///< the last line keeps two characters (R39)
    Even, ///< the paragraph's lines come out evener (R27)
    Hyphenated, ///< a word is parted with a hyphen
    InsideWord, ///< a word longer than the measure is cut
};

/// One step of A3 as it was used on a line.
struct LineAdjustment {
    SqueezeStep squeeze = SqueezeStep::None; ///< None: it was opened
    bool wordSpaces = false; ///< opened: step 1
    bool letterSpaces = false; ///< opened: those of Latin text
    bool everyGap = false; ///< opened: step 3; neither: step 2, the Han–Latin gaps
    int places = 0;
    int milliEm = 0; ///< the most that one place took or gave, above 0

    bool operator==(const LineAdjustment&) const = default;
};

/// Why a line looks as it does: what placed its break, and what was squeezed or opened on it.
struct LineExplanation {
    BreakRule rule = BreakRule::Full;
    QString held; ///< what the rule held back or drew in, as it stands in the text
    int largestGapMilliEm = 0; ///< JustifiedLine::largestGap
    std::vector<LineAdjustment> adjustments; ///< in the order of A3
};

/// Of a line that `set` has. A pure function of it; thread: any.
LineExplanation explainLine(const SetParagraph& set, std::size_t line);

/// "R1: 、 may not begin a line. Opened every gap by 0.08 em." For people, translated.
QString explanationText(const LineExplanation& explanation);

} // namespace broadsheet
