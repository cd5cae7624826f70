// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/galley_setter.h"

#include <QTest>

using namespace broadsheet;

/// Composite fonts, their fit and 长体/扁体 in set lines.
class CompositeSettingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachComponentSetsItsCharacters_data();
    void eachComponentSetsItsCharacters();
    void aComponentHasItsOwnSizeAndPlace();
    void aComponentThatSaysNothingIsItsNeighbour();
    void fitsWithoutFamiliesFitTheNeighboursFamily();
    void oneSpanMayRaiseAndShrink();
    void condensedHanFillMoreOfTheLine();
    void condensedMarksAreSqueezedInProportion();
    void anIndentIsTwoCondensedCharacters();
    void theLastOfOverlappingSpansHolds();
    void tenThousandNestedSpansAreSet();

private:
    Paragraph shaped(const QString& text, const std::vector<FontSpan>& spans = {});
    static const Cluster& clusterAt(const Paragraph& paragraph, int text);

    FontLibrary m_fonts;
    GalleySetter m_setter { m_fonts };
    ParagraphStyle m_style;
};

void CompositeSettingTest::init()
{
    m_style = {};
    m_style.size = Length::pt(10);
    m_style.font.han = QStringLiteral("Noto Serif CJK SC");
    m_style.font.latin = QStringLiteral("Noto Serif");
    m_style.font.digits = QStringLiteral("Noto Sans");
    m_style.font.marks = QStringLiteral("Noto Sans CJK SC");
}

Paragraph CompositeSettingTest::shaped(const QString& text, const std::vector<FontSpan>& spans)
{
    const Result<Paragraph> paragraph = m_setter.shape(text, spans, m_style, Length::pt(300));
    return paragraph ? *paragraph : Paragraph();
}

const Cluster& CompositeSettingTest::clusterAt(const Paragraph& paragraph, int text)
{
    const auto found = std::find_if(paragraph.clusters.begin(),
        paragraph.clusters.end(),
        [&](const Cluster& c) { return c.text <= text && text < c.text + c.textLength; });
    return found == paragraph.clusters.end() ? paragraph.clusters.front() : *found;
}

void CompositeSettingTest::eachComponentSetsItsCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("at");
    QTest::addColumn<QString>("face");
    const QString han = QStringLiteral("NotoSerifCJKsc-Regular");
    const QString latin = QStringLiteral("NotoSerif-Regular");
    const QString digits = QStringLiteral("NotoSans-Regular");
    const QString marks = QStringLiteral("NotoSansCJKsc-Regular");
    QTest::newRow("Han by the Han face") << QStringLiteral("增长GDP") << 0 << han;
    QTest::newRow("letters by the Latin face") << QStringLiteral("增长GDP") << 2 << latin;
    QTest::newRow("digits by the digits' face") << QStringLiteral("增长12倍") << 2 << digits;
    QTest::newRow("the point inside a number goes with its digits")
        << QStringLiteral("增长12.5倍") << 4 << digits;
    QTest::newRow("the comma between thousands goes with its digits")
        << QStringLiteral("共1,200人") << 2 << digits;
    QTest::newRow("a point behind a number is Latin")
        << QStringLiteral("in 2024. So") << 7 << latin;
    QTest::newRow("digits in a word of letters") << QStringLiteral("用H7N9型") << 2 << digits;
    QTest::newRow("a comma by the marks' face") << QStringLiteral("增长，") << 2 << marks;
    QTest::newRow("an opening bracket by the marks' face")
        << QStringLiteral("（增长）") << 0 << marks;
    QTest::newRow("full-width digits are Han's") << QStringLiteral("增长１２") << 2 << han;
}

void CompositeSettingTest::eachComponentSetsItsCharacters()
{
    QFETCH(QString, text);
    QFETCH(int, at);
    QFETCH(QString, face);
    const Paragraph paragraph = shaped(text);
    const SetFont& font = paragraph.fonts[clusterAt(paragraph, at).font];
    QCOMPARE(QString::fromLatin1(font.face->postScriptName()), face);
    QCOMPARE(font.standIn, StandIn::None);
}

void CompositeSettingTest::aComponentHasItsOwnSizeAndPlace()
{
    const QString text = QStringLiteral("增长GDP12，");
    const Paragraph plain = shaped(text);
    m_style.font.latinFit = { 1050, 20 };
    m_style.font.digitsFit = { 900, 0 };
    m_style.font.marksFit = { 1000, -100 };
    const Paragraph fitted = shaped(text);
    const auto fontAt
        = [&](int at) -> const SetFont& { return fitted.fonts[clusterAt(fitted, at).font]; };
    QCOMPARE(fontAt(0).size, Length::pt(10));
    QCOMPARE(fontAt(0).raise, Length());
    QCOMPARE(fontAt(2).size, Length::pt(10.5));
    QCOMPARE(fontAt(2).raise, Length::pt(0.2));
    QCOMPARE(fontAt(5).size, Length::pt(9));
    QCOMPARE(fontAt(7).raise, Length::pt(-1));
    const auto ratio = [&](int at) {
        return double(clusterAt(fitted, at).advance) / double(clusterAt(plain, at).advance);
    };
    QVERIFY(std::abs(ratio(2) - 1.05) < 0.0001);
    QVERIFY(std::abs(ratio(5) - 0.9) < 0.0001);
    QCOMPARE(ratio(0), 1.0);
}

