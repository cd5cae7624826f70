// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/embedded_resources.h"
#include "unit_text.h"

#include <QTest>

#include <algorithm>

using namespace broadsheet;

class FrameFillerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void balancesLegs_data();
    void balancesLegs();
    void baselinesStandOnTheGrid();
    void aLastLineDoesNotStandAloneAtTheTopOfALeg();
    void aHeadIsCarriedToTheNextLegWithItsText();
    void keeps_data();
    void keeps();
    void oversetIsCountedToTheCharacter();
    void aParagraphGoesOnAtAnotherMeasure();
    void aDropCapStaysWithItsLines();
    void onlyTheFirstParagraphHasADropCap();
    void marksGoOnInTheNextLeg();
    void aHangingNumberGoesOnHangingInTheNextLeg();
    void nothingIsLostOnTheWay();
    void legs_data();
    void legs();
    void anObstacleCutsALegIntoSegments();
    void aBoxKeepsAnEmOfAir();

private:
    [[nodiscard]] std::vector<LegSegment> columns(int count, int lines) const
    {
        return unitColumns(m_grid, count, lines);
    }

    Result<Fill> fill(const std::vector<FlowParagraph>& text,
        const std::vector<LegSegment>& segments,
        bool balanced = false);

    FontLibrary m_fonts;
    ParagraphSetter m_setter { m_fonts };
    PageGrid m_grid;
    ParagraphStyle m_body = unitBody();
};

void FrameFillerTest::initTestCase()
{
    loadEmbeddedResources();
    const Result<PageGrid> grid = findFormat(QStringLiteral("zh-broadsheet"));
    QVERIFY(grid.ok());
    m_grid = *grid;
}

Result<Fill> FrameFillerTest::fill(
    const std::vector<FlowParagraph>& text, const std::vector<LegSegment>& segments, bool balanced)
{
    FillFrame frame;
    frame.segments = segments;
    frame.balanced = balanced;
    return FrameFiller(m_setter, m_grid).fill(text, { frame });
}

void FrameFillerTest::balancesLegs_data()
{
    QTest::addColumn<int>("lines");
    QTest::addColumn<QList<int>>("depths");
    QTest::newRow("17 lines over 3 legs are 6, 6, 5") << 17 << QList<int> { 6, 6, 5 };
    QTest::newRow("16 lines over 3 legs are 6, 6, 4") << 16 << QList<int> { 6, 6, 4 };
    QTest::newRow("18 lines over 3 legs are 6, 6, 6") << 18 << QList<int> { 6, 6, 6 };
    QTest::newRow("one line fills the first leg only") << 1 << QList<int> { 1, 0, 0 };
}

void FrameFillerTest::balancesLegs()
{
    QFETCH(int, lines);
    QFETCH(QList<int>, depths);
    // Paragraphs of one full line each: no widow rule can interfere.
    const std::vector<FlowParagraph> text(std::size_t(lines), { han(13), {}, &m_body, {} });
    const Result<Fill> filled = fill(text, columns(3, 40), true);
    QVERIFY(filled.ok());
    QCOMPARE(broadsheet::depths(*filled), depths);
    QCOMPARE(filled->overset.lines, 0);
}

void FrameFillerTest::baselinesStandOnTheGrid()
{
    ParagraphStyle head = m_body;
    head.size = Length::pt(10.5);
    head.linesBefore = 1;
    head.linesAfter = 1;
    const std::vector<FlowParagraph> text {
        { han(100), {}, &m_body, {} }, { han(6), {}, &head, {} }, { han(200), {}, &m_body, {} }
    };
    const Result<Fill> filled = fill(text, columns(4, 12));
    QVERIFY(filled.ok());
    for (const FilledLine& line : filled->lines) {
        if (*line.paragraph->paragraph().style == head)
            continue;
        const Length above = line.baseline - m_grid.lineTop(1) - m_body.size.scaled(88, 100);
        QCOMPARE((above % m_grid.linePitch).units(), std::int64_t(0));
    }
}

void FrameFillerTest::aLastLineDoesNotStandAloneAtTheTopOfALeg()
{
    // Five lines into legs of four: 3 + 2, not 4 + 1.
    const std::vector<FlowParagraph> text { { han(13 * 4 + 5), {}, &m_body, {} } };
    const Result<Fill> filled = fill(text, columns(2, 4));
    QVERIFY(filled.ok());
    QCOMPARE(depths(*filled)[0], 3);
    QCOMPARE(depths(*filled)[1], 2);
}

void FrameFillerTest::aHeadIsCarriedToTheNextLegWithItsText()
{
    ParagraphStyle head = m_body;
    head.keepWithNext = true;
    const std::vector<FlowParagraph> text { { han(13 * 3), {}, &m_body, {} },
        { han(5), {}, &head, {} },
        { han(13 * 3), {}, &m_body, {} } };
    const Result<Fill> filled = fill(text, columns(2, 5));
    QVERIFY(filled.ok());
    QCOMPARE(depths(*filled)[0], 3);
    QCOMPARE(depths(*filled)[1], 4);
}

