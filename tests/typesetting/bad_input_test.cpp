// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/galley_setter.h"
#include "typesetting/typeset_json.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace broadsheet;

namespace {

constexpr int Megabyte = 1'000'000;
#ifdef __SANITIZE_ADDRESS__
constexpr qint64 Patience = 15'000; // milliseconds; instrumented code is slow
#else
constexpr qint64 Patience = 1'000;
#endif

} // namespace

/// Whatever comes in is set, or answered with a Problem; in a second, and nothing of it is lost.
class BadInputTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsSetInASecond_data();
    void everyTextIsSetInASecond();
    void tenThousandNestedSpansAreSet();
    void aWrongValueIsAnswered_data();
    void aWrongValueIsAnswered();

private:
    FontLibrary m_fonts;
    GalleySetter m_setter { m_fonts };
};

void BadInputTest::everyTextIsSetInASecond_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("ems");
    QTest::addColumn<QString>("language");
    const QString zh = QStringLiteral("zh-Hans");
    const QString en = QStringLiteral("en-US");
    const QString lone = QString(QChar(0xD800)) + QStringLiteral("国") + QChar(0xDC00);
    QTest::newRow("a megabyte of one word") << QString(Megabyte, QLatin1Char('a')) << 13.0 << en;
    QTest::newRow("a megabyte of one number in Chinese")
        << QString(Megabyte, QLatin1Char('7')) << 13.0 << zh;
    QTest::newRow("a megabyte of Han") << QString(Megabyte, QChar(u'国')) << 13.0 << zh;
    QTest::newRow("a megabyte of closing brackets")
        << QString(Megabyte, QChar(u'）')) << 13.0 << zh;
    QTest::newRow("a megabyte of spaces") << QString(Megabyte, QLatin1Char(' ')) << 13.0 << zh;
    QTest::newRow("a megabyte of dashes") << QString(Megabyte, QChar(u'—')) << 13.0 << zh;
    QTest::newRow("a megabyte of exclamation marks")
        << QString(Megabyte, QChar(u'！')) << 13.0 << zh;
    QTest::newRow("a megabyte of opening quotes") << QString(Megabyte, QChar(u'“')) << 13.0 << zh;
    QTest::newRow("a megabyte of no-break spaces") << QString(Megabyte, QChar(0xA0)) << 13.0 << en;
    QTest::newRow("a megabyte of combining marks")
        << QString(Megabyte, QChar(0x0301)) << 13.0 << en;
    QTest::newRow("lone surrogates") << lone << 13.0 << zh;
    QTest::newRow("unassigned code points")
        << QStringLiteral("国\u0378\u2FFF\uFFFE国") << 13.0 << zh;
    QTest::newRow("control characters")
        << QStringLiteral("国\u0000\u0001\u001B\u007F\u0085\u2028国") << 13.0 << zh;
    QTest::newRow("bidirectional text")
        << QStringLiteral("国\u202Eאבג\u202C العربية 国") << 13.0 << zh;
    QTest::newRow("a measure narrower than a character")
        << QStringLiteral("国家，标准。") << 0.3 << zh;
    QTest::newRow("a measure narrower than a letter") << QStringLiteral("Broadsheet") << 0.05 << en;
    QTest::newRow("a measure of nothing") << QStringLiteral("国家标准") << 0.0 << zh;
    QTest::newRow("a measure below nothing") << QStringLiteral("国家标准") << -3.0 << zh;
}

void BadInputTest::everyTextIsSetInASecond()
{
    QFETCH(QString, text);
    QFETCH(double, ems);
    QFETCH(QString, language);
    ParagraphStyle style;
    style.font.han = QStringLiteral("Noto Serif CJK SC");
    style.language = language;
    const Length measure = Length::fromUnits(std::int64_t(ems * double(style.size.units())));
    (void)m_setter.set(QStringLiteral("国a"), {}, style, measure); // opens the fonts
    QElapsedTimer timer;
    timer.start();
    const Result<SetParagraph> set = m_setter.set(text, {}, style, measure);
    const qint64 elapsed = timer.elapsed();
    QVERIFY(set.ok());
    std::size_t next = 0;
    for (const BrokenLine& line : set->lines()) {
        QVERIFY(line.first >= next && line.end > line.last);
        next = line.end;
    }
    QVERIFY2(elapsed <= Patience, qPrintable(QString::number(elapsed)));
}

void BadInputTest::tenThousandNestedSpansAreSet()
{
    constexpr int Spans = 10'000;
    ParagraphStyle style;
    style.font.han = QStringLiteral("unit");
    const QString text(2 * Spans, QChar(u'国'));
    std::vector<FontSpan> spans;
    for (int i = 0; i < Spans; ++i) {
        FontSpan span;
        span.start = i;
        span.length = 2 * (Spans - i);
        span.font = style.font;
        span.font.weight = 100 * (1 + i % 9);
        spans.push_back(span);
    }
    QElapsedTimer timer;
    timer.start();
    const Result<SetParagraph> set = m_setter.set(text, spans, style, style.size * 13);
    QVERIFY(set.ok());
    QVERIFY2(timer.elapsed() <= Patience, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(set->paragraph().clusters.size(), std::size_t(text.size()));
}

void BadInputTest::aWrongValueIsAnswered_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("a negative size") << QByteArray(R"({"id":7,"text":"国","size_pt":-9})");
    QTest::newRow("a size that is no number")
        << QByteArray(R"({"id":7,"text":"国","size_pt":"NaN"})");
    QTest::newRow("a size without end") << QByteArray(R"({"id":7,"text":"国","size_pt":1e300})");
    QTest::newRow("a measure of nothing") << QByteArray(R"({"id":7,"text":"国","measure_em":0})");
    QTest::newRow("an unknown level") << QByteArray(R"({"id":7,"text":"国","kinsoku":"loose"})");
}

void BadInputTest::aWrongValueIsAnswered()
{
    QFETCH(QByteArray, line);
    const QJsonObject out = QJsonDocument::fromJson(typesetJsonLine(line, m_setter)).object();
    QCOMPARE(out[QStringLiteral("id")].toInt(), 7);
    QVERIFY(!out[QStringLiteral("error")].toString().isEmpty());
}

QTEST_APPLESS_MAIN(BadInputTest)
#include "bad_input_test.moc"
