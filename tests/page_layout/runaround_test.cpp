// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/runaround.h"
#include "page_layout/shape_cover.h"
#include "style/embedded_resources.h"
#include "unit_text.h"

#include <QTest>

#include <cmath>

using namespace broadsheet;

namespace {

/// Slots in ems from the leg's left edge.
QList<QPair<double, double>> inEms(const std::vector<Slot>& slots_, Length left, Length em)
{
    QList<QPair<double, double>> ems;
    for (const Slot& slot : slots_) {
        ems.append({ double((slot.x - left).units()) / double(em.units()),
            double(slot.width.units()) / double(em.units()) });
    }
    return ems;
}

} // namespace

class RunaroundTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void slotsBesideABox_data();
    void slotsBesideABox();
    void anEllipseIsRound();
    void anEllipseAndItsAirAreNeverCut();
    void aPolygonMayHaveBays();
    void aShapeThatOnlyTouchesALineLeavesIt();
    void textGoesLeftThenRight();
    void aParagraphKeepsItsGlyphsBesideAPicture();
    void aQuoteOfAnotherPlacementIsAnObstacle();
    void aHeadStandsBesideThePictureInOneSlot();

private:
    [[nodiscard]] Obstacle boxAt(double leftEm, double widthEm, int line, int lines) const;
    [[nodiscard]] std::vector<LegSegment> oneLeg(
        int columns, int lines, const std::vector<Obstacle>& obstacles) const;

    FontLibrary m_fonts;
    ParagraphSetter m_setter { m_fonts };
    PageGrid m_grid;
    ParagraphStyle m_body = unitBody();
};

void RunaroundTest::initTestCase()
{
    loadEmbeddedResources();
    const Result<PageGrid> grid = findFormat(QStringLiteral("zh-broadsheet"));
    QVERIFY(grid.ok());
    m_grid = *grid;
}

/// A box between ems of the type area's width, text on both sides, an em of air.
Obstacle RunaroundTest::boxAt(double leftEm, double widthEm, int line, int lines) const
{
    GridBox box { 1, line, 8, lines };
    box.insetLeftMilliEm = int(leftEm * 1000);
    box.insetRightMilliEm = 111'000 - int((leftEm + widthEm) * 1000);
    return obstacleOf(box, Runaround {}, m_grid);
}

std::vector<LegSegment> RunaroundTest::oneLeg(
    int columns, int lines, const std::vector<Obstacle>& obstacles) const
{
    TextFrame frame;
    frame.box = { 1, 1, columns, lines };
    frame.legs = 1;
    return legsOf(frame, m_grid, std::nullopt, obstacles);
}

void RunaroundTest::slotsBesideABox_data()
{
    using Slots = QList<QPair<double, double>>;
    QTest::addColumn<double>("left");
    QTest::addColumn<double>("width");
    QTest::addColumn<int>("sides");
    QTest::addColumn<double>("least");
    QTest::addColumn<Slots>("wanted");
    const int both = int(WrapSides::Both);
    QTest::newRow("a box in the middle leaves a slot on each side")
        << 10.0 << 7.0 << both << 5.0 << Slots { { 0, 9 }, { 18, 9 } };
    QTest::newRow("a slot of half ems is set in whole ones, flush with the leg's edge")
        << 10.5 << 6.0 << both << 5.0 << Slots { { 0, 9 }, { 18, 9 } };
    QTest::newRow("only the left side")
        << 10.0 << 7.0 << int(WrapSides::Left) << 5.0 << Slots { { 0, 9 } };
    QTest::newRow("only the right side")
        << 10.0 << 7.0 << int(WrapSides::Right) << 5.0 << Slots { { 18, 9 } };
    QTest::newRow("only the wider side")
        << 8.0 << 7.0 << int(WrapSides::Widest) << 5.0 << Slots { { 16, 11 } };
    QTest::newRow("no side: the line is left out")
        << 8.0 << 7.0 << int(WrapSides::None) << 5.0 << Slots {};
    QTest::newRow("a slot below the least width is skipped")
        << 5.0 << 7.0 << both << 5.0 << Slots { { 13, 14 } };
    QTest::newRow("one just as wide is not")
        << 6.0 << 7.0 << both << 5.0 << Slots { { 0, 5 }, { 14, 13 } };
    QTest::newRow("a box over the leg's left edge leaves the right")
        << 0.0 << 9.0 << both << 5.0 << Slots { { 10, 17 } };
    QTest::newRow("a box over the whole leg leaves nothing")
        << 0.0 << 30.0 << both << 5.0 << Slots {};
    QTest::newRow("a box beside the leg leaves it whole")
        << 40.0 << 9.0 << both << 5.0 << Slots { { 0, 27 } };
}

