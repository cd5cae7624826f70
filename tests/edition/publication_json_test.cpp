// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/page_details_json.h"
#include "edition/publication_json.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class PublicationJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldComesBack();
    void theShortJsonOfOldLibrariesIsRead();
    void whatIsEmptyIsNotWritten();
    void refused_data();
    void refused();
    void everyPageDetailComesBack();
    void aPageWithoutDetailsKeepsNone();
    void aWrongPageDetailLeavesThePageAsItWas();
};

namespace {

MasterItem folioItem()
{
    Furniture folio;
    folio.kind = FurnitureKind::Folio;
    folio.box = { 1, -2, 8, 2 };
    folio.left = u"第{page}版"_s;
    folio.ruleBelow = true;
    return { u"folio"_s, folio, std::nullopt };
}

MasterItem ruleItem()
{
    PlanRule rule;
    rule.at = { 1, 0, 8, 1 };
    rule.weightMilliPt = 500;
    rule.ink = { 0, 1000, 0, 0 };
    return { u"head-rule"_s, std::nullopt, rule };
}

Publication fullPublication()
{
    Publication paper;
    paper.title = u"云汀日报"_s;
    paper.titleLatin = u"YUNTING RIBAO"_s;
    paper.language = u"zh-Hans"_s;
    paper.registerNumber = u"CN 00-0001"_s;
    paper.postalCode = u"1-234"_s;
    paper.authority = u"云汀市"_s;
    paper.sponsor = u"云汀日报社"_s;
    paper.publisher = u"云汀日报出版部"_s;
    paper.address = u"云汀市河滨路1号"_s;
    paper.telephone = u"000-1234567"_s;
    paper.price = u"2.00元"_s;
    paper.printer = u"云汀印务"_s;
    paper.issues = { QDate(2026, 10, 15), 12846, 0b0111111, { QDate(2026, 10, 1) } };
    paper.people = { { u"许明"_s, u"责编"_s, u"要闻"_s }, { u"林溪"_s, u"版式"_s, {} } };
    paper.formats = { u"zh-broadsheet"_s, u"house"_s };
    paper.sections = { { u"要闻"_s, u"内版"_s }, { u"副刊"_s, {} } };
    paper.masters = { { u"内版"_s, {}, u"zh-broadsheet"_s, { folioItem(), ruleItem() }, {} },
        { u"副刊版"_s, u"内版"_s, {}, {}, { u"head-rule"_s } } };
    PageGrid house = *findFormat(u"zh-broadsheet"_s);
    house.name = u"house"_s;
    house.typeArea.x += Length::fromUnits(1); // no unit of measure says that in three decimals
    paper.grids = { house, *findFormat(u"us-broadsheet"_s) };
    return paper;
}

Page fullPage()
{
    Page page;
    page.state = PageState::CleanProof;
    page.editor = u"许明"_s;
    page.designer = u"林溪"_s;
    page.proofreader = u"何青"_s;
    page.deadline = QDateTime(QDate(2026, 10, 14), QTime(15, 30), Qt::UTC);
    page.spreadWithNext = true;
    page.master = u"内版"_s;
    page.overrides = { { u"folio"_s, std::nullopt }, { u"head-rule"_s, ruleItem() } };
    return page;
}

} // namespace

void PublicationJsonTest::everyFieldComesBack()
{
    const Publication paper = fullPublication();
    const Result<Publication> read = publicationFromJson(publicationToJson(paper));
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.problem().detail));
    QVERIFY(*read == paper);
    QCOMPARE(publicationToJson(*read), publicationToJson(paper));
}

void PublicationJsonTest::theShortJsonOfOldLibrariesIsRead()
{
    const Result<Publication> read = publicationFromJson(
        R"({"language":"zh-Hans","title":"云汀日报","title_latin":"YUNTING RIBAO"})"_ba);
    QVERIFY(read.ok());
    QCOMPARE(read->title, u"云汀日报"_s);
    QCOMPARE(read->titleLatin, u"YUNTING RIBAO"_s);
    QVERIFY(read->issues == IssueCount {});
    QVERIFY(read->masters.empty());
    QVERIFY(publicationFromJson("{}"_ba).ok());
}

void PublicationJsonTest::whatIsEmptyIsNotWritten()
{
    Publication paper;
    paper.title = u"云汀日报"_s;
    QCOMPARE(publicationToJson(paper),
        QByteArrayLiteral("{\n  \"title\": \"云汀日报\",\n  \"language\": \"zh-Hans\"\n}\n"));
}

void PublicationJsonTest::refused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    QTest::newRow("an unknown key") << R"({"titel": "云汀日报"})"_ba << u"/titel"_s;
    QTest::newRow("a title that is no text") << R"({"title": 3})"_ba << u"/title"_s;
    QTest::newRow("a date that there is not")
        << R"({"issues": {"known_date": "2026-02-30"}})"_ba << u"/issues/known_date"_s;
    QTest::newRow("a paper that comes out on no day")
        << R"({"issues": {"weekdays": 0}})"_ba << u"/issues/weekdays"_s;
    QTest::newRow("a section without a name")
        << R"({"sections": [{"master": "内版"}]})"_ba << u"/sections/0"_s;
    QTest::newRow("an item that is neither furniture nor a rule")
        << R"({"masters": [{"name": "内版", "items": [{"name": "folio"}]}]})"_ba
        << u"/masters/0/items/0"_s;
    QTest::newRow("a field that no furniture knows")
        << R"({"masters": [{"name": "内版", "items": [{"name": "folio", "furniture":
            {"kind": "folio", "box": [1, 1, 1, 1], "left": "{author}"}}]}]})"_ba
        << u"/masters/0/items/0/furniture/left"_s;
    QTest::newRow("a format with zero columns")
        << R"({"grids": [{"name": "house", "title": "House", "sheet": ["390mm", "550mm"],
            "type_area": ["20mm", "30mm"], "em": "9pt", "columns": 0, "column_width": "40mm",
            "column_gap": "4mm", "lines": 100, "line_pitch": "11pt",
            "style_sheet": "zh-broadsheet"}]})"_ba
        << u"/grids/0/columns"_s;
}

void PublicationJsonTest::refused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const Result<Publication> read = publicationFromJson(json);
    QVERIFY(!read.ok());
    QVERIFY2(read.problem().detail.contains(place), qPrintable(read.problem().detail));
}

void PublicationJsonTest::everyPageDetailComesBack()
{
    const Page page = fullPage();
    Page read;
    const Result<void> done = readPageDetails(pageDetailsToJson(page), read);
    QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.problem().detail));
    QVERIFY(read == page);
}

void PublicationJsonTest::aPageWithoutDetailsKeepsNone()
{
    QCOMPARE(pageDetailsToJson(Page {}), QByteArrayLiteral("{}"));
    Page read;
    QVERIFY(readPageDetails("{}"_ba, read).ok());
    QVERIFY(read == Page {});
}

void PublicationJsonTest::aWrongPageDetailLeavesThePageAsItWas()
{
    Page page = fullPage();
    for (const QByteArray& wrong : { R"({"state": "asleep"})"_ba,
             R"({"deadline": "tonight"})"_ba,
             R"({"overrides": [{"instead": {}}]})"_ba,
             "{"_ba }) {
        QVERIFY(!readPageDetails(wrong, page).ok());
        QVERIFY(page == fullPage());
    }
}

QTEST_GUILESS_MAIN(PublicationJsonTest)
#include "publication_json_test.moc"
