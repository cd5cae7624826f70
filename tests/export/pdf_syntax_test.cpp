// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/area_average.h"
#include "export/pdf_syntax.h"
#include "export/to_unicode.h"

#include <QTest>

using namespace broadsheet;

class PdfSyntaxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void numbersAreShort_data()
    {
        QTest::addColumn<qint64>("value");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("nothing") << qint64(0) << 3 << QByteArray("0");
        QTest::newRow("a whole number") << qint64(12000) << 3 << QByteArray("12");
        QTest::newRow("a fraction") << qint64(9500) << 3 << QByteArray("9.5");
        QTest::newRow("less than one") << qint64(45) << 3 << QByteArray(".045");
        QTest::newRow("less than one, below zero") << qint64(-120) << 3 << QByteArray("-.12");
        QTest::newRow("zeros inside") << qint64(-100'020) << 3 << QByteArray("-100.02");
        QTest::newRow("no decimals") << qint64(-250) << 0 << QByteArray("-250");
        QTest::newRow("zero without decimals") << qint64(0) << 0 << QByteArray("0");
    }

    void numbersAreShort()
    {
        QFETCH(qint64, value);
        QFETCH(int, decimals);
        std::string out;
        appendDecimal(out, value, decimals);
        QTEST(QByteArray::fromStdString(out), "written");
    }

    void textStringsAreEscaped()
    {
        QCOMPARE(pdfTextString(u"a(b)\\c"), std::string("(a\\(b\\)\\\\c)"));
        QCOMPARE(pdfTextString(u"第1版"), std::string("<FEFF7B2C00317248>"));
        QCOMPARE(pdfName("A B#/c"), std::string("/A#20B#23#2Fc"));
    }

    void codesInARowBecomeRanges()
    {
        const std::string map = toUnicodeCMap({ { 0x20, QStringLiteral("A") },
            { 0x21, QStringLiteral("B") },
            { 0x22, QStringLiteral("fi") },
            { 0xff, QStringLiteral("x") },
            { 0x100, QStringLiteral("y") } });
        QVERIFY(map.find("1 beginbfrange\n<0020><0021><0041>\nendbfrange") != std::string::npos);
        QVERIFY(map.find("3 beginbfchar\n<0022><00660069>\n<00FF><0078>\n<0100><0079>\nendbfchar")
            != std::string::npos);
    }

    void blocksHoldAHundredEntries()
    {
        std::vector<CodeText> codes;
        for (int i = 0; i < 150; ++i) {
            codes.push_back({ std::uint16_t(2 * i), QString(QChar(0x4e00 + i)) });
        }
        const std::string map = toUnicodeCMap(codes);
        QVERIFY(map.find("100 beginbfchar") != std::string::npos);
        QVERIFY(map.find("50 beginbfchar") != std::string::npos);
    }

    void areasAreAveraged_data()
    {
        QTest::addColumn<std::vector<int>>("row");
        QTest::addColumn<int>("width");
        QTest::addColumn<std::vector<int>>("result");
        QTest::newRow("two to one")
            << std::vector { 0, 100, 50, 70 } << 2 << std::vector { 50, 60 };
        QTest::newRow("three to two share the middle")
            << std::vector { 0, 90, 30 } << 2 << std::vector { 30, 50 };
        QTest::newRow("the same size")
            << std::vector { 1, 2, 255 } << 3 << std::vector { 1, 2, 255 };
        QTest::newRow("enlarged") << std::vector { 10, 20 } << 4 << std::vector { 10, 10, 20, 20 };
    }

    void areasAreAveraged()
    {
        QFETCH(std::vector<int>, row);
        QFETCH(int, width);
        QFETCH(std::vector<int>, result);
        AreaAverage average({ int(row.size()), 2 }, { width, 1 }, 1);
        const std::vector<std::uint8_t> bytes(row.begin(), row.end());
        average.addRow(bytes.data());
        average.addRow(bytes.data());
        QCOMPARE(std::vector<int>(average.pixels().begin(), average.pixels().end()), result);
    }
};

QTEST_GUILESS_MAIN(PdfSyntaxTest)
#include "pdf_syntax_test.moc"
