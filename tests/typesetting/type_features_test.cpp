// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/font_stand_in.h"
#include "typesetting/galley_setter.h"

#include <QTest>

#include <set>

using namespace broadsheet;

/// OpenType features of styles and spans.
class TypeFeaturesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void drawnSmallCapitalsAreUsed();
    void smallCapitalsAreMadeWhereNoneAreDrawn();
    void allSmallCapitalsTakeTheCapitalsToo();
    void madeSmallCapitals_data();
    void madeSmallCapitals();
    void figures_data();
    void figures();
    void halfWidthDigitsFillACellInPairs_data();
    void halfWidthDigitsFillACellInPairs();
    void tabularDigitsAreAllOfOneWidth_data();
    void tabularDigitsAreAllOfOneWidth();
    void ligaturesAreParted_data();
    void ligaturesAreParted();
    void kerningMayBeOff();
    void aSpanHasItsOwnFeatures();
    void hanAreNeverTouched();

private:
    Paragraph shaped(const QString& text, const std::vector<FontSpan>& spans = {});
    static std::vector<std::uint32_t> glyphs(const Paragraph& paragraph);
    static std::vector<std::int32_t> advances(const Paragraph& paragraph);
    static std::uint32_t glyphOf(const Paragraph& paragraph, char32_t character);

    FontLibrary m_fonts;
    GalleySetter m_setter { m_fonts };
    ParagraphStyle m_style;
};

void TypeFeaturesTest::init()
{
    m_style = {};
    m_style.size = Length::pt(10);
    m_style.font.han = QStringLiteral("Noto Serif CJK SC");
    m_style.font.latin = QStringLiteral("Noto Serif");
    m_style.language = QStringLiteral("en-GB");
}

Paragraph TypeFeaturesTest::shaped(const QString& text, const std::vector<FontSpan>& spans)
{
    const Result<Paragraph> paragraph = m_setter.shape(text, spans, m_style, Length::pt(300));
    return paragraph ? *paragraph : Paragraph();
}

std::vector<std::uint32_t> TypeFeaturesTest::glyphs(const Paragraph& paragraph)
{
    std::vector<std::uint32_t> result;
    result.reserve(paragraph.glyphs.size());
    for (const ShapedGlyph& glyph : paragraph.glyphs)
        result.push_back(glyph.glyph);
    return result;
}

std::vector<std::int32_t> TypeFeaturesTest::advances(const Paragraph& paragraph)
{
    std::vector<std::int32_t> result;
    result.reserve(paragraph.clusters.size());
    for (const Cluster& cluster : paragraph.clusters)
        result.push_back(cluster.advance);
    return result;
}

std::uint32_t TypeFeaturesTest::glyphOf(const Paragraph& paragraph, char32_t character)
{
    return paragraph.fonts[paragraph.clusters.front().font].face->glyph(character);
}

void TypeFeaturesTest::drawnSmallCapitalsAreUsed()
{
    m_style.font.features.letterCase = LetterCase::SmallCaps;
    const Paragraph paragraph = shaped(QStringLiteral("Nato"));
    QCOMPARE(paragraph.fonts.size(), std::size_t(2)); // the composite font's, none beside it
    QCOMPARE(paragraph.glyphs[0].glyph, glyphOf(paragraph, U'N'));
    QVERIFY(paragraph.glyphs[1].glyph != glyphOf(paragraph, U'a'));
    QVERIFY(paragraph.glyphs[1].glyph != glyphOf(paragraph, U'A'));
    QVERIFY(standInsOf(paragraph).empty());
}

void TypeFeaturesTest::smallCapitalsAreMadeWhereNoneAreDrawn()
{
    m_style.font.latin = QStringLiteral("C059");
    m_style.font.features.letterCase = LetterCase::SmallCaps;
    const Paragraph paragraph = shaped(QStringLiteral("Nato 5"));
    const SetFont& capital = paragraph.fonts[paragraph.clusters[0].font];
    const SetFont& made = paragraph.fonts[paragraph.clusters[1].font];
    QCOMPARE(paragraph.glyphs[1].glyph, capital.face->glyph(U'A'));
    QCOMPARE(made.standIn, StandIn::MadeSmallCaps);
    QVERIFY(made.size < capital.size.scaled(85, 100) && made.size > capital.size.scaled(64, 100));
    QCOMPARE(paragraph.fonts[paragraph.clusters[5].font].standIn, StandIn::None);
    const std::vector<FontStandIn> list = standInsOf(paragraph);
    QCOMPARE(list.size(), std::size_t(1));
    QCOMPARE(list[0].why, StandIn::MadeSmallCaps);
    QCOMPARE(list[0].count, 3);
    QCOMPARE(list[0].wanted, QStringLiteral("C059"));
}

