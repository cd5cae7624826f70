// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/edition_session.h"
#include "editing/edition_verbs.h"
#include "editing/jump_verbs.h"
#include "edition/free_hole.h"
#include "edition/page_grid.h"
#include "style/embedded_resources.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

Placement placementOf(int story, const GridBox& box)
{
    Placement placement;
    placement.story.id = StoryId(story);
    placement.frames.push_back({ box, 0, false, {} });
    return placement;
}

/// Pages 1 to 4 with ids 11 to 14; on the first story 1 in two columns of 40 lines, on the second
/// story 2 over the left half.
EditionPtr edition()
{
    Edition edition;
    edition.id = EditionId(1);
    for (int number = 1; number <= 4; ++number) {
        PagePlan plan;
        plan.format = u"zh-broadsheet"_s;
        if (number == 1)
            plan.placements = { placementOf(1, { 1, 1, 2, 40 }) };
        if (number == 2)
            plan.placements = { placementOf(2, { 1, 1, 4, 120 }) };
        Page page;
        page.id = PageId(10 + number);
        page.number = number;
        page.plan = number == 4 ? nullptr : std::make_shared<const PagePlan>(plan);
        edition.pages.push_back(std::make_shared<const Page>(page));
    }
    return std::make_shared<const Edition>(edition);
}

StoryId storyOf(const StoryRef& ref, int)
{
    return ref.id;
}

JumpOrder orderTo(int page)
{
    JumpOrder order;
    order.page = 1;
    order.toPage = page;
    order.box = { 5, 1, 3, 60 };
    return order;
}

} // namespace

/// Cutting a story and taking the cut back, as edits of the edition.
class JumpVerbsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { loadEmbeddedResources(); }

    void theRestStandsOnTheOtherPage();
    void framesAreCutToTheLinesThatStay();
    void aPageWithoutALayoutGetsOne();
    void aJumpCanBeUndone_data();
    void aJumpCanBeUndone();
    void aBrokenJumpIsDeleted();
    void whatCannotBeIsRefused_data();
    void whatCannotBeIsRefused();
    void planAndJsonSayTheSame();
    void theLargestHoleIsFound();

private:
    Result<void> jump(EditionSession& session, const JumpOrder& order)
    {
        return session.edit(u"jump"_s, {}, [&order](EditionTransaction& t) {
            return jumpStory(t, order, storyOf);
        });
    }
};

void JumpVerbsTest::theRestStandsOnTheOtherPage()
{
    EditionSession session(edition());
    const Result<void> done = jump(session, orderTo(2));
    QVERIFY2(done.ok(), done ? "" : qPrintable(done.problem().summary));
    const Placement& first = session.current()->page(1)->plan->placements.front();
    QCOMPARE(first.jump.toId, PageId(12));
    QCOMPARE(first.frames.front().box, (GridBox { 1, 1, 2, 40 }));
    const Placement& rest = session.current()->page(2)->plan->placements.back();
    QCOMPARE(rest.story.id, StoryId(1));
    QCOMPARE(rest.jump.fromId, PageId(11));
    QVERIFY(rest.head.has_value());
    QCOMPARE(rest.head->parts.front().kind, u"jump_line"_s);
    QCOMPARE(rest.head->box.lines + rest.frames.front().box.lines, 60);
    session.undoStack().undo();
    QCOMPARE(*session.current()->page(1)->plan, *edition()->page(1)->plan);
    QCOMPARE(*session.current()->page(2)->plan, *edition()->page(2)->plan);
}

void JumpVerbsTest::framesAreCutToTheLinesThatStay()
{
    EditionSession session(edition());
    JumpOrder order = orderTo(2);
    order.keepLines = 12;
    QVERIFY(jump(session, order));
    QCOMPARE(session.current()->page(1)->plan->placements.front().frames.front().box,
        (GridBox { 1, 1, 2, 12 }));
}

