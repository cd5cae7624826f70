// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typesetting/galley.h"

namespace broadsheet {

/// What disturbs the grey of Latin lines.
struct LineColour {
    int lines = 0;
    int hyphenated = 0; ///< that part a word
    int tight = 0; ///< whose word spaces gave most of what they may
    int loose = 0; ///< whose word spaces are wider than their style allows
    int rivers = 0; ///< wide word spaces one below another through RiverLines lines

    static constexpr int RiverLines = 4;

    bool operator==(const LineColour&) const = default;
};

/// Of lines `first` up to `end` of a horizontal paragraph in a Latin language; of any other only
/// its lines are counted.
LineColour colourOf(const SetParagraph& set, std::size_t first, std::size_t end);

/// Adds what another paragraph has.
LineColour& operator+=(LineColour& sum, const LineColour& more);

} // namespace broadsheet
