// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/page_grid.h"
#include "style/style_sheet.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace broadsheet;

class PageGridTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shippedFormats_data();
    void shippedFormats();
    void mergedColumnsInCharacters_data();
    void mergedColumnsInCharacters();
    void brokenMeasures_data();
    void brokenMeasures();
    void oddCharactersWidenTheGaps();
    void impossibleBrokenMeasures_data();
    void impossibleBrokenMeasures();
    void headlineLengths();
    void placesOnTheSheet();
    void refused_data();
    void refused();
};

void PageGridTest::shippedFormats_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("lines");
    QTest::addColumn<Length>("sheetWidth");
    QTest::addColumn<Length>("width");
    QTest::addColumn<Length>("height");
    QTest::newRow("对开: 8 columns of 13, 999 pt wide, 1,380 pt high")
        << QStringLiteral("zh-broadsheet") << 8 << 120 << Length::mm(390) << Length::pt(999)
        << Length::pt(1380);
    QTest::newRow("四开: 6 columns of 11, 639 pt wide, 86 lines at 11.25 pt") << QStringLiteral(
        "zh-tabloid") << 6 << 86 << Length::mm(275) << Length::pt(639) << Length::pt(967.5);
    QTest::newRow("US broadsheet: 6 columns of 1.562 in with 0.125 in between")
        << QStringLiteral("us-broadsheet") << 6 << 140 << Length::inches(11)
        << 6 * Length::inches(1.562) + 5 * Length::inches(0.125) << Length::pt(1470);
    QTest::newRow("Berliner: 315 mm wide, 6 columns of 43.5 mm")
        << QStringLiteral("berliner") << 6 << 116 << Length::mm(315) << Length::mm(282)
        << Length::pt(1218);
    QTest::newRow("US tabloid: 11 in wide, 5 columns of 1.9 in")
        << QStringLiteral("us-tabloid") << 5 << 106 << Length::inches(11) << Length::inches(10)
        << Length::pt(1113);
}

void PageGridTest::shippedFormats()
{
    QFETCH(QString, name);
    QVERIFY(formatNames().contains(name));
    const Result<PageGrid> grid = findFormat(name);
    QVERIFY2(grid.ok(), grid.ok() ? "" : qPrintable(grid.problem().summary));
    QCOMPARE(grid->name, name);
    QTEST(grid->columns, "columns");
    QTEST(grid->lines, "lines");
    QTEST(grid->sheet.width, "sheetWidth");
    QTEST(grid->typeAreaWidth(), "width");
    QTEST(grid->typeAreaHeight(), "height");
    QCOMPARE(grid->bleed, Length());
    // The type area stands in the middle of the sheet, with room for a folio of three lines above.
    const Length right = grid->sheet.width - grid->typeArea.x - grid->typeAreaWidth();
    QVERIFY(qAbs((right - grid->typeArea.x).units()) <= 10);
    QVERIFY(grid->lineTop(-2) > Length::mm(10));
    const Result<StyleSheet> sheet = findStyleSheet(grid->styleSheet);
    QVERIFY(sheet.ok());
    QCOMPARE(sheet->find(QStringLiteral("body"))->leading, grid->linePitch);
    QCOMPARE(sheet->find(QStringLiteral("body"))->size, grid->em);
}

void PageGridTest::mergedColumnsInCharacters_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QList<int>>("characters");
    QTest::newRow("broadsheet, the textbook's numbers")
        << QStringLiteral("zh-broadsheet") << QList<int> { 13, 27, 41, 55, 69, 83, 97, 111 };
    QTest::newRow("tabloid, the textbook's numbers")
        << QStringLiteral("zh-tabloid") << QList<int> { 11, 23, 35, 47, 59, 71 };
}

void PageGridTest::mergedColumnsInCharacters()
{
    QFETCH(QString, format);
    QFETCH(QList<int>, characters);
    const Result<PageGrid> grid = findFormat(format);
    for (int span = 1; span <= characters.size(); ++span) {
        QCOMPARE(grid->measure(span), grid->em * characters[span - 1]);
    }
}

void PageGridTest::brokenMeasures_data()
{
    QTest::addColumn<int>("span");
    QTest::addColumn<int>("legs");
    QTest::addColumn<int>("characters");
    QTest::addColumn<int>("odd");
    QTest::newRow("三破二 is 20") << 3 << 2 << 20 << 0;
    QTest::newRow("五破三 is 22 and one odd") << 5 << 3 << 22 << 1;
    QTest::newRow("四破三 is 17 and two odd") << 4 << 3 << 17 << 2;
    QTest::newRow("basic columns stay 13") << 4 << 4 << 13 << 0;
    QTest::newRow("one leg is the merged column") << 2 << 1 << 27 << 0;
}

void PageGridTest::brokenMeasures()
{
    QFETCH(int, span);
    QFETCH(int, legs);
    const Result<PageGrid> grid = findFormat(QStringLiteral("zh-broadsheet"));
    const Result<BrokenMeasure> broken = brokenMeasure(*grid, span, legs);
    QVERIFY(broken.ok());
    QTEST(broken->charactersPerLeg, "characters");
    QTEST(broken->oddCharacters, "odd");
    QCOMPARE(broken->legWidth * legs + broken->gap * (legs - 1), grid->measure(span));
}

