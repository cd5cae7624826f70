// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace broadsheet {

/// What a character is to the composer. Quotes, dashes and ellipses are shared by Chinese and
/// Latin text (R35); itemize decides which of the two they are by their neighbours.
enum class CharClass : std::uint8_t {
    Han, ///< ideographs and kana: 1 em, takes a gap beside Latin (R29)
    Wide, ///< other full-width characters: fullwidth letters, symbols
    IdeographicSpace,
    Opener, ///< blank at its left half (R15)
    Closer, ///< blank at its right half
    PauseMinor, ///< ，、；：
    PauseMajor, ///< 。．
    Exclaim, ///< ？！
    Interpunct, ///< · fixed half em
    WideInterpunct, ///< ・ 1 em with a quarter blank on each side
    Dash, ///< a lone —: a connector (GB/T 15834 5.1.6)
    DashPair, ///< —— as one unit of 2 em (R3)
    Ellipsis, ///< … 1 em; two of them are never parted
    Connector, ///< ～ – ‐
    Solidus,
    Prefix, ///< ￥ $ № before numbers
    Suffix, ///< % ℃ after numbers
    Letter, ///< Latin, Greek, Cyrillic and other alphabets
    Digit,
    LatinMark, ///< . , : ; ! ? ' and the like in Latin text
    LatinOpener,
    LatinCloser,
    Hyphen,
    Space, ///< U+0020 and its like
    NoBreakSpace,
    SharedOpenQuote, ///< “ ‘ before itemize has decided
    SharedCloseQuote, ///< ” ’
    Combining, ///< belongs to the character before it
    Other,
};

CharClass charClass(char32_t character);

/// Set as Chinese wherever they stand.
constexpr bool isAlwaysCjk(CharClass c)
{
    return c <= CharClass::Exclaim || c == CharClass::WideInterpunct || c == CharClass::DashPair;
}

/// Full-width marks whose blank half can be taken away.
constexpr bool isRightBlankMark(CharClass c)
{
    return c == CharClass::Closer || c == CharClass::PauseMinor || c == CharClass::PauseMajor
        || c == CharClass::Exclaim;
}

} // namespace broadsheet
