// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/measure_text.h"

#include <QTest>

using namespace broadsheet;

class MeasureTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lengths_data();
    void lengths();
    void writtenLengthsReadBack_data();
    void writtenLengthsReadBack();
    void refused_data();
    void refused();
    void emsInThousandths();
    void perCentInThousandths();
};

void MeasureTextTest::lengths_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("units");
    QTest::newRow("points are 12 700 units") << QStringLiteral("9pt") << qint64(114'300);
    QTest::newRow("half points are exact") << QStringLiteral("11.5pt") << qint64(146'050);
    QTest::newRow("a tenth of a millimetre is exact") << QStringLiteral("0.1mm") << qint64(3600);
    QTest::newRow("four decimals of a millimetre")
        << QStringLiteral("18.7875mm") << qint64(676'350);
    QTest::newRow("inches round once to the nearest unit")
        << QStringLiteral("1.562in") << qint64(1'428'293);
    QTest::newRow("a Q is a quarter of a millimetre") << QStringLiteral("4Q") << qint64(36'000);
    QTest::newRow("a pica is twelve points") << QStringLiteral("1pc") << qint64(152'400);
    QTest::newRow("ems are those of the body") << QStringLiteral("13em") << qint64(13 * 114'300);
    QTest::newRow("a minus sign is kept") << QStringLiteral("-2pt") << qint64(-25'400);
}

void MeasureTextTest::lengths()
{
    QFETCH(QString, text);
    QFETCH(qint64, units);
    const std::optional<Length> length = lengthFromText(text, Length::pt(9));
    QVERIFY(length.has_value());
    QCOMPARE(length->units(), units);
}

void MeasureTextTest::writtenLengthsReadBack_data()
{
    QTest::addColumn<qint64>("units");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole millimetres") << qint64(390 * 36'000) << QStringLiteral("390mm");
    QTest::newRow("nothing") << qint64(0) << QStringLiteral("0mm");
    QTest::newRow("a tenth of a millimetre") << qint64(3600) << QStringLiteral("0.1mm");
    QTest::newRow("points where millimetres have no end")
        << qint64(146'050) << QStringLiteral("11.5pt");
    QTest::newRow("what neither says shortly") << qint64(676'351) << QStringLiteral("18.787528mm");
    QTest::newRow("below nothing") << qint64(-25'400) << QStringLiteral("-2pt");
}

void MeasureTextTest::writtenLengthsReadBack()
{
    QFETCH(qint64, units);
    QFETCH(QString, text);
    QCOMPARE(lengthToText(Length::fromUnits(units)), text);
    QCOMPARE(lengthFromText(text)->units(), units);
}

void MeasureTextTest::refused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a number without a unit") << QStringLiteral("9");
    QTest::newRow("a unit without a number") << QStringLiteral("pt");
    QTest::newRow("an unknown unit") << QStringLiteral("9px");
    QTest::newRow("a comma for the point") << QStringLiteral("9,5pt");
    QTest::newRow("a point without decimals") << QStringLiteral("9.pt");
    QTest::newRow("a point without digits before") << QStringLiteral(".5pt");
    QTest::newRow("blank before the unit") << QStringLiteral("9 pt");
    QTest::newRow("too many digits") << QStringLiteral("12345678pt");
    QTest::newRow("too many decimals") << QStringLiteral("1.1234567pt");
    QTest::newRow("more than 64 bits hold") << QStringLiteral("9999999.999999in");
    QTest::newRow("full-width digits") << QStringLiteral("９pt");
    QTest::newRow("ems where no em is known") << QStringLiteral("1em");
}

void MeasureTextTest::refused()
{
    QFETCH(QString, text);
    QVERIFY(!lengthFromText(text).has_value());
}

void MeasureTextTest::emsInThousandths()
{
    QCOMPARE(milliEmFromText(QStringLiteral("2em")), std::optional(2000));
    QCOMPARE(milliEmFromText(QStringLiteral("-0.05em")), std::optional(-50));
    QVERIFY(!milliEmFromText(QStringLiteral("0.0005em")));
    QVERIFY(!milliEmFromText(QStringLiteral("2pt")));
}

void MeasureTextTest::perCentInThousandths()
{
    QCOMPARE(perMilleFromText(QStringLiteral("90%")), std::optional(900));
    QCOMPARE(perMilleFromText(QStringLiteral("102.5%")), std::optional(1025));
    QVERIFY(!perMilleFromText(QStringLiteral("102.55%")));
    QVERIFY(!perMilleFromText(QStringLiteral("0.9")));
    QVERIFY(!perMilleFromText(QStringLiteral("90em")));
}

QTEST_GUILESS_MAIN(MeasureTextTest)
#include "measure_text_test.moc"
