// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/edition_session.h"
#include "editing/edition_verbs.h"
#include "editing/format_verbs.h"
#include "edition/house_formats.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class FormatVerbsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anotherColumnCountMovesThePagesOfTheFormat();
    void aFormatThatAPageHasCannotGo();
    void aMasterThatIsRenamedKeepsItsPages();
    void aPageGoesOntoAnotherFormat();
    void aPageGoesOntoColumnsOfItsOwn();
    void mastersThatCannotWorkAreRefused();
    void aStoryMayNotBePutOverTheMastersFolio();
};

namespace {

/// One page on a house format, eight one-column stories side by side.
EditionPtr edition()
{
    auto made = std::make_shared<Edition>();
    made->date = QDate(2026, 10, 15);
    PageGrid house = *findFormat(u"zh-broadsheet"_s);
    house.name = u"house"_s;
    made->publication.grids = { house };
    Furniture folio;
    folio.box = { 1, 1, 8, 2 };
    made->publication.masters
        = { { u"inside"_s, {}, {}, { { u"folio"_s, folio, std::nullopt } }, {} } };
    made->publication.sections = { { u"要闻"_s, u"inside"_s } };
    PagePlan plan;
    plan.format = u"house"_s;
    for (int column = 1; column <= 8; ++column) {
        Placement story;
        story.story.id = StoryId(column);
        story.frames.emplace_back();
        story.frames.back().box = { column, 10, 1, 50 };
        plan.placements.push_back(story);
    }
    Page page;
    page.number = 2;
    page.master = u"inside"_s;
    page.plan = std::make_shared<const PagePlan>(plan);
    made->pages = { std::make_shared<const Page>(page) };
    return made;
}

} // namespace

void FormatVerbsTest::anotherColumnCountMovesThePagesOfTheFormat()
{
    EditionSession session(edition());
    Publication paper = session.current()->publication;
    paper.grids.front().columns = 4;
    std::vector<PageLeftOut> leftOut;
    QVERIFY(session
            .edit(u"formats"_s,
                {},
                [&](EditionTransaction& t) { return applyPublication(t, paper, leftOut); })
            .ok());
    QCOMPARE(leftOut.size(), 1U);
    QCOMPARE(leftOut.front().page, 2);
    QCOMPARE(leftOut.front().leftOut.size(), 4U);
    QCOMPARE(session.current()->page(2)->plan->placements.size(), 4U);
    session.undoStack().undo();
    QCOMPARE(session.current()->page(2)->plan->placements.size(), 8U);
    QCOMPARE(session.current()->publication.grids.front().columns, 8);
}

void FormatVerbsTest::aFormatThatAPageHasCannotGo()
{
    EditionTransaction t(edition());
    Publication paper = t.edition().publication;
    paper.grids.clear();
    std::vector<PageLeftOut> leftOut;
    const Result<void> refused = applyPublication(t, paper, leftOut);
    QVERIFY(!refused.ok());
    QVERIFY(refused.problem().summary.contains(u"house"_s));
}

void FormatVerbsTest::aMasterThatIsRenamedKeepsItsPages()
{
    EditionTransaction t(edition());
    Publication paper = t.edition().publication;
    paper.masters.front().name = u"内版"_s;
    std::vector<PageLeftOut> leftOut;
    QVERIFY(applyPublication(t, paper, leftOut).ok());
    QCOMPARE(t.edition().page(2)->master, u"内版"_s);
    QCOMPARE(t.edition().publication.sections.front().master, u"内版"_s);
    QVERIFY(leftOut.empty());
}

void FormatVerbsTest::aPageGoesOntoAnotherFormat()
{
    EditionTransaction t(edition());
    Page page = *t.edition().page(2);
    page.number = 5;
    std::vector<PageLeftOut> leftOut;
    QVERIFY(!applyPage(t, 2, page, u"none"_s, leftOut).ok());
    QVERIFY(applyPage(t, 2, page, u"zh-tabloid"_s, leftOut).ok());
    QCOMPARE(t.edition().page(5)->plan->format, u"zh-tabloid"_s);
    QVERIFY(t.edition().page(2) == nullptr);
    QCOMPARE(t.edition().page(5)->plan->placements.size() + leftOut.front().leftOut.size(), 8U);
}

void FormatVerbsTest::aPageGoesOntoColumnsOfItsOwn()
{
    EditionTransaction t(edition());
    const Page page = *t.edition().page(2);
    std::vector<PageLeftOut> leftOut;
    QVERIFY(!applyPage(t, 2, page, u"house@columns=0"_s, leftOut).ok());
    QVERIFY(applyPage(t, 2, page, u"house@columns=6,left=20"_s, leftOut).ok());
    // Eight stories of one column do not all fit on six; those that do stand on it whole, and what
    // did not come along is told.
    const PagePlan& plan = *t.edition().page(2)->plan;
    QCOMPARE(plan.format, u"house@columns=6,left=20"_s);
    QVERIFY(!plan.placements.empty());
    QVERIFY(!leftOut.empty());
    QCOMPARE(plan.placements.size() + leftOut.front().leftOut.size(), 8U);
    QVERIFY(checkPlan(plan, *findFormat(t.edition().publication, plan.format)).ok());
    // When the house's format changes, so does the page; what is its own stays.
    Publication paper = t.edition().publication;
    paper.grids.front().lines -= 10;
    QVERIFY(applyPublication(t, paper, leftOut).ok());
    const QString format = t.edition().page(2)->plan->format;
    QCOMPARE(format, u"house@columns=6,left=20"_s);
    QCOMPARE(findFormat(t.edition().publication, format)->columns, 6);
    QCOMPARE(findFormat(t.edition().publication, format)->lines, paper.grids.front().lines);
}

void FormatVerbsTest::mastersThatCannotWorkAreRefused()
{
    EditionTransaction t(edition());
    Publication paper = t.edition().publication;
    paper.masters.front().parent = u"inside"_s;
    QVERIFY(!setPublication(t, paper).ok());
    QVERIFY(!t.hasChanged());
}

void FormatVerbsTest::aStoryMayNotBePutOverTheMastersFolio()
{
    EditionTransaction t(edition());
    PagePlan plan = *t.edition().page(2)->plan;
    plan.placements.front().frames.front().box.line = 2;
    const Result<void> refused = setPagePlan(t, 2, std::make_shared<const PagePlan>(plan));
    QVERIFY(!refused.ok());
    QVERIFY(refused.problem().summary.contains(u"folio"_s));
    // Where the page leaves the folio out, there is room.
    Page page = *t.edition().page(2);
    page.overrides = { { u"folio"_s, std::nullopt } };
    QVERIFY(t.exchangePages({ 2 }, { page }).ok());
    QVERIFY(setPagePlan(t, 2, std::make_shared<const PagePlan>(plan)).ok());
}

QTEST_GUILESS_MAIN(FormatVerbsTest)
#include "format_verbs_test.moc"
