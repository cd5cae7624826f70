// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flatplan_view/deadline_words.h"

#include <QTest>
#include <QTimeZone>

using namespace broadsheet;

namespace {

/// 16:20 in Beijing.
QDateTime now()
{
    return QDateTime(QDate(2026, 10, 15), QTime(16, 20), QTimeZone("Asia/Shanghai"));
}

} // namespace

class DeadlineWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void itIsSaidHowFarItIs_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("words");
        QTest::newRow("in minutes when it is near") << 35 << QStringLiteral("16:55 · in 35 min");
        QTest::newRow("then in hours") << 130 << QStringLiteral("18:30 · in 2 h");
        QTest::newRow("with its day when that is another")
            << 600 << QStringLiteral("10-16 02:20 · in 10 h");
        QTest::newRow("late") << -12 << QStringLiteral("16:08 · 12 min late");
        QTest::newRow("very late") << -180 << QStringLiteral("13:20 · 3 h late");
    }

    void itIsSaidHowFarItIs()
    {
        QFETCH(int, minutes);
        QFETCH(QString, words);
        QCOMPARE(deadlineWords(now().addSecs(minutes * 60).toUTC(), now()), words);
    }

    void noDeadlineSaysNothing()
    {
        QCOMPARE(deadlineWords({}, now()), QString());
        QCOMPARE(deadlineText({}, now()), QString());
    }

    void timesAreRead_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("utc"); // "-": refused, "": no deadline
        const auto row = [](const char* name, const char* typed, const char* utc) {
            QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(utc);
        };
        row("a time of the evening is the eve's", "22:30", "2026-10-16T14:30:00Z");
        row("noon is the eve's", "12:00", "2026-10-16T04:00:00Z");
        row("a time after midnight is the edition's day's", "01:30", "2026-10-16T17:30:00Z");
        row("the last before noon is the edition's day's", "11:59", "2026-10-17T03:59:00Z");
        row("without a colon", "1830", "2026-10-16T10:30:00Z");
        row("with a Chinese colon", " 18：30 ", "2026-10-16T10:30:00Z");
        row("with its day", "10-16 02:00", "2026-10-15T18:00:00Z");
        row("with its day in Chinese", "10月16日 02:00", "2026-10-15T18:00:00Z");
        row("with its year", "2027-01-01 00:05", "2026-12-31T16:05:00Z");
        row("nothing takes it away", "  ", "");
        row("an hour that is none", "25:00", "-");
        row("a day that is none", "2-30 18:00", "-");
        row("words", "soon", "-");
    }

    void timesAreRead()
    {
        QFETCH(QString, typed);
        QFETCH(QString, utc);
        const Result<QDateTime> read = deadlineFromText(typed, now(), QDate(2026, 10, 17));
        QCOMPARE(read.ok(), utc != QStringLiteral("-"));
        if (read)
            QCOMPARE(*read, QDateTime::fromString(utc, Qt::ISODate));
    }

    void withoutADateOfTheEditionATimeIsTheNextOne()
    {
        QCOMPARE(*deadlineFromText(QStringLiteral("18:30"), now(), {}),
            QDateTime(QDate(2026, 10, 15), QTime(10, 30), Qt::UTC));
        QCOMPARE(*deadlineFromText(QStringLiteral("01:30"), now(), {}),
            QDateTime(QDate(2026, 10, 15), QTime(17, 30), Qt::UTC));
    }

    void whatTheFieldShowsIsReadBack()
    {
        for (const int minutes : { 35, 600, 3000 }) {
            const QDateTime deadline = now().addSecs(minutes * 60).toUTC();
            const QString shown = deadlineField(deadline, now(), QDate(2026, 10, 17));
            QCOMPARE(*deadlineFromText(shown, now(), QDate(2026, 10, 17)), deadline);
        }
    }
};

QTEST_GUILESS_MAIN(DeadlineWordsTest)
#include "deadline_words_test.moc"
