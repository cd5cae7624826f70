// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/copy_difference.h"

#include <algorithm>
#include <cstdint>
#include <span>

namespace broadsheet {

namespace {

using Tokens = std::vector<QStringView>;

/// Beyond so many comparisons the middle is told as a whole.
constexpr std::size_t MostComparisons = 4'000'000;

bool isWordLetter(QChar c)
{
    return c.isLetterOrNumber() && c.script() != QChar::Script_Han;
}

Tokens tokensOf(QStringView text)
{
    Tokens tokens;
    qsizetype start = 0;
    while (start < text.size()) {
        qsizetype end = start + 1;
        if (isWordLetter(text[start])) {
            while (end < text.size() && isWordLetter(text[end]))
                ++end;
        } else if (text[start].isHighSurrogate() && end < text.size()) {
            ++end;
        }
        tokens.push_back(text.mid(start, end - start));
        start = end;
    }
    return tokens;
}

struct Stretch {
    TextChange::Kind kind = TextChange::Kind::Same;
    Tokens tokens;
};

using Stretches = std::vector<Stretch>;

void add(Stretches& stretches, TextChange::Kind kind, QStringView token)
{
    if (stretches.empty() || stretches.back().kind != kind)
        stretches.push_back({ kind, {} });
    stretches.back().tokens.push_back(token);
}

void addAll(Stretches& stretches, TextChange::Kind kind, std::span<const QStringView> tokens)
{
    for (const QStringView token : tokens)
        add(stretches, kind, token);
}

/// By the longest common subsequence of tokens.
void compare(
    std::span<const QStringView> before, std::span<const QStringView> now, Stretches& changes)
{
    using Kind = TextChange::Kind;
    const std::size_t columns = now.size() + 1;
    if (before.empty() || now.empty() || (before.size() + 1) * columns > MostComparisons) {
        addAll(changes, Kind::Gone, before);
        addAll(changes, Kind::New, now);
        return;
    }
    std::vector<std::uint16_t> common((before.size() + 1) * columns, 0);
    for (std::size_t i = before.size(); i-- > 0;) {
        for (std::size_t k = now.size(); k-- > 0;) {
            common[i * columns + k] = before[i] == now[k]
                ? std::uint16_t(common[(i + 1) * columns + k + 1] + 1)
                : std::max(common[(i + 1) * columns + k], common[i * columns + k + 1]);
        }
    }
    std::size_t i = 0;
    std::size_t k = 0;
    while (i < before.size() && k < now.size()) {
        if (before[i] == now[k]) {
            add(changes, Kind::Same, now[k]);
            ++i;
            ++k;
        } else if (common[(i + 1) * columns + k] >= common[i * columns + k + 1]) {
            add(changes, Kind::Gone, before[i++]);
        } else {
            add(changes, Kind::New, now[k++]);
        }
    }
    addAll(changes, Kind::Gone, before.subspan(i));
    addAll(changes, Kind::New, now.subspan(k));
}

/// How well a change begins, or ends, behind a token: at a paragraph, at a clause, at a word.
int edgeBehind(QStringView token)
{
    const QChar c = token.back();
    if (c == u'\n')
        return 3;
    const bool opens = c.category() == QChar::Punctuation_Open
        || c.category() == QChar::Punctuation_InitialQuote;
    if (c.isPunct() && !opens)
        return 2;
    return c.isSpace() ? 1 : 0;
}

/// How well the change reads that takes `count` of the tokens from `start` on.
int edgesOf(const Tokens& tokens, std::size_t start, std::size_t count, bool opensText)
{
    constexpr int TextsStart = 3;
    const int begins = start > 0 ? edgeBehind(tokens[start - 1]) : opensText ? TextsStart : 0;
    return begins + edgeBehind(tokens[start + count - 1]);
}

/// What is put in or taken out between two stretches that stay can often stand a little further on
/// or back ("新[近新]票制" is "[新近]新票制"): it goes to where it begins and ends best, of equal
/// places to the first.
void settle(Stretches& stretches, std::size_t index)
{
    Tokens& before = stretches[index - 1].tokens;
    Tokens& after = stretches[index + 1].tokens;
    const std::size_t count = stretches[index].tokens.size();
    Tokens all = before;
    all.insert(all.end(), stretches[index].tokens.begin(), stretches[index].tokens.end());
    all.insert(all.end(), after.begin(), after.end());
    // What stays between two changes must not vanish.
    const bool opensText = index == 1;
    const bool endsText = index + 2 == stretches.size();
    const std::size_t least = opensText ? 0 : 1;
    const std::size_t most = all.size() - count - (endsText ? 0 : 1);
    std::size_t first = before.size();
    while (first > least && all[first - 1] == all[first + count - 1])
        --first;
    std::size_t best = first;
    for (std::size_t at = first;; ++at) {
        if (edgesOf(all, at, count, opensText) > edgesOf(all, best, count, opensText))
            best = at;
        if (at >= most || all[at] != all[at + count])
            break;
    }
    const auto from = all.begin() + std::ptrdiff_t(best);
    const auto to = from + std::ptrdiff_t(count);
    before.assign(all.begin(), from);
    stretches[index].tokens.assign(from, to);
    after.assign(to, all.end());
}

void settleAll(Stretches& stretches)
{
    using Kind = TextChange::Kind;
    for (std::size_t i = 1; i + 1 < stretches.size(); ++i) {
        const bool alone = stretches[i].kind != Kind::Same && stretches[i - 1].kind == Kind::Same
            && stretches[i + 1].kind == Kind::Same;
        if (alone)
            settle(stretches, i);
    }
}

std::vector<TextChange> changesOf(const Stretches& stretches)
{
    std::vector<TextChange> changes;
    for (const Stretch& stretch : stretches) {
        if (stretch.tokens.empty())
            continue;
        changes.push_back({ stretch.kind, {} });
        for (const QStringView token : stretch.tokens)
            changes.back().text += token;
    }
    return changes;
}

QString wordsOf(const Story& story)
{
    QStringList parts;
    for (const StoryPartPtr& part : story.parts)
        parts.append(part->text);
    return parts.join(QLatin1Char('\n'));
}

} // namespace

std::vector<TextChange> differenceOf(const QString& before, const QString& now)
{
    const Tokens old = tokensOf(before);
    const Tokens young = tokensOf(now);
    std::size_t head = 0;
    while (head < old.size() && head < young.size() && old[head] == young[head])
        ++head;
    std::size_t foot = 0;
    while (foot < old.size() - head && foot < young.size() - head
        && old[old.size() - 1 - foot] == young[young.size() - 1 - foot])
        ++foot;
    const std::span<const QStringView> olds(old);
    const std::span<const QStringView> news(young);
    Stretches stretches;
    addAll(stretches, TextChange::Kind::Same, news.first(head));
    compare(olds.subspan(head, olds.size() - head - foot),
        news.subspan(head, news.size() - head - foot),
        stretches);
    addAll(stretches, TextChange::Kind::Same, news.last(foot));
    settleAll(stretches);
    return changesOf(stretches);
}

std::vector<TextChange> differenceOf(const Story& before, const Story& now)
{
    return differenceOf(wordsOf(before), wordsOf(now));
}

} // namespace broadsheet
