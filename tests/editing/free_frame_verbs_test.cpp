// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/edition_session.h"
#include "editing/free_frame_verbs.h"
#include "editing/page_item_verbs.h"
#include "edition/free_frame_check.h"
#include "style/embedded_resources.h"

#include <QTest>
#include <QUndoStack>

using namespace broadsheet;

/// What hands do to free frames, and to stories and frames together.
class FreeFrameVerbsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { loadEmbeddedResources(); }

    void aFrameGetsANumberOfItsOwn();
    void aFrameOffTheSheetIsRefused();
    void orderOnThePage_data();
    void orderOnThePage();
    void edgesAreAligned_data();
    void edgesAreAligned();
    void gapsBecomeEqual();
    void threadsGoAroundAFrameThatIsTakenOut();
    void theStoryStaysWhenItsFirstFrameIsTakenOut();
    void linkingLetsGoOfWhatWasLinked();
    void aThreadInACircleIsRefused();
    void aThreadIsTurnedAsOne();
    void aThreadWithALockedFrameIsNotTurned();
    void lockedFramesStay();
    void groupsMoveTogether();
    void storiesAreTakenOffThePage();
};

namespace {

FreeFrame frameAt(int id, double x, double y, double width = 40, double height = 30)
{
    FreeFrame frame;
    frame.id = id;
    frame.kind = FreeKind::Text;
    frame.rect = { Length::mm(x), Length::mm(y), Length::mm(width), Length::mm(height) };
    return frame;
}

Placement placementAt(int story, const GridBox& box)
{
    Placement placement;
    placement.story.id = StoryId(story);
    TextFrame frame;
    frame.box = box;
    placement.frames = { frame };
    return placement;
}

EditionPtr editionWith(
    const std::vector<FreeFrame>& frames, const std::vector<Placement>& placements = {})
{
    PagePlan plan;
    plan.format = QStringLiteral("zh-broadsheet");
    plan.free = frames;
    plan.placements = placements;
    Page page;
    page.id = PageId(1);
    page.plan = std::make_shared<const PagePlan>(plan);
    Edition edition;
    edition.id = EditionId(1);
    edition.pages = { std::make_shared<const Page>(page) };
    return std::make_shared<const Edition>(edition);
}

Result<void> edit(EditionSession& session, const EditionSession::Edit& verb)
{
    return session.edit(QStringLiteral("edit"), {}, verb);
}

const PagePlan& planOf(const EditionSession& session)
{
    return *session.current()->page(1)->plan;
}

QList<int> idsOf(const EditionSession& session)
{
    QList<int> ids;
    for (const FreeFrame& frame : planOf(session).free)
        ids << frame.id;
    return ids;
}

} // namespace

void FreeFrameVerbsTest::aFrameGetsANumberOfItsOwn()
{
    EditionSession session(editionWith({ frameAt(4, 30, 60) }));
    int added = 0;
    const Result<void> done = edit(session, [&](EditionTransaction& t) {
        const Result<int> id = addFreeFrame(t, 1, frameAt(4, 100, 60));
        added = id ? *id : 0;
        return id ? Result<void>() : Result<void>(id.problem());
    });
    QVERIFY(done.ok());
    QCOMPARE(added, 5);
    QCOMPARE(idsOf(session), QList<int>({ 4, 5 }));
    session.undo();
    QCOMPARE(idsOf(session), QList<int>({ 4 }));
}

void FreeFrameVerbsTest::aFrameOffTheSheetIsRefused()
{
    const EditionPtr first = editionWith({ frameAt(1, 30, 60) });
    EditionSession session(first);
    const Result<void> moved = edit(session, [](EditionTransaction& t) {
        return moveItems(t, 1, { {}, { 1 } }, { 0, 0, Length::mm(360), {} });
    });
    QVERIFY(!moved.ok());
    QCOMPARE(session.current(), first);
    QVERIFY(!session.undoStack().canUndo());
}

