// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_tools/snapping.h"

#include <QTest>

using namespace broadsheet;

namespace {

const Length Reach = Length::mm(3);

Rect millimetres(double x, double y, double width, double height)
{
    return { Length::mm(x), Length::mm(y), Length::mm(width), Length::mm(height) };
}

/// A sheet without columns or lines, so that only neighbours are met.
SnapTargets targetsOf(const std::vector<Rect>& neighbours)
{
    SnapTargets targets;
    targets.page = millimetres(0, 0, 400, 550);
    targets.neighbours = neighbours;
    return targets;
}

bool has(const std::vector<Guide>& guides, Guide::Direction direction, double at)
{
    return std::any_of(guides.begin(), guides.end(), [&](const Guide& guide) {
        return guide.direction == direction && guide.at == Length::mm(at);
    });
}

QString told(const std::vector<GapMark>& marks)
{
    QStringList words;
    for (const GapMark& mark : marks) {
        words << QStringLiteral("%1 %2-%3%4")
                     .arg(mark.direction == Guide::Direction::Level ? QLatin1String("across")
                                                                    : QLatin1String("down"))
                     .arg(mark.from.toMm())
                     .arg(mark.to.toMm())
                     .arg(mark.equal ? QLatin1String(" equal") : QLatin1String());
    }
    return words.join(QStringLiteral(", "));
}

} // namespace

/// What edges meet while something is moved, and the guides and distances that show it.
class SnappingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMoveMeets_data();
    void aMoveMeets();
    void anEdgeMeetsItsTarget();
    void aNearerEdgeIsMetBeforeAnEqualGap();
    void guidesShowWhatIsMet();
    void gapsAreTold_data();
    void gapsAreTold();
    void aDraggedEdgeMeetsTargetsWithinReach();
};

void SnappingTest::aMoveMeets_data()
{
    QTest::addColumn<std::vector<Rect>>("neighbours");
    QTest::addColumn<Rect>("rect");
    QTest::addColumn<double>("across");
    QTest::addColumn<double>("down");
    const auto row
        = [](const char* name,
              const std::vector<Rect>& neighbours,
              const Rect& rect,
              double across,
              double down = 0) { QTest::newRow(name) << neighbours << rect << across << down; };
    const Rect first = millimetres(20, 100, 40, 30);
    const Rect second = millimetres(70, 100, 40, 30); // 10 mm after the first
    row("nothing alone", {}, millimetres(50, 50, 20, 20), 0);
    row("the middle between two",
        { first, millimetres(120, 100, 40, 30) },
        millimetres(79, 105, 20, 20),
        1);
    row("the gap of the pair at its left",
        { first, second },
        millimetres(121.5, 105, 20, 20),
        -1.5);
    row("the gap of the pair at its right", { first, second }, millimetres(-11, 105, 20, 20), 1);
    row("no gap out of reach", { first, second }, millimetres(124, 105, 20, 20), 0);
    row("no gap of a pair in another row", { first, second }, millimetres(121, 200, 20, 20), 0);
    row("no gap of which one is in another row",
        { millimetres(20, 300, 40, 30), second },
        millimetres(121, 105, 20, 20),
        0);
    row("no gap of two that touch",
        { first, millimetres(60, 100, 50, 30) },
        millimetres(111, 105, 20, 20),
        0);
    row("the nearest pair of three in a row",
        { first, second, millimetres(125, 100, 20, 30) },
        millimetres(159, 105, 20, 20),
        1);
    row("the gap of the pair above it",
        { millimetres(20, 20, 40, 30), millimetres(20, 58, 40, 30) },
        millimetres(25, 95, 20, 20),
        0,
        1);
    row("the gap of the pair below it",
        { millimetres(20, 120, 40, 30), millimetres(20, 158, 40, 30) },
        millimetres(25, 93, 20, 20),
        0,
        -1);
}

void SnappingTest::aMoveMeets()
{
    QFETCH(std::vector<Rect>, neighbours);
    QFETCH(Rect, rect);
    QFETCH(double, across);
    QFETCH(double, down);
    const Snapped snapped = snapMove(rect, targetsOf(neighbours), Reach);
    QCOMPARE(snapped.across.toMm(), across);
    QCOMPARE(snapped.down.toMm(), down);
}

