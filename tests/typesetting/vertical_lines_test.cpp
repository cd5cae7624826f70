// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/galley_setter.h"
#include "typesetting/kinsoku.h"
#include "typesetting/typeset_json.h"

#include <QTest>

#include <random>

using namespace broadsheet;

namespace {

QString randomCopy(std::mt19937& random)
{
    static const QStringList Pieces { QStringLiteral("江城"),
        QStringLiteral("昨日"),
        QStringLiteral("，"),
        QStringLiteral("。"),
        QStringLiteral("、"),
        QStringLiteral("“老街”"),
        QStringLiteral("（记者）"),
        QStringLiteral("——"),
        QStringLiteral("……"),
        QStringLiteral("17.7公里"),
        QStringLiteral("GDP"),
        QStringLiteral("第12届"),
        QStringLiteral("2024年"),
        QStringLiteral("用 iPhone 15 拍"),
        QStringLiteral("约翰·米勒"),
        QStringLiteral("？！"),
        QStringLiteral("：“"),
        QStringLiteral("修了一座桥") };
    std::uniform_int_distribution<int> piece(0, int(Pieces.size()) - 1);
    std::uniform_int_distribution<int> length(5, 40);
    QString text = QStringLiteral("本报");
    for (int i = length(random); i > 0; --i)
        text += Pieces[piece(random)];
    return text + QStringLiteral("结束。");
}

bool canOpen(const Paragraph& paragraph, const BrokenLine& line)
{
    for (std::size_t i = line.first; i < line.last; ++i) {
        if (paragraph.boundaries[i].mayStretch)
            return true;
    }
    return false;
}

} // namespace

/// The rules of horizontal lines hold in vertical ones.
class VerticalLinesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRuleHoldsOnRandomCopy_data();
    void everyRuleHoldsOnRandomCopy();
    void aLineOfHanStandsOnWholeEms();
    void placesAndRunsSayTheSame();
    void badInputIsSetOrRefused_data();
    void badInputIsSetOrRefused();

private:
    FontLibrary m_fonts;
    GalleySetter m_setter { m_fonts };
};

void VerticalLinesTest::everyRuleHoldsOnRandomCopy_data()
{
    QTest::addColumn<int>("composer");
    QTest::addColumn<QString>("family");
    QTest::newRow("paragraph composer") << int(Composer::Paragraph) << "unit";
    QTest::newRow("line composer") << int(Composer::Line) << "unit";
    QTest::newRow("with a real face") << int(Composer::Paragraph) << "Noto Serif CJK SC";
}

/// R1, R2, R22, R23 and that every character stands on exactly one line.
void VerticalLinesTest::everyRuleHoldsOnRandomCopy()
{
    QFETCH(int, composer);
    QFETCH(QString, family);
    ParagraphStyle style;
    style.font.han = family;
    style.composer = Composer(composer);
    style.writing = WritingMode::Vertical;
    std::mt19937 random(20261015);
    for (int i = 0; i < 300; ++i) {
        const QString text = randomCopy(random);
        const Length measure = style.size * (11 + i % 20);
        const Result<SetParagraph> set = m_setter.set(text, {}, style, measure);
        QVERIFY(set.ok());
        QCOMPARE(set->lineStart(set->lineCount()), int(text.size()));
        const Paragraph& paragraph = set->paragraph();
        for (std::size_t line = 0; line < set->lineCount(); ++line) {
            const BrokenLine& broken = set->lines()[line];
            const JustifiedLine justified = set->justified(line);
            const Cluster& first = paragraph.clusters[broken.first];
            if (line > 0)
                QVERIFY2(mayStartLine(first.character, first.charClass, style.kinsoku),
                    qPrintable(text));
            QVERIFY2(justified.width <= measure.units(), qPrintable(text));
            if (!broken.isLastOfParagraph) {
                QVERIFY(mayEndLine(paragraph.clusters[broken.last].character, style.kinsoku));
                if (canOpen(paragraph, broken))
                    QCOMPARE(justified.width, measure.units());
            }
            for (const std::int32_t change : justified.right)
                QVERIFY(change >= -paragraph.em / 2);
        }
    }
}

