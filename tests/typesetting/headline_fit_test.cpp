// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/headline_setter.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace broadsheet;

namespace {

constexpr double SizePt = 20;

QString u16(const char16_t* text)
{
    return QString::fromUtf16(text);
}

} // namespace

class HeadlineFitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void linesBreakBetweenWords_data();
    void linesBreakBetweenWords();
    void marksOfHeadlines_data();
    void marksOfHeadlines();
    void aPauseIsHalfAnEm_data();
    void aPauseIsHalfAnEm();
    void noSplitIsBetterBalanced_data();
    void noSplitIsBetterBalanced();
    void sizeThenTrackingThenWidth_data();
    void sizeThenTrackingThenWidth();
    void whatDoesNotFitIsSaid_data();
    void whatDoesNotFitIsSaid();
    void aSpreadHeadTouchesBothEdges();
    void quotesStandFlush();
    void marksAreHalfWidth();
    void badInputEndsSoon_data();
    void badInputEndsSoon();
    void theLadderGoesDownFromTheWantedSize();
    void blocksTakeWholeLines();

private:
    [[nodiscard]] ShapedHeadline shaped(const QString& text, double ems);
    [[nodiscard]] HeadlineRequest request(double ems, int least, int most) const;
    [[nodiscard]] static QString lines(const HeadlinePlan& plan);
    [[nodiscard]] std::vector<LineRun> runs(const HeadlinePlan& plan, double ems, std::size_t line);

    FontLibrary m_fonts;
    GalleySetter m_galleys { m_fonts };
    HeadlineSetter m_setter { m_galleys };
    ParagraphStyle m_style;
};

void HeadlineFitTest::init()
{
    m_style = {};
    m_style.font.han = QStringLiteral("unit");
    m_style.size = Length::pt(SizePt);
    m_style.leading = Length::pt(SizePt * 1.2);
    m_style.punctuation = PunctuationStyle::Banjiao;
    m_style.alignment = Alignment::Center;
    if (!m_setter.hasDictionary())
        QSKIP("built without python3-jieba");
}

ShapedHeadline HeadlineFitTest::shaped(const QString& text, double ems)
{
    return m_setter.shape(text, m_style, Length::pt(SizePt * ems)).value();
}

HeadlineRequest HeadlineFitTest::request(double ems, int least, int most) const
{
    HeadlineRequest wish;
    wish.width = Length::pt(SizePt * ems);
    wish.minLines = least;
    wish.maxLines = most;
    wish.sizes = headlineSizes({}, m_style.size, m_style.size.scaled(60, 100));
    if (!m_style.language.startsWith(QLatin1String("zh")))
        wish.limits = HeadlineLimits::latin();
    return wish;
}

QString HeadlineFitTest::lines(const HeadlinePlan& plan)
{
    QStringList result;
    int from = 0;
    for (const int start : plan.lineStarts) {
        result << plan.text.mid(from, start - from).trimmed();
        from = start;
    }
    result << plan.text.mid(from);
    return result.join(u'/');
}

std::vector<LineRun> HeadlineFitTest::runs(const HeadlinePlan& plan, double ems, std::size_t line)
{
    std::vector<LineRun> result;
    m_setter.set(plan, plan.style, Length::pt(SizePt * ems)).value().runs(line, result);
    return result;
}

void HeadlineFitTest::linesBreakBetweenWords_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("expected"); // the text with a bar at every line's end
    QTest::addColumn<double>("ems");
    QTest::addColumn<int>("count");
    const auto zh = [](const char* name, const char16_t* text, double ems, int count) {
        QTest::newRow(name) << QStringLiteral("zh-Hans") << u16(text) << ems << count;
    };
    zh("a line ends between words, not in the middle of 交付", u"我国首艘国产/航母交付海军", 8, 2);
    zh("a name is not parted though the lines would be even", u"云汀籍院士/郑怀远逝世", 8, 2);
    zh("a number is not parted", u"老旧小区改造惠及/十二万八千户居民", 9, 2);
    zh("a title in 《》 is not parted", u"戏迷连夜排队/《渡娘》一票难求", 9, 2);
    zh("a fixed phrase is not parted", u"护林员翻山越岭/寻找失踪少年", 9, 2);
    zh("the space is the best place", u"夏粮再获丰收/全年稳产有基础", 9, 2);
    zh("the space wins over even lines", u"U15女足三比一逆转/晋级省四强", 11, 2);
    zh("a line does not begin with 的", u"一条江重新流进/市民的日子", 8, 2);
    zh("three lines are even too", u"全市老旧小区/改造三年惠及/十二万户居民", 7, 3);
    zh("the editor's break wins", u"三天三破纪录/十八岁姑娘跑出11秒42", 16, 1);
    zh("the editor's break wins inside a word", u"我国首艘国产航/母交付海军", 16, 1);
    const auto en = [](const char* name, const char16_t* text, double ems, int count) {
        QTest::newRow(name) << QStringLiteral("en-US") << u16(text) << ems << count;
    };
    en("a line does not end with a preposition",
        u"Ex-treasurer pleads guilty/in theft from Little League",
        30,
        2);
    en("a line begins with the phrase", u"Fish plant to reopen,/with 140 jobs by spring", 26, 2);
    en("a number keeps its million", u"Council to spend/$42.8 million on wall", 26, 2);
}