void RunaroundTest::slotsBesideABox()
{
    using Slots = QList<QPair<double, double>>;
    QFETCH(double, left);
    QFETCH(double, width);
    QFETCH(int, sides);
    QFETCH(double, least);
    QFETCH(Slots, wanted);
    Obstacle box = boxAt(left, width, 3, 4);
    box.sides = WrapSides(sides);
    box.minWidth = m_grid.em.scaled(qRound(least * 1000), 1000);
    const Slot leg { m_grid.columnLeft(1), m_grid.measure(2) };
    const auto at = [&](int line) {
        const Length top = m_grid.lineTop(line);
        return inEms(freeSlots(leg, top, top + m_grid.em, { box }, m_grid.em), leg.x, m_grid.em);
    };
    QCOMPARE(at(3), wanted);
    QCOMPARE(at(6), wanted);
    QCOMPARE(at(2), (Slots { { 0, 27 } }));
    QCOMPARE(at(7), (Slots { { 0, 27 } }));
}

void RunaroundTest::anEllipseIsRound()
{
    Obstacle circle;
    circle.shape = WrapShape::Ellipse;
    circle.rect = { Length::pt(0), Length::pt(0), Length::pt(100), Length::pt(100) };
    const auto halfAt = [&](double top, double bottom) {
        const auto covers = coverOf(circle, Length::pt(top), Length::pt(bottom));
        return covers.empty() ? -1.0 : (covers.front().right - Length::pt(50)).toPt();
    };
    QVERIFY(qAbs(halfAt(45, 55) - 50) < 0.001);
    QVERIFY(qAbs(halfAt(10, 20) - 40) < 0.001); // 30 from the middle: sqrt(50² − 30²)
    QVERIFY(qAbs(halfAt(80, 95) - 40) < 0.001);
    QCOMPARE(halfAt(-10, 0), -1.0);
    QCOMPARE(halfAt(100, 110), -1.0);
}

void RunaroundTest::anEllipseAndItsAirAreNeverCut()
{
    Obstacle ellipse;
    ellipse.shape = WrapShape::Ellipse;
    ellipse.rect = { Length::pt(13), Length::pt(7), Length::pt(211), Length::pt(97) };
    ellipse.standoff = Length::pt(4.5);
    for (int angle = 0; angle < 3600; ++angle) {
        const double a = angle * M_PI / 1800;
        const double inside = 0.9999; // points are rounded to units
        const Length y = Length::pt(7 + 97 / 2.0 + std::sin(a) * inside * 97 / 2.0);
        const Length x = Length::pt(13 + 211 / 2.0 + std::cos(a) * inside * 211 / 2.0);
        const Length top = y - Length::pt(angle % 9);
        for (const Cover& cover : coverOf(ellipse, top, top + Length::pt(9))) {
            QVERIFY(cover.left <= x - ellipse.standoff);
            QVERIFY(x + ellipse.standoff <= cover.right);
        }
    }
}

