// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/list_number.h"

#include <algorithm>

namespace broadsheet {

namespace {

constexpr qsizetype LongestHan = 4; ///< 一百二十… lists are shorter than that
constexpr qsizetype LongestFigures = 3;
constexpr QStringView HanNumerals = u"〇一二三四五六七八九十百";

bool isHanNumeral(QChar c)
{
    return HanNumerals.contains(c);
}

bool isFigure(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'０' && c <= u'９');
}

/// ①–⑳ ⑴–⒇ ㈠–㈩ ❶–❿ ㊀–㊉: numbers that are their own bracket.
bool isEnclosed(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x2460 && u <= 0x2487) || (u >= 0x3220 && u <= 0x3229)
        || (u >= 0x2776 && u <= 0x277F) || (u >= 0x3280 && u <= 0x3289);
}

template <typename Test>
qsizetype run(QStringView text, qsizetype at, qsizetype most, Test test)
{
    qsizetype length = 0;
    while (length < most && at + length < text.size() && test(text[at + length]))
        ++length;
    const bool goesOn = at + length < text.size() && test(text[at + length]);
    return goesOn ? 0 : length;
}

qsizetype bracketed(QStringView text)
{
    if (text[0] != u'（' && text[0] != u'(')
        return 0;
    const qsizetype inside
        = std::max(run(text, 1, LongestHan, isHanNumeral), run(text, 1, LongestFigures, isFigure));
    const qsizetype close = 1 + inside;
    const bool closed
        = inside > 0 && close < text.size() && (text[close] == u'）' || text[close] == u')');
    return closed ? close + 1 : 0;
}

qsizetype marked(QStringView text)
{
    const qsizetype han = run(text, 0, LongestHan, isHanNumeral);
    if (han > 0)
        return han < text.size() && text[han] == u'、' ? han + 1 : 0;
    qsizetype length = run(text, 0, LongestFigures, isFigure);
    const bool letter = length == 0 && text[0].unicode() < 0x80 && text[0].isLetter();
    length = letter ? 1 : length;
    if (length == 0 || length >= text.size() || !QStringView(u".．、）)").contains(text[length]))
        return 0;
    const bool decimal
        = text[length] == u'.' && length + 1 < text.size() && isFigure(text[length + 1]);
    return decimal ? 0 : length + 1;
}

} // namespace

int listNumberLength(QStringView text)
{
    if (text.isEmpty())
        return 0;
    qsizetype length = isEnclosed(text[0]) ? 1 : bracketed(text);
    if (length == 0)
        length = marked(text);
    const bool blank
        = length > 0 && length < text.size() && (text[length] == u' ' || text[length] == u'\u3000');
    return int(length + (blank ? 1 : 0));
}

} // namespace broadsheet
