// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/length.h"
#include "style/beside_style.h"
#include "style/font_choice.h"
#include "style/ink.h"
#include "style/kinsoku_table.h"
#include "style/latin_style.h"

#include <QString>

namespace broadsheet {

/// Rule numbers (P0, R1, A3 …) are those of the house's typesetting rules; see "Setting a
/// paragraph" in app/README.md.

enum class PunctuationStyle { Quanjiao, Kaiming, Banjiao, Plain }; ///< P0
enum class LineEndMarks { Half, HalfIfNeeded, Hang, Full }; ///< P4
enum class Composer { Paragraph, Line };
enum class Alignment { Justify, Left, Center, Right, Spread }; ///< Spread = 均排 (R48)
enum class WritingMode { Horizontal, Vertical }; ///< A9; Left is then the top, Right the bottom

/// Everything the composer needs to set one paragraph; always fully resolved (no inheritance left).
struct ParagraphStyle {
    QString name;
    FontChoice font;
    Length size = Length::pt(9);
    Length leading = Length::pt(11.5);
    QString language = QStringLiteral("zh-Hans");
    Alignment alignment = Alignment::Justify;
    KinsokuLevel kinsoku = KinsokuLevel::Gb;
    KinsokuTablePtr kinsokuTable; ///< nullptr: the house's
    PunctuationStyle punctuation = PunctuationStyle::Quanjiao;
    LineEndMarks lineEnd = LineEndMarks::Half;
    Composer composer = Composer::Paragraph;
    int indentMilliEm = 0; ///< first-line indent in 1/1000 of the size (R43: 2000)
    int blockIndentMilliEm = 0; ///< all lines, at the left (R47); a negative indent hangs (R49)
    int blockIndentRightMilliEm = 0;
    bool grid = false; ///< P5: Latin runs are padded to whole ems, so that Han stay in cells (R34)
    int hanLatinGapMilliEm = -1; ///< P3; -1: 250 in measures of 15 em and more, else 125
    int hanLatinGapMaxMilliEm = 500; ///< how far it may open in stretch step 2 (A3)
    int trackingMilliEm = 0; ///< added after every character
    int minLastLineHan = 2; ///< R39; 1 turns the rule off
    int linesBefore = 0; ///< whole body lines kept free above and below (R57, R80)
    int linesAfter = 0;
    bool keepWithNext = false; ///< R42: never the last line of a leg
    Ink ink;
    WritingMode writing = WritingMode::Horizontal; ///< the page plan says so, never a style sheet

    LatinStyle latin; ///< how lines of a Latin language are filled

    BesideStyle beside; ///< drop caps, tabs, list numbers, names

    /// What one em of this style measures along its lines: the width of a Han, which 长体 and 扁体
    /// change, or its height where lines run down.
    [[nodiscard]] Length em() const
    {
        return writing == WritingMode::Vertical ? size : size.scaled(font.widthPerMille, 1000);
    }

    bool operator==(const ParagraphStyle&) const = default;
};

} // namespace broadsheet