void FrameFillerTest::keeps_data()
{
    QTest::addColumn<QString>("flow"); // b2: body of two lines, h: a head of one line
    QTest::addColumn<int>("lines");
    QTest::addColumn<QList<int>>("depths");
    QTest::newRow("a paragraph of two lines goes over whole")
        << "b3 b2 b3" << 4 << QList<int> { 3, 3, 2 };
    QTest::newRow("one of three leaves its first line")
        << "b2 b3 b3" << 4 << QList<int> { 3, 3, 2 };
    QTest::newRow("a head does not stand alone at the foot")
        << "b3 h b3" << 4 << QList<int> { 3, 4, 0 };
    QTest::newRow("nor with one line of several") << "b3 h b3" << 5 << QList<int> { 3, 4, 0 };
    QTest::newRow("with the only line of its paragraph it may")
        << "b3 h b1 b3" << 5 << QList<int> { 5, 3, 0 };
    QTest::newRow("two heads go over together") << "b2 h h b4" << 5 << QList<int> { 2, 4, 2 };
    QTest::newRow("two lines under a head are given up first")
        << "h b3 b3" << 2 << QList<int> { 2, 2, 2 };
    QTest::newRow("then a last line at the top") << "h b2 b1 b9" << 2 << QList<int> { 2, 2, 2 };
    QTest::newRow("a head alone fills a leg of one line rather than leave it empty")
        << "h b3 b3" << 1 << QList<int> { 1, 1, 1 };
    QTest::newRow("in the last leg nothing is held back")
        << "b4 b4 b3 h b3" << 4 << QList<int> { 4, 4, 4 };
}

void FrameFillerTest::keeps()
{
    QFETCH(QString, flow);
    QFETCH(int, lines);
    QFETCH(QList<int>, depths);
    const ParagraphStyle head = unitHead();
    std::vector<FlowParagraph> text;
    for (const QString& item : flow.split(QLatin1Char(' '))) {
        const bool isHead = item.startsWith(QLatin1Char('h'));
        text.push_back(
            { isHead ? han(4) : han(13 * item.mid(1).toInt()), {}, isHead ? &head : &m_body, {} });
    }
    const Result<Fill> filled = fill(text, columns(3, lines));
    QVERIFY(filled.ok());
    QCOMPARE(broadsheet::depths(*filled), depths);
}

void FrameFillerTest::oversetIsCountedToTheCharacter()
{
    const std::vector<FlowParagraph> text { { han(13 * 5), {}, &m_body, {} },
        { han(13 * 2), {}, &m_body, {} } };
    const Result<Fill> filled = fill(text, columns(1, 4));
    QVERIFY(filled.ok());
    QCOMPARE(filled->overset.lines, 3);
    QCOMPARE(filled->overset.characters, 13 * 3);
    QCOMPARE(filled->overset.text, han(13) + QLatin1Char('\n') + han(26));
}

void FrameFillerTest::aParagraphGoesOnAtAnotherMeasure()
{
    std::vector<LegSegment> segments = columns(2, 2);
    segments[1].width = m_grid.measure(2); // 27 characters
    segments[1].lines = 10;
    const std::vector<FlowParagraph> text { { han(13 * 2 + 27 * 2), {}, &m_body, {} } };
    const Result<Fill> filled = fill(text, segments);
    QVERIFY(filled.ok());
    QCOMPARE(depths(*filled)[0], 2);
    QCOMPARE(depths(*filled)[1], 2);
}

void FrameFillerTest::aDropCapStaysWithItsLines()
{
    ParagraphStyle capped = m_body;
    capped.leading = m_grid.linePitch;
    capped.beside.dropCap = { 1, 3 };
    FlowParagraph first { han(13 * 5), {}, &capped, {} };
    first.opens = true;
    const std::vector<FlowParagraph> text { { han(13 * 2), {}, &m_body, {} }, first };
    const Result<Fill> filled = fill(text, columns(2, 4));
    QVERIFY(filled.ok());
    QCOMPARE(depths(*filled)[0], 2);
    QCOMPARE(depths(*filled)[1], 4);
}

void FrameFillerTest::onlyTheFirstParagraphHasADropCap()
{
    ParagraphStyle capped = m_body;
    capped.beside.dropCap = { 1, 2 };
    FlowParagraph first { han(13 * 3), {}, &capped, {} };
    FlowParagraph second = first;
    first.opens = true;
    const Result<Fill> filled = fill({ first, second }, columns(1, 20));
    QVERIFY(filled.ok());
    const auto cap = [](const FilledLine& line) {
        const auto& beside = line.paragraph->paragraph().beside;
        return beside ? beside->dropCap.lines : 0;
    };
    QCOMPARE(cap(filled->lines.front()), 2);
    QCOMPARE(cap(filled->lines.back()), 0);
}

