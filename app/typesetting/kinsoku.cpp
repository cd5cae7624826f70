// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/kinsoku.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace broadsheet {

namespace {

/// R1, level basic (CLREQ 3.1.4, GB/T 15834 5.1.1–3, 5.1.6, 5.1.7, 5.1.9).
constexpr std::u16string_view NotAtStart
    = u"、。，．：；！？‼⁇⁈⁉”’」』）》〉】〕〗〙〛〞〟］｝｠｣)]}"
      u"–—～〜‐·・‧･/／";
/// What Latin copy and mixed copy add: the half-width marks themselves.
constexpr std::u16string_view LatinNotAtStart = u",.:;!?%‰℃";
/// R2, level basic.
constexpr std::u16string_view NotAtEnd = u"“‘「『（《〈【〔〖〘〚〝［｛｟｢([{";
/// R4: GB adds the solidus at line end, strict the ellipsis at line start
/// (and the pair of dashes, by its class).
constexpr std::u16string_view GbNotAtEnd = u"/／";
constexpr std::u16string_view StrictNotAtStart = u"…⋯";

constexpr std::uint8_t Never = 0xFF;

/// The lowest level that forbids the place, or Never.
struct Levels {
    std::array<std::uint8_t, 0x10000> start;
    std::array<std::uint8_t, 0x10000> end;
};

void forbid(
    std::array<std::uint8_t, 0x10000>& places, std::u16string_view characters, KinsokuLevel from)
{
    for (const char16_t c : characters)
        places[c] = std::uint8_t(from);
}

Levels makeLevels()
{
    Levels levels;
    levels.start.fill(Never);
    levels.end.fill(Never);
    forbid(levels.start, StrictNotAtStart, KinsokuLevel::Strict);
    forbid(levels.start, NotAtStart, KinsokuLevel::Basic);
    forbid(levels.start, LatinNotAtStart, KinsokuLevel::Basic);
    forbid(levels.end, NotAtEnd, KinsokuLevel::Basic);
    forbid(levels.end, GbNotAtEnd, KinsokuLevel::Gb);
    return levels;
}

const Levels& levels()
{
    static const Levels all = makeLevels();
    return all;
}

bool allowed(
    const std::array<std::uint8_t, 0x10000>& places, char32_t character, KinsokuLevel level)
{
    return character >= 0x10000 || std::uint8_t(level) < places[character];
}

} // namespace

bool mayStartLine(char32_t character, CharClass charClass, KinsokuLevel level)
{
    if (charClass == CharClass::DashPair)
        return level < KinsokuLevel::Strict;
    return allowed(levels().start, character, level);
}

bool mayEndLine(char32_t character, KinsokuLevel level)
{
    return allowed(levels().end, character, level);
}

} // namespace broadsheet
