// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/page_range.h"

#include <QTest>

using namespace broadsheet;

namespace {

std::vector<PageName> edition()
{
    std::vector<PageName> pages;
    for (int i = 1; i <= 8; ++i) {
        pages.push_back({ i, QStringLiteral("A%1").arg(i, 2, 10, QLatin1Char('0')) });
    }
    pages.push_back({ 9, QStringLiteral("B-1") });
    pages.push_back({ 10, QString() });
    return pages;
}

} // namespace

class PageRangeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void aTextNamesPages_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("pages");
        const auto row = [](const char* name, const char* text, const QList<int>& pages) {
            QTest::newRow(name) << QString::fromUtf8(text) << pages;
        };
        row("one number", "2", { 1 });
        row("numbers and a folio", "1-3, A05", { 0, 1, 2, 4 });
        row("a folio in small letters", "a05", { 4 });
        row("folios at both ends", "A02-A04", { 1, 2, 3 });
        row("a folio that has a dash", "B-1", { 8 });
        row("from a folio to one that has a dash", "A08-B-1", { 7, 8 });
        row("a page without folio by its number", "10", { 9 });
        row("backwards is the same range", "3-1", { 0, 1, 2 });
        row("twice the same page prints once", "2, 1-2, A02", { 0, 1 });
        row("Chinese commas, dashes and full-width digits", "１—３，５、Ａ０７", { 0, 1, 2, 4, 6 });
        row("with 至", "1至2", { 0, 1 });
        row("a comma too many", "1,,2,", { 0, 1 });
    }

    void aTextNamesPages()
    {
        QFETCH(QString, text);
        QFETCH(QList<int>, pages);
        const Result<std::vector<int>> range = parsePageRange(text, edition());
        QVERIFY2(range.ok(), range ? "" : qPrintable(range.problem().summary));
        QCOMPARE(QList<int>(range->begin(), range->end()), pages);
    }

    void whatIsNoPageIsNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("named");
        QTest::newRow("a number too high") << QStringLiteral("2, 11") << QStringLiteral("“11”");
        QTest::newRow("a folio of another section")
            << QStringLiteral("C01") << QStringLiteral("“C01”");
        QTest::newRow("the end of a range") << QStringLiteral("1-99") << QStringLiteral("“99”");
        QTest::newRow("a range without end") << QStringLiteral("3-") << QStringLiteral("“3-”");
        QTest::newRow("nothing") << QStringLiteral(" ") << QStringLiteral("1-3");
        QTest::newRow("commas alone") << QStringLiteral(",,") << QStringLiteral("1-3");
    }

    void whatIsNoPageIsNamed()
    {
        QFETCH(QString, text);
        QFETCH(QString, named);
        const Result<std::vector<int>> range = parsePageRange(text, edition());
        QVERIFY(!range.ok());
        QVERIFY2(range.problem().summary.contains(named), qPrintable(range.problem().summary));
    }

    void anEmptyEditionHasNoPages() { QVERIFY(!parsePageRange(QStringLiteral("1"), {}).ok()); }
};

QTEST_GUILESS_MAIN(PageRangeTest)
#include "page_range_test.moc"
