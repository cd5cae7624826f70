// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/punctuation_pairs.h"

#include <array>

namespace broadsheet {

namespace {

enum PairClass : std::size_t { HanSide, Opening, Closing, WideDot, Stop, Rule, PairClasses };

using Pairs = std::array<std::array<std::uint8_t, PairClasses>, PairClasses>;

// The numbers are those of the Chinese font metrics of LuaTeX-ja (jfm-quanjiao, jfm-kaiming,
// jfm-banjiao; BSD-3-Clause). Rows: what stands before; columns: Han, opener, closer or pause, ・,
// 。, ——.

constexpr Pairs Quanjiao { {
    { 0, 4, 0, 2, 0, 0 },
    { 0, 0, 0, 2, 0, 0 },
    { 4, 4, 0, 2, 0, 4 },
    { 2, 2, 2, 4, 2, 2 },
    { 4, 4, 0, 6, 0, 4 },
    { 0, 4, 0, 2, 0, 0 },
} };

// In the two narrow styles the metrics leave 、 and the brackets beside a dash as wide as in
// quanjiao; here they are half width like all other marks (P0).

constexpr Pairs Kaiming { {
    { 0, 0, 0, 0, 0, 0 },
    { 0, 0, 0, 2, 0, 0 },
    { 0, 0, 0, 1, 0, 0 },
    { 1, 1, 1, 4, 2, 2 },
    { 4, 4, 0, 6, 0, 4 },
    { 0, 0, 0, 2, 0, 0 },
} };

constexpr Pairs Banjiao { {
    { 0, 0, 0, 1, 0, 0 },
    { 0, 0, 0, 2, 0, 0 },
    { 0, 0, 0, 1, 0, 0 },
    { 1, 1, 1, 4, 2, 2 },
    { 0, 0, 0, 1, 0, 0 },
    { 0, 0, 0, 2, 0, 0 },
} };

PairClass pairClass(PunctuationStyle style, CharClass c)
{
    switch (c) {
    case CharClass::Opener:
        return Opening;
    case CharClass::Closer:
    case CharClass::PauseMinor:
        return Closing;
    case CharClass::PauseMajor:
        return Stop;
    case CharClass::Exclaim:
        return style == PunctuationStyle::Kaiming ? Stop : Closing;
    case CharClass::WideInterpunct:
        return WideDot;
    case CharClass::Dash:
    case CharClass::DashPair:
    case CharClass::Ellipsis:
        return Rule;
    default:
        return HanSide;
    }
}

} // namespace

int blankBetween(PunctuationStyle style, CharClass before, CharClass after)
{
    const Pairs& pairs = style == PunctuationStyle::Quanjiao ? Quanjiao
        : style == PunctuationStyle::Kaiming                 ? Kaiming
                                                             : Banjiao;
    return pairs[pairClass(style, before)][pairClass(style, after)];
}

} // namespace broadsheet