void TypeFeaturesTest::allSmallCapitalsTakeTheCapitalsToo()
{
    m_style.font.features.letterCase = LetterCase::AllSmallCaps;
    const Paragraph drawn = shaped(QStringLiteral("NATO"));
    QVERIFY(drawn.glyphs[0].glyph != glyphOf(drawn, U'N'));
    m_style.font.latin = QStringLiteral("C059");
    const Paragraph made = shaped(QStringLiteral("NATO"));
    QCOMPARE(made.fonts[made.clusters[0].font].standIn, StandIn::MadeSmallCaps);
    QCOMPARE(made.glyphs[0].glyph, glyphOf(made, U'N'));
}

void TypeFeaturesTest::madeSmallCapitals_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("capitals");
    QTest::newRow("an accent stays")
        << QStringLiteral("é") << QStringLiteral("fr") << QStringLiteral("É");
    QTest::newRow("ß becomes SS") << QStringLiteral("ß") << QStringLiteral("de")
                                  << QStringLiteral("SS");
    QTest::newRow("a Turkish i keeps its dot")
        << QStringLiteral("i") << QStringLiteral("tr") << QStringLiteral("İ");
    QTest::newRow("an English i has none")
        << QStringLiteral("i") << QStringLiteral("en") << QStringLiteral("I");
}

void TypeFeaturesTest::madeSmallCapitals()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    QFETCH(QString, capitals);
    m_style.font.latin = QStringLiteral("C059");
    m_style.font.features.letterCase = LetterCase::SmallCaps;
    m_style.language = language;
    const Paragraph paragraph = shaped(text);
    QCOMPARE(paragraph.clusters.size(), std::size_t(1));
    std::vector<std::uint32_t> expected;
    for (const QChar c : capitals)
        expected.push_back(glyphOf(paragraph, c.unicode()));
    QCOMPARE(glyphs(paragraph), expected);
    QCOMPARE(int(paragraph.clusters[0].textLength), int(text.size())); // the letters as typed
}

void TypeFeaturesTest::figures_data()
{
    QTest::addColumn<int>("style");
    QTest::addColumn<bool>("asDrawn");
    QTest::newRow("old-style figures are other glyphs") << int(FigureStyle::OldStyle) << false;
    QTest::newRow("Noto Serif's own figures are lining") << int(FigureStyle::Lining) << true;
}

void TypeFeaturesTest::figures()
{
    QFETCH(int, style);
    QFETCH(bool, asDrawn);
    m_style.font.features.figureStyle = FigureStyle(style);
    const Paragraph paragraph = shaped(QStringLiteral("1946"));
    QCOMPARE(paragraph.glyphs[1].glyph == glyphOf(paragraph, U'9'), asDrawn);
}

void TypeFeaturesTest::halfWidthDigitsFillACellInPairs_data()
{
    QTest::addColumn<QString>("latin");
    QTest::newRow("by the face's own half-width digits") << QStringLiteral("Noto Serif CJK SC");
    QTest::newRow("in a face that has none") << QStringLiteral("Noto Serif");
}

void TypeFeaturesTest::halfWidthDigitsFillACellInPairs()
{
    QFETCH(QString, latin);
    m_style.language = QStringLiteral("zh-Hans");
    m_style.font.latin = latin;
    m_style.font.features.figureWidth = FigureWidth::Half;
    const Paragraph paragraph = shaped(QStringLiteral("12月GDP"));
    const auto half = std::int32_t(Length::pt(5).units());
    QCOMPARE(paragraph.clusters[0].advance, half);
    QCOMPARE(paragraph.clusters[1].advance, half);
    QVERIFY(paragraph.clusters[3].advance > half); // letters keep theirs
    const bool own = paragraph.fonts[paragraph.clusters[0].font].face->familyName()
        == QStringLiteral("Noto Serif CJK SC");
    QCOMPARE(paragraph.glyphs[0].glyph != glyphOf(paragraph, U'1'), own);
}

