// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/unknown_words.h"

#include "story/copy_cleaning.h"

#include <algorithm>

namespace broadsheet {

namespace {

constexpr int nats(double n)
{
    return int(n * WordTable::CostSteps);
}

// What a word costs that is known by its form alone; a common word of the dictionary costs 7 to 10,
// a single character beside it as much again, so that a rule wins where the dictionary has only
// single characters to offer.
constexpr int NumberCost = nats(10);
constexpr int DigitsCost = nats(7); ///< less than a number of another script alone
/// A person's name of this surname among all words, before the characters of the given name, which
/// cost 4 to 8 each.
constexpr int PersonCost = nats(9.5);
/// "记者沈舸", "沈舸说", the begin of a head: a name is likelier there.
constexpr int AfterTitle = nats(-4);
constexpr int BeforeSpeech = nats(-2);
constexpr int AtStart = nats(-1.5);
constexpr int PlaceCost = nats(12);
constexpr int PlaceCharacter = nats(6.5);
constexpr int LongestPlace = 3; ///< characters before 县, 镇, 村 …
constexpr int ForeignCost = nats(12);
constexpr int ForeignCharacter = nats(3);
constexpr int DottedForeignCost = nats(12); ///< 安娜·莱恩: the dot says it, however long
constexpr int ShortestForeign = 3;
constexpr int LongestForeign = 15;
constexpr int LongestTitle = 4;

constexpr QStringView Numerals = u"〇零一二三四五六七八九十百千万亿两";
constexpr QStringView Powers = u"十百千万亿";
/// Make a date or an hour of the number before them.
constexpr QStringView DateUnits = u"年月日时点";
constexpr QStringView Speech = u"说称谈";
constexpr QStringView Marks = u"，。、；：？！“”‘’《》（）—… \u3000";

} // namespace

bool isHanUnit(QChar c)
{
    return isHan(c) || c.isSurrogate();
}

bool isWordCharacter(QChar c)
{
    return !isHanUnit(c) && (c.isLetterOrNumber() || c.isMark());
}

bool UnknownWords::mayStandInName(qsizetype at) const
{
    return at < m_text.size() && isHanUnit(m_text[at]) && !m_table.particles().has(m_text[at]);
}

/// 三百二十万, 第十二, 百分之八点三, 217万, 2026年.
void UnknownWords::addNumber(qsizetype start, std::vector<WordTable::Match>& result) const
{
    qsizetype at = start;
    const bool digits = m_text[at].isDigit();
    if (digits) {
        while (at < m_text.size() && (isWordCharacter(m_text[at]) || m_text[at] == u'.'))
            ++at;
    } else if (m_text.sliced(at).startsWith(u"百分之") || m_text.sliced(at).startsWith(u"千分之")) {
        at += 3;
    } else if (m_text[at] == u'第') {
        ++at;
    }
    const qsizetype first = at;
    const auto skipNumerals = [&] {
        while (at < m_text.size() && (digits ? Powers : Numerals).contains(m_text[at]))
            ++at;
    };
    skipNumerals();
    if (at > first && at + 1 < m_text.size() && m_text[at] == u'比'
        && Numerals.contains(m_text[at + 1])) { // 三比一
        ++at;
        skipNumerals();
    }
    if (at == first && !digits)
        return;
    if (at + 1 < m_text.size() && m_text[at] == u'点' && Numerals.contains(m_text[at + 1])) {
        ++at;
        skipNumerals();
    }
    const int cost = digits ? DigitsCost : NumberCost;
    if (at - start >= 2)
        result.push_back({ int(at - start), cost });
    if (at < m_text.size() && DateUnits.contains(m_text[at]))
        result.push_back({ int(at + 1 - start), cost });
}

int UnknownWords::contextCost(qsizetype start, qsizetype end) const
{
    int cost = 0;
    if (start == 0 || Marks.contains(m_text[start - 1]))
        cost += AtStart;
    for (qsizetype length = 2; length <= std::min<qsizetype>(start, LongestTitle); ++length) {
        if (m_table.titles().has(m_text.sliced(start - length, length))) {
            cost += AfterTitle;
            break;
        }
    }
    if (end < m_text.size() && Speech.contains(m_text[end]))
        cost += BeforeSpeech;
    return cost;
}

void UnknownWords::addPerson(
    qsizetype start, qsizetype surname, std::vector<WordTable::Match>& result) const
{
    int cost = PersonCost;
    for (qsizetype given = 1; given <= 2; ++given) {
        const qsizetype end = start + surname + given;
        if (!mayStandInName(end - 1))
            return;
        cost += m_table.givenNameCost(m_text[end - 1].unicode());
        result.push_back({ int(end - start), cost + contextCost(start, end) });
    }
}

void UnknownWords::addPerson(qsizetype start, std::vector<WordTable::Match>& result) const
{
    if (m_table.surnames().has(m_text[start]))
        addPerson(start, 1, result);
    if (start + 2 < m_text.size() && m_table.surnames().has(m_text.sliced(start, 2)))
        addPerson(start, 2, result);
}

/// 柏塘镇: characters of no other use and what the place is.
void UnknownWords::addPlace(qsizetype start, std::vector<WordTable::Match>& result) const
{
    for (qsizetype own = 1; own <= LongestPlace; ++own) {
        if (!mayStandInName(start + own - 1))
            return;
        const qsizetype end = start + own;
        if (own >= 2 && end < m_text.size() && m_table.placeEnds().has(m_text[end]))
            result.push_back({ int(own + 1), PlaceCost + int(own) * PlaceCharacter });
    }
}

void UnknownWords::addForeignName(qsizetype start, std::vector<WordTable::Match>& result) const
{
    const qsizetype most = std::min<qsizetype>(m_text.size(), start + LongestForeign);
    qsizetype end = start;
    while (end < most
        && (m_table.transliteration().has(m_text[end]) || (m_text[end] == u'·' && end > start)))
        ++end;
    if (end > start && m_text[end - 1] == u'·')
        --end;
    const bool dotted = m_text.sliced(start, end - start).contains(u'·');
    const int cost = dotted ? DottedForeignCost : ForeignCost + int(end - start) * ForeignCharacter;
    if (end - start >= ShortestForeign)
        result.push_back({ int(end - start), cost });
}

void UnknownWords::at(qsizetype start, std::vector<WordTable::Match>& result) const
{
    addNumber(start, result);
    if (!mayStandInName(start))
        return;
    addPerson(start, result);
    addPlace(start, result);
    addForeignName(start, result);
}

} // namespace broadsheet