void FreeFrameVerbsTest::orderOnThePage_data()
{
    QTest::addColumn<Restack>("how");
    QTest::addColumn<QList<int>>("moved");
    QTest::addColumn<QList<int>>("order");
    QTest::newRow("to the front") << Restack::ToFront << QList<int>({ 1 })
                                  << QList<int>({ 2, 3, 4, 1 });
    QTest::newRow("to the back") << Restack::ToBack << QList<int>({ 3 })
                                 << QList<int>({ 3, 1, 2, 4 });
    QTest::newRow("one forward") << Restack::Forward << QList<int>({ 2 })
                                 << QList<int>({ 1, 3, 2, 4 });
    QTest::newRow("one backward") << Restack::Backward << QList<int>({ 4 })
                                  << QList<int>({ 1, 2, 4, 3 });
    QTest::newRow("two keep their order")
        << Restack::ToFront << QList<int>({ 1, 3 }) << QList<int>({ 2, 4, 1, 3 });
    QTest::newRow("two side by side go forward together")
        << Restack::Forward << QList<int>({ 1, 2 }) << QList<int>({ 3, 1, 2, 4 });
    QTest::newRow("the topmost stays")
        << Restack::Forward << QList<int>({ 4 }) << QList<int>({ 1, 2, 3, 4 });
}

void FreeFrameVerbsTest::orderOnThePage()
{
    QFETCH(Restack, how);
    QFETCH(QList<int>, moved);
    EditionSession session(editionWith(
        { frameAt(1, 30, 60), frameAt(2, 40, 70), frameAt(3, 50, 80), frameAt(4, 60, 90) }));
    const Result<void> done = edit(session, [&](EditionTransaction& t) {
        return restackFrames(t, 1, { moved.begin(), moved.end() }, how);
    });
    QVERIFY(done.ok());
    QTEST(idsOf(session), "order");
}

void FreeFrameVerbsTest::edgesAreAligned_data()
{
    QTest::addColumn<FrameEdge>("edge");
    QTest::addColumn<QList<double>>("x");
    QTest::addColumn<QList<double>>("y");
    const QList<double> x { 30, 100, 200 };
    const QList<double> y { 60, 90, 120 };
    // 40 mm wide and 30 high the first two, the third twice that.
    QTest::newRow("left") << FrameEdge::Left << QList<double>({ 30, 30, 30 }) << y;
    QTest::newRow("right") << FrameEdge::Right << QList<double>({ 240, 240, 200 }) << y;
    QTest::newRow("center") << FrameEdge::Center << QList<double>({ 135, 135, 115 }) << y;
    QTest::newRow("top") << FrameEdge::Top << x << QList<double>({ 60, 60, 60 });
    QTest::newRow("bottom") << FrameEdge::Bottom << x << QList<double>({ 150, 150, 120 });
    QTest::newRow("middle") << FrameEdge::Middle << x << QList<double>({ 105, 105, 90 });
}

void FreeFrameVerbsTest::edgesAreAligned()
{
    QFETCH(FrameEdge, edge);
    QFETCH(QList<double>, x);
    QFETCH(QList<double>, y);
    EditionSession session(
        editionWith({ frameAt(1, 30, 60), frameAt(2, 100, 90), frameAt(3, 200, 120, 80, 60) }));
    QVERIFY(edit(session, [&](EditionTransaction& t) {
        return alignFrames(t, 1, { 1, 2, 3 }, edge);
    }).ok());
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(planOf(session).free[std::size_t(i)].rect.x.toMm(), x[i]);
        QCOMPARE(planOf(session).free[std::size_t(i)].rect.y.toMm(), y[i]);
    }
}

