// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/edition.h"

#include <QTest>

using namespace broadsheet;

class EditionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pageByNumber();
    void pageByNumberOrFolio_data();
    void pageByNumberOrFolio();
};

namespace {

/// A section A of three pages, a section B that starts again, and a page with a number only.
Edition edition()
{
    Edition result;
    const QStringList folios { QStringLiteral("A01"),
        QStringLiteral("A02"),
        QStringLiteral("A03"),
        QStringLiteral("B01"),
        QString() };
    for (int i = 0; i < folios.size(); ++i) {
        Page page;
        page.number = i + 1;
        page.folio = folios[i];
        result.pages.push_back(std::make_shared<const Page>(page));
    }
    return result;
}

} // namespace

void EditionTest::pageByNumber()
{
    const Edition paper = edition();
    QCOMPARE(paper.page(4)->folio, QStringLiteral("B01"));
    QCOMPARE(paper.page(0), nullptr);
    QCOMPARE(paper.page(6), nullptr);
}

void EditionTest::pageByNumberOrFolio_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("number"); // 0: no such page
    QTest::newRow("a folio") << QStringLiteral("A03") << 3;
    QTest::newRow("a folio without its zero") << QStringLiteral("A3") << 3;
    QTest::newRow("a folio in small letters") << QStringLiteral("b01") << 4;
    QTest::newRow("a number") << QStringLiteral("5") << 5;
    QTest::newRow("a number with a zero") << QStringLiteral("05") << 5;
    QTest::newRow("a number of a page with a folio") << QStringLiteral("3") << 3;
    QTest::newRow("a folio that nobody has") << QStringLiteral("C01") << 0;
    QTest::newRow("a number past the last page") << QStringLiteral("30") << 0;
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("page 0") << QStringLiteral("0") << 0;
    QTest::newRow("a word") << QStringLiteral("front") << 0;
}

void EditionTest::pageByNumberOrFolio()
{
    QFETCH(QString, text);
    const Edition paper = edition();
    const Page* page = paper.page(text);
    QTEST(page ? page->number : 0, "number");
}

QTEST_GUILESS_MAIN(EditionTest)
#include "edition_test.moc"
