// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/headline_breaks.h"

#include <algorithm>
#include <array>

namespace broadsheet {

namespace {

// What copy desks call a bad break, as data [K/P]; 1 is a fault that a sub-editor would mend.
/// A line that ends with an article, a preposition or a conjunction.
constexpr double HangingWord = 0.9;
/// $42.8 | million, 9 | percent, Nov. | 3.
constexpr double InsideNumber = 1.5;
/// Gannet Head | Light: between two words of a name.
constexpr double InsideName = 0.7;
/// A line begins best with a word that begins a phrase: as, with, after.
constexpr double InsidePhrase = 0.2;
/// 2- | year.
constexpr double AfterHyphen = 1;
/// Behind : ; ? ! — and , a line ends well where the head has such a mark.
constexpr double AwayFromMark = 0.3;

struct LittleWords {
    QStringView language;
    QStringView words; ///< each between two blanks
};

constexpr std::array Little {
    LittleWords { u"en",
        u" a an the of to in on at by for from with as into over under after before and or but nor "
        u"than that its his her their our my is are was were be will would may can not no who "
        u"which per via " },
    LittleWords { u"de",
        u" der die das den dem des ein eine einen einem einer und oder im in am an auf aus bei mit "
        u"nach von vom vor zu zum zur für über unter nicht kein keine " },
    LittleWords { u"fr",
        u" le la les l un une des du de d et ou à au aux en dans sur pour par avec sans ne pas ce "
        u"cette ces son sa ses qui que " },
    LittleWords { u"es",
        u" el la los las un una unos unas de del y e o u a al en con por para sin sobre no su sus "
        u"que " },
    LittleWords {
        u"ru", u" в во на с со к ко о об от до из у за по под над при для и а но или не ни " },
};
constexpr QStringView Magnitudes
    = u" hundred thousand million billion trillion percent per cent miles feet years days hours "
      u"Millionen Milliarden Prozent millions milliards millones por ciento млн млрд тысяч ";
constexpr QStringView Months
    = u" Jan. Feb. Mar. Apr. Aug. Sept. Oct. Nov. Dec. January February "
      u"March April May June July August September October November December ";
constexpr QStringView PartingMarks = u":;?!—,";

bool isOneOf(QStringView word, QStringView list)
{
    const qsizetype at = list.indexOf(word, 0, Qt::CaseInsensitive);
    if (at < 0 || word.isEmpty())
        return false;
    for (qsizetype i = at; i >= 0; i = list.indexOf(word, i + 1, Qt::CaseInsensitive)) {
        if (i > 0 && list[i - 1] == u' ' && i + word.size() < list.size()
            && list[i + word.size()] == u' ')
            return true;
    }
    return false;
}

class SpacedBreaks {
public:
    SpacedBreaks(SplitHeadline& headline, const QString& language)
        : m_text(headline.text.text)
        , m_breaks(headline.breaks)
    {
        for (const LittleWords& little : Little) {
            if (language.startsWith(little.language))
                m_little = little.words;
        }
    }

    void find()
    {
        for (qsizetype at = 1; at < m_text.size(); ++at) {
            const QChar before = m_text[at - 1];
            if (before == u' ')
                m_breaks.push_back({ int(at), spacePenalty(at), false, false });
            else if (before == u'-' || before == u'\u2010')
                m_breaks.push_back({ int(at), AfterHyphen, false, false });
            else if (before == u'—')
                m_breaks.push_back({ int(at), 0, false, false });
        }
        preferMarks();
    }

private:
    [[nodiscard]] QStringView wordBefore(qsizetype space) const
    {
        const qsizetype start = m_text.first(space).lastIndexOf(u' ') + 1;
        return m_text.sliced(start, space - start);
    }

    [[nodiscard]] QStringView wordAfter(qsizetype at) const
    {
        const qsizetype end = m_text.indexOf(u' ', at);
        return m_text.sliced(at, (end < 0 ? m_text.size() : end) - at);
    }

    [[nodiscard]] double spacePenalty(qsizetype at) const
    {
        const QStringView before = wordBefore(at - 1);
        const QStringView after = wordAfter(at);
        if (before.isEmpty() || after.isEmpty())
            return 0;
        const bool endsInDigit = before.back().isDigit();
        if ((endsInDigit && isOneOf(after, Magnitudes))
            || (isOneOf(before, Months) && after.front().isDigit()))
            return InsideNumber;
        if (isOneOf(before, m_little))
            return HangingWord;
        // The head's first word is always a capital: it says nothing.
        const bool first = before.data() == m_text.data();
        const bool name = before.front().isUpper() && after.front().isUpper() && !first
            && before.back().isLetter();
        return (name ? InsideName : 0) + (isOneOf(after, m_little) ? 0 : InsidePhrase);
    }

    void preferMarks()
    {
        const auto isAtMark = [&](const HeadlineBreak& place) {
            return place.at >= 2 && PartingMarks.contains(m_text[place.at - 2]);
        };
        if (std::none_of(m_breaks.begin(), m_breaks.end(), isAtMark))
            return;
        for (HeadlineBreak& place : m_breaks) {
            place.parting = isAtMark(place);
            place.penalty += place.parting ? 0 : AwayFromMark;
        }
    }

    QStringView m_text;
    std::vector<HeadlineBreak>& m_breaks;
    QStringView m_little = u" ";
};

} // namespace

void findSpacedBreaks(SplitHeadline& headline, const QString& language)
{
    headline.breaks.clear();
    SpacedBreaks(headline, language).find();
}

} // namespace broadsheet