void FreeFrameVerbsTest::gapsBecomeEqual()
{
    // In any order on the page: from left to right 3, 1, 2.
    EditionSession session(
        editionWith({ frameAt(1, 80, 60), frameAt(2, 200, 60), frameAt(3, 30, 60, 20) }));
    QVERIFY(edit(session, [](EditionTransaction& t) {
        return distributeFrames(t, 1, { 1, 2, 3 }, FrameAxis::Across);
    }).ok());
    QCOMPARE(planOf(session).free[2].rect.x, Length::mm(30));
    QCOMPARE(planOf(session).free[0].rect.x, Length::mm(105)); // 30 + 20 + 55
    QCOMPARE(planOf(session).free[1].rect.x, Length::mm(200));
    QVERIFY(!edit(session, [](EditionTransaction& t) {
        return distributeFrames(t, 1, { 1, 2 }, FrameAxis::Down);
    }).ok());
}

void FreeFrameVerbsTest::threadsGoAroundAFrameThatIsTakenOut()
{
    std::vector<FreeFrame> frames { frameAt(1, 30, 60), frameAt(2, 100, 60), frameAt(3, 200, 60) };
    frames[0].next = 2;
    frames[1].next = 3;
    EditionSession session(editionWith(frames));
    QVERIFY(
        edit(session, [](EditionTransaction& t) { return removeFreeFrames(t, 1, { 2 }); }).ok());
    QCOMPARE(idsOf(session), QList<int>({ 1, 3 }));
    QCOMPARE(planOf(session).free[0].next, 3);
}

void FreeFrameVerbsTest::theStoryStaysWhenItsFirstFrameIsTakenOut()
{
    std::vector<FreeFrame> frames { frameAt(1, 30, 60), frameAt(2, 100, 60) };
    frames[0].next = 2;
    frames[0].story.id = StoryId(9);
    EditionSession session(editionWith(frames));
    QVERIFY(
        edit(session, [](EditionTransaction& t) { return removeFreeFrames(t, 1, { 1 }); }).ok());
    QCOMPARE(planOf(session).free[0].story.id, StoryId(9));
}

void FreeFrameVerbsTest::linkingLetsGoOfWhatWasLinked()
{
    std::vector<FreeFrame> frames { frameAt(1, 30, 60), frameAt(2, 100, 60), frameAt(3, 200, 60) };
    frames[0].next = 3;
    EditionSession session(editionWith(frames));
    QVERIFY(edit(session, [](EditionTransaction& t) { return linkFrames(t, 1, 2, 3); }).ok());
    QCOMPARE(planOf(session).free[0].next, 0);
    QCOMPARE(planOf(session).free[1].next, 3);
    QVERIFY(edit(session, [](EditionTransaction& t) { return unlinkFrame(t, 1, 2); }).ok());
    QCOMPARE(planOf(session).free[1].next, 0);
}

void FreeFrameVerbsTest::aThreadInACircleIsRefused()
{
    std::vector<FreeFrame> frames { frameAt(1, 30, 60), frameAt(2, 100, 60) };
    frames[0].next = 2;
    const EditionPtr first = editionWith(frames);
    EditionSession session(first);
    QVERIFY(!edit(session, [](EditionTransaction& t) { return linkFrames(t, 1, 2, 1); }).ok());
    QCOMPARE(session.current(), first);
}

void FreeFrameVerbsTest::aThreadIsTurnedAsOne()
{
    std::vector<FreeFrame> frames { frameAt(1, 30, 60), frameAt(2, 100, 60), frameAt(3, 200, 60) };
    frames[0].next = 2;
    EditionSession session(editionWith(frames));
    QVERIFY(edit(session, [](EditionTransaction& t) {
        return turnThread(t, 1, 2, WritingMode::Vertical);
    }).ok());
    QCOMPARE(planOf(session).free[0].writing, WritingMode::Vertical);
    QCOMPARE(planOf(session).free[1].writing, WritingMode::Vertical);
    QCOMPARE(planOf(session).free[2].writing, WritingMode::Horizontal); // of no thread with them
}

