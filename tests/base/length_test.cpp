// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/geometry.h"
#include "base/length.h"

#include <QTest>

using namespace broadsheet;

class LengthTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTradesUnitsMeetExactly();
    void scalingRoundsToTheNearestUnit();
    void rectanglesThatOnlyTouchDoNotOverlap();
};

void LengthTest::theTradesUnitsMeetExactly()
{
    QCOMPARE(Length::pt(1).units(), std::int64_t(12'700));
    QCOMPARE(Length::mm(25.4), Length::inches(1));
    QCOMPARE(Length::inches(1), Length::pt(72));
    QCOMPARE(Length::mm(0.25).units(), std::int64_t(9'000)); // one Q
    QCOMPARE(Length::pt(9) * 111, Length::pt(999));
    QCOMPARE(Length::pt(11.5) * 120, Length::pt(1380));
    // 1.562 in is no whole number of units: six columns are off by less than one unit each.
    const Length off
        = Length::inches(1.562) * 6 + Length::inches(0.125) * 5 - Length::inches(9.997);
    QVERIFY(off.units() >= -6 && off.units() <= 6);
}

void LengthTest::scalingRoundsToTheNearestUnit()
{
    QCOMPARE(Length::fromUnits(10).scaled(1, 3).units(), std::int64_t(3));
    QCOMPARE(Length::fromUnits(11).scaled(1, 2).units(), std::int64_t(6));
    QCOMPARE(Length::fromUnits(-11).scaled(1, 2).units(), std::int64_t(-6));
    QCOMPARE(Length::pt(999) / Length::pt(9), std::int64_t(111));
    QCOMPARE(Length::pt(10) % Length::pt(4), Length::pt(2));
}

void LengthTest::rectanglesThatOnlyTouchDoNotOverlap()
{
    const Rect left { Length(), Length(), Length::pt(10), Length::pt(10) };
    const Rect right { Length::pt(10), Length(), Length::pt(10), Length::pt(10) };
    QVERIFY(left.intersected(right).isEmpty());
    const Rect shifted { Length::pt(5), Length::pt(5), Length::pt(10), Length::pt(10) };
    QCOMPARE(left.intersected(shifted),
        (Rect { Length::pt(5), Length::pt(5), Length::pt(5), Length::pt(5) }));
}

QTEST_GUILESS_MAIN(LengthTest)
#include "length_test.moc"