/// R25.
void VerticalLinesTest::aLineOfHanStandsOnWholeEms()
{
    ParagraphStyle style;
    style.font.han = QStringLiteral("unit");
    style.writing = WritingMode::Vertical;
    const Result<SetParagraph> set = m_setter.set(
        QStringLiteral("一二三四五六七八九十甲乙丙丁戊己庚辛壬癸"), {}, style, style.size * 10);
    QCOMPARE(set->lineCount(), std::size_t(2));
    std::vector<LineRun> runs;
    set->runs(0, runs);
    QCOMPARE(runs.size(), std::size_t(1));
    QVERIFY(runs[0].orientation == Orientation::Upright);
    for (std::size_t i = 0; i < 10; ++i)
        QCOMPARE(runs[0].glyphs[i].x, style.size.units() * std::int64_t(i));
}

/// What is set beside the text reads places(), what is drawn reads runs().
void VerticalLinesTest::placesAndRunsSayTheSame()
{
    ParagraphStyle style;
    style.font.han = QStringLiteral("unit");
    for (const WritingMode writing : { WritingMode::Horizontal, WritingMode::Vertical }) {
        style.writing = writing;
        const Result<SetParagraph> set = m_setter.set(QStringLiteral("“江城”有12人，他们说：好！"),
            {},
            style,
            style.size * 9 + Length::pt(3));
        for (std::size_t line = 0; line < set->lineCount(); ++line) {
            std::vector<LineRun> runs;
            set->runs(line, runs);
            const std::vector<ClusterPlace> places = set->places(line);
            const auto place = std::find_if(places.begin(), places.end(), [&](const auto& p) {
                return set->paragraph().clusters[p.cluster].text == runs[0].glyphs[1].text;
            });
            QVERIFY(place != places.end());
            QCOMPARE(place->start, runs[0].glyphs[1].x);
            QCOMPARE(place->length, style.size.units());
        }
    }
}

void VerticalLinesTest::badInputIsSetOrRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("measureEm");
    QTest::newRow("nothing") << QString() << 10;
    QTest::newRow("a lone surrogate") << QString(QChar(0xD842)) + QStringLiteral("江") << 10;
    QTest::newRow("a combining mark alone") << QStringLiteral("\u0301") << 10;
    QTest::newRow("a narrow measure") << QStringLiteral("江城有365人，iPhone 15") << 1;
    QTest::newRow("only spaces") << QStringLiteral("   ") << 10;
    QTest::newRow("only digits") << QString(2000, u'7') << 10;
    QTest::newRow("only capitals") << QString(2000, u'G') << 10;
    QTest::newRow("only exclamation marks") << QString(2001, u'！') << 10;
    QTest::newRow("only dashes") << QString(2001, u'—') << 10;
    QTest::newRow("bidirectional text") << QStringLiteral("江שלום城، عربي") << 5;
    QTest::newRow("control characters") << QStringLiteral("江\u0001\u202E\u200B城\u2028") << 5;
}

void VerticalLinesTest::badInputIsSetOrRefused()
{
    QFETCH(QString, text);
    QFETCH(int, measureEm);
    for (const char* family : { "unit", "Noto Serif CJK SC" }) {
        ParagraphStyle style;
        style.font.han = QString::fromLatin1(family);
        style.writing = WritingMode::Vertical;
        const Result<SetParagraph> set = m_setter.set(text, {}, style, style.size * measureEm);
        QVERIFY(set.ok());
        std::vector<LineRun> runs;
        for (std::size_t line = 0; line < set->lineCount(); ++line)
            set->runs(line, runs);
        if (set->lineCount() > 0)
            QCOMPARE(set->lineStart(set->lineCount()), int(text.size()));
    }
}

QTEST_GUILESS_MAIN(VerticalLinesTest)
#include "vertical_lines_test.moc"
