// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/type_size.h"

#include <QTest>

using namespace broadsheet;

class TypeSizeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sizes_data();
    void sizes();
    void refused_data();
    void refused();
};

void TypeSizeTest::sizes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("points");
    const auto hao = [](const char16_t* name, double points) {
        const QString text = QString::fromUtf16(name);
        QTest::addRow("%s is %g pt", qPrintable(text), points) << text << points;
    };
    hao(u"初号", 42);
    hao(u"小初", 36);
    hao(u"一号", 26);
    hao(u"小一", 24);
    hao(u"二号", 22);
    hao(u"小二", 18);
    hao(u"三号", 16);
    hao(u"小三", 15);
    hao(u"四号", 14);
    hao(u"小四", 12);
    hao(u"五号", 10.5);
    hao(u"小五", 9);
    hao(u"六号", 7.5);
    hao(u"小六", 6.5);
    hao(u"七号", 5.5);
    hao(u"八号", 5);
    QTest::newRow("points are taken as they stand") << QStringLiteral("9.5pt") << 9.5;
    QTest::newRow("14 Q are 3.5 mm") << QStringLiteral("14Q") << Length::mm(3.5).toPt();
}

void TypeSizeTest::sizes()
{
    QFETCH(QString, text);
    QFETCH(double, points);
    QCOMPARE(typeSizeFromText(text).value_or(Length()), Length::pt(points));
}

void TypeSizeTest::refused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a name that no size has") << QStringLiteral("九号");
    QTest::newRow("小七 was never cast") << QStringLiteral("小七");
    QTest::newRow("a number without a unit") << QStringLiteral("9");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no size at all") << QStringLiteral("0pt");
    QTest::newRow("a size below nothing") << QStringLiteral("-9pt");
    QTest::newRow("letters taller than a sheet") << QStringLiteral("2001pt");
}

void TypeSizeTest::refused()
{
    QFETCH(QString, text);
    QVERIFY(!typeSizeFromText(text).has_value());
}

QTEST_GUILESS_MAIN(TypeSizeTest)
#include "type_size_test.moc"
