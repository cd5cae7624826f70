// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/letter_forms.h"

#include <QString>

#include <unicode/uchar.h>
#include <unicode/ustring.h>

#include <algorithm>
#include <array>

namespace broadsheet {

namespace {

/// Drawn small capitals stand 3–8 % above the x-height (measured on Noto Serif and Noto Sans).
constexpr int AboveXHeight = 1050;
constexpr int SmallestMade = 650;
constexpr int LargestMade = 850;

bool isLower(char32_t character)
{
    return u_isULowercase(UChar32(character)) != 0;
}

} // namespace

LetterForm LetterForms::of(const Item& item, GlyphCache& font, const TypeFeatures& features)
{
    if (item.charClass == CharClass::Digit) {
        const bool cells = features.figureWidth == FigureWidth::Half
            || features.figureWidth == FigureWidth::Tabular;
        return cells ? LetterForm::InCell : LetterForm::Plain;
    }
    const bool letter
        = features.letterCase != LetterCase::AsTyped && item.charClass == CharClass::Letter;
    if (!letter)
        return LetterForm::Plain;
    const bool lower = isLower(item.character);
    const bool upper = features.letterCase == LetterCase::AllSmallCaps
        && u_isUUppercase(UChar32(item.character)) != 0;
    if (!lower && !upper)
        return LetterForm::Plain;
    const std::uint32_t glyph = font.of(item.character).glyph;
    const bool drawn = m_coverage.reaches(*font.face(), "smcp", glyph);
    const bool drawnFromCapital = m_coverage.reaches(*font.face(), "c2sc", glyph);
    return (lower ? drawn : drawnFromCapital) ? LetterForm::Plain : LetterForm::MadeSmallCap;
}

int LetterForms::tabularCell(GlyphCache& font)
{
    int widest = 0;
    for (char32_t digit = U'0'; digit <= U'9'; ++digit) {
        const GlyphCache::Entry& entry = font.of(digit);
        if (m_coverage.reaches(*font.face(), "tnum", entry.glyph))
            return 0;
        widest = std::max(widest, entry.advance);
    }
    return widest;
}

int madeSmallCapSize(const FontFace& face)
{
    const int capital = std::max(1, face.capHeight());
    return std::clamp(face.xHeight() * AboveXHeight / capital, SmallestMade, LargestMade);
}

std::u32string capitalOf(char32_t character, const QByteArray& language)
{
    std::array<UChar, 2> lower {};
    std::int32_t length = 0;
    UErrorCode error = U_ZERO_ERROR;
    const auto source = UChar32(character);
    u_strFromUTF32(lower.data(), lower.size(), &length, &source, 1, &error);
    std::array<UChar, 8> upper {};
    const std::int32_t size = u_strToUpper(
        upper.data(), upper.size(), lower.data(), length, language.constData(), &error);
    std::array<UChar32, 8> result {};
    std::int32_t count = 0;
    u_strToUTF32(result.data(), result.size(), &count, upper.data(), size, &error);
    if (U_FAILURE(error) != 0 || count == 0)
        return { character };
    return { result.begin(), result.begin() + count };
}

} // namespace broadsheet
