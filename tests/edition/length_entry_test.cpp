// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/length_entry.h"
#include "edition/page_grid.h"
#include "style/embedded_resources.h"

#include <QTest>

using namespace broadsheet;

/// Measures as people type them.
class LengthEntryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void understood_data();
    void understood();
    void refused_data();
    void refused();
    void aBareNumberIsInTheUnit_data();
    void aBareNumberIsInTheUnit();
    void whatIsShownIsReadBack_data();
    void whatIsShownIsReadBack();

private:
    PageGrid m_grid;
};

void LengthEntryTest::initTestCase()
{
    loadEmbeddedResources();
    m_grid = *findFormat(QStringLiteral("zh-broadsheet"));
}

void LengthEntryTest::understood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<EntryKind>("kind");
    QTest::addColumn<qint64>("units");
    const PageGrid grid = *findFormat(QStringLiteral("zh-broadsheet"));
    const auto row = [](const char* name, const char* text, EntryKind kind, Length length) {
        QTest::newRow(name) << QString::fromUtf8(text) << kind << qint64(length.units());
    };
    const auto width = EntryKind::Width;
    row("millimetres", "12.5mm", width, Length::mm(12.5));
    row("a bare number is in the field's unit", "12.5", width, Length::mm(12.5));
    row("spaces do not matter", " 12.5 mm ", width, Length::mm(12.5));
    row("capitals do not matter", "12.5MM", width, Length::mm(12.5));
    row("centimetres", "1.25cm", width, Length::mm(12.5));
    row("points", "20pt", width, Length::pt(20));
    row("inches", "3in", width, Length::inches(3));
    row("inches by their sign", "3\"", width, Length::inches(3));
    row("picas", "2p", width, Length::pt(24));
    row("a pica and six points", "1p6", width, Length::pt(18));
    row("Q", "8Q", width, Length::mm(2));
    row("three columns are as wide as they are", "3栏", width, grid.measure(3));
    row("columns in English", "3col", width, grid.measure(3));
    row("eight lines", "8行", EntryKind::Height, grid.linePitch * 8);
    row("two characters", "2字", width, grid.em * 2);
    row("a sum", "3栏+2mm", width, grid.measure(3) + Length::mm(2));
    row("a difference", "50mm - 1p", width, Length::mm(50) - Length::pt(12));
    row("three terms", "1in+1pt+1mm", width, Length::inches(1) + Length::pt(1) + Length::mm(1));
    row("full-width digits and signs", "１２．５＋２ｍｍ", width, Length::mm(14.5));
    row("the minus sign", "10mm\u22122mm", width, Length::mm(8));
    row("a negative place", "-3mm", EntryKind::X, -Length::mm(3));
    row("the third column is a place", "3栏", EntryKind::X, grid.columnLeft(3));
    row("a little right of the third column",
        "3栏+2mm",
        EntryKind::X,
        grid.columnLeft(3) + Length::mm(2));
    row("the eighth line is a place", "8行", EntryKind::Y, grid.lineTop(8));
    row("two lines below the eighth", "8行+2行", EntryKind::Y, grid.lineTop(10));
}

void LengthEntryTest::understood()
{
    QFETCH(QString, text);
    QFETCH(EntryKind, kind);
    const Result<Length> length = lengthFromEntry(text, kind, EntryUnit::Millimetres, m_grid);
    QVERIFY2(length.ok(), qPrintable(text));
    QTEST(qint64(length->units()), "units");
}

void LengthEntryTest::refused_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : { "",
             "  ",
             "mm",
             "12.5km",
             "1.2.3mm",
             "3栏2mm",
             "3栏++2mm",
             "12mm+",
             "1mm6",
             "2pt6",
             "twelve",
             "1/2mm",
             "99999999mm" })
        QTest::newRow(text) << QString::fromUtf8(text);
}

void LengthEntryTest::refused()
{
    QFETCH(QString, text);
    const Result<Length> length
        = lengthFromEntry(text, EntryKind::Width, EntryUnit::Millimetres, m_grid);
    QVERIFY2(!length.ok(), qPrintable(text));
    QVERIFY(!length.problem().summary.isEmpty());
}

void LengthEntryTest::aBareNumberIsInTheUnit_data()
{
    QTest::addColumn<EntryKind>("kind");
    QTest::addColumn<EntryUnit>("unit");
    QTest::addColumn<qint64>("units");
    const PageGrid grid = *findFormat(QStringLiteral("zh-broadsheet"));
    const auto row = [](const char* name, EntryKind kind, EntryUnit unit, Length length) {
        QTest::newRow(name) << kind << unit << qint64(length.units());
    };
    row("millimetres", EntryKind::Width, EntryUnit::Millimetres, Length::mm(3));
    row("characters", EntryKind::Width, EntryUnit::Characters, grid.em * 3);
    row("points", EntryKind::Height, EntryUnit::Points, Length::pt(3));
    row("lines down", EntryKind::Height, EntryUnit::Lines, grid.linePitch * 3);
    row("columns across", EntryKind::Width, EntryUnit::Lines, grid.measure(3));
    row("a line as a place", EntryKind::Y, EntryUnit::Lines, grid.lineTop(3));
    row("a column as a place", EntryKind::X, EntryUnit::Lines, grid.columnLeft(3));
}

void LengthEntryTest::aBareNumberIsInTheUnit()
{
    QFETCH(EntryKind, kind);
    QFETCH(EntryUnit, unit);
    const Result<Length> length = lengthFromEntry(QStringLiteral("3"), kind, unit, m_grid);
    QVERIFY(length.ok());
    QTEST(qint64(length->units()), "units");
}

void LengthEntryTest::whatIsShownIsReadBack_data()
{
    QTest::addColumn<EntryKind>("kind");
    QTest::addColumn<EntryUnit>("unit");
    QTest::addColumn<qint64>("units");
    const PageGrid grid = *findFormat(QStringLiteral("zh-broadsheet"));
    const auto row = [](const char* name, EntryKind kind, EntryUnit unit, Length length) {
        QTest::newRow(name) << kind << unit << qint64(length.units());
    };
    row("millimetres", EntryKind::X, EntryUnit::Millimetres, Length::mm(12.25));
    row("points", EntryKind::Width, EntryUnit::Points, Length::pt(7.5));
    row("characters", EntryKind::Width, EntryUnit::Characters, grid.em * 3 / 2);
    row("whole columns", EntryKind::Width, EntryUnit::Lines, grid.measure(3));
    row("the left edge of a column", EntryKind::X, EntryUnit::Lines, grid.columnLeft(2));
    row("whole lines", EntryKind::Height, EntryUnit::Lines, grid.linePitch * 9);
    row("the top of a line", EntryKind::Y, EntryUnit::Lines, grid.lineTop(17));
    row("a place above the type area", EntryKind::Y, EntryUnit::Lines, -Length::mm(3));
    row("nothing", EntryKind::X, EntryUnit::Millimetres, Length());
}

void LengthEntryTest::whatIsShownIsReadBack()
{
    QFETCH(EntryKind, kind);
    QFETCH(EntryUnit, unit);
    QFETCH(qint64, units);
    const Length length = Length::fromUnits(units);
    const QString text = entryText(length, kind, unit, m_grid);
    const Result<Length> again = lengthFromEntry(text, kind, unit, m_grid);
    QVERIFY2(again.ok(), qPrintable(text));
    QCOMPARE(qint64(again->units()), units);
}

QTEST_GUILESS_MAIN(LengthEntryTest)
#include "length_entry_test.moc"