void FreeFrameVerbsTest::aThreadWithALockedFrameIsNotTurned()
{
    std::vector<FreeFrame> frames { frameAt(1, 30, 60), frameAt(2, 100, 60) };
    frames[0].next = 2;
    frames[0].locked = true;
    const EditionPtr first = editionWith(frames);
    EditionSession session(first);
    QVERIFY(!edit(session, [](EditionTransaction& t) {
        return turnThread(t, 1, 2, WritingMode::Vertical);
    }).ok());
    QCOMPARE(session.current(), first);
}

void FreeFrameVerbsTest::lockedFramesStay()
{
    const PageItems both { { 0 }, { 1 } };
    EditionSession session(
        editionWith({ frameAt(1, 30, 60) }, { placementAt(1, { 1, 40, 2, 20 }) }));
    const auto lock = [&](ItemLock how) {
        return edit(session, [&](EditionTransaction& t) { return lockItems(t, 1, both, how); });
    };
    QVERIFY(lock(ItemLock::Locked).ok());
    const EditionPtr locked = session.current();
    const ItemStep step { 1, 0, Length::mm(5), {} };
    QVERIFY(!edit(session, [&](EditionTransaction& t) {
        return moveItems(t, 1, { { 0 }, {} }, step);
    }).ok());
    QVERIFY(!edit(session, [&](EditionTransaction& t) {
        return moveItems(t, 1, { {}, { 1 } }, step);
    }).ok());
    QVERIFY(!edit(session, [&](EditionTransaction& t) { return removeItems(t, 1, both); }).ok());
    QCOMPARE(session.current(), locked);
    QVERIFY(lock(ItemLock::Unlocked).ok());
    QVERIFY(edit(session, [&](EditionTransaction& t) { return moveItems(t, 1, both, step); }).ok());
}

void FreeFrameVerbsTest::groupsMoveTogether()
{
    EditionSession session(editionWith({ frameAt(1, 30, 60), frameAt(2, 100, 60) },
        { placementAt(1, { 1, 60, 2, 20 }), placementAt(2, { 5, 60, 2, 20 }) }));
    QVERIFY(edit(session, [](EditionTransaction& t) {
        return groupItems(t, 1, { { 1 }, { 2 } });
    }).ok());
    const PageItems all = withGroups(planOf(session), { {}, { 2 } });
    QCOMPARE(all, (PageItems { { 1 }, { 2 } }));
    QVERIFY(edit(session, [&](EditionTransaction& t) {
        return moveItems(t, 1, all, { 1, -2, Length::mm(10), Length::mm(-5) });
    }).ok());
    QCOMPARE(planOf(session).placements[1].frames[0].box, (GridBox { 6, 58, 2, 20 }));
    QCOMPARE(planOf(session).placements[0].frames[0].box, (GridBox { 1, 60, 2, 20 }));
    QCOMPARE(planOf(session).free[1].rect.x, Length::mm(110));
    QCOMPARE(planOf(session).free[0].rect.x, Length::mm(30));
    QVERIFY(
        !edit(session, [](EditionTransaction& t) { return groupItems(t, 1, { { 1 }, {} }); }).ok());
}

void FreeFrameVerbsTest::storiesAreTakenOffThePage()
{
    EditionSession session(editionWith({ frameAt(1, 30, 60) },
        { placementAt(1, { 1, 60, 2, 20 }), placementAt(2, { 5, 60, 2, 20 }) }));
    QVERIFY(edit(session, [](EditionTransaction& t) {
        return removeItems(t, 1, { { 0 }, { 1 } });
    }).ok());
    QCOMPARE(planOf(session).placements.size(), std::size_t(1));
    QCOMPARE(planOf(session).placements[0].story.id, StoryId(2));
    QVERIFY(planOf(session).free.empty());
    QCOMPARE(session.undoStack().count(), 1);
}

QTEST_GUILESS_MAIN(FreeFrameVerbsTest)
#include "free_frame_verbs_test.moc"
