// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/free_hole.h"
#include "edition/page_grid.h"
#include "style/embedded_resources.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(broadsheet::GridBox)

class FreeHoleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theLargestHoleAroundACell_data();
    void theLargestHoleAroundACell();
    void rulesBoundHoles();
    void freeFramesTakeTheCellsThatTheyTouch();
    void linesBelow();

private:
    [[nodiscard]] PagePlan planOf(const std::vector<GridBox>& boxes) const;

    PageGrid m_grid;
};

void FreeHoleTest::initTestCase()
{
    loadEmbeddedResources();
    m_grid = *findFormat(u"zh-broadsheet"_s);
}

PagePlan FreeHoleTest::planOf(const std::vector<GridBox>& boxes) const
{
    PagePlan plan;
    plan.format = m_grid.name;
    for (const GridBox& box : boxes) {
        Placement placement;
        TextFrame frame;
        frame.box = box;
        placement.frames = { frame };
        plan.placements.push_back(placement);
    }
    return plan;
}

void FreeHoleTest::theLargestHoleAroundACell_data()
{
    QTest::addColumn<GridBox>("story");
    QTest::addColumn<GridBox>("furniture");
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("line");
    QTest::addColumn<GridBox>("hole");
    const GridBox none { 1, -5, 8, 2 };
    QTest::newRow("beside and below a story the wider one")
        << GridBox { 1, 1, 5, 60 } << none << 7 << 80 << GridBox { 1, 61, 8, 60 };
    QTest::newRow("beside a story")
        << GridBox { 1, 1, 5, 60 } << none << 7 << 30 << GridBox { 6, 1, 3, 120 };
    QTest::newRow("below the nameplate") << GridBox { 1, 100, 8, 21 } << GridBox { 1, 1, 8, 9 } << 1
                                         << 40 << GridBox { 1, 10, 8, 90 };
    QTest::newRow("a folio above the type area is in nobody's way")
        << GridBox { 1, 100, 8, 21 } << GridBox { 1, -2, 8, 2 } << 4 << 1
        << GridBox { 1, 1, 8, 99 };
    QTest::newRow("where a story stands there is none")
        << GridBox { 1, 1, 5, 60 } << none << 3 << 3 << GridBox { 0, 0, 0, 0 };
    QTest::newRow("nor off the page")
        << GridBox { 1, 1, 5, 60 } << none << 9 << 3 << GridBox { 0, 0, 0, 0 };
}

void FreeHoleTest::theLargestHoleAroundACell()
{
    QFETCH(GridBox, story);
    QFETCH(GridBox, furniture);
    QFETCH(int, column);
    QFETCH(int, line);
    QFETCH(GridBox, hole);
    PagePlan plan = planOf({ story });
    plan.furniture.resize(1);
    plan.furniture[0].box = furniture;
    const std::optional<GridBox> found = freeHole(plan, m_grid, { column, line });
    QCOMPARE(found.has_value(), hole.columns > 0);
    if (found)
        QCOMPARE(*found, hole);
}

void FreeHoleTest::rulesBoundHoles()
{
    PagePlan plan = planOf({});
    PlanRule across;
    across.at = { 1, 50, 8, 1 };
    PlanRule down;
    down.direction = RuleDirection::Vertical;
    down.at = { 4, 51, 1, 70 };
    plan.rules = { across, down };
    QCOMPARE(*freeHole(plan, m_grid, { 5, 10 }), (GridBox { 1, 1, 8, 49 }));
    QCOMPARE(*freeHole(plan, m_grid, { 5, 60 }), (GridBox { 4, 51, 5, 70 }));
    QCOMPARE(*freeHole(plan, m_grid, { 3, 60 }), (GridBox { 1, 51, 3, 70 }));
    QVERIFY(!FreeCells(plan, m_grid).isFree({ 3, 51, 2, 1 }));
}

void FreeHoleTest::freeFramesTakeTheCellsThatTheyTouch()
{
    PagePlan plan = planOf({});
    FreeFrame frame;
    frame.rect = { m_grid.columnLeft(3), m_grid.lineTop(10), Length::pt(20), Length::pt(12) };
    plan.free = { frame };
    const FreeCells cells(plan, m_grid);
    QVERIFY(!cells.isFree({ 3, 10, 1, 1 }));
    QVERIFY(!cells.isFree({ 3, 11, 1, 1 }));
    QVERIFY(cells.isFree({ 3, 12, 1, 1 }));
    QVERIFY(cells.isFree({ 4, 10, 1, 1 }));
}

void FreeHoleTest::linesBelow()
{
    const FreeCells cells(planOf({ { 3, 40, 2, 20 } }), m_grid);
    QCOMPARE(cells.linesBelow(3, 1, 10), 30);
    QCOMPARE(cells.linesBelow(1, 2, 10), 111);
    QCOMPARE(cells.linesBelow(3, 1, 45), 0);
    QCOMPARE(cells.linesBelow(8, 2, 1), 0);
}

QTEST_GUILESS_MAIN(FreeHoleTest)
#include "free_hole_test.moc"