void RunaroundTest::aPolygonMayHaveBays()
{
    // A U: two towers 4 em wide with a bay of 12 em between them, on a floor.
    Runaround around;
    around.shape = WrapShape::Polygon;
    around.standoffMilliEm = 0;
    around.points = { { 0, 0 },
        { 4'000, 0 },
        { 4'000, 4'000 },
        { 16'000, 4'000 },
        { 16'000, 0 },
        { 20'000, 0 },
        { 20'000, 6'000 },
        { 0, 6'000 } };
    const Obstacle towers = obstacleOf({ 1, 3, 2, 6 }, around, m_grid);
    const auto segments = oneLeg(2, 12, { towers });
    using Slots = QList<QPair<double, double>>;
    const auto slotsAt = [&](int line) {
        for (const LegSegment& segment : segments) {
            if (line < segment.firstLine || line > segment.lastLine())
                continue;
            std::vector<Slot> found;
            found.reserve(2);
            for (int i = 0; i < segment.slotsOn(line - segment.firstLine); ++i)
                found.push_back(segment.slot(line - segment.firstLine, i));
            return inEms(found, segment.x, m_grid.em);
        }
        return Slots {};
    };
    QCOMPARE(slotsAt(2), (Slots { { 0, 27 } }));
    QCOMPARE(slotsAt(3), (Slots { { 4, 12 }, { 20, 7 } }));
    QCOMPARE(slotsAt(6), (Slots { { 4, 12 }, { 20, 7 } }));
    QCOMPARE(slotsAt(7), (Slots { { 20, 7 } }));
    QCOMPARE(slotsAt(8), (Slots { { 20, 7 } }));
    QCOMPARE(slotsAt(9), (Slots { { 0, 27 } }));
}

void RunaroundTest::aShapeThatOnlyTouchesALineLeavesIt()
{
    Runaround around;
    around.shape = WrapShape::Polygon;
    around.points = { { 0, 0 }, { 9'000, 0 }, { 4'500, 2'000 } };
    const auto segments = oneLeg(2, 9, { obstacleOf({ 1, 4, 2, 2 }, around, m_grid) });
    QCOMPARE(segments.size(), std::size_t(1));
    QCOMPARE(segments[0].narrowed.size(), std::size_t(2));
    QCOMPARE(segments[0].narrowed[0].row, 3);
    QCOMPARE(segments[0].narrowed[1].row, 4);
}

void RunaroundTest::textGoesLeftThenRight()
{
    FillFrame frame;
    frame.segments = oneLeg(2, 4, { boxAt(10, 7, 2, 2) });
    QCOMPARE(frame.segments[0].capacity(), 6);
    QString text;
    for (int i = 0; i < 27 + 4 * 9 + 5; ++i)
        text += QChar(0x4E00 + i);
    const std::vector<FlowParagraph> flow { { text, {}, &m_body, {} } };
    const Result<Fill> fill = FrameFiller(m_setter, m_grid).fill(flow, { frame });
    QVERIFY(fill.ok());
    QStringList lines;
    for (const FilledLine& line : fill->lines) {
        lines.append(QStringLiteral("%1 %2 %3")
                .arg(bodyLineOf(line, m_grid))
                .arg((line.x - m_grid.columnLeft(1)) / m_grid.em)
                .arg(text.indexOf(wordsOf(line))));
    }
    QCOMPARE(lines,
        (QStringList { QStringLiteral("1 0 0"),
            QStringLiteral("2 0 27"),
            QStringLiteral("2 18 36"),
            QStringLiteral("3 0 45"),
            QStringLiteral("3 18 54"),
            QStringLiteral("4 0 63") }));
    QCOMPARE(fill->free.lines, 0);
}

/// R13, R35: a quote between Latin and Han is what its neighbours make it, also where it begins
/// the part of a paragraph that is set anew.
void RunaroundTest::aParagraphKeepsItsGlyphsBesideAPicture()
{
    const QString text = han(27) + QStringLiteral("“GDP”") + han(30);
    const std::vector<FlowParagraph> flow { { text, {}, &m_body, {} } };
    FillFrame frame;
    frame.segments = oneLeg(2, 6, { boxAt(10, 30, 2, 2) });
    const Result<Fill> fill = FrameFiller(m_setter, m_grid).fill(flow, { frame });
    QVERIFY(fill.ok());
    const FilledLine& second = fill->lines[1];
    QCOMPARE(wordsOf(second).left(5), QStringLiteral("“GDP”"));
    const Paragraph& paragraph = second.paragraph->paragraph();
    QCOMPARE(paragraph.clusters.front().text, 27);
    QCOMPARE(paragraph.clusters.front().charClass, CharClass::Opener);
    QVERIFY(second.paragraph->justified(0).startTrim > 0); // R18
}

void RunaroundTest::aQuoteOfAnotherPlacementIsAnObstacle()
{
    PagePlan plan;
    plan.placements.resize(2);
    plan.placements[0].frames.push_back({ { 1, 1, 4, 40 }, 2, false, {} });
    Placement& quote = plan.placements[1];
    quote.frames.push_back({ { 2, 11, 2, 4 }, 1, false, {} });
    quote.box = FrameBox { { 2, 10, 2, 6 }, BoxEdge::Rule, 0 };
    QVERIFY(obstaclesOf(plan, plan.placements[0], m_grid).empty());
    quote.runaround = Runaround {};
    const std::vector<Obstacle> obstacles = obstaclesOf(plan, plan.placements[0], m_grid);
    QCOMPARE(obstacles.size(), std::size_t(1));
    QCOMPARE(obstacles[0].rect, rectOf(quote.box->box, m_grid));
    QVERIFY(obstaclesOf(plan, quote, m_grid).empty());
    quote.box->box = { 5, 10, 2, 6 };
    QVERIFY(obstaclesOf(plan, plan.placements[0], m_grid).empty());
}

void RunaroundTest::aHeadStandsBesideThePictureInOneSlot()
{
    const ParagraphStyle head = unitSubhead();
    FillFrame frame;
    frame.segments = oneLeg(2, 12, { boxAt(15, 3, 2, 8) });
    const std::vector<FlowParagraph> flow {
        { han(27), {}, &m_body, {} }, { han(4), {}, &head, {} }, { han(60), {}, &m_body, {} }
    };
    const Result<Fill> fill = FrameFiller(m_setter, m_grid).fill(flow, { frame });
    QVERIFY(fill.ok());
    const FilledLine& line = fill->lines[1];
    QCOMPARE(line.paragraph->paragraph().style->name, QStringLiteral("subhead"));
    QCOMPARE(line.x, m_grid.columnLeft(1));
    QCOMPARE(line.paragraph->measureOf(0).width, (m_grid.em * 14).units());
    QCOMPARE(bodyLineOf(fill->lines[2], m_grid), 5); // a line above the head, one below
    QCOMPARE(bodyLineOf(fill->lines[3], m_grid), 5); // and text on both sides again
}

QTEST_GUILESS_MAIN(RunaroundTest)
#include "runaround_test.moc"
