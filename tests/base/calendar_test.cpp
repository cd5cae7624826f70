// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/calendar.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class CalendarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lunarDates_data();
    void lunarDates();
    void latinPapersPrintNone();
    void theFolioDateIsInThePapersLanguage();
};

void CalendarTest::lunarDates_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("lunar");
    QTest::newRow("an ordinary day") << QDate(2026, 10, 15) << u"农历丙午年九月初六"_s;
    QTest::newRow("new year's day is the first of the first month")
        << QDate(2026, 2, 17) << u"农历丙午年正月初一"_s;
    QTest::newRow("the day before is the last of the year before")
        << QDate(2026, 2, 16) << u"农历乙巳年腊月廿九"_s;
    QTest::newRow("a leap month says so") << QDate(2023, 3, 22) << u"农历癸卯年闰二月初一"_s;
    QTest::newRow("the rare leap month before a solstice")
        << QDate(2033, 12, 22) << u"农历癸丑年闰冬月初一"_s;
    QTest::newRow("a new moon near midnight belongs to Beijing's day")
        << QDate(2057, 9, 28) << u"农历丁丑年八月三十"_s;
    QTest::newRow("the tenth") << QDate(1949, 10, 1) << u"农历己丑年八月初十"_s;
    QTest::newRow("the twentieth") << QDate(2026, 10, 29) << u"农历丙午年九月二十"_s;
    QTest::newRow("the twenty-first") << QDate(2026, 10, 30) << u"农历丙午年九月廿一"_s;
    QTest::newRow("beyond what is known") << QDate(2101, 1, 1) << QString();
}

void CalendarTest::lunarDates()
{
    QFETCH(QDate, date);
    QFETCH(QString, lunar);
    QCOMPARE(lunarDate(date, u"zh-Hans"_s), lunar);
}

void CalendarTest::latinPapersPrintNone()
{
    QVERIFY(lunarDate(QDate(2026, 10, 15), u"en"_s).isEmpty());
}

void CalendarTest::theFolioDateIsInThePapersLanguage()
{
    QCOMPARE(folioDate(QDate(2026, 10, 15), u"zh-Hans"_s), u"2026年10月15日 星期四"_s);
    QCOMPARE(folioDate(QDate(2026, 10, 15), u"en"_s), u"Thursday, October 15, 2026"_s);
}

QTEST_GUILESS_MAIN(CalendarTest)
#include "calendar_test.moc"
