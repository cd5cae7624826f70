// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/headline_breaks.h"
#include "typesetting/unknown_words.h"

#include <algorithm>

namespace broadsheet {

namespace {

// R53 and R54 as data. [K] is common knowledge of the trade, [P] the house's own number; 1 is a
// fault that a sub-editor would mend if it cost nothing else.
/// R53 [K/P]: words that hang on the one before them.
constexpr QStringView NotAtStart = u"的了着过们地得吗呢吧之者性化";
/// R53 [K/P]: words that wait for the one behind them.
constexpr QStringView NotAtEnd = u"在从对把被向与和及第";
constexpr double HangingWord = 1;
/// The same for the weaker ones [P].
constexpr QStringView RatherNotAtStart = u"等中里上下内外后前时间来去起到出住好成完";
constexpr QStringView RatherNotAtEnd
    = u"为将让使由给于以按据因当至到比或但而是有不没未无很最更再已曾正共每各某该本此这那"
      u"大小新老女男首全总副非超微多近约达省市县区旧好真";
constexpr double WeakHangingWord = 0.5;
/// Alone behind a word they are mostly its last part, which the dictionary does not join [P].
constexpr QStringView Suffixes
    = u"率性员者器机车船人站点区角血岗卡队院期箱管网线费额量度力物品款证票价室厅馆城园场所法案户家"
      u"长"
      u"友警店楼塔桥街路巷河湖江山村镇县市省国界节会展赛杯奖榜秀剧戏片歌书报刊号型版级类式化"
      u"感学业部局处科委办组社团厂矿校系班课";
constexpr double BeforeSuffix = 1;
/// R54: a break elsewhere though the headline has a space, at which it would rather break.
constexpr double AwayFromSpace = 3.5;
/// … or a ： ？ ！ inside [P].
constexpr double AwayFromMark = 0.4;
constexpr QStringView PartingMarks = u"：？！；…—";
/// R11: between a number and what it counts.
constexpr double InsideMeasure = 1;
constexpr QStringView Units
    = u"年月日时点分秒元万亿千百十个名人岁天次件条家户米吨倍位度版届里周号级代期路线批项座所只头"
      u"张场节课辆台艘架栋楼层间套亩斤克升公平村镇县区市校队组方国省种类群双对副支枝封本册篇页步"
      u"口成旬余多";
constexpr QStringView Numerals = u"〇零一二三四五六七八九十百千万亿两几数半";
/// 市长|贺云舟: who holds the office belongs to it [P].
constexpr double AfterTitle = 0.4;
/// Inside “…” that is no longer than a term [P]; a longer one is speech.
constexpr double InsideTerm = 1.5;
constexpr int LongestTerm = 8;
/// A title in 《》 breaks only where it is longer than a line of a head can be [P].
constexpr int LongestTitle = 14;
constexpr double InsideLongTitle = 3;
/// Two single characters that the dictionary does not join are often a word that it lacks [P: of
/// such places a third are, of all others one in a hundred].
constexpr double BetweenSingles = 1.5;
constexpr double BesideSingle = 0.3;

struct Word {
    qsizetype start = 0;
    qsizetype end = 0;
};

class ChineseBreaks {
public:
    ChineseBreaks(SplitHeadline& headline, const WordSplitter& splitter)
        : m_text(headline.text.text)
        , m_breaks(headline.breaks)
        , m_table(splitter.table())
    {
        const std::vector<int> starts = splitter.split(m_text);
        for (std::size_t i = 0; i < starts.size(); ++i)
            m_words.push_back({ starts[i], i + 1 < starts.size() ? starts[i + 1] : m_text.size() });
        findEnclosed();
    }

    void find()
    {
        for (std::size_t i = 1; i < m_words.size(); ++i) {
            const Word& before = m_words[i - 1];
            const Word& after = m_words[i];
            if (m_text[after.start] == u' ' || m_forbidden[std::size_t(after.start)])
                continue;
            const bool space = i >= 2 && m_text[before.start] == u' ';
            double penalty = m_enclosed[std::size_t(after.start)];
            if (!space)
                penalty += pairPenalty(before, after);
            m_breaks.push_back({ int(after.start), penalty, false, false });
        }
        preferParts();
    }

private:
    [[nodiscard]] QStringView textOf(const Word& word) const
    {
        return m_text.sliced(word.start, word.end - word.start);
    }