void HeadlineFitTest::linesBreakBetweenWords()
{
    QFETCH(QString, language);
    QFETCH(QString, expected);
    QFETCH(double, ems);
    QFETCH(int, count);
    m_style.language = language;
    const QChar between = language.startsWith(u'e') ? u' ' : QChar();
    QString text = expected;
    if (QByteArray(QTest::currentDataTag()).startsWith("the editor"))
        text.replace(u'/', u'\n');
    else if (expected.contains(QStringLiteral("丰收")) || expected.contains(QStringLiteral("U15")))
        text.replace(u'/', u'，');
    else
        text.replace(QStringLiteral("/"), between.isNull() ? QString() : QString(between));
    const HeadlinePlan plan = HeadlineSetter::fit(shaped(text, ems), request(ems, count, count));
    QCOMPARE(lines(plan), expected);
    QVERIFY(plan.fits);
}

void HeadlineFitTest::marksOfHeadlines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("set");
    const auto row = [](const char* name, const char16_t* text, const char16_t* set) {
        QTest::newRow(name) << u16(text) << u16(set);
    };
    row("no full stop at the end", u"夏粮再获丰收。", u"夏粮再获丰收");
    row("no comma at the end", u"夏粮再获丰收，", u"夏粮再获丰收");
    row("a space stands for a comma", u"夏粮丰收，全年稳产", u"夏粮丰收 全年稳产");
    row("a space stands for a full stop", u"天亮了。走吧", u"天亮了 走吧");
    row("a question mark stays", u"停车难怎么破？", u"停车难怎么破？");
    row("an ellipsis stays", u"风雪夜归人……", u"风雪夜归人……");
    row("quotes stay and lose their comma", u"“来了，”他说", u"“来了”他说");
    row("a comma in a title stays", u"《山，海》首映", u"《山，海》首映");
    row("no comma before the editor's break", u"夏粮丰收，\n全年稳产", u"夏粮丰收 全年稳产");
    row("a comma between digits stays", u"收入1，200元", u"收入1，200元");
    row("breaks at the ends are none", u"\n夏粮丰收\n\n", u"夏粮丰收");
    row("marks alone are nothing", u"，。", u"");
}

void HeadlineFitTest::marksOfHeadlines()
{
    QFETCH(QString, text);
    QFETCH(QString, set);
    QCOMPARE(headlineText(text, true).text, set);
}

void HeadlineFitTest::aPauseIsHalfAnEm_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("between Han") << QStringLiteral("丰收，稳产");
    QTest::newRow("between Han and Latin") << QStringLiteral("丰收，GDP");
}

void HeadlineFitTest::aPauseIsHalfAnEm()
{
    QFETCH(QString, text);
    const ShapedHeadline headline = shaped(text, 20);
    const auto space = std::find_if(headline.paragraph.clusters.begin(),
        headline.paragraph.clusters.end(),
        [](const Cluster& cluster) { return cluster.character == U' '; });
    QVERIFY(space != headline.paragraph.clusters.end());
    QCOMPARE(space->advance, headline.paragraph.em / 2);
}

void HeadlineFitTest::noSplitIsBetterBalanced_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    for (const int count : { 2, 3, 4 }) {
        for (const char16_t* text : { u"市公安局侦破特大跨省网络诈骗案涉案金额两千万元",
                 u"环卫工人休息驿站遍布全城冬暖夏凉茶水充电样样齐全",
                 u"科学家破解水稻耐盐基因沿海滩涂有望变良田" }) {
            QTest::addRow("%d lines of %s", count, qPrintable(u16(text).left(6)))
                << u16(text) << count;
        }
    }
}

