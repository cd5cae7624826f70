// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/issue_count.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class IssueCountTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbers_data();
    void numbers();
    void aDayWithoutThePaperHasNoNumber();
    void withoutAKnownIssueNothingIsCounted();
    void theNumberIsPrintedInThePapersLanguage();
    void theEditionsOwnWordsGoFirst();
};

namespace {

constexpr int WithoutSunday = 0b0111111;
constexpr int OnlyThursday = 0b0001000;

/// No. 100 on Thursday, 15 October 2026.
IssueCount count(int weekdays, const std::vector<QDate>& skipped = {})
{
    return { QDate(2026, 10, 15), 100, weekdays, skipped };
}

} // namespace

void IssueCountTest::numbers_data()
{
    QTest::addColumn<int>("weekdays");
    QTest::addColumn<QDate>("skipped");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<int>("number");
    const QDate none;
    QTest::newRow("the known day") << 127 << none << QDate(2026, 10, 15) << 100;
    QTest::newRow("the next day of a daily") << 127 << none << QDate(2026, 10, 16) << 101;
    QTest::newRow("a week on, six days of it")
        << WithoutSunday << none << QDate(2026, 10, 22) << 106;
    QTest::newRow("Monday follows Saturday") << WithoutSunday << none << QDate(2026, 10, 19) << 103;
    QTest::newRow("a weekly a year on") << OnlyThursday << none << QDate(2027, 10, 14) << 152;
    QTest::newRow("a skipped day is not counted")
        << 127 << QDate(2026, 10, 17) << QDate(2026, 10, 18) << 102;
    QTest::newRow("a skipped day that has no issue anyway changes nothing")
        << WithoutSunday << QDate(2026, 10, 18) << QDate(2026, 10, 19) << 103;
    QTest::newRow("the day before") << 127 << none << QDate(2026, 10, 14) << 99;
    QTest::newRow("back over a Sunday") << WithoutSunday << none << QDate(2026, 10, 10) << 96;
    QTest::newRow("back over a skipped day")
        << 127 << QDate(2026, 10, 14) << QDate(2026, 10, 13) << 99;
    QTest::newRow("the first issue of all") << 127 << none << QDate(2026, 7, 8) << 1;
    QTest::newRow("before it began") << 127 << none << QDate(2026, 7, 7) << 0;
}

void IssueCountTest::numbers()
{
    QFETCH(int, weekdays);
    QFETCH(QDate, skipped);
    QFETCH(QDate, date);
    QFETCH(int, number);
    const std::vector<QDate> holidays
        = skipped.isValid() ? std::vector { skipped } : std::vector<QDate>();
    QCOMPARE(issueNumber(count(weekdays, holidays), date).value_or(0), number);
}

void IssueCountTest::aDayWithoutThePaperHasNoNumber()
{
    QVERIFY(!issueNumber(count(WithoutSunday), QDate(2026, 10, 18)));
    QVERIFY(!issueNumber(count(127, { QDate(2026, 10, 16) }), QDate(2026, 10, 16)));
    QVERIFY(!comesOut(count(OnlyThursday), QDate(2026, 10, 16)));
    QVERIFY(comesOut(count(WithoutSunday), QDate(2026, 10, 17)));
}

void IssueCountTest::withoutAKnownIssueNothingIsCounted()
{
    QVERIFY(!issueNumber({}, QDate(2026, 10, 15)));
    QVERIFY(!issueNumber(count(127), {}));
}

void IssueCountTest::theNumberIsPrintedInThePapersLanguage()
{
    Publication paper;
    paper.issues = { QDate(2026, 10, 15), 12845, 127, {} };
    QCOMPARE(issueText(paper, QDate(2026, 10, 16)), u"总第12846期"_s);
    paper.language = u"en"_s;
    QCOMPARE(issueText(paper, QDate(2026, 10, 16)), u"No. 12,846"_s);
    QVERIFY(issueText(Publication {}, QDate(2026, 10, 16)).isEmpty());
}

void IssueCountTest::theEditionsOwnWordsGoFirst()
{
    Edition edition;
    edition.date = QDate(2026, 10, 16);
    edition.publication.issues = { QDate(2026, 10, 15), 12845, 127, {} };
    QCOMPARE(issueText(edition), u"总第12846期"_s);
    edition.issue = u"特刊"_s;
    QCOMPARE(issueText(edition), u"特刊"_s);
}

QTEST_GUILESS_MAIN(IssueCountTest)
#include "issue_count_test.moc"