    /// The places inside 《》 and inside short “”.
    void findEnclosed()
    {
        m_forbidden.assign(std::size_t(m_text.size()) + 1, false);
        m_enclosed.assign(std::size_t(m_text.size()) + 1, 0);
        enclose(u'《', u'》', LongestTitle, [&](std::size_t at, bool isLong) {
            m_forbidden[at] = !isLong;
            m_enclosed[at] += isLong ? InsideLongTitle : 0;
        });
        enclose(u'“', u'”', LongestTerm, [&](std::size_t at, bool isLong) {
            m_enclosed[at] += isLong ? 0 : InsideTerm;
        });
    }

    template <typename Mark>
    void enclose(QChar open, QChar close, qsizetype longest, const Mark& mark)
    {
        for (qsizetype start = m_text.indexOf(open); start >= 0;) {
            const qsizetype end = m_text.indexOf(close, start);
            if (end < 0)
                return;
            for (qsizetype at = start + 1; at <= end; ++at)
                mark(std::size_t(at), end - start - 1 > longest);
            start = m_text.indexOf(open, end);
        }
    }

    [[nodiscard]] bool endsInNumber(const Word& word) const
    {
        const QChar last = m_text[word.end - 1];
        return last.isDigit() || Numerals.contains(last);
    }

    /// A Han character alone that is no particle.
    [[nodiscard]] bool isSingle(const Word& word) const
    {
        return word.end - word.start == 1 && isHanUnit(m_text[word.start])
            && !m_table.particles().has(m_text[word.start]);
    }

    [[nodiscard]] double pairPenalty(const Word& before, const Word& after) const
    {
        double penalty = 0;
        const bool shortBefore = before.end - before.start == 1;
        const bool shortAfter = after.end - after.start == 1;
        const QChar first = m_text[after.start];
        const QChar last = m_text[before.end - 1];
        if (endsInNumber(before) && Units.contains(first))
            penalty += InsideMeasure;
        else if (shortAfter && NotAtStart.contains(first))
            penalty += HangingWord;
        else if (shortAfter && RatherNotAtStart.contains(first))
            penalty += WeakHangingWord;
        else if (shortAfter && Suffixes.contains(first) && !shortBefore)
            penalty += BeforeSuffix;
        if (shortBefore && NotAtEnd.contains(last))
            penalty += HangingWord;
        else if (shortBefore && RatherNotAtEnd.contains(last))
            penalty += WeakHangingWord;
        if (m_table.titles().has(textOf(before)) && m_table.surnames().has(first))
            penalty += AfterTitle;
        if (isSingle(before) && isSingle(after))
            penalty += BetweenSingles;
        else if (isSingle(before) || isSingle(after))
            penalty += BesideSingle;
        return penalty;
    }

    [[nodiscard]] bool isAtSpace(const HeadlineBreak& place) const
    {
        const QChar before = m_text[place.at - 1];
        return before == u' ' || before == u'\u3000';
    }

    void preferParts()
    {
        bool anySpace = false;
        bool anyMark = false;
        for (const HeadlineBreak& place : m_breaks) {
            anySpace = anySpace || isAtSpace(place);
            anyMark = anyMark || PartingMarks.contains(m_text[place.at - 1]);
        }
        for (HeadlineBreak& place : m_breaks) {
            const bool atMark = PartingMarks.contains(m_text[place.at - 1]);
            place.parting = atMark || isAtSpace(place);
            if (anySpace && !isAtSpace(place))
                place.penalty += AwayFromSpace;
            else if (anyMark && !atMark && !isAtSpace(place))
                place.penalty += AwayFromMark;
        }
    }

    QStringView m_text;
    std::vector<HeadlineBreak>& m_breaks;
    const WordTable& m_table;
    std::vector<Word> m_words;
    std::vector<bool> m_forbidden;
    std::vector<double> m_enclosed;
};

} // namespace

void findChineseBreaks(SplitHeadline& headline, const WordSplitter& splitter)
{
    headline.breaks.clear();
    ChineseBreaks(headline, splitter).find();
}

} // namespace broadsheet
