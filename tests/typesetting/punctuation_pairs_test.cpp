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
    void everyRegionHasItsMarks_data();
    void everyRegionHasItsMarks();

private:
    [[nodiscard]] double naturalEms(const QString& text,
        PunctuationStyle punctuation,
        const std::vector<FontSpan>& spans,
        const QString& language = QStringLiteral("zh-Hans"));

    FontLibrary m_fonts;
    GalleySetter m_setter { m_fonts };
};

double PunctuationPairsTest::naturalEms(const QString& text,
    PunctuationStyle punctuation,
    const std::vector<FontSpan>& spans,
    const QString& language)
{
    ParagraphStyle style;
    style.language = language;
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

/// P2, R14, R15, R21: where the marks stand in their em decides what they can lose.
void PunctuationPairsTest::everyRegionHasItsMarks_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("ems");
    const QString taiwan = QStringLiteral("zh-Hant-TW");
    const QString japan = QStringLiteral("ja");
    QTest::newRow("Taiwan: a comma keeps its em") << taiwan << QStringLiteral("國，國") << 3.0;
    QTest::newRow("Taiwan: comma and bracket take 1.5 em")
        << taiwan << QStringLiteral("國，「國") << 3.5;
    QTest::newRow("Taiwan: bracket and comma take 1.5 em")
        << taiwan << QStringLiteral("國」，國") << 3.5;
    QTest::newRow("Taiwan: a comma at line end gives its quarter")
        << taiwan << QStringLiteral("國，") << 1.75;
    QTest::newRow("Taiwan: ！ has nothing to give") << taiwan << QStringLiteral("國！！") << 3.0;
    QTest::newRow("Taiwan: the interpunct takes an em") << taiwan << QStringLiteral("國·國") << 3.0;
    QTest::newRow("Hong Kong is set as Taiwan")
        << QStringLiteral("zh-HK") << QStringLiteral("國·國") << 3.0;
    QTest::newRow("mainland: the interpunct takes half an em")
        << QStringLiteral("zh-Hans-CN") << QStringLiteral("国·国") << 2.5;
    QTest::newRow("Japan: a full stop keeps its em at line end")
        << japan << QStringLiteral("国。") << 2.0;
    QTest::newRow("Japan: a comma does not") << japan << QStringLiteral("国、") << 1.5;
}

void PunctuationPairsTest::everyRegionHasItsMarks()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(double, ems);
    const double got = naturalEms(text, PunctuationStyle::Quanjiao, {}, language);
    QVERIFY2(std::abs(got - ems) <= Tolerance, qPrintable(QString::number(got)));
}

QTEST_APPLESS_MAIN(PunctuationPairsTest)
#include "punctuation_pairs_test.moc"
