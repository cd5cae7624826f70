// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/word_table.h"

#include <QResource>
#include <QtAlgorithms>
#include <QtEndian>

#include <algorithm>

void loadWordResources()
{
    Q_INIT_RESOURCE(words);
}

namespace broadsheet {

namespace {

constexpr QStringView Mark = u"BSWORDS1";
constexpr std::size_t FirstBytes = 8; ///< character, cost, place of its words
constexpr std::size_t GivenNameBytes = 4; ///< character, cost
constexpr std::uint32_t NoWords = 0xFFFFFFFF;
constexpr int LongestWord = 16;
/// Of a character that no dictionary has: once in 60 million.
constexpr int UnknownCost = 18 * WordTable::CostSteps;

} // namespace

bool WordTable::List::has(QStringView word) const
{
    return std::binary_search(m_words.begin(), m_words.end(), word);
}

WordTable WordTable::embedded()
{
    loadWordResources();
    const QResource resource(QStringLiteral(":/broadsheet/words/zh.words"));
    if (!resource.isValid() || resource.compressionAlgorithm() != QResource::NoCompression)
        return WordTable(QByteArrayView());
    return WordTable(QByteArrayView(resource.data(), resource.size()));
}

WordTable::WordTable(QByteArrayView bytes)
    : m_bytes(bytes)
{
    if (!read())
        *this = WordTable();
}

std::uint16_t WordTable::u16(std::size_t at) const
{
    if (at + 2 > std::size_t(m_bytes.size()))
        return 0;
    return qFromLittleEndian<quint16>(m_bytes.data() + at);
}

std::uint32_t WordTable::u32(std::size_t at) const
{
    if (at + 4 > std::size_t(m_bytes.size()))
        return 0;
    return qFromLittleEndian<quint32>(m_bytes.data() + at);
}

bool WordTable::readSection(std::size_t& at, std::size_t entryBytes, Section& section) const
{
    section.count = u32(at);
    section.at = at + 4;
    at = section.at + section.count * entryBytes;
    return at <= std::size_t(m_bytes.size());
}

/// The lists are short and are asked for every character of a headline: a copy, and views of it.
bool WordTable::readList(std::size_t& at, List& list) const
{
    Section section;
    if (!readSection(at, 2, section))
        return false;
    list.m_text.reserve(qsizetype(section.count));
    for (std::size_t i = 0; i < section.count; ++i)
        list.m_text += QChar(u16(section.at + 2 * i));
    const auto words = QStringView(list.m_text).split(QChar(u'\0'), Qt::SkipEmptyParts);
    list.m_words.assign(words.begin(), words.end());
    return true;
}

bool WordTable::read()
{
    std::size_t at = 0;
    for (const QChar c : Mark) {
        if (u16(at) != c.unicode())
            return false;
        at += 2;
    }
    m_complete = (u32(at) & 1U) != 0;
    at += 4;
    if (!readSection(at, FirstBytes, m_firsts))
        return false;
    m_unseenGivenName = u16(at);
    at += 2;
    if (!readSection(at, GivenNameBytes, m_givenNames))
        return false;
    for (List* list : { &m_surnames, &m_titles, &m_placeEnds, &m_transliteration, &m_particles }) {
        if (!readList(at, *list))
            return false;
    }
    m_buckets = at;
    return true;
}

std::optional<std::size_t> WordTable::find(
    const Section& section, std::size_t entryBytes, char16_t character) const
{
    std::size_t low = 0;
    std::size_t high = section.count;
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        if (u16(section.at + middle * entryBytes) < character)
            low = middle + 1;
        else
            high = middle;
    }
    const std::size_t at = section.at + low * entryBytes;
    if (low < section.count && u16(at) == character)
        return at;
    return std::nullopt;
}

/// Among `count` words of one length: the characters after the first, in order, and a cost behind.
std::optional<int> WordTable::findRest(QStringView rest, std::size_t at, std::size_t count) const
{
    const std::size_t bytes = std::size_t(rest.size() + 1) * 2;
    const auto compare = [&](std::size_t index) {
        for (qsizetype i = 0; i < rest.size(); ++i) {
            const int difference
                = int(u16(at + index * bytes + std::size_t(i) * 2)) - int(rest[i].unicode());
            if (difference != 0)
                return difference;
        }
        return 0;
    };
    std::size_t low = 0;
    std::size_t high = count;
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        const int difference = compare(middle);
        if (difference == 0)
            return u16(at + (middle + 1) * bytes - 2);
        if (difference < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return std::nullopt;
}

void WordTable::matches(QStringView text, std::vector<Match>& result) const
{
    result.clear();
    if (text.size() < 2)
        return;
    const std::optional<std::size_t> first = find(m_firsts, FirstBytes, text[0].unicode());
    if (!first || u32(*first + 4) == NoWords)
        return;
    std::size_t at = m_buckets + u32(*first + 4);
    const std::uint16_t lengths = u16(at);
    at += 2;
    std::size_t words = at + 2 * std::size_t(qPopulationCount(lengths));
    for (int length = 2; length <= LongestWord; ++length) {
        if ((lengths & (1U << unsigned(length - 2))) == 0)
            continue;
        if (length > text.size())
            return;
        const std::size_t count = u16(at);
        at += 2;
        if (const auto cost = findRest(text.sliced(1, length - 1), words, count))
            result.push_back({ length, *cost });
        words += count * std::size_t(length) * 2;
    }
}

int WordTable::singleCost(char16_t character) const
{
    const std::optional<std::size_t> at = find(m_firsts, FirstBytes, character);
    return at ? u16(*at + 2) : UnknownCost;
}

int WordTable::givenNameCost(char16_t character) const
{
    const std::optional<std::size_t> at = find(m_givenNames, GivenNameBytes, character);
    return at ? u16(*at + 2) : m_unseenGivenName;
}

} // namespace broadsheet
