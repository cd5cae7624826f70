// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/optical_margins.h"

namespace broadsheet {

namespace {

// Per cent of the mark's advance. A mark low or high on the line and narrow leaves most white
// beside it; half of it outside looks flush, more begins to look like a fault.
constexpr int Point = 50; ///< . , ' ’ “ ”
constexpr int ShortStroke = 50; ///< the hyphen
constexpr int TwoPoints = 30; ///< : ;
constexpr int Dash = 25; ///< – —: long, so that a quarter is as much to see as half a hyphen
constexpr int Tall = 15; ///< ! ? ( )

int perCentAtEnd(char32_t c)
{
    switch (c) {
    case U'.':
    case U',':
    case U'\'':
    case U'"':
    case U'’':
    case U'”':
    case U'“':
    case U'‘':
    case U'»':
    case U'›':
        return Point;
    case U'-':
    case U'‐':
        return ShortStroke;
    case U':':
    case U';':
        return TwoPoints;
    case U'–':
    case U'—':
        return Dash;
    case U'!':
    case U'?':
    case U')':
    case U']':
        return Tall;
    default:
        return 0;
    }
}

int perCentAtStart(char32_t c)
{
    switch (c) {
    case U'\'':
    case U'"':
    case U'“':
    case U'‘':
    case U'„':
    case U'‚':
    case U'«':
    case U'‹':
    case U'’':
        return Point;
    case U'–':
    case U'—':
        return Dash;
    case U'(':
    case U'[':
        return Tall;
    default:
        return 0;
    }
}

bool hangs(const Paragraph& paragraph, const Cluster& cluster)
{
    return paragraph.style->latin.opticalMargins && !cluster.cjk && !paragraph.vertical;
}

} // namespace

std::int32_t hangAtStart(const Paragraph& paragraph, const Cluster& cluster)
{
    return hangs(paragraph, cluster) ? cluster.advance * perCentAtStart(cluster.character) / 100
                                     : 0;
}

std::int32_t hangAtEnd(const Paragraph& paragraph, const Cluster& cluster)
{
    return hangs(paragraph, cluster) ? cluster.advance * perCentAtEnd(cluster.character) / 100 : 0;
}

std::int32_t hangOf(const Paragraph& paragraph, const HyphenGlyph& hyphen)
{
    return paragraph.style->latin.opticalMargins ? hyphen.advance * ShortStroke / 100 : 0;
}

} // namespace broadsheet
