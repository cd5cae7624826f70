// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/style_sheet.h"
#include "typesetting/galley_setter.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <unicode/ubrk.h>

using namespace broadsheet;

namespace {

const QStringList LevelNames {
    QStringLiteral("none"), QStringLiteral("basic"), QStringLiteral("GB"), QStringLiteral("strict")
};

/// The first level that a row names, or -1: "basic (UAX14 NS)" is basic.
int levelOf(const QJsonValue& value)
{
    const QString name = value.toString().section(QLatin1Char(' '), 0, 0);
    return int(LevelNames.indexOf(name));
}

} // namespace

class KinsokuTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCharacterKeepsItsPlace_data();
    void everyCharacterKeepsItsPlace();
    void whatBelongsTogetherIsNeverParted_data();
    void whatBelongsTogetherIsNeverParted();
    void strictNeverBreaksWhereCssStrictDoesNot_data();
    void strictNeverBreaksWhereCssStrictDoesNot();
    void aStyleSheetChangesTheTable();

private:
    [[nodiscard]] bool mayBreak(const QString& text, int at, KinsokuLevel level);

    FontLibrary m_fonts;
    GalleySetter m_setter { m_fonts };
};

/// Whether a line of Chinese may end before the character at this UTF-16 offset.
bool KinsokuTest::mayBreak(const QString& text, int at, KinsokuLevel level)
{
    ParagraphStyle style;
    style.font.han = QStringLiteral("unit");
    style.kinsoku = level;
    const Result<Paragraph> shaped = m_setter.shape(text, {}, style, style.size * 30);
    for (std::size_t i = 0; i + 1 < shaped->clusters.size(); ++i) {
        if (shaped->clusters[i + 1].text == at)
            return shaped->boundaries[i].mayBreak;
    }
    return false;
}

