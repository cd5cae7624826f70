// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/look_entry.h"

#include <QTest>

using namespace broadsheet;

namespace {

using Reader = Result<int> (*)(const QString&);

} // namespace

Q_DECLARE_METATYPE(Reader)

/// How a free frame looks, as it is typed.
class LookEntryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void understood_data();
    void understood();
    void refused_data();
    void refused();
    void whatIsShownIsReadBack();
};

void LookEntryTest::understood_data()
{
    QTest::addColumn<Reader>("reader");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("number");
    const auto row = [](const char* name, Reader reader, const char* text, int number) {
        QTest::newRow(name) << reader << QString::fromUtf8(text) << number;
    };
    row("a bare tint is in percent", tintFromEntry, "20", 200);
    row("a tint with its sign", tintFromEntry, "12.5 %", 125);
    row("a tint as a Chinese keyboard gives it", tintFromEntry, "２０％", 200);
    row("no tint at all", tintFromEntry, "0", 0);
    row("all black", tintFromEntry, "100%", 1000);
    row("a bare number of legs", legsFromEntry, "3", 3);
    row("legs by their Chinese name", legsFromEntry, "3栏", 3);
    row("a bare weight is in points", weightFromEntry, "0.3", 300);
    row("a weight in points", weightFromEntry, "1 pt", 1000);
    row("a weight in millimetres", weightFromEntry, "0.5mm", 1417);
}

void LookEntryTest::understood()
{
    QFETCH(Reader, reader);
    QFETCH(QString, text);
    const Result<int> number = reader(text);
    QVERIFY2(number.ok(), qPrintable(text));
    QTEST(*number, "number");
}

void LookEntryTest::refused_data()
{
    QTest::addColumn<Reader>("reader");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, Reader reader, const char* text) {
        QTest::newRow(name) << reader << QString::fromUtf8(text);
    };
    row("an empty tint", tintFromEntry, "");
    row("more than all black", tintFromEntry, "101");
    row("less than none", tintFromEntry, "-5");
    row("a tint finer than it is kept", tintFromEntry, "12.55");
    row("a word for a tint", tintFromEntry, "grey");
    row("no legs", legsFromEntry, "0");
    row("half a leg", legsFromEntry, "1.5");
    row("more legs than a plan holds", legsFromEntry, "65");
    row("no weight", weightFromEntry, "0");
    row("a weight that no press holds", weightFromEntry, "0.001pt");
    row("a weight that is a bar", weightFromEntry, "51pt");
    row("a negative weight", weightFromEntry, "-1");
    row("a weight in lines", weightFromEntry, "2行");
}

void LookEntryTest::refused()
{
    QFETCH(Reader, reader);
    QFETCH(QString, text);
    const Result<int> number = reader(text);
    QVERIFY(!number.ok());
    QVERIFY(number.problem().summary.contains(text));
}

void LookEntryTest::whatIsShownIsReadBack()
{
    for (const int tint : { 0, 5, 125, 200, 1000 })
        QCOMPARE(*tintFromEntry(tintText(tint)), tint);
    for (const int weight : { 10, 125, 300, 1000, 50'000 })
        QCOMPARE(*weightFromEntry(weightText(weight)), weight);
    QCOMPARE(*legsFromEntry(legsText(4)), 4);
    QCOMPARE(tintText(200), QStringLiteral("20 %"));
    QCOMPARE(weightText(300), QStringLiteral("0.3 pt"));
}

QTEST_APPLESS_MAIN(LookEntryTest)
#include "look_entry_test.moc"
