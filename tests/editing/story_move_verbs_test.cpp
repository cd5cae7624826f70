// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/edition_session.h"
#include "editing/free_frame_verbs.h"
#include "editing/placement_verbs.h"
#include "editing/story_move_verbs.h"
#include "style/embedded_resources.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

Placement placed(int story, const GridBox& box, int group = 0)
{
    Placement placement;
    placement.story.id = StoryId(story);
    placement.group = group;
    TextFrame frame;
    frame.box = box;
    placement.frames = { frame };
    return placement;
}

FreeFrame framed(int id, FreeKind kind, int story)
{
    FreeFrame frame;
    frame.id = id;
    frame.kind = kind;
    frame.story.id = StoryId(story);
    frame.captionLines = kind == FreeKind::Picture ? 2 : 0;
    frame.rect = { Length::mm(30 + id * 40), Length::mm(400), Length::mm(35), Length::mm(60) };
    return frame;
}

PagePtr pageWith(int number, const std::vector<Placement>& placements)
{
    PagePlan plan;
    plan.format = u"zh-broadsheet"_s;
    plan.placements = placements;
    Page page;
    page.id = PageId(number);
    page.number = number;
    page.plan = std::make_shared<const PagePlan>(plan);
    return std::make_shared<const Page>(page);
}

StoryId byId(const StoryRef& ref, int /*page*/)
{
    return ref.id;
}

} // namespace

/// Stories go from page to page.
class StoryMoveVerbsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { loadEmbeddedResources(); }

    void init();
    void aGroupComesAsOneGroup();
    void whatDoesNotFitStaysWhereItIs();
    void aStoryIsTakenOffAllOtherPages();
    void itsFramesAreEmptied();
    void whatIsLockedOrJumpsStays();

private:
    Result<void> edit(const EditionSession::Edit& verb)
    {
        return m_session->edit(u"Edit"_s, {}, verb);
    }

    [[nodiscard]] const PagePlan& plan(int page) const
    {
        return *m_session->current()->page(page)->plan;
    }

    std::unique_ptr<EditionSession> m_session;
};

void StoryMoveVerbsTest::init()
{
    Edition edition;
    edition.pages = { pageWith(1,
                          { placed(1, { 1, 1, 4, 40 }, 1),
                              placed(2, { 5, 1, 4, 40 }, 1),
                              placed(3, { 1, 50, 4, 30 }) }),
        pageWith(2, { placed(4, { 1, 1, 4, 40 }, 1) }) };
    m_session
        = std::make_unique<EditionSession>(std::make_shared<const Edition>(std::move(edition)));
}

void StoryMoveVerbsTest::aGroupComesAsOneGroup()
{
    const StoriesMove move { 1,
        { 0, 1 },
        2,
        { movedBy(plan(1).placements[0], 0, 49), movedBy(plan(1).placements[1], 0, 49) } };
    QVERIFY(edit([&](EditionTransaction& t) { return moveToPage(t, move); }).ok());
    QCOMPARE(m_session->undoStack().count(), 1);
    QCOMPARE(plan(1).placements.size(), std::size_t(1));
    QCOMPARE(plan(2).placements.size(), std::size_t(3));
    const int group = plan(2).placements[1].group;
    QVERIFY(group != 0 && group != plan(2).placements[0].group);
    QCOMPARE(plan(2).placements[2].group, group);
    m_session->undo();
    QCOMPARE(plan(1).placements.size(), std::size_t(3));
    QCOMPARE(plan(2).placements.size(), std::size_t(1));
}

void StoryMoveVerbsTest::whatDoesNotFitStaysWhereItIs()
{
    const StoriesMove move { 1, { 0 }, 2, { plan(1).placements[0] } };
    QVERIFY(!edit([&](EditionTransaction& t) { return moveToPage(t, move); }).ok());
    QCOMPARE(plan(1).placements.size(), std::size_t(3));
    const StoriesMove gone { 1, { 7 }, 2, {} };
    QVERIFY(!edit([&](EditionTransaction& t) { return moveToPage(t, gone); }).ok());
}

void StoryMoveVerbsTest::aStoryIsTakenOffAllOtherPages()
{
    QCOMPARE(*otherPageOf(*m_session->current(), 2, StoryId(3), &byId), 1);
    QCOMPARE(*otherPageOf(*m_session->current(), 1, StoryId(3), &byId), 0);
    QVERIFY(edit([](EditionTransaction& t) {
        return takeOffOtherPages(t, 2, { StoryId(3), StoryId(4) }, &byId);
    }).ok());
    QCOMPARE(plan(1).placements.size(), std::size_t(2));
    QCOMPARE(plan(2).placements.size(), std::size_t(1)); // its own page
}

void StoryMoveVerbsTest::itsFramesAreEmptied()
{
    QVERIFY(edit([](EditionTransaction& t) -> Result<void> {
        for (const auto& [kind, picture] : { std::pair { FreeKind::Text, u""_s },
                 std::pair { FreeKind::Picture, u"p"_s },
                 std::pair { FreeKind::Picture, u""_s } }) {
            FreeFrame frame = framed(int(t.edition().page(1)->plan->free.size()) + 1, kind, 9);
            frame.picture = picture;
            if (const Result<int> made = addFreeFrame(t, 1, frame); !made)
                return made.problem();
        }
        return {};
    }).ok());
    QCOMPARE(*otherPageOf(*m_session->current(), 2, StoryId(9), &byId), 1);
    QVERIFY(edit([](EditionTransaction& t) {
        return takeOffOtherPages(t, 2, { StoryId(9) }, &byId);
    }).ok());
    // That which had nothing but its caption is gone.
    QCOMPARE(plan(1).free.size(), std::size_t(2));
    QCOMPARE(plan(1).free[0].story, StoryRef());
    QCOMPARE(plan(1).free[1].story, StoryRef());
    QCOMPARE(plan(1).free[1].picture, u"p"_s);
}

void StoryMoveVerbsTest::whatIsLockedOrJumpsStays()
{
    QVERIFY(edit([](EditionTransaction& t) {
        return lockPlacement(t, { 1, 2, { StoryId(3) } });
    }).ok());
    const Result<int> locked = otherPageOf(*m_session->current(), 2, StoryId(3), &byId);
    QVERIFY(!locked.ok());
    QVERIFY(!edit([](EditionTransaction& t) {
        return takeOffOtherPages(t, 2, { StoryId(3) }, &byId);
    }).ok());
    Placement jumping = placed(5, { 1, 1, 4, 40 });
    jumping.jump.toId = PageId(2);
    const Result<void> jumps = canLeavePage(jumping);
    QVERIFY(!jumps.ok());
    QVERIFY(jumps.problem().summary != locked.problem().summary);
    QVERIFY(canLeavePage(placed(5, { 1, 1, 4, 40 })).ok());
}

QTEST_GUILESS_MAIN(StoryMoveVerbsTest)
#include "story_move_verbs_test.moc"