void KinsokuTest::everyCharacterKeepsItsPlace_data()
{
    QTest::addColumn<QString>("characters");
    QTest::addColumn<int>("startLevel");
    QTest::addColumn<int>("endLevel");
    QFile file(QStringLiteral(TEST_DATA_DIR "/kinsoku-zh-classes.jsonl"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int rows = 0;
    while (!file.atEnd()) {
        const QJsonObject row = QJsonDocument::fromJson(file.readLine()).object();
        QTest::newRow(qPrintable(row[QStringLiteral("char")].toString()))
            << row[QStringLiteral("char")].toString()
            << levelOf(row[QStringLiteral("no_line_start_from_level")])
            << levelOf(row[QStringLiteral("no_line_end_from_level")]);
        ++rows;
    }
    QCOMPARE(rows, 97);
}

void KinsokuTest::everyCharacterKeepsItsPlace()
{
    QFETCH(QString, characters);
    QFETCH(int, startLevel);
    QFETCH(int, endLevel);
    const QString text = QStringLiteral("国") + characters + QStringLiteral("国");
    const int end = int(text.size()) - 1;
    for (int level = 0; level < int(LevelNames.size()); ++level) {
        QCOMPARE(mayBreak(text, 1, KinsokuLevel(level)), startLevel < 0 || level < startLevel);
        QCOMPARE(mayBreak(text, end, KinsokuLevel(level)), endLevel < 0 || level < endLevel);
        for (int inside = 2; inside < end; ++inside)
            QVERIFY(!mayBreak(text, inside, KinsokuLevel(level)));
    }
}

void KinsokuTest::whatBelongsTogetherIsNeverParted_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a number with its decimal point") << QStringLiteral("12,345.6");
    QTest::newRow("per cent stays with the number") << QStringLiteral("12.5%");
    QTest::newRow("a currency sign stays with the number") << QStringLiteral("￥300");
    QTest::newRow("a sign stays with the number") << QStringLiteral("－5");
    QTest::newRow("degrees stay with the number") << QStringLiteral("21℃");
    QTest::newRow("a Latin word") << QStringLiteral("Wikipedia");
    QTest::newRow("a paired dash") << QStringLiteral("——");
    QTest::newRow("four ellipsis signs") << QStringLiteral("…………");
    QTest::newRow("a date in figures") << QStringLiteral("2024-06-30");
    QTest::newRow("a time") << QStringLiteral("18:30");
    QTest::newRow("a family joined by zero width joiners") << QStringLiteral("👩\u200D👩\u200D👧");
    QTest::newRow("a flag of two letters") << QStringLiteral("🇨🇳");
    QTest::newRow("a thumb with its colour") << QStringLiteral("👍🏽");
    QTest::newRow("a character with its variant") << QStringLiteral("葛\U000E0100");
}

void KinsokuTest::whatBelongsTogetherIsNeverParted()
{
    QFETCH(QString, text);
    for (int at = 2; at <= int(text.size()); ++at) {
        QVERIFY2(
            !mayBreak(QStringLiteral("国") + text + QStringLiteral("国"), at, KinsokuLevel::Basic)
                || at == int(text.size()) + 1,
            qPrintable(QString::number(at)));
    }
}

void KinsokuTest::strictNeverBreaksWhereCssStrictDoesNot_data()
{
    QTest::addColumn<QByteArray>("locale");
    QTest::newRow("Chinese") << QByteArray("zh@lb=strict");
    QTest::newRow("Japanese") << QByteArray("ja@lb=strict");
}

/// CSS Text 3, line-break: strict, as ICU has it, over every character of the Chinese and Japanese
/// blocks beside an ideograph. That Unicode takes ‘ ’ “ ” for quotes without a side is corrected by
/// R13; GB forbids more than CSS.
void KinsokuTest::strictNeverBreaksWhereCssStrictDoesNot()
{
    QFETCH(QByteArray, locale);
    UErrorCode error = U_ZERO_ERROR;
    UBreakIterator* css = ubrk_open(UBRK_LINE, locale.constData(), nullptr, 0, &error);
    QVERIFY(U_SUCCESS(error));
    const QString quotes = QStringLiteral("“”‘’");
    QStringList parted;
    for (char16_t c = 0x2010; c < 0xFFEF; ++c) {
        const bool asked = (c <= 0x206F) || (c >= 0x3001 && c <= 0x30FF)
            || (c >= 0x31F0 && c <= 0x31FF) || c >= 0xFF01;
        if (!asked || quotes.contains(QChar(c)) || !QChar(c).isPrint() || QChar(c).isSpace())
            continue;
        const QString text = QStringLiteral("国") + QChar(c) + QStringLiteral("国");
        ubrk_setText(css, reinterpret_cast<const UChar*>(text.utf16()), 3, &error);
        for (const int at : { 1, 2 }) {
            if (mayBreak(text, at, KinsokuLevel::Strict) && ubrk_isBoundary(css, at) == 0)
                parted << text + QLatin1Char(' ') + QString::number(at)
                        + QStringLiteral(" U+%1").arg(int(c), 4, 16);
        }
    }
    ubrk_close(css);
    QVERIFY2(parted.isEmpty(), qPrintable(parted.join(QLatin1Char('\n'))));
}

void KinsokuTest::aStyleSheetChangesTheTable()
{
    const Result<StyleSheet> sheet = StyleSheet::fromJson(
        R"({"name": "house", "kinsoku_table": {"levels": {"basic": {"not_at_start": ["々的"]}},
            "allowed": "·"}, "styles": {"body": {"han": "unit"}}})");
    QVERIFY(sheet.ok());
    const ParagraphStyle& style = *sheet->find(QStringLiteral("body"));
    const auto breaksBeforeSecond = [&](const QString& text) {
        return m_setter.shape(text, {}, style, style.size * 30)->boundaries[0].mayBreak;
    };
    QVERIFY(!breaksBeforeSecond(QStringLiteral("国的")));
    QVERIFY(breaksBeforeSecond(QStringLiteral("国·国")));
    QVERIFY(!breaksBeforeSecond(QStringLiteral("国。")));
    const Result<StyleSheet> wrong = StyleSheet::fromJson(
        R"({"name": "house", "kinsoku_table": {"levels": {"loose": {}}},
            "styles": {"body": {"han": "unit"}}})");
    QVERIFY(!wrong);
    QVERIFY2(wrong.problem().summary.contains(QStringLiteral("loose"))
            || wrong.problem().detail.contains(QStringLiteral("loose")),
        qPrintable(wrong.problem().detail));
}

QTEST_APPLESS_MAIN(KinsokuTest)
#include "kinsoku_test.moc"
