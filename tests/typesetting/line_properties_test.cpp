// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/galley_setter.h"
#include "typesetting/kinsoku.h"

#include <QFile>
#include <QTest>

#include <random>

using namespace broadsheet;

namespace {

constexpr int Paragraphs = 400;

/// Random newspaper-like copy: Han with marks, quotes, numbers, Latin words, dashes.
QString randomCopy(std::mt19937& random)
{
    static const QStringList Pieces { QStringLiteral("江城"),
        QStringLiteral("市民"),
        QStringLiteral("昨日"),
        QStringLiteral("，"),
        QStringLiteral("。"),
        QStringLiteral("、"),
        QStringLiteral("“老街”"),
        QStringLiteral("（记者）"),
        QStringLiteral("《汀江志》"),
        QStringLiteral("——"),
        QStringLiteral("……"),
        QStringLiteral("17.7公里"),
        QStringLiteral("GDP"),
        QStringLiteral("2024年"),
        QStringLiteral("增长12.5%"),
        QStringLiteral("安娜·莱恩"),
        QStringLiteral("！"),
        QStringLiteral("：“"),
        QStringLiteral("修了一座桥"),
        QStringLiteral("人") };
    std::uniform_int_distribution<int> piece(0, int(Pieces.size()) - 1);
    std::uniform_int_distribution<int> length(5, 60);
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

class LinePropertiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRuleHoldsOnRandomCopy_data();
    void everyRuleHoldsOnRandomCopy();
    void pureHanNeedsNoAdjustment();
    void realCopyStaysTight();
    void bothComposersCountTheSameTextOnce();

private:
    FontLibrary m_fonts;
    GalleySetter m_setter { m_fonts };
};

void LinePropertiesTest::everyRuleHoldsOnRandomCopy_data()
{
    QTest::addColumn<int>("composer");
    QTest::addColumn<int>("level");
    for (const KinsokuLevel level :
        { KinsokuLevel::Basic, KinsokuLevel::Gb, KinsokuLevel::Strict }) {
        QTest::addRow("paragraph composer, level %d", int(level))
            << int(Composer::Paragraph) << int(level);
        QTest::addRow("line composer, level %d", int(level)) << int(Composer::Line) << int(level);
    }
}

/// R1, R2, R4, R22, R23, R27 and that every character stands on exactly one line.
void LinePropertiesTest::everyRuleHoldsOnRandomCopy()
{
    QFETCH(int, composer);
    QFETCH(int, level);
    ParagraphStyle style;
    style.font.han = QStringLiteral("unit");
    style.composer = Composer(composer);
    style.kinsoku = KinsokuLevel(level);
    ParagraphStyle greedy = style;
    greedy.composer = Composer::Line;
    greedy.minLastLineHan = 1;
    std::mt19937 random(20261015);
    for (int i = 0; i < Paragraphs; ++i) {
        const QString text = randomCopy(random);
        const Length measure = style.size * (11 + i % 16);
        const Result<SetParagraph> set = m_setter.set(text, {}, style, measure);
        QVERIFY(set.ok());
        const Result<SetParagraph> plain = m_setter.set(text, {}, greedy, measure);
        if (style.composer == Composer::Paragraph)
            QVERIFY2(set->lineCount() <= plain->lineCount() + 0, qPrintable(text));
        QCOMPARE(set->lineStart(set->lineCount()), int(text.size()));
        const std::vector<Cluster>& clusters = set->paragraph().clusters;
        for (std::size_t line = 0; line < set->lineCount(); ++line) {
            const BrokenLine& broken = set->lines()[line];
            const JustifiedLine justified = set->justified(line);
            const Cluster& first = clusters[broken.first];
            const Cluster& last = clusters[broken.last];
            if (line > 0)
                QVERIFY2(mayStartLine(set->paragraph(), first), qPrintable(text));
            if (broken.isLastOfParagraph) {
                QVERIFY(justified.width <= measure.units());
                continue;
            }
            QVERIFY2(mayEndLine(set->paragraph(), last), qPrintable(text));
            if (justified.width != measure.units()) // only where nothing on the line may open
                QVERIFY2(!canOpen(set->paragraph(), broken), qPrintable(text));
        }
    }
}

void LinePropertiesTest::pureHanNeedsNoAdjustment()
{
    ParagraphStyle style;
    style.font.han = QStringLiteral("unit");
    const Result<SetParagraph> set
        = m_setter.set(QString(100, QChar(u'国')), {}, style, style.size * 13);
    QVERIFY(set.ok());
    QCOMPARE(set->lineCount(), std::size_t(8));
    std::vector<LineRun> runs;
    for (std::size_t line = 0; line < set->lineCount(); ++line) {
        set->runs(line, runs);
        for (std::size_t i = 0; i < runs[0].glyphs.size(); ++i)
            QCOMPARE(runs[0].glyphs[i].x, style.size.units() * std::int64_t(i));
    }
}

/// R28 on the sample newspaper in basic columns: gaps above a quarter em are rare, above half an em
/// rarer still, and the paragraph composer has fewer of both than first fit.
void LinePropertiesTest::realCopyStaysTight()
{
    QFile file(QStringLiteral(PROJECT_DIR "/resources/samples/zh-daily/page-1.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList paragraphs
        = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    int quarter[2] = { 0, 0 };
    int half[2] = { 0, 0 };
    int lines = 0;
    for (const Composer composer : { Composer::Paragraph, Composer::Line }) {
        ParagraphStyle style;
        style.font.han = QStringLiteral("Noto Serif CJK SC");
        style.composer = composer;
        for (QString text : paragraphs) {
            text.replace(QLatin1Char(','), QChar(u'，'));
            const Result<SetParagraph> set = m_setter.set(text, {}, style, style.size * 13);
            QVERIFY(set.ok());
            for (std::size_t line = 0; line + 1 < set->lineCount(); ++line) {
                const std::int32_t gap = set->justified(line).largestGap;
                ++lines;
                quarter[int(composer)] += gap > style.size.units() / 4 ? 1 : 0;
                half[int(composer)] += gap > style.size.units() / 2 ? 1 : 0;
            }
        }
    }
    qInfo("of %d lines: above 1/4 em %d (first fit %d), above 1/2 em %d (first fit %d)",
        lines / 2,
        quarter[0],
        quarter[1],
        half[0],
        half[1]);
    QVERIFY(quarter[0] <= quarter[1]);
    QVERIFY(quarter[0] * 20 < lines / 2);
    QVERIFY(half[0] * 50 < lines / 2);
}

void LinePropertiesTest::bothComposersCountTheSameTextOnce()
{
    ParagraphStyle style;
    const QString text
        = QStringLiteral("Broadsheet 的 1,234 行……“真的？！”——是，COVID-19 与 5G。𠮷野家·安娜");
    for (const Composer composer : { Composer::Paragraph, Composer::Line }) {
        style.composer = composer;
        const Result<SetParagraph> set = m_setter.set(text, {}, style, style.size * 11);
        QVERIFY(set.ok());
        QString placed;
        std::vector<LineRun> runs;
        for (std::size_t line = 0; line < set->lineCount(); ++line) {
            set->runs(line, runs);
            for (const LineRun& run : runs)
                placed += text.mid(run.textStart, run.textEnd - run.textStart);
        }
        QCOMPARE(placed.remove(QLatin1Char(' ')), QString(text).remove(QLatin1Char(' ')));
    }
}

QTEST_GUILESS_MAIN(LinePropertiesTest)
#include "line_properties_test.moc"
