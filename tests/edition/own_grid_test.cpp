// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/grid_check.h"
#include "edition/house_formats.h"
#include "edition/own_grid.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class OwnGridTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingOwnIsTheFormat_data();
    void nothingOwnIsTheFormat();
    void fewerColumnsFillTheSameTypeArea_data();
    void fewerColumnsFillTheSameTypeArea();
    void marginsMoveTheTypeArea();
    void whatCannotBeIsRefused_data();
    void whatCannotBeIsRefused();
    void aNameSaysWhatIsOwnAndIsReadBack();
    void aNameThatSaysNonsenseIsRefused_data();
    void aNameThatSaysNonsenseIsRefused();
    void aPageIsFoundOnTheHousesFormatToo();
};

namespace {

void addFormats()
{
    QTest::addColumn<QString>("format");
    for (const QString& name : formatNames())
        QTest::newRow(qPrintable(name)) << name;
}

Length right(const PageGrid& grid)
{
    return grid.typeArea.x + grid.typeAreaWidth();
}

} // namespace

void OwnGridTest::nothingOwnIsTheFormat_data()
{
    addFormats();
}

void OwnGridTest::nothingOwnIsTheFormat()
{
    QFETCH(const QString, format);
    const PageGrid base = *findFormat(format);
    QVERIFY(*gridWith(base, {}) == base);
    QCOMPARE(pageFormatName({ format, {} }), format);
    // Its own measures said again change nothing that a person could see.
    const PageGrid again = *gridWith(base, measuresOf(base));
    QCOMPARE(again.columns, base.columns);
    QCOMPARE(again.charactersPerColumn, base.charactersPerColumn);
    QCOMPARE(again.lines, base.lines);
    QVERIFY(base.columnWidth - again.columnWidth < Length::pt(0.01));
}

void OwnGridTest::fewerColumnsFillTheSameTypeArea_data()
{
    addFormats();
}

void OwnGridTest::fewerColumnsFillTheSameTypeArea()
{
    QFETCH(const QString, format);
    const PageGrid base = *findFormat(format);
    for (int columns = 1; columns <= base.columns; ++columns) {
        OwnGrid own;
        own.columns = columns;
        const Result<PageGrid> grid = gridWith(base, own);
        QVERIFY2(grid.ok(), qPrintable(grid ? QString() : grid.problem().summary));
        QVERIFY(!checkGrid(*grid));
        QCOMPARE(grid->columns, columns);
        if (grid->charactersPerColumn > 0)
            QCOMPARE(grid->columnWidth, grid->em * grid->charactersPerColumn); // whole characters
        // One column of whole characters cannot fill it: what is left over has no gap to go into.
        const Length missing = right(base) - right(*grid);
        QVERIFY(missing >= Length());
        QVERIFY(missing < (columns == 1 ? base.em : Length::pt(0.01)));
    }
}

void OwnGridTest::marginsMoveTheTypeArea()
{
    const PageGrid base = *findFormat(u"zh-broadsheet"_s);
    OwnGrid own;
    own.left = Length::mm(30);
    own.top = Length::mm(40);
    own.foot = Length::mm(50);
    const PageGrid grid = *gridWith(base, own);
    QCOMPARE(grid.typeArea.x, Length::mm(30));
    QCOMPARE(grid.typeArea.y, Length::mm(40));
    QVERIFY(grid.typeArea.y + grid.typeAreaHeight() <= grid.sheet.height - Length::mm(50));
    QVERIFY(grid.typeArea.y + grid.typeAreaHeight() + grid.linePitch
        > grid.sheet.height - Length::mm(50));
    QVERIFY(right(grid) <= right(base));
}

void OwnGridTest::whatCannotBeIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("no column") << u"zh-broadsheet@columns=0"_s;
    QTest::newRow("columns without number") << u"zh-broadsheet@columns=-3"_s;
    QTest::newRow("more columns than characters") << u"zh-broadsheet@columns=64,gap=5"_s;
    QTest::newRow("gap below nothing") << u"zh-broadsheet@gap=-1"_s;
    QTest::newRow("margins that meet") << u"zh-broadsheet@left=300,right=300"_s;
    QTest::newRow("margin off the sheet") << u"us-broadsheet@left=-20"_s;
    QTest::newRow("no line left") << u"zh-broadsheet@top=300,foot=300"_s;
    QTest::newRow("a sheet's width of gap") << u"us-broadsheet@gap=400"_s;
}

void OwnGridTest::whatCannotBeIsRefused()
{
    QFETCH(const QString, name);
    const Result<PageGrid> grid = findFormat(Publication(), name);
    QVERIFY(!grid.ok());
    QVERIFY(!grid.problem().summary.isEmpty());
}

void OwnGridTest::aNameSaysWhatIsOwnAndIsReadBack()
{
    PageFormat format { u"zh-broadsheet"_s, {} };
    format.own.columns = 6;
    format.own.left = Length::mm(15.5);
    format.own.foot = Length::mm(22);
    const QString name = pageFormatName(format);
    QCOMPARE(name, u"zh-broadsheet@columns=6,left=15.5,foot=22"_s);
    QVERIFY(*readPageFormat(name) == format);
    const PageGrid grid = *findFormat(Publication(), name);
    QCOMPARE(grid.name, name);
    QCOMPARE(grid.columns, 6);
    QCOMPARE(formatAlone(name), u"zh-broadsheet"_s); // what another page takes over
    QCOMPARE(formatAlone(u"zh-tabloid"_s), u"zh-tabloid"_s);
}

void OwnGridTest::aNameThatSaysNonsenseIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("nothing behind the mark") << u"zh-broadsheet@"_s;
    QTest::newRow("a measure that there is not") << u"zh-broadsheet@colour=6"_s;
    QTest::newRow("a measure twice") << u"zh-broadsheet@columns=6,columns=5"_s;
    QTest::newRow("no number") << u"zh-broadsheet@left=wide"_s;
    QTest::newRow("only a number") << u"zh-broadsheet@6"_s;
}

void OwnGridTest::aNameThatSaysNonsenseIsRefused()
{
    QFETCH(const QString, name);
    const Result<PageGrid> grid = findFormat(Publication(), name);
    QVERIFY(!grid.ok());
    QVERIFY(grid.problem().summary.contains(name.section(u'@', 0, 0)));
}

void OwnGridTest::aPageIsFoundOnTheHousesFormatToo()
{
    Publication paper;
    PageGrid house = *findFormat(u"zh-tabloid"_s);
    house.name = u"house"_s;
    house.columns = 4;
    paper.grids = { house };
    const PageGrid grid = *findFormat(paper, u"house@top=25"_s);
    QCOMPARE(grid.columns, 4);
    QCOMPARE(grid.typeArea.y, Length::mm(25));
    QVERIFY(!findFormat(paper, u"none@top=25"_s).ok());
}

QTEST_GUILESS_MAIN(OwnGridTest)
#include "own_grid_test.moc"