void CompositeSettingTest::aComponentThatSaysNothingIsItsNeighbour()
{
    m_style.font.latin.clear();
    m_style.font.digits.clear();
    m_style.font.marks.clear();
    m_style.font.hanFit = { 980, 10 };
    const Paragraph paragraph = shaped(QStringLiteral("增长GDP12，"));
    QCOMPARE(paragraph.fonts.size(), std::size_t(1));
    QCOMPARE(paragraph.fonts.front().size, Length::pt(9.8));
}

void CompositeSettingTest::fitsWithoutFamiliesFitTheNeighboursFamily()
{
    m_style.font.digits.clear();
    m_style.font.digitsFit = { 950, 0 };
    const Paragraph paragraph = shaped(QStringLiteral("GDP12"));
    const SetFont& digits = paragraph.fonts[clusterAt(paragraph, 3).font];
    QCOMPARE(digits.face->postScriptName(), QByteArray("NotoSerif-Regular"));
    QCOMPARE(digits.size, Length::pt(9.5));
    QCOMPARE(paragraph.fonts[clusterAt(paragraph, 0).font].size, Length::pt(10));
}

void CompositeSettingTest::oneSpanMayRaiseAndShrink()
{
    FontChoice raised = m_style.font;
    raised.hanFit = raised.latinFit = raised.digitsFit = raised.marksFit = { 600, 350 };
    const Paragraph paragraph = shaped(QStringLiteral("孔乙己12与"), { { 3, 2, raised } });
    const SetFont& note = paragraph.fonts[clusterAt(paragraph, 3).font];
    QCOMPARE(note.size, Length::pt(6));
    QCOMPARE(note.raise, Length::pt(3.5));
    QCOMPARE(paragraph.fonts[clusterAt(paragraph, 5).font].size, Length::pt(10));
}

void CompositeSettingTest::condensedHanFillMoreOfTheLine()
{
    const QString text(40, QChar(u'国'));
    m_style.font.widthPerMille = 800;
    const Result<SetParagraph> set = m_setter.set(text, {}, m_style, Length::pt(80));
    QVERIFY(set.ok());
    QCOMPARE(set->lineStart(1), 10); // ten Han of 8 pt
    std::vector<LineRun> runs;
    set->runs(0, runs);
    QCOMPARE(runs.front().glyphs[1].x, Length::pt(8).units());
    const SetFont& font = set->paragraph().fonts[runs.front().font];
    QCOMPARE(font.widthPerMille, 800);
    QCOMPARE(font.size, Length::pt(10)); // the height stays
}

void CompositeSettingTest::condensedMarksAreSqueezedInProportion()
{
    m_style.font.widthPerMille = 900;
    const Paragraph paragraph = shaped(QStringLiteral("国，“国”国·国——国"));
    QCOMPARE(clusterAt(paragraph, 1).advance, std::int32_t(Length::pt(9).units()));
    // The opener behind the comma loses half of its own em (R16).
    QCOMPARE(paragraph.boundaries[1].natural(), std::int32_t(-Length::pt(4.5).units()));
    QCOMPARE(clusterAt(paragraph, 6).advance, std::int32_t(Length::pt(4.5).units()));
    QCOMPARE(clusterAt(paragraph, 8).advance, std::int32_t(Length::pt(18).units()));
}

void CompositeSettingTest::anIndentIsTwoCondensedCharacters()
{
    m_style.font.widthPerMille = 900;
    m_style.indentMilliEm = 2000;
    const Result<SetParagraph> set
        = m_setter.set(QStringLiteral("国国国"), {}, m_style, Length::pt(90));
    QVERIFY(set.ok());
    std::vector<LineRun> runs;
    set->runs(0, runs);
    QCOMPARE(runs.front().glyphs[0].x, Length::pt(18).units());
}

void CompositeSettingTest::theLastOfOverlappingSpansHolds()
{
    const auto weighing = [&](int weight) {
        FontChoice choice = m_style.font;
        choice.weight = weight;
        return choice;
    };
    const Paragraph paragraph = shaped(QStringLiteral("甲乙丙丁戊"),
        { { 0, 5, weighing(700) }, { 1, 3, weighing(900) }, { 2, 1, weighing(500) } });
    QList<int> weights;
    for (int at = 0; at < 5; ++at)
        weights.append(paragraph.fonts[clusterAt(paragraph, at).font].weight);
    QCOMPARE(weights, (QList<int> { 700, 900, 500, 900, 700 }));
}

void CompositeSettingTest::tenThousandNestedSpansAreSet()
{
    constexpr int Count = 10'000;
    FontChoice bold = m_style.font;
    bold.weight = 700;
    std::vector<FontSpan> spans;
    spans.reserve(Count);
    for (int i = 0; i < Count; ++i)
        spans.push_back({ i, 2 * Count - 2 * i, i % 2 == 0 ? bold : m_style.font });
    const Paragraph paragraph = shaped(QString(2 * Count, QChar(u'国')), spans);
    QCOMPARE(paragraph.clusters.size(), std::size_t(2 * Count));
    QCOMPARE(paragraph.fonts[clusterAt(paragraph, Count - 1).font].weight, 400); // the innermost
    QCOMPARE(paragraph.fonts[clusterAt(paragraph, 0).font].weight, 700);
}

QTEST_GUILESS_MAIN(CompositeSettingTest)
#include "composite_setting_test.moc"
