// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typesetting/justify.h"

namespace broadsheet {

/// What stands beside one set line, along the line: Length units from the left edge of the measure.
struct LineMarks {
    struct Dot {
        std::int64_t center = 0;
        bool underLine = false; ///< a name's line or a title's stands between it and its character
    };

    struct Stroke {
        std::int64_t from = 0;
        std::int64_t to = 0;
        bool wavy = false;
    };

    /// A reading or one piece of a leader; points into the paragraph's BesideMatter.
    struct Text {
        const SmallText* text = nullptr;
        std::int64_t x = 0;
    };

    std::vector<Dot> dots;
    std::vector<Stroke> strokes;
    std::vector<Text> readings;
    std::vector<Text> leaders;
};

/// Where the marks stand across the line, in Length units down from its baseline. They depend on
/// the style alone: none of them moves a line (R75).
struct MarkPlaces {
    std::int64_t dot = 0; ///< middle of a dot (R71)
    std::int64_t dotUnderLine = 0; ///< … where a line stands nearer to the text (R72)
    std::int64_t dotRadius = 0;
    std::int64_t lineTop = 0; ///< of a straight line
    std::int64_t lineWeight = 0;
    std::int64_t wave = 0; ///< middle of a wavy line
    std::int64_t waveRise = 0; ///< from its middle to the middle of its crests
    std::int64_t waveLength = 0; ///< about; a whole number of half waves fills the line
    std::int64_t reading = 0; ///< baseline of a reading; negative
};

MarkPlaces markPlaces(const ParagraphStyle& style);

/// Fills `marks`; empties it where nothing stands beside the paragraph.
void findMarks(
    const Paragraph& paragraph, const BrokenLine& line, const JustifiedLine& set, LineMarks& marks);

} // namespace broadsheet