void SnappingTest::anEdgeMeetsItsTarget()
{
    SnapTargets targets = targetsOf({});
    targets.across = { Length::mm(100), Length::mm(200) };
    targets.down = { Length::mm(40) };
    const Snapped left = snapMove(millimetres(101, 60, 50, 20), targets, Reach);
    QCOMPARE(left.across, Length::mm(-1));
    QCOMPARE(left.down, Length());
    const Snapped right = snapMove(millimetres(148, 42, 50, 20), targets, Reach);
    QCOMPARE(right.across, Length::mm(2));
    QCOMPARE(right.down, Length::mm(-2));
    const Snapped middle = snapMove(millimetres(174, 60, 50, 20), targets, Reach);
    QCOMPARE(middle.across, Length::mm(1));
}

void SnappingTest::aNearerEdgeIsMetBeforeAnEqualGap()
{
    SnapTargets targets = targetsOf({ millimetres(20, 100, 40, 30), millimetres(70, 100, 40, 30) });
    targets.across = { Length::mm(122) };
    QCOMPARE(snapMove(millimetres(121.5, 105, 20, 20), targets, Reach).across, Length::mm(0.5));
    QCOMPARE(snapMove(millimetres(120.5, 105, 20, 20), targets, Reach).across, Length::mm(-0.5));
}

void SnappingTest::guidesShowWhatIsMet()
{
    SnapTargets targets = targetsOf({ millimetres(20, 100, 40, 30), millimetres(70, 100, 40, 30) });
    targets.across = { Length::mm(300) };
    // The edge that makes the gap as wide as that of the pair, from one end of the sheet to the
    // other.
    const Snapped equal = snapMove(millimetres(121, 105, 20, 20), targets, Reach);
    QCOMPARE(equal.guides,
        (std::vector<Guide> {
            { Guide::Direction::Upright, Length::mm(120), Length(), Length::mm(550) } }));
    const Snapped edge = snapMove(millimetres(301, 205, 20, 20), targets, Reach);
    QVERIFY(has(edge.guides, Guide::Direction::Upright, 300));
    QVERIFY(snapMove(millimetres(200, 205, 20, 20), targets, Reach).guides.empty());
    // Down the page they are level.
    const Snapped below = snapMove(millimetres(25, 93, 20, 20),
        targetsOf({ millimetres(20, 20, 40, 30), millimetres(20, 57, 40, 30) }),
        Reach);
    QVERIFY(has(below.guides, Guide::Direction::Level, 94));
}

void SnappingTest::gapsAreTold_data()
{
    QTest::addColumn<std::vector<Rect>>("neighbours");
    QTest::addColumn<Rect>("rect");
    QTest::addColumn<QString>("gaps");
    const auto row = [](const char* name,
                         const std::vector<Rect>& neighbours,
                         const Rect& rect,
                         const char* gaps) {
        QTest::newRow(name) << neighbours << rect << QString::fromLatin1(gaps);
    };
    const Rect first = millimetres(20, 100, 40, 30);
    const Rect second = millimetres(70, 100, 40, 30);
    row("none alone", {}, first, "");
    row("one beside it", { first }, millimetres(75, 105, 20, 20), "across 60-75");
    row("equal ones at both sides",
        { first, millimetres(100, 100, 20, 30) },
        millimetres(70, 105, 20, 20),
        "across 60-70 equal, across 90-100 equal");
    row("others at both sides",
        { first, millimetres(100, 100, 20, 30) },
        millimetres(65, 105, 20, 20),
        "across 60-65, across 85-100");
    row("that of the pair at its left as well",
        { first, second },
        millimetres(120, 105, 20, 20),
        "across 110-120 equal, across 60-70 equal");
    row("that of the pair at its right as well",
        { first, second },
        millimetres(-10, 105, 20, 20),
        "across 10-20 equal, across 60-70 equal");
    row("no pair with another gap",
        { first, second },
        millimetres(125, 105, 20, 20),
        "across 110-125");
    row("that of the pair above it as well",
        { millimetres(20, 20, 40, 30), millimetres(20, 58, 40, 30) },
        millimetres(25, 96, 20, 20),
        "down 88-96 equal, down 50-58 equal");
}

void SnappingTest::gapsAreTold()
{
    QFETCH(std::vector<Rect>, neighbours);
    QFETCH(Rect, rect);
    QTEST(told(gapsAround(rect, targetsOf(neighbours))), "gaps");
}

void SnappingTest::aDraggedEdgeMeetsTargetsWithinReach()
{
    SnapTargets targets = targetsOf({});
    targets.across = { Length::mm(100) };
    targets.down = { Length::mm(40) };
    QCOMPARE(snapAcross(Length::mm(102), targets, Reach), Length::mm(100));
    QCOMPARE(snapAcross(Length::mm(104), targets, Reach), Length::mm(104));
    QCOMPARE(snapDown(Length::mm(38), targets, Reach), Length::mm(40));
}

QTEST_APPLESS_MAIN(SnappingTest)
#include "snapping_test.moc"