void TypeFeaturesTest::tabularDigitsAreAllOfOneWidth_data()
{
    QTest::addColumn<QString>("latin");
    QTest::newRow("by the feature") << QStringLiteral("Noto Serif");
    QTest::newRow("where the digits are so already") << QStringLiteral("C059");
}

void TypeFeaturesTest::tabularDigitsAreAllOfOneWidth()
{
    QFETCH(QString, latin);
    m_style.font.latin = latin;
    m_style.font.features.figureStyle = FigureStyle::OldStyle;
    m_style.font.features.figureWidth = FigureWidth::Tabular;
    const std::vector<std::int32_t> widths = advances(shaped(QStringLiteral("0123456789")));
    QCOMPARE(std::set<std::int32_t>(widths.begin(), widths.end()).size(), std::size_t(1));
    m_style.font.features.figureWidth = FigureWidth::Proportional;
    const std::vector<std::int32_t> natural = advances(shaped(QStringLiteral("0123456789")));
    const bool feature = latin == QStringLiteral("Noto Serif");
    QCOMPARE(std::set<std::int32_t>(natural.begin(), natural.end()).size() > 1, feature);
}

void TypeFeaturesTest::ligaturesAreParted_data()
{
    QTest::addColumn<bool>("ligatures");
    QTest::addColumn<int>("tracking");
    QTest::addColumn<int>("clusters");
    QTest::newRow("ffi is one glyph") << true << 0 << 4;
    QTest::newRow("unless the style has none") << false << 0 << 6;
    QTest::newRow("or opens its words: a ligature would stay closed") << true << 50 << 6;
}

void TypeFeaturesTest::ligaturesAreParted()
{
    QFETCH(bool, ligatures);
    QFETCH(int, tracking);
    QFETCH(int, clusters);
    m_style.font.latin = QStringLiteral("Noto Serif");
    m_style.font.features.ligatures = ligatures;
    m_style.trackingMilliEm = tracking;
    QCOMPARE(int(shaped(QStringLiteral("office")).clusters.size()), clusters);
}

void TypeFeaturesTest::kerningMayBeOff()
{
    const std::vector<std::int32_t> kerned = advances(shaped(QStringLiteral("AVATAR To")));
    m_style.font.features.kerning = false;
    const Paragraph plain = shaped(QStringLiteral("AVATAR To"));
    QVERIFY(advances(plain) != kerned);
    const SetFont& font = plain.fonts[plain.clusters[0].font];
    QCOMPARE(plain.clusters[0].advance,
        std::int32_t(
            font.size.scaled(font.face->advance(font.face->glyph(U'A')), font.face->unitsPerEm())
                .units()));
}

void TypeFeaturesTest::aSpanHasItsOwnFeatures()
{
    FontChoice choice = m_style.font;
    choice.features.letterCase = LetterCase::SmallCaps;
    const Paragraph paragraph = shaped(QStringLiteral("aaa"), { { 1, 1, choice } });
    const std::vector<std::uint32_t> got = glyphs(paragraph);
    QCOMPARE(got[0], glyphOf(paragraph, U'a'));
    QVERIFY(got[1] != got[0]);
    QCOMPARE(got[2], got[0]);
}

void TypeFeaturesTest::hanAreNeverTouched()
{
    m_style.language = QStringLiteral("zh-Hans");
    m_style.font.latin.clear();
    const QString text = QStringLiteral("国，增长——·一二三（）“”");
    const std::vector<std::uint32_t> plain = glyphs(shaped(text));
    m_style.font.features
        = { LetterCase::AllSmallCaps, FigureStyle::OldStyle, FigureWidth::Half, false, false };
    QCOMPARE(glyphs(shaped(text)), plain);
}

QTEST_GUILESS_MAIN(TypeFeaturesTest)
#include "type_features_test.moc"
