// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/embedded_resources.h"
#include "unit_text.h"

#include <QTest>

using namespace broadsheet;

/// Short legs that are opened to their foot.
class VerticalFillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opened_data();
    void opened();
    void aLegThatTheTextEndsInStaysShort();
    void halfLinesComeBackToTheGrid();
    void leadingReachesTheFootToTheUnit();
    void slotsBindTheirLines();

private:
    /// Two legs of eight lines. A head with three lines below it moves on and leaves the first
    /// leg short by two lines.
    Fill filled(const std::optional<VerticalJustify>& justify);

    FontLibrary m_fonts;
    ParagraphSetter m_setter { m_fonts };
    PageGrid m_grid;
    ParagraphStyle m_body = unitBody();
    ParagraphStyle m_subhead = unitSubhead();
};

void VerticalFillTest::initTestCase()
{
    loadEmbeddedResources();
    const Result<PageGrid> grid = findFormat(QStringLiteral("zh-broadsheet"));
    QVERIFY(grid.ok());
    m_grid = *grid;
}

Fill VerticalFillTest::filled(const std::optional<VerticalJustify>& justify)
{
    const std::vector<FlowParagraph> text { { han(13), {}, &m_body, {} },
        { han(4), {}, &m_subhead, {} },
        { han(5), {}, &m_body, {} },
        { han(6), {}, &m_body, {} },
        { han(4), {}, &m_subhead, {} },
        { han(13 * 3), {}, &m_body, {} } };
    FillFrame frame;
    frame.segments = unitColumns(m_grid, 2, 8);
    frame.verticalJustify = justify;
    return FrameFiller(m_setter, m_grid).fill(text, { frame }).value();
}

void VerticalFillTest::opened_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("paragraph"); // thousandths of a line
    QTest::addColumn<int>("subhead");
    QTest::addColumn<QList<double>>("lines"); // body lines of the first leg's text
    const int line = int(JustifyStep::Line);
    const int half = int(JustifyStep::HalfLine);
    QTest::newRow("paragraph space comes first")
        << line << 2000 << 1000 << QList<double> { 1, 3, 5, 8 };
    QTest::newRow("subhead space takes what paragraphs may not")
        << line << 1000 << 1000 << QList<double> { 1, 3, 6, 8 };
    QTest::newRow("without paragraph space heads open above and below")
        << line << 0 << 1000 << QList<double> { 1, 4, 7, 8 };
    QTest::newRow("half lines above and below a head")
        << half << 1000 << 500 << QList<double> { 1, 3.5, 6, 8 };
    QTest::newRow("what cannot reach the foot stays")
        << line << 1000 << 0 << QList<double> { 1, 3, 5, 6 };
    QTest::newRow("half a line is no whole line")
        << line << 500 << 900 << QList<double> { 1, 3, 5, 6 };
}

void VerticalFillTest::opened()
{
    QFETCH(int, step);
    QFETCH(int, paragraph);
    QFETCH(int, subhead);
    QFETCH(QList<double>, lines);
    const Fill fill = filled(VerticalJustify { JustifyStep(step), paragraph, subhead, 0 });
    QList<double> found;
    const Length pitch = m_grid.linePitch;
    for (const FilledLine& line : fill.lines) {
        const double at
            = double((line.baseline - m_grid.lineTop(1) - m_grid.em.scaled(88, 100)).units())
            / double(pitch.units());
        if (line.x == m_grid.columnLeft(1))
            found.append(std::round(at * 2) / 2 + 1);
    }
    QCOMPARE(found, lines);
    const bool full = lines.back() == 8;
    QCOMPARE(depths(fill), (QList<int> { full ? 8 : 6, 5 }));
    QCOMPARE(fill.free.lines, 3);
}

void VerticalFillTest::aLegThatTheTextEndsInStaysShort()
{
    const Fill fill = filled(VerticalJustify { JustifyStep::Line, 9000, 9000, 0 });
    QCOMPARE(bodyLineOf(fill.lines.back(), m_grid), 5);
}

void VerticalFillTest::halfLinesComeBackToTheGrid()
{
    const Fill fill = filled(VerticalJustify { JustifyStep::HalfLine, 1000, 500, 0 });
    const FilledLine& last = fill.lines[3];
    QCOMPARE(bodyLineOf(last, m_grid), 8);
}

void VerticalFillTest::leadingReachesTheFootToTheUnit()
{
    const std::vector<FlowParagraph> text { { han(13 * 7), {}, &m_body, {} },
        { han(4), {}, &m_subhead, {} },
        { han(13 * 4), {}, &m_body, {} } };
    FillFrame frame;
    frame.segments = unitColumns(m_grid, 2, 8);
    frame.verticalJustify = VerticalJustify { JustifyStep::Free, 0, 0, 170 };
    const Fill fill = FrameFiller(m_setter, m_grid).fill(text, { frame }).value();
    QCOMPARE(depths(fill), (QList<int> { 8, 6 }));
    QCOMPARE(bodyLineOf(fill.lines[0], m_grid), 1);
    QCOMPARE(bodyLineOf(fill.lines[6], m_grid), 8);
    for (int i = 1; i < 7; ++i) {
        const Length step
            = fill.lines[std::size_t(i)].baseline - fill.lines[std::size_t(i - 1)].baseline;
        const Length opened = step - m_grid.linePitch;
        QVERIFY(qAbs(opened.units() - m_grid.linePitch.units() / 6) <= 1);
    }
}

void VerticalFillTest::slotsBindTheirLines()
{
    TextFrame legs;
    legs.box = { 1, 1, 4, 8 };
    legs.legs = 2;
    GridBox box { 1, 2, 1, 2 };
    box.insetLeftMilliEm = 10'000;
    FillFrame frame;
    frame.segments = legsOf(legs, m_grid, std::nullopt, { obstacleOf(box, Runaround {}, m_grid) });
    frame.verticalJustify = VerticalJustify { JustifyStep::Line, 9000, 9000, 0 };
    const std::vector<FlowParagraph> text { { han(27), {}, &m_body, {} },
        { han(50), {}, &m_body, {} },
        { han(4), {}, &m_subhead, {} },
        { han(27 * 3), {}, &m_body, {} } };
    const Fill fill = FrameFiller(m_setter, m_grid).fill(text, { frame }).value();
    QVERIFY(depths(fill)[0] < 8);
    QVERIFY(depths(fill)[1] > 0);
}

QTEST_GUILESS_MAIN(VerticalFillTest)
#include "vertical_fill_test.moc"