void FrameFillerTest::marksGoOnInTheNextLeg()
{
    std::vector<LegSegment> segments = columns(2, 2);
    segments[1].width = m_grid.measure(2); // set anew from there
    segments[1].lines = 10;
    FlowParagraph paragraph { han(13 * 2 + 27 * 2), {}, &m_body, {} };
    paragraph.beside.push_back({ 24, 4, SpanRole::EmphasisDots });
    const Result<Fill> filled = fill({ paragraph }, segments);
    QVERIFY(filled.ok());
    QList<int> dots;
    for (const FilledLine& line : filled->lines) {
        LineMarks marks;
        line.paragraph->marks(line.line, marks);
        dots << int(marks.dots.size());
    }
    QCOMPARE(dots, (QList<int> { 0, 2, 2, 0 }));
}

void FrameFillerTest::aHangingNumberGoesOnHangingInTheNextLeg()
{
    std::vector<LegSegment> segments = columns(2, 2);
    segments[1].width = m_grid.measure(2);
    segments[1].lines = 10;
    ParagraphStyle list = m_body;
    list.beside.listHangMilliEm = 2000;
    const FlowParagraph paragraph { QStringLiteral("一、") + han(60), {}, &list, {} };
    const Result<Fill> filled = fill({ paragraph }, segments);
    QVERIFY(filled.ok());
    QCOMPARE(filled->lines.size(), std::size_t(4));
    for (std::size_t i = 1; i < filled->lines.size(); ++i) {
        const FilledLine& line = filled->lines[i];
        QCOMPARE(line.paragraph->justified(line.line).offset, 2 * m_body.size.units());
    }
}

void FrameFillerTest::nothingIsLostOnTheWay()
{
    const QString sentence
        = QStringLiteral("昨日，汀江两岸的市民来到江边，说起三年来的变化：“水清了，鸟也多了。”");
    std::vector<FlowParagraph> text;
    for (int i = 1; i <= 12; ++i)
        text.push_back({ sentence.repeated(i % 4 + 1), {}, &m_body, {} });
    const Result<Fill> filled = fill(text, columns(3, 20));
    QVERIFY(filled.ok());
    QString placed;
    std::vector<LineRun> runs;
    for (const FilledLine& line : filled->lines) {
        line.paragraph->runs(line.line, runs);
        for (const LineRun& run : runs)
            placed
                += line.paragraph->paragraph().text.mid(run.textStart, run.textEnd - run.textStart);
    }
    QString wanted;
    for (const FlowParagraph& paragraph : text)
        wanted += paragraph.text;
    QCOMPARE(placed + QString(filled->overset.text).remove(QLatin1Char('\n')), wanted);
    QVERIFY(filled->overset.lines > 0);
}

void FrameFillerTest::legs_data()
{
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("legs");
    QTest::addColumn<int>("characters");
    QTest::newRow("one leg per basic column holds 13 characters") << 3 << 0 << 13;
    QTest::newRow("三破二 holds 20 characters") << 3 << 2 << 20;
    QTest::newRow("五破三 holds 22 characters, the odd one widens the gaps") << 5 << 3 << 22;
    QTest::newRow("two columns as one leg hold 27 characters") << 2 << 1 << 27;
}

void FrameFillerTest::legs()
{
    QFETCH(int, columns);
    QFETCH(int, legs);
    QFETCH(int, characters);
    TextFrame frame;
    frame.box = { 1, 1, columns, 10 };
    frame.legs = legs;
    const std::vector<LegSegment> segments = legsOf(frame, m_grid, std::nullopt, {});
    QCOMPARE(segments.size(), std::size_t(legs == 0 ? columns : legs));
    for (const LegSegment& segment : segments)
        QCOMPARE(segment.width, m_grid.em * characters);
    QCOMPARE(
        segments.back().x + segments.back().width, m_grid.columnLeft(1) + m_grid.measure(columns));
}

void FrameFillerTest::anObstacleCutsALegIntoSegments()
{
    TextFrame frame;
    frame.box = { 1, 1, 3, 30 };
    const std::vector<LegSegment> segments
        = legsOf(frame, m_grid, std::nullopt, { obstacleOf(GridBox { 2, 11, 2, 8 }, m_grid) });
    QCOMPARE(segments.size(), std::size_t(5));
    QCOMPARE(segments[0].lines, 30);
    QCOMPARE(segments[1].lines, 10);
    QCOMPARE(segments[2].firstLine, 19);
    QCOMPARE(segments[2].lines, 12);
    QCOMPARE(segments[1].leg, segments[2].leg);
}

void FrameFillerTest::aBoxKeepsAnEmOfAir()
{
    TextFrame frame;
    frame.box = { 1, 1, 2, 10 };
    frame.legs = 1;
    FrameBox box;
    box.box = { 1, 1, 2, 10 };
    const std::vector<LegSegment> segments = legsOf(frame, m_grid, box, {});
    QCOMPARE(segments[0].x, m_grid.columnLeft(1) + m_grid.em);
    QCOMPARE(segments[0].width, m_grid.em * 25);
}

QTEST_GUILESS_MAIN(FrameFillerTest)
#include "frame_filler_test.moc"
