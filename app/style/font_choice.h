// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace broadsheet {

/// What lower-case letters (Small) or all letters (AllSmall) become; a face without small capitals
/// gets them made from its capitals.
enum class LetterCase : std::uint8_t { AsTyped, SmallCaps, AllSmallCaps };

enum class FigureStyle : std::uint8_t { AsDrawn, Lining, OldStyle };

/// Half: every digit takes half a Han em, so that two fill a cell (R78).
enum class FigureWidth : std::uint8_t { AsDrawn, Proportional, Tabular, Half };

/// What of a face's OpenType features the letters and digits of a text use. Han are never touched.
struct TypeFeatures {
    LetterCase letterCase = LetterCase::AsTyped;
    FigureStyle figureStyle = FigureStyle::AsDrawn;
    FigureWidth figureWidth = FigureWidth::AsDrawn;
    bool ligatures = true;
    bool kerning = true;

    bool operator==(const TypeFeatures&) const = default;
};

/// How one component of a composite font is fitted to the others. It moves and scales glyphs on
/// the line; the line's own baseline and pitch stay (R85).
struct ComponentFit {
    int sizePerMille = 1000; ///< of the style's size
    int raisePerMille = 0; ///< upwards, in 1/1000 of the style's size

    bool operator==(const ComponentFit&) const = default;
};

/// A composite font: which family sets Han, which Latin, digits and Chinese marks, and how they
/// are fitted. A component with neither family nor fit is its neighbour: digits are set as Latin,
/// Latin and marks as Han.
struct FontChoice {
    QString han; ///< family name, e.g. "Noto Serif CJK SC"
    QString latin; ///< empty: the Han family
    QString marks; ///< Chinese marks, for Han families that set them in the middle of the em
    int weight = 400; ///< 100–900 as in OpenType
    bool italic = false;
    QString digits; ///< European digits and the points between them; empty: the Latin family
    ComponentFit hanFit;
    ComponentFit latinFit;
    ComponentFit marksFit;
    ComponentFit digitsFit;
    int widthPerMille = 1000; ///< 长体 below, 扁体 above: scales outlines and advances across
    TypeFeatures features;

    bool operator==(const FontChoice&) const = default;
};

} // namespace broadsheet
