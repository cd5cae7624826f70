// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/word_evidence.h"

#include "story/copy_cleaning.h"

#include <QSet>

#include <cmath>

namespace broadsheet {

namespace {

quint32 pairOf(QChar first, QChar second)
{
    return (quint32(first.unicode()) << 16U) | second.unicode();
}

template <typename Take>
void forEachPair(QStringView text, Take take)
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (isHan(text[i - 1]) && isHan(text[i]))
            take(pairOf(text[i - 1], text[i]));
    }
}

QSet<quint32> pairsOf(QStringView text)
{
    QSet<quint32> found;
    forEachPair(text, [&found](quint32 pair) { found.insert(pair); });
    return found;
}

} // namespace

void WordEvidence::learn(QStringView text)
{
    forEachPair(text, [this](quint32 pair) { ++m_pairs[pair]; });
}

int WordEvidence::jointCount(QStringView before, QStringView after) const
{
    if (before.isEmpty() || after.isEmpty() || !isHan(before.back()) || !isHan(after.front()))
        return 0;
    return m_pairs.value(pairOf(before.back(), after.front()));
}

double WordEvidence::sharedWords(QStringView before, QStringView after)
{
    constexpr qsizetype Near = 600;
    const QSet<quint32> left = pairsOf(before.right(Near));
    const QSet<quint32> right = pairsOf(after.left(Near));
    if (left.isEmpty() || right.isEmpty())
        return 0;
    int shared = 0;
    for (const quint32 pair : right)
        shared += left.contains(pair) ? 1 : 0;
    return shared / std::sqrt(double(left.size()) * double(right.size()));
}

} // namespace broadsheet
