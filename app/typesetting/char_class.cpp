// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/char_class.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <array>
#include <string_view>

namespace broadsheet {

namespace {

using Table = std::array<CharClass, 0x10000>;

void setAll(Table& table, std::u16string_view characters, CharClass value)
{
    for (const char16_t c : characters)
        table[c] = value;
}

CharClass byUnicode(char32_t c)
{
    if (u_hasBinaryProperty(UChar32(c), UCHAR_IDEOGRAPHIC))
        return CharClass::Han;
    switch (u_charType(UChar32(c))) {
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_COMBINING_SPACING_MARK:
        return CharClass::Combining;
    case U_DECIMAL_DIGIT_NUMBER:
        return CharClass::Digit;
    default:
        break;
    }
    const int width = u_getIntPropertyValue(UChar32(c), UCHAR_EAST_ASIAN_WIDTH);
    const bool wide = width == U_EA_WIDE || width == U_EA_FULLWIDTH;
    const int script = u_getIntPropertyValue(UChar32(c), UCHAR_SCRIPT);
    if (script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA || script == USCRIPT_BOPOMOFO)
        return CharClass::Han;
    if (wide)
        return CharClass::Wide;
    return u_isalpha(UChar32(c)) ? CharClass::Letter : CharClass::Other;
}

/// The marks, from typesetting rules R1, R2, R14 and R15.
void setMarks(Table& table)
{
    setAll(table, u"，、；：", CharClass::PauseMinor);
    setAll(table, u"。．", CharClass::PauseMajor);
    setAll(table, u"？！‼⁇⁈⁉", CharClass::Exclaim);
    setAll(table, u"」』）》〉】〕〗〙〛〞〟］｝｠", CharClass::Closer);
    setAll(table, u"「『（《〈【〔〖〘〚〝［｛｟", CharClass::Opener);
    setAll(table, u"“‘", CharClass::SharedOpenQuote);
    setAll(table, u"”’", CharClass::SharedCloseQuote);
    setAll(table, u"·‧", CharClass::Interpunct);
    setAll(table, u"・", CharClass::WideInterpunct);
    setAll(table, u"…⋯‥", CharClass::Ellipsis);
    setAll(table, u"—―", CharClass::Dash);
    setAll(table, u"⸺", CharClass::DashPair);
    setAll(table, u"～〜–‐", CharClass::Connector);
    setAll(table, u"/／", CharClass::Solidus);
    setAll(table, u"$￥¥＄£€№#－+＋", CharClass::Prefix);
    setAll(table, u"%‰℃°′″％", CharClass::Suffix);
    setAll(table, u".,:;!?'\"&@*=<>|\\^_`~", CharClass::LatinMark);
    setAll(table, u"([{", CharClass::LatinOpener);
    setAll(table, u")]}", CharClass::LatinCloser);
    table[u'-'] = CharClass::Hyphen;
    table[u'\u00AD'] = CharClass::Combining;
    table[u'\u200D'] = CharClass::Combining;
    table[u'\u3000'] = CharClass::IdeographicSpace;
    table[u' '] = CharClass::Space;
    table[u'\t'] = CharClass::Space;
    table[u'\u00A0'] = CharClass::NoBreakSpace;
    table[u'\u202F'] = CharClass::NoBreakSpace;
    for (char16_t c = 0x2000; c <= 0x200A; ++c)
        table[c] = CharClass::Space;
}

Table makeTable()
{
    Table table {};
    for (char32_t c = 0; c < 0x10000; ++c) {
        const bool ideograph = (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x4E00 && c <= 0x9FFF);
        const bool privateUse = c >= 0xE000 && c <= 0xF8FF; // a paper's own characters
        if (ideograph || privateUse)
            table[c] = CharClass::Han;
        else if (c >= 0xAC00 && c <= 0xDFFF)
            table[c] = CharClass::Wide;
        else
            table[c] = byUnicode(c);
    }
    setMarks(table);
    return table;
}

const Table& table()
{
    static const Table classes = makeTable();
    return classes;
}

} // namespace

CharClass charClass(char32_t character)
{
    return character < 0x10000 ? table()[character] : byUnicode(character);
}

} // namespace broadsheet