void PageGridTest::oddCharactersWidenTheGaps()
{
    const Result<PageGrid> grid = findFormat(QStringLiteral("zh-broadsheet"));
    QCOMPARE(brokenMeasure(*grid, 5, 3)->gap, Length::pt(13.5)); // half a character wider each
    QCOMPARE(brokenMeasure(*grid, 4, 3)->gap, Length::pt(18));
    QCOMPARE(brokenMeasure(*grid, 3, 2)->gap, Length::pt(9));
    QCOMPARE(brokenMeasure(*grid, 3, 1)->gap, Length::pt(9));
}

void PageGridTest::impossibleBrokenMeasures_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("span");
    QTest::addColumn<int>("legs");
    const QString zh = QStringLiteral("zh-broadsheet");
    QTest::newRow("no columns") << zh << 0 << 1;
    QTest::newRow("more columns than the page has") << zh << 9 << 2;
    QTest::newRow("no legs") << zh << 2 << 0;
    QTest::newRow("legs of less than a character") << zh << 1 << 8;
    QTest::newRow("a format measured in inches") << QStringLiteral("us-broadsheet") << 3 << 2;
}

void PageGridTest::impossibleBrokenMeasures()
{
    QFETCH(QString, format);
    QFETCH(int, span);
    QFETCH(int, legs);
    const Result<BrokenMeasure> broken = brokenMeasure(*findFormat(format), span, legs);
    QVERIFY(!broken.ok());
    QVERIFY(!broken.problem().summary.isEmpty());
}

void PageGridTest::headlineLengths()
{
    // Six columns at 30 pt: 24 characters on the broadsheet, 21 on the tabloid.
    QCOMPARE(
        headlineCharacters(*findFormat(QStringLiteral("zh-broadsheet")), 6, Length::pt(30)), 24);
    QCOMPARE(headlineCharacters(*findFormat(QStringLiteral("zh-tabloid")), 6, Length::pt(30)), 21);
    QCOMPARE(
        headlineCharacters(*findFormat(QStringLiteral("zh-broadsheet")), 1, Length::pt(9)), 13);
}

void PageGridTest::placesOnTheSheet()
{
    const Result<PageGrid> grid = findFormat(QStringLiteral("zh-broadsheet"));
    QCOMPARE(grid->columnLeft(1), grid->typeArea.x);
    QCOMPARE(grid->columnLeft(3), grid->typeArea.x + Length::pt(2 * 14 * 9));
    QCOMPARE(grid->columnLeft(8) + grid->columnWidth, grid->typeArea.x + grid->typeAreaWidth());
    QCOMPARE(grid->lineTop(1), grid->typeArea.y);
    QCOMPARE(grid->lineTop(121), grid->typeArea.y + grid->typeAreaHeight());
    QCOMPARE(grid->lineTop(0), grid->typeArea.y - Length::pt(11.5));
}

void PageGridTest::refused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char* name, const char* key, const QJsonValue& value) {
        QTest::newRow(name) << QString::fromLatin1(key) << value
                            << QLatin1Char('/') + QString::fromLatin1(key);
    };
    row("no columns", "columns", 0);
    row("fewer than no columns", "columns", -8);
    row("half a column", "columns", 7.5);
    row("no lines", "lines", 0);
    row("a pitch of nothing", "line_pitch", QStringLiteral("0pt"));
    row("a negative width", "column_width", QStringLiteral("-13em"));
    row("a column that is not its characters", "characters_per_column", 12);
    row("an em in ems", "em", QStringLiteral("1em"));
    row("a sheet of one side", "sheet", QStringLiteral("390mm"));
    row("a key that nobody knows", "colums", 8);
    row("columns that leave the sheet", "columns", 9);
    row("lines that leave the sheet", "lines", 140);
    QTest::newRow("no sheet") << QStringLiteral("sheet") << QJsonValue(QJsonValue::Undefined)
                              << QStringLiteral("/");
}

void PageGridTest::refused()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject json {
        { QStringLiteral("name"), QStringLiteral("t") },
        { QStringLiteral("title"), QStringLiteral("t") },
        { QStringLiteral("sheet"),
            QJsonArray { QStringLiteral("390mm"), QStringLiteral("550mm") } },
        { QStringLiteral("type_area"),
            QJsonArray { QStringLiteral("18mm"), QStringLiteral("37mm") } },
        { QStringLiteral("em"), QStringLiteral("9pt") },
        { QStringLiteral("columns"), 8 },
        { QStringLiteral("characters_per_column"), 13 },
        { QStringLiteral("column_width"), QStringLiteral("13em") },
        { QStringLiteral("column_gap"), QStringLiteral("1em") },
        { QStringLiteral("lines"), 120 },
        { QStringLiteral("line_pitch"), QStringLiteral("11.5pt") },
        { QStringLiteral("style_sheet"), QStringLiteral("zh-broadsheet") },
    };
    QVERIFY(pageGridFromJson(QJsonDocument(json).toJson()).ok());
    json.insert(key, value); // inserting Undefined removes
    const Result<PageGrid> grid = pageGridFromJson(QJsonDocument(json).toJson());
    QVERIFY(!grid.ok());
    QTEST(grid.problem().detail, "detail");
    QVERIFY(grid.problem().summary.contains(key));
}

QTEST_GUILESS_MAIN(PageGridTest)
#include "page_grid_test.moc"
