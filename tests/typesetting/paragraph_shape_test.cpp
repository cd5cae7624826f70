// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/galley_setter.h"

#include <QTest>

#include <cmath>

using namespace broadsheet;

class ParagraphShapeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_style = {};
        m_style.font.han = QStringLiteral("unit");
    }

    void blockIndentsNarrowEveryLine();
    void aHangingFirstLineStandsOut();
    void alignments_data();
    void alignments();
    void namesAreSpreadToTheSameWidth();
    void gridModePutsHanBackIntoCells();
    void aJapaneseFullStopKeepsItsBlankAtLineEnd();
    void punctuationStyles_data();
    void punctuationStyles();
    void lineEnds_data();
    void lineEnds();

private:
    [[nodiscard]] std::vector<double> origins(
        const QString& text, double measure, std::size_t line = 0);

    FontLibrary m_fonts;
    GalleySetter m_setter { m_fonts };
    ParagraphStyle m_style;
};

std::vector<double> ParagraphShapeTest::origins(
    const QString& text, double measure, std::size_t line)
{
    const auto width = Length::fromUnits(std::int64_t(measure * double(m_style.size.units())));
    const Result<SetParagraph> set = m_setter.set(text, {}, m_style, width);
    std::vector<LineRun> runs;
    std::vector<double> result;
    if (!set || set->lineCount() <= line)
        return result;
    set->runs(line, runs);
    for (const LineRun& run : runs) {
        for (const LineGlyph& glyph : run.glyphs)
            result.push_back(double(glyph.x) / double(m_style.size.units()));
    }
    return result;
}

void ParagraphShapeTest::blockIndentsNarrowEveryLine()
{
    m_style.blockIndentMilliEm = 2000;
    m_style.blockIndentRightMilliEm = 1000;
    const QString text(20, QChar(u'国'));
    QCOMPARE(origins(text, 10).front(), 2.0);
    QCOMPARE(origins(text, 10).size(), std::size_t(7));
    QCOMPARE(origins(text, 10, 1).front(), 2.0);
}

void ParagraphShapeTest::aHangingFirstLineStandsOut()
{
    m_style.blockIndentMilliEm = 4000;
    m_style.indentMilliEm = -4000;
    const QString text(20, QChar(u'国'));
    QCOMPARE(origins(text, 10).front(), 0.0);
    QCOMPARE(origins(text, 10).size(), std::size_t(10));
    QCOMPARE(origins(text, 10, 1).front(), 4.0);
}

void ParagraphShapeTest::alignments_data()
{
    QTest::addColumn<int>("alignment");
    QTest::addColumn<double>("first");
    QTest::newRow("left") << int(Alignment::Left) << 0.0;
    QTest::newRow("centred") << int(Alignment::Center) << 3.0;
    QTest::newRow("right") << int(Alignment::Right) << 6.0;
    QTest::newRow("a justified last line stands left") << int(Alignment::Justify) << 0.0;
}

void ParagraphShapeTest::alignments()
{
    QFETCH(int, alignment);
    QFETCH(double, first);
    m_style.alignment = Alignment(alignment);
    QCOMPARE(origins(QStringLiteral("江城日报"), 10).front(), first);
}

void ParagraphShapeTest::namesAreSpreadToTheSameWidth()
{
    m_style.alignment = Alignment::Spread;
    QCOMPARE(origins(QStringLiteral("李荣"), 3), (std::vector<double> { 0, 2 }));
    QCOMPARE(origins(QStringLiteral("丁声树"), 3), (std::vector<double> { 0, 1, 2 }));
}

void ParagraphShapeTest::gridModePutsHanBackIntoCells()
{
    m_style.grid = true;
    m_style.font.han = QStringLiteral("Noto Serif CJK SC");
    for (const char16_t* text : { u"江城GDP增长", u"江城增长12.5%以上", u"第10届" }) {
        const QString copy = QString::fromUtf16(text);
        const std::vector<double> x = origins(copy, 30);
        const double last = x.back();
        QVERIFY2(std::abs(last - std::round(last)) < 0.001, qPrintable(copy));
    }
}

void ParagraphShapeTest::aJapaneseFullStopKeepsItsBlankAtLineEnd()
{
    const QString text = QStringLiteral("甲乙丙丁戊。己庚辛壬");
    m_style.language = QStringLiteral("ja");
    QCOMPARE(origins(text, 6).size(), std::size_t(6));
    QCOMPARE(origins(text, 6).back(), 5.0);
    m_style.language = QStringLiteral("zh-Hans");
    QVERIFY(origins(text, 6).back() > 5.0); // its half goes, the line opens
}

void ParagraphShapeTest::punctuationStyles_data()
{
    QTest::addColumn<int>("style");
    QTest::addColumn<double>("width");
    QTest::newRow("quanjiao: all 1 em, pairs squeezed") << int(PunctuationStyle::Quanjiao) << 7.5;
    QTest::newRow("kaiming: only 。 is 1 em") << int(PunctuationStyle::Kaiming) << 6.0;
    QTest::newRow("banjiao: all half") << int(PunctuationStyle::Banjiao) << 6.0;
    QTest::newRow("plain: nothing squeezed") << int(PunctuationStyle::Plain) << 8.0;
}

void ParagraphShapeTest::punctuationStyles()
{
    QFETCH(int, style);
    QFETCH(double, width);
    m_style.punctuation = PunctuationStyle(style);
    // 国，“国。”国国: six marks and Han before the last Han.
    QCOMPARE(origins(QStringLiteral("国，国“国。”国国"), 30).back(), width);
}

void ParagraphShapeTest::lineEnds_data()
{
    QTest::addColumn<int>("lineEnd");
    QTest::addColumn<int>("characters");
    QTest::newRow("half: the comma fits with half its width") << int(LineEndMarks::Half) << 8;
    QTest::newRow("half-if-needed: the same where the line needs it")
        << int(LineEndMarks::HalfIfNeeded) << 8;
    QTest::newRow("hang: the comma stands outside") << int(LineEndMarks::Hang) << 8;
    QTest::newRow("full: the comma needs its em") << int(LineEndMarks::Full) << 6;
}

void ParagraphShapeTest::lineEnds()
{
    QFETCH(int, lineEnd);
    QFETCH(int, characters);
    m_style.lineEnd = LineEndMarks(lineEnd);
    m_style.composer = Composer::Line;
    QCOMPARE(
        int(origins(QStringLiteral("甲乙丙丁戊己庚，辛壬癸子丑寅卯"), 7.5).size()), characters);
}

QTEST_GUILESS_MAIN(ParagraphShapeTest)
#include "paragraph_shape_test.moc"
