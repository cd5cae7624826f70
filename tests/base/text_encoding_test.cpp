// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/calendar.h"
#include "base/text_encoding.h"

#include <QTest>

using namespace broadsheet;

class TextEncodingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void validTextIsDecoded_data();
    void validTextIsDecoded();
    void invalidTextIsRefusedWithItsOffset_data();
    void invalidTextIsRefusedWithItsOffset();
    void folioDates_data();
    void folioDates();
};

void TextEncodingTest::validTextIsDecoded_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("encoding");
    QTest::newRow("UTF-8") << QByteArray("江城 A") << QStringLiteral("江城 A")
                           << int(TextEncoding::Utf8);
    QTest::newRow("a byte order mark is dropped")
        << QByteArray("\xEF\xBB\xBF江") << QStringLiteral("江") << int(TextEncoding::Utf8);
    QTest::newRow("Han beyond the BMP")
        << QByteArray("𠮷") << QStringLiteral("𠮷") << int(TextEncoding::Utf8);
    QTest::newRow("GB 18030") << QByteArray::fromHex("bdadb3c7a3acbaa3b1df")
                              << QStringLiteral("江城，海边") << int(TextEncoding::Gb18030);
}

void TextEncodingTest::validTextIsDecoded()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(int, encoding);
    const Result<DecodedText> decoded = decodeText(bytes);
    QVERIFY(decoded.ok());
    QCOMPARE(decoded->text, text);
    QCOMPARE(int(decoded->encoding), encoding);
}

void TextEncodingTest::invalidTextIsRefusedWithItsOffset_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("offset");
    QTest::newRow("a stray byte") << QByteArray("ab\xFF") << 2;
    QTest::newRow("an overlong form") << QByteArray("\xE0\x80\x80") << 0;
    QTest::newRow("an encoded surrogate") << QByteArray("a\xED\xA0\x80") << 1;
    QTest::newRow("beyond U+10FFFF") << QByteArray("\xF4\x90\x80\x80") << 0;
    QTest::newRow("cut off at the end") << QByteArray("江\xE6\xB1") << 3;
    QTest::newRow("a NUL byte") << QByteArray("ab\0", 3) << 2;
}

void TextEncodingTest::invalidTextIsRefusedWithItsOffset()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, offset);
    const Result<DecodedText> decoded = decodeText(bytes);
    QVERIFY(!decoded.ok());
    QVERIFY(!decoded.problem().summary.isEmpty());
    QCOMPARE(decoded.problem().detail, QStringLiteral("byte offset %1").arg(offset));
}

void TextEncodingTest::folioDates_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::newRow("Chinese") << "zh-Hans" << QStringLiteral("2026年10月15日 星期四");
    QTest::newRow("English") << "en-US" << QStringLiteral("Thursday, October 15, 2026");
}

void TextEncodingTest::folioDates()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QCOMPARE(folioDate(QDate(2026, 10, 15), language), text);
}

QTEST_GUILESS_MAIN(TextEncodingTest)
#include "text_encoding_test.moc"
