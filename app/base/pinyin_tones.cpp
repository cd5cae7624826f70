// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/pinyin_tones.h"

#include "base/pinyin_syllables.h"

#include <algorithm>
#include <array>
#include <string>

namespace broadsheet {

namespace {

constexpr char16_t UUmlaut = 0xFC;
constexpr QStringView Vowels = u"aeiou\u00FC";
/// Of each vowel with the first to fourth tone.
constexpr std::array<QStringView, 6> Marked {
    u"āáǎà", u"ēéěè", u"īíǐì", u"ōóǒò", u"ūúǔù", u"ǖǘǚǜ"
};

bool isLetter(QChar c)
{
    const QChar lower = c.toLower();
    return (lower >= u'a' && lower <= u'z') || lower == QChar(UUmlaut);
}

bool isSyllable(QStringView letters)
{
    std::string wanted(" ");
    for (const QChar c : letters) {
        const QChar lower = c.toLower();
        wanted += lower == QChar(UUmlaut) ? 'v' : lower.toLatin1();
    }
    wanted += ' ';
    return (' ' + std::string(PinyinSyllables) + ' ').find(wanted) != std::string::npos;
}

/// Where the mark stands; −1: the syllable has no vowel (m, n).
qsizetype markedVowel(const QString& syllable)
{
    const QString lower = syllable.toLower();
    for (const QLatin1String strong :
        { QLatin1String("a"), QLatin1String("e"), QLatin1String("ou") }) {
        if (const qsizetype at = lower.indexOf(strong); at >= 0)
            return at;
    }
    for (qsizetype i = lower.size() - 1; i >= 0; --i) {
        if (Vowels.contains(lower[i]))
            return i;
    }
    return -1;
}

QString marked(QString syllable, int tone)
{
    syllable.replace(u'v', QChar(UUmlaut)).replace(u'V', QChar(UUmlaut).toUpper());
    const qsizetype at = markedVowel(syllable);
    if (tone < 1 || tone > 4)
        return syllable;
    const QChar vowel = syllable[at];
    const QChar with = Marked.at(std::size_t(Vowels.indexOf(vowel.toLower())))[qsizetype(tone) - 1];
    syllable[at] = vowel.isUpper() ? with.toUpper() : with;
    return syllable;
}

/// Length of the longest syllable with a vowel at the end of the letters; 0: there is none.
qsizetype lastSyllable(QStringView letters)
{
    constexpr qsizetype Longest = 6; // zhuang
    for (qsizetype length = std::min(Longest, letters.size()); length > 0; --length) {
        const QString last = letters.last(length).toString();
        if (isSyllable(last)) {
            const QString shown = QString(last).replace(u'v', QChar(UUmlaut));
            return markedVowel(shown) < 0 ? 0 : length;
        }
    }
    return 0;
}

} // namespace

QString withToneMarks(const QString& typed)
{
    QString result;
    qsizetype word = 0; // where the letters begin that have not been written yet
    for (qsizetype i = 0; i <= typed.size(); ++i) {
        if (i < typed.size() && isLetter(typed[i]))
            continue;
        const QStringView letters = QStringView(typed).mid(word, i - word);
        const bool tone = i < typed.size() && typed[i] >= u'0' && typed[i] <= u'5';
        const qsizetype length = tone ? lastSyllable(letters) : 0;
        if (length > 0) {
            result += letters.chopped(length);
            result += marked(letters.last(length).toString(), typed[i].digitValue());
        } else {
            result += QStringView(typed).mid(word, i - word + 1);
        }
        word = i + 1;
    }
    return result;
}

} // namespace broadsheet
