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

void add(std::vector<TextChange>& changes, TextChange::Kind kind, QStringView text)
{
    if (text.isEmpty())
        return;
    if (changes.empty() || changes.back().kind != kind)
        changes.push_back({ kind, {} });
    changes.back().text += text;
}

void addAll(
    std::vector<TextChange>& changes, TextChange::Kind kind, std::span<const QStringView> tokens)
{
    for (const QStringView token : tokens)
        add(changes, kind, token);
}

/// By the longest common subsequence of tokens.
void compare(std::span<const QStringView> before,
    std::span<const QStringView> now,
    std::vector<TextChange>& changes)
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
    std::vector<TextChange> changes;
    addAll(changes, TextChange::Kind::Same, news.first(head));
    compare(olds.subspan(head, olds.size() - head - foot),
        news.subspan(head, news.size() - head - foot),
        changes);
    addAll(changes, TextChange::Kind::Same, news.last(foot));
    return changes;
}

std::vector<TextChange> differenceOf(const Story& before, const Story& now)
{
    return differenceOf(wordsOf(before), wordsOf(now));
}

} // namespace broadsheet