/// R52: no choice among all word breaks has a smaller difference of longest and shortest line,
/// beyond what a better place in the sentence is worth.
void HeadlineFitTest::noSplitIsBetterBalanced()
{
    QFETCH(QString, text);
    QFETCH(int, count);
    ShapedHeadline headline = shaped(text, 40);
    for (HeadlineNode& node : headline.words.nodes)
        node.penalty = 0;
    const std::vector<HeadlineNode>& nodes = headline.words.nodes;
    std::vector<std::size_t> ends(static_cast<std::size_t>(count));
    double best = 1e9;
    const auto difference = [&](const std::vector<std::size_t>& chosen) {
        std::int64_t low = INT64_MAX;
        std::int64_t high = 0;
        std::size_t from = 0;
        for (const std::size_t to : chosen) {
            const std::int64_t width = nodes[to].endWidth - nodes[from].startWidth;
            low = std::min(low, width);
            high = std::max(high, width);
            from = to;
        }
        return 1 - double(low) / double(high);
    };
    const std::function<void(std::size_t, std::size_t)> all
        = [&](std::size_t line, std::size_t from) {
              if (line + 1 == ends.size()) {
                  ends[line] = nodes.size() - 1;
                  best = std::min(best, difference(ends));
                  return;
              }
              for (std::size_t to = from + 1; to + ends.size() - line <= nodes.size(); ++to) {
                  ends[line] = to;
                  all(line + 1, to);
              }
          };
    all(0, 0);
    const HeadlineFit fit = fitHeadline(nodes, m_style.size, request(40, count, count));
    QCOMPARE(int(fit.ends.size()), count);
    QVERIFY(std::abs(difference(fit.ends) - best) < 1e-9);
    QVERIFY(best < 0.4); // the shortest line has 60 % of the longest
}

void HeadlineFitTest::sizeThenTrackingThenWidth_data()
{
    QTest::addColumn<double>("ems");
    QTest::addColumn<QVector<double>>("ladder");
    QTest::addColumn<double>("size");
    QTest::addColumn<bool>("tight");
    QTest::addColumn<bool>("narrow");
    const QVector<double> ladder { 20, 18, 16, 14, 12 };
    QTest::newRow("ten Han fit ten ems as they are") << 10.0 << ladder << 20.0 << false << false;
    QTest::newRow("a little too wide is tracked") << 9.7 << ladder << 20.0 << true << false;
    QTest::newRow("much too wide takes the next size") << 8.9 << ladder << 18.0 << true << false;
    QTest::newRow("without a smaller size the letters get narrow")
        << 8.9 << QVector<double> { 20 } << 20.0 << true << true;
}

void HeadlineFitTest::sizeThenTrackingThenWidth()
{
    QFETCH(double, ems);
    QFETCH(QVector<double>, ladder);
    QFETCH(double, size);
    QFETCH(bool, tight);
    QFETCH(bool, narrow);
    HeadlineRequest wish = request(ems, 1, 1);
    wish.sizes.clear();
    for (const double step : ladder)
        wish.sizes.push_back(Length::pt(step));
    const HeadlinePlan plan
        = HeadlineSetter::fit(shaped(QStringLiteral("金秋龙舟赛鼓动汀江岸"), ems), wish);
    QVERIFY(plan.fits);
    QCOMPARE(plan.style.size, Length::pt(size));
    QCOMPARE(plan.style.trackingMilliEm < 0, tight);
    QVERIFY(plan.style.trackingMilliEm >= -50);
    QCOMPARE(plan.widthPerMille < 1000, narrow);
    QVERIFY(plan.widthPerMille >= 850);
    const SetParagraph set = m_setter.set(plan, plan.style, wish.width).value();
    QCOMPARE(set.lineCount(), std::size_t(1));
    QVERIFY(set.justified(0).width <= wish.width.units());
}

void HeadlineFitTest::whatDoesNotFitIsSaid_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("ems");
    QTest::newRow("too long a head")
        << QStringLiteral("全市老旧小区改造三年惠及十二万户居民") << 4.0;
    QTest::newRow("a width of less than a character") << QStringLiteral("汀江") << 0.3;
    QTest::newRow("no width") << QStringLiteral("汀江") << 0.0;
}

void HeadlineFitTest::whatDoesNotFitIsSaid()
{
    QFETCH(QString, text);
    QFETCH(double, ems);
    const HeadlinePlan plan = HeadlineSetter::fit(shaped(text, ems), request(ems, 1, 1));
    QVERIFY(!plan.fits);
    QVERIFY(plan.lineCount() > 1);
    QCOMPARE(lines(plan).remove(u'/'), text); // nothing is lost
}