void JumpVerbsTest::aPageWithoutALayoutGetsOne()
{
    EditionSession session(edition());
    QVERIFY(jump(session, orderTo(4)));
    QCOMPARE(session.current()->page(4)->plan->format, u"zh-broadsheet"_s);
}

void JumpVerbsTest::aJumpCanBeUndone_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("placement");
    QTest::newRow("from where it is cut") << 1 << 0;
    QTest::newRow("from where it goes on") << 2 << 1;
}

void JumpVerbsTest::aJumpCanBeUndone()
{
    QFETCH(int, page);
    QFETCH(int, placement);
    EditionSession session(edition());
    QVERIFY(jump(session, orderTo(2)));
    const Result<void> undone = session.edit(u"undo"_s, {}, [&](EditionTransaction& t) {
        return undoJump(t, page, std::size_t(placement), storyOf);
    });
    QVERIFY2(undone.ok(), undone ? "" : qPrintable(undone.problem().summary));
    QCOMPARE(*session.current()->page(1)->plan, *edition()->page(1)->plan);
    QCOMPARE(*session.current()->page(2)->plan, *edition()->page(2)->plan);
}

void JumpVerbsTest::aBrokenJumpIsDeleted()
{
    EditionSession session(edition());
    QVERIFY(jump(session, orderTo(2)));
    QVERIFY(session.edit(u"gone"_s, {}, [](EditionTransaction& t) { return removePage(t, 2); }));
    QVERIFY(session.edit(
        u"undo"_s, {}, [](EditionTransaction& t) { return undoJump(t, 1, 0, storyOf); }));
    QCOMPARE(session.current()->page(1)->plan->placements.front().jump, Jump {});
}

void JumpVerbsTest::whatCannotBeIsRefused_data()
{
    QTest::addColumn<JumpOrder>("order");
    QTest::addColumn<QString>("told");
    JumpOrder order = orderTo(1);
    QTest::newRow("onto the page where it stands") << order << u"page 1"_s;
    order = orderTo(9);
    QTest::newRow("onto a page that is not there") << order << u"9"_s;
    order = orderTo(2);
    order.box = { 1, 1, 3, 30 };
    QTest::newRow("onto another story") << order << u"cover each other"_s;
    order = orderTo(2);
    order.box = { 5, 1, 1, 4 };
    QTest::newRow("into a place that is too small") << order << u"too small"_s;
    order = orderTo(2);
    order.keepLines = 0;
    QTest::newRow("without a line that stays") << order << u"one line"_s;
    order = orderTo(2);
    order.placement = 7;
    QTest::newRow("a story that is not there") << order << u"no such story"_s;
}

void JumpVerbsTest::whatCannotBeIsRefused()
{
    QFETCH(JumpOrder, order);
    QFETCH(QString, told);
    EditionSession session(edition());
    const Result<void> done = jump(session, order);
    QVERIFY(!done);
    QVERIFY2(done.problem().summary.contains(told), qPrintable(done.problem().summary));
    QVERIFY(!session.undoStack().canUndo());
}

void JumpVerbsTest::planAndJsonSayTheSame()
{
    EditionSession session(edition());
    QVERIFY(jump(session, orderTo(2)));
    for (const int page : { 1, 2 }) {
        const PagePlan& plan = *session.current()->page(page)->plan;
        const Result<PagePlan> read = pagePlanFromJson(pagePlanToJson(plan));
        QVERIFY2(read.ok(), read ? "" : qPrintable(read.problem().summary));
        QCOMPARE(*read, plan);
    }
}

void JumpVerbsTest::theLargestHoleIsFound()
{
    const PageGrid grid = findFormat(u"zh-broadsheet"_s).value();
    QCOMPARE(largestHole(*edition()->page(2)->plan, grid, 5), (GridBox { 5, 1, 4, 120 }));
    PagePlan full = *edition()->page(2)->plan;
    full.placements.push_back(placementOf(3, { 5, 1, 4, 118 }));
    QVERIFY(!largestHole(full, grid, 5));
}

QTEST_GUILESS_MAIN(JumpVerbsTest)
#include "jump_verbs_test.moc"
