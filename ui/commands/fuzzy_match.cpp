// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/fuzzy_match.h"

#include <QStringList>

#include <algorithm>
#include <limits>
#include <vector>

namespace broadsheet {

namespace {

constexpr int Impossible = std::numeric_limits<int>::min() / 2;
constexpr int TextBegins = 12; ///< the text's first letter is meant
constexpr int WordBegins = 8;
constexpr int GoesOn = 7; ///< the letter after the last matched one
constexpr int WithinWord = 3; ///< of each letter of a query found inside a word

bool isWordStart(const QString& text, qsizetype at)
{
    if (!text.at(at).isLetterOrNumber())
        return false;
    if (at == 0 || text.at(at).script() == QChar::Script_Han)
        return true;
    return !text.at(at - 1).isLetterOrNumber() || text.at(at - 1).script() == QChar::Script_Han;
}

int startScore(const QString& text, qsizetype at)
{
    if (at == 0)
        return TextBegins;
    return isWordStart(text, at) ? WordBegins : Impossible;
}

/// One step of the table: the best score with this letter of the query at each place of the text,
/// and the place of the letter before it.
struct Row {
    std::vector<int> score;
    std::vector<int> from;
};

Row nextRow(const Row& last, QChar letter, const QString& text)
{
    const auto length = std::size_t(text.size());
    Row row { std::vector<int>(length, Impossible), std::vector<int>(length, -1) };
    int best = Impossible;
    int bestAt = -1;
    for (std::size_t at = 1; at < length; ++at) {
        const int before = int(at) - 1;
        if (last.score[at - 1] > best) {
            best = last.score[at - 1];
            bestAt = before;
        }
        if (text.at(qsizetype(at)) != letter)
            continue;
        const int goesOn = last.score[at - 1] + GoesOn;
        const int jumps = best + startScore(text, qsizetype(at));
        row.score[at] = std::max({ goesOn, jumps, Impossible });
        row.from[at] = goesOn >= jumps ? before : bestAt;
    }
    return row;
}

std::optional<FuzzyMatch> byWordStarts(const QString& query, const QString& text)
{
    std::vector<Row> rows;
    Row first { std::vector<int>(std::size_t(text.size()), Impossible), {} };
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) == query.front())
            first.score[std::size_t(at)] = startScore(text, at);
    }
    rows.push_back(std::move(first));
    for (qsizetype i = 1; i < query.size(); ++i)
        rows.push_back(nextRow(rows.back(), query.at(i), text));
    const auto& last = rows.back().score;
    const auto best = std::max_element(last.begin(), last.end());
    if (best == last.end() || *best <= 0)
        return std::nullopt;
    FuzzyMatch match { *best, {} };
    auto at = int(std::distance(last.begin(), best));
    for (std::size_t i = rows.size(); i-- > 0;) {
        match.positions.prepend(at);
        if (i > 0)
            at = rows[i].from[std::size_t(at)];
    }
    return match;
}

std::optional<FuzzyMatch> asItStands(const QString& query, const QString& text)
{
    const qsizetype at = text.indexOf(query);
    if (at < 0)
        return std::nullopt;
    FuzzyMatch match { int(query.size()) * WithinWord, {} };
    for (qsizetype i = 0; i < query.size(); ++i)
        match.positions << int(at + i);
    return match;
}

std::optional<FuzzyMatch> matchWord(const QString& query, const QString& text)
{
    const std::optional<FuzzyMatch> match = byWordStarts(query, text);
    return match ? match : asItStands(query, text);
}

/// Every word by itself, wherever it stands.
std::optional<FuzzyMatch> matchWords(const QStringList& words, const QString& text)
{
    FuzzyMatch all;
    for (const QString& word : words) {
        const std::optional<FuzzyMatch> match = matchWord(word, text);
        if (!match)
            return std::nullopt;
        all.score += match->score - 2; // in another order: a little less
        all.positions += match->positions;
    }
    std::sort(all.positions.begin(), all.positions.end());
    return all;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString& query, const QString& text)
{
    const QStringList words = query.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QString lower = text.toLower();
    if (words.isEmpty() || lower.size() != text.size())
        return std::nullopt; // a letter that grows in lower case is in no name of a command
    std::optional<FuzzyMatch> match = matchWord(words.join(QString()), lower);
    if (!match && words.size() > 1)
        match = matchWords(words, lower);
    if (match) // of two that fit alike the shorter says more exactly what was meant
        match->score = match->score * 8 - int(std::min<qsizetype>(text.size(), 60));
    return match;
}

} // namespace broadsheet
