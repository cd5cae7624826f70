// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/word_matches.h"

#include "base/pinyin.h"

#include <array>

namespace broadsheet {

WordMatches::WordMatches(const QStringList& words)
{
    m_words.reserve(std::size_t(words.size()));
    for (const QString& word : words) {
        QString syllables = pinyin(word);
        syllables.remove(QLatin1Char(' '));
        m_words.push_back({ word, word.toCaseFolded(), pinyinInitials(word), syllables });
    }
}

QStringList WordMatches::words() const
{
    QStringList all;
    for (const Word& word : m_words)
        all.append(word.text);
    return all;
}

QStringList WordMatches::find(const QString& typed) const
{
    const QString wanted = typed.trimmed().toCaseFolded();
    if (wanted.isEmpty())
        return words();
    std::array<QStringList, 4> ranks;
    for (const Word& word : m_words) {
        if (word.folded.startsWith(wanted))
            ranks[0].append(word.text);
        else if (word.folded.contains(wanted))
            ranks[1].append(word.text);
        else if (word.initials.startsWith(wanted))
            ranks[2].append(word.text);
        else if (word.pinyin.startsWith(wanted))
            ranks[3].append(word.text);
    }
    return ranks[0] + ranks[1] + ranks[2] + ranks[3];
}

} // namespace broadsheet
