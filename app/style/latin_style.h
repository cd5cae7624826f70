// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/hyphen_exceptions.h"

namespace broadsheet {

/// How lines of Latin, Greek and Cyrillic text are filled: by parting words, by word and letter
/// spaces within limits, by marks that hang in the margin.
struct LatinStyle {
    /// Words are parted by the patterns of the style's language. A soft hyphen in the copy (U+00AD)
    /// parts its word always.
    bool hyphenate = false;
    int lettersBefore = 2; ///< that a word keeps at least before its hyphen …
    int lettersAfter = 3; ///< … and after it
    int shortestWord = 5; ///< letters; shorter words are not parted
    int hyphensInARow = 2; ///< lines that may end in one, one below another; 0: any number
    HyphenExceptionsPtr exceptions; ///< nullptr: the house's

    /// Word spaces in per cent of the font's. A line with nothing else to open goes beyond.
    int wordSpaceMin = 75;
    int wordSpaceMax = 175;
    int letterSpaceMinMilliEm = 0; ///< what letters may close up (negative) and …
    int letterSpaceMaxMilliEm = 0; ///< … open beside word spaces, never beyond

    bool opticalMargins = false; ///< points, commas, quotes, hyphens hang a little in the margin

    bool operator==(const LatinStyle&) const = default;
};

} // namespace broadsheet
