// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/word_splitter.h"

#include "typesetting/icu_words.h"
#include "typesetting/unknown_words.h"

#include <algorithm>
#include <limits>

namespace broadsheet {

namespace {

constexpr std::int64_t Unreached = std::numeric_limits<std::int64_t>::max();

/// Of a word or number in another script, so that T恤 and 48万 are cheaper than their parts.
constexpr int ForeignWordCost = 8 * WordTable::CostSteps;

/// Joins letters and digits into one word where it stands between them: 10,000 3.5 COVID-19 A&B.
constexpr QStringView Joiners = u".,-'’&+/@:%·";
/// Belongs to the number before it.
constexpr QStringView Endings = u"%‰℃°";

/// The end of the word in another script, the mark or the space that begins at `start`.
qsizetype foreignEnd(QStringView text, qsizetype start)
{
    if (!isWordCharacter(text[start]))
        return start + 1;
    qsizetype end = start + 1;
    while (end < text.size()) {
        const bool joined = Joiners.contains(text[end]) && end + 1 < text.size()
            && isWordCharacter(text[end + 1]);
        if (!isWordCharacter(text[end]) && !joined)
            break;
        ++end;
    }
    while (end < text.size() && Endings.contains(text[end]))
        ++end;
    return end;
}

class Splitting {
public:
    Splitting(const WordTable& table, QStringView text)
        : m_table(table)
        , m_text(text)
        , m_unknown(table, text)
        , m_cost(std::size_t(text.size()) + 1, Unreached)
        , m_from(std::size_t(text.size()) + 1, 0)
    {
    }

    std::vector<int> run()
    {
        m_cost[0] = 0;
        for (qsizetype at = 0; at < m_text.size(); ++at) {
            if (m_cost[std::size_t(at)] != Unreached)
                leaveFrom(at);
        }
        std::vector<int> starts;
        for (int at = int(m_text.size()); at > 0; at = m_from[std::size_t(at)])
            starts.push_back(m_from[std::size_t(at)]);
        std::reverse(starts.begin(), starts.end());
        return starts;
    }

private:
    void reach(qsizetype from, qsizetype to, int cost)
    {
        const std::int64_t sum = m_cost[std::size_t(from)] + cost;
        if (sum < m_cost[std::size_t(to)]) {
            m_cost[std::size_t(to)] = sum;
            m_from[std::size_t(to)] = int(from);
        }
    }

    void leaveFrom(qsizetype at)
    {
        m_matches.clear();
        if (isPair(at)) {
            reach(at, at + 2, m_table.singleCost(m_text[at].unicode()));
        } else if (isHanUnit(m_text[at])) {
            m_table.matches(m_text.sliced(at), m_matches);
            reach(at, at + 1, m_table.singleCost(m_text[at].unicode()));
        } else {
            const qsizetype end = foreignEnd(m_text, at);
            const bool word = isWordCharacter(m_text[at]);
            if (word)
                m_table.matches(m_text.sliced(at), m_matches); // T恤
            reach(at, end, word ? ForeignWordCost : 0);
        }
        m_unknown.at(at, m_matches);
        for (const WordTable::Match& match : m_matches) {
            if (!cutsForeignWord(at + match.length))
                reach(at, at + match.length, match.cost);
        }
    }

    [[nodiscard]] bool isPair(qsizetype at) const
    {
        return m_text[at].isHighSurrogate() && at + 1 < m_text.size()
            && m_text[at + 1].isLowSurrogate();
    }

    [[nodiscard]] bool cutsForeignWord(qsizetype end) const
    {
        return end < m_text.size() && isWordCharacter(m_text[end])
            && isWordCharacter(m_text[end - 1]);
    }

    const WordTable& m_table;
    QStringView m_text;
    UnknownWords m_unknown;
    std::vector<std::int64_t> m_cost;
    std::vector<int> m_from;
    std::vector<WordTable::Match> m_matches;
};

} // namespace

WordSplitter::WordSplitter()
    : m_table(WordTable::embedded())
{
}

WordSplitter::WordSplitter(WordTable table)
    : m_table(std::move(table))
{
}

std::vector<int> WordSplitter::split(QStringView text) const
{
    return hasDictionary() ? Splitting(m_table, text).run() : icuWordStarts(text);
}

} // namespace broadsheet
