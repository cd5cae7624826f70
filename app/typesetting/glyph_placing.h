// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typesetting/itemize.h"
#include "typesetting/paragraph.h"

#include <algorithm>

namespace broadsheet {

/// Font units of a set font in Length units across, rounded to the nearest; a font that lies about
/// its advances gets no more than a billion.
inline std::int32_t scaledAcross(std::int64_t fontUnits, const SetFont& font)
{
    constexpr std::int64_t Most = 1 << 30;
    std::int64_t numerator = font.size.units();
    std::int64_t denominator = font.face->unitsPerEm();
    if (font.widthPerMille != 1000) {
        numerator *= font.widthPerMille;
        denominator *= 1000;
    }
    const std::int64_t product = fontUnits * numerator;
    const std::int64_t half = product >= 0 ? denominator / 2 : -denominator / 2;
    return std::int32_t(std::clamp((product + half) / denominator, -Most, Most));
}

/// A cluster of one item, whose glyphs begin at the end of the paragraph's.
inline Cluster clusterOf(const Paragraph& paragraph, const Item& item, std::uint16_t font)
{
    Cluster cluster;
    cluster.text = item.text;
    cluster.textLength = item.textLength;
    cluster.character = item.character;
    cluster.charClass = item.charClass;
    cluster.cjk = item.cjk;
    cluster.font = font;
    cluster.firstGlyph = std::int32_t(paragraph.glyphs.size());
    return cluster;
}

/// Marks whose width the rules fix (R14): · is half an em in Chinese, a pair of dashes two.
inline std::int32_t fixedAdvance(const Paragraph& paragraph, const Item& item, std::int32_t natural)
{
    if (!item.cjk)
        return natural;
    if (item.charClass == CharClass::Interpunct)
        return paragraph.em / 2;
    if (item.charClass == CharClass::DashPair)
        return paragraph.em * 2;
    return natural;
}

} // namespace broadsheet
