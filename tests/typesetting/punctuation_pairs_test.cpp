// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/galley_setter.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace broadsheet;

namespace {

constexpr double Tolerance = 0.001;
constexpr int Wide = 1000;

/// The metrics of the two narrow styles leave these as wide as in quanjiao, where the house's rule
/// is that all but 。？！ (kaiming) or all (banjiao) are half an em (P0).
const char* reasonToSkip(const QString& style, const QString& text)
{
    if (style == QLatin1String("quanjiao"))
        return nullptr;
    if (text == QStringLiteral("・、")
        || (text.startsWith(QStringLiteral("、")) && text != QStringLiteral("、、")))
        return "、 is half an em in this style, as ，is";
    if (text == QStringLiteral("―‘") || text == QStringLiteral("’―"))
        return "a bracket is half an em beside a dash, too";
    if (style == QLatin1String("banjiao") && text.startsWith(QStringLiteral("。")))
        return "。 is half an em in this style";
    return nullptr;
}

PunctuationStyle styleNamed(const QString& name)
{
    if (name == QLatin1String("quanjiao"))
        return PunctuationStyle::Quanjiao;
    return name == QLatin1String("kaiming") ? PunctuationStyle::Kaiming : PunctuationStyle::Banjiao;
}

} // namespace

class PunctuationPairsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPairTakesItsWidth_data();
    void everyPairTakesItsWidth();
    void aPairKeepsItsWidthWhereTheFontChanges_data();
    void aPairKeepsItsWidthWhereTheFontChanges();

private:
    [[nodiscard]] double naturalEms(
        const QString& text, PunctuationStyle punctuation, const std::vector<FontSpan>& spans);

    FontLibrary m_fonts;
    GalleySetter m_setter { m_fonts };
};

double PunctuationPairsTest::naturalEms(
    const QString& text, PunctuationStyle punctuation, const std::vector<FontSpan>& spans)
{
    ParagraphStyle style;
    style.font.han = spans.empty() ? QStringLiteral("unit") : QStringLiteral("Noto Serif CJK SC");
    style.punctuation = punctuation;
    style.alignment = Alignment::Left;
    const Result<SetParagraph> set = m_setter.set(text, spans, style, style.size * Wide);
    return set && set->lineCount() == 1
        ? double(set->justified(0).naturalWidth) / double(style.size.units())
        : -1;
}

void PunctuationPairsTest::everyPairTakesItsWidth_data()
{
    QTest::addColumn<QString>("style");
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("ems");
    QFile file(QStringLiteral(TEST_DATA_DIR "/luatexja-jfm-pairs.jsonl"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int rows = 0;
    while (!file.atEnd()) {
        const QJsonObject row = QJsonDocument::fromJson(file.readLine()).object();
        const QString style = row[QStringLiteral("style")].toString();
        if (row[QStringLiteral("kind")] != QLatin1String("jfm-pair")
            || style == QLatin1String("CCT"))
            continue;
        const QString text = row[QStringLiteral("text")].toString();
        QTest::newRow(qPrintable(style + QLatin1Char(' ') + text))
            << style << text << row[QStringLiteral("natural_total_em")].toDouble();
        ++rows;
    }
    QCOMPARE(rows, 3 * 49);
}

void PunctuationPairsTest::everyPairTakesItsWidth()
{
    QFETCH(QString, style);
    QFETCH(QString, text);
    QFETCH(double, ems);
    if (const char* reason = reasonToSkip(style, text))
        QSKIP(reason);
    const double got = naturalEms(text, styleNamed(style), {});
    QVERIFY2(std::abs(got - ems) <= Tolerance, qPrintable(QString::number(got)));
}

void PunctuationPairsTest::aPairKeepsItsWidthWhereTheFontChanges_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("ems");
    QTest::newRow("a bold closing quote after a full stop") << QStringLiteral("好。”") << 2.0;
    QTest::newRow("a bold opening quote after a colon") << QStringLiteral("说：“好") << 3.5;
    QTest::newRow("a bold bracket after a bracket") << QStringLiteral("好）（好") << 3.5;
}

void PunctuationPairsTest::aPairKeepsItsWidthWhereTheFontChanges()
{
    QFETCH(QString, text);
    QFETCH(double, ems);
    FontChoice bold;
    bold.han = QStringLiteral("Noto Sans CJK SC");
    bold.weight = 700;
    const double got = naturalEms(text, PunctuationStyle::Quanjiao, { { 2, 1, bold } });
    QVERIFY2(std::abs(got - ems) <= Tolerance, qPrintable(QString::number(got)));
}

QTEST_APPLESS_MAIN(PunctuationPairsTest)
#include "punctuation_pairs_test.moc"
