// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/grid_check.h"
#include "edition/page_grid_json.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class GridCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyShippedFormatPassesAndReadsBack();
    void mistakes_data();
    void mistakes();
    void aColumnIsAsWideAsItsCharacters();
};

void GridCheckTest::everyShippedFormatPassesAndReadsBack()
{
    for (const QString& name : formatNames()) {
        const PageGrid grid = *findFormat(name);
        QVERIFY2(!checkGrid(grid), qPrintable(name));
        QVERIFY(*pageGridFromJson(pageGridJson(grid).toJson()) == grid);
    }
}

void GridCheckTest::mistakes_data()
{
    QTest::addColumn<int>("field");
    QTest::newRow("no name") << int(GridField::Name);
    QTest::newRow("no width") << int(GridField::Sheet);
    QTest::newRow("a bleed below nothing") << int(GridField::Bleed);
    QTest::newRow("a margin below nothing") << int(GridField::TypeArea);
    QTest::newRow("zero columns") << int(GridField::Columns);
    QTest::newRow("a column without width") << int(GridField::ColumnWidth);
    QTest::newRow("a gap below nothing") << int(GridField::Gap);
    QTest::newRow("a body without size") << int(GridField::Em);
    QTest::newRow("zero lines") << int(GridField::Lines);
    QTest::newRow("lines upon each other") << int(GridField::Pitch);
}

void GridCheckTest::mistakes()
{
    QFETCH(int, field);
    PageGrid grid = *findFormat(u"us-broadsheet"_s);
    const Length below = Length::mm(-1);
    switch (GridField(field)) {
    case GridField::Name:
        grid.title.clear();
        break;
    case GridField::Sheet:
        grid.sheet.width = {};
        break;
    case GridField::Bleed:
        grid.bleed = below;
        break;
    case GridField::TypeArea:
        grid.typeArea.x = below;
        break;
    case GridField::Columns:
        grid.columns = 0;
        break;
    case GridField::ColumnWidth:
        grid.columnWidth = {};
        break;
    case GridField::Gap:
        grid.columnGap = below;
        break;
    case GridField::Em:
        grid.em = {};
        break;
    case GridField::Lines:
        grid.lines = 0;
        break;
    case GridField::Pitch:
        grid.linePitch = {};
        break;
    }
    const std::optional<GridMistake> mistake = checkGrid(grid);
    QVERIFY(mistake.has_value());
    QCOMPARE(int(mistake->field), field);
    QVERIFY(!mistake->what.isEmpty());
}

void GridCheckTest::aColumnIsAsWideAsItsCharacters()
{
    PageGrid grid = *findFormat(u"zh-broadsheet"_s);
    grid.charactersPerColumn = 14;
    QVERIFY(checkGrid(grid)->field == GridField::ColumnWidth);
    grid = withColumnOfCharacters(grid);
    QCOMPARE(grid.columnWidth, grid.em * 14);
    const std::optional<GridMistake> wide = checkGrid(grid); // eight of them leave the sheet
    QVERIFY(wide.has_value());
    QVERIFY(wide->field == GridField::Columns);
    grid.columns = 7;
    QVERIFY(!checkGrid(grid));
    grid.lines = 200;
    QVERIFY(checkGrid(grid)->field == GridField::Lines);
}

QTEST_GUILESS_MAIN(GridCheckTest)
#include "grid_check_test.moc"