void HeadlineFitTest::aSpreadHeadTouchesBothEdges()
{
    m_style.font.han = QStringLiteral("Noto Serif CJK SC");
    HeadlineRequest wish = request(7.5, 2, 2);
    wish.spread = true;
    const HeadlinePlan plan
        = HeadlineSetter::fit(shaped(QStringLiteral("夏粮再获丰收，全年稳产有基础"), 7.5), wish);
    QVERIFY(plan.fits);
    QVERIFY(plan.widthPerMille > 1000); // the shorter line cannot be opened so far
    QVERIFY(plan.widthPerMille <= 1100);
    const SetParagraph set = m_setter.set(plan, plan.style, wish.width).value();
    QCOMPARE(set.lineCount(), std::size_t(2));
    for (std::size_t line = 0; line < 2; ++line)
        QCOMPARE(set.justified(line).width, wish.width.units());
}

void HeadlineFitTest::quotesStandFlush()
{
    m_style.font.han = QStringLiteral("Noto Serif CJK SC");
    m_style.alignment = Alignment::Left;
    const HeadlinePlan plan = HeadlineSetter::fit(
        shaped(QStringLiteral("“村晚”上的\n新面孔登台"), 12), request(12, 1, 2));
    const std::vector<LineRun> first = runs(plan, 12, 0);
    const FontFace& face
        = *m_setter.set(plan, plan.style, Length::pt(240)).value().paragraph().fonts[0].face;
    float left = 1e9F;
    for (const OutlineCommand& command : face.outline(first[0].glyphs[0].glyph)) {
        if (command.kind == OutlineCommand::Kind::MoveTo)
            left = std::min(left, command.x[0]);
    }
    const double ink = double(first[0].glyphs[0].x)
        + double(left) * double(plan.style.size.units()) / face.unitsPerEm();
    QVERIFY(std::abs(ink) < 0.05 * double(plan.style.size.units()));
}

void HeadlineFitTest::marksAreHalfWidth()
{
    const ShapedHeadline headline = shaped(QStringLiteral("“村晚”：谁唱《渡娘》？"), 12);
    for (const Cluster& cluster : headline.paragraph.clusters) {
        const bool han = cluster.charClass == CharClass::Han;
        QCOMPARE(cluster.advance, han ? headline.paragraph.em : headline.paragraph.em / 2);
    }
}

void HeadlineFitTest::badInputEndsSoon_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("nothing") << QString() << 2;
    QTest::newRow("one character in three lines") << QStringLiteral("江") << 3;
    QTest::newRow("half characters") << QString(QChar(0xD840)) + QChar(0xD840) << 2;
    QTest::newRow("line breaks alone") << QStringLiteral("\n\n\n") << 2;
    QTest::newRow("a word longer than the line") << QString(200, QChar(u'x')) << 2;
    QTest::newRow("1 MB of Han") << QString(350'000, QChar(u'国')) << 9;
    QTest::newRow("1 MB of names") << QStringLiteral("贺云舟").repeated(120'000) << 9;
    QTest::newRow("1 MB of words") << QStringLiteral("a ").repeated(500'000) << 9;
    QTest::newRow("minus one line") << QStringLiteral("汀江大桥") << -1;
}

void HeadlineFitTest::badInputEndsSoon()
{
    QFETCH(QString, text);
    QFETCH(int, count);
    const ShapedHeadline headline = shaped(text, 10);
    const HeadlinePlan plan = HeadlineSetter::fit(headline, request(10, count, count));
    const HeadlinePlan wide
        = HeadlineSetter::fit(headline, request(100'000, count, std::max(count, 20)));
    QVERIFY(wide.fits);
    QVERIFY(std::is_sorted(plan.lineStarts.begin(), plan.lineStarts.end()));
    const Result<SetParagraph> set = m_setter.set(plan, plan.style, Length::pt(200));
    QVERIFY(set);
    QVERIFY(set->lineCount() <= plan.lineCount());
}

void HeadlineFitTest::theLadderGoesDownFromTheWantedSize()
{
    const std::vector<Length> ladder {
        Length::pt(36), Length::pt(30), Length::pt(24), Length::pt(18)
    };
    QCOMPARE(headlineSizes(ladder, Length::pt(32), Length::pt(20)),
        (std::vector<Length> { Length::pt(32), Length::pt(30), Length::pt(24) }));
    QCOMPARE(headlineSizes({}, Length::pt(100), Length::pt(92)).size(), std::size_t(3));
}

void HeadlineFitTest::blocksTakeWholeLines()
{
    QCOMPARE(wholeLines(Length::pt(23), Length::pt(11.5)), 2);
    QCOMPARE(wholeLines(Length::pt(23.1), Length::pt(11.5)), 3);
    QCOMPARE(wholeLines(Length(), Length::pt(11.5)), 0);
}

QTEST_GUILESS_MAIN(HeadlineFitTest)
#include "headline_fit_test.moc"
