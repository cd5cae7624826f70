// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/edition_session.h"
#include "editing/fix_verbs.h"
#include "style/embedded_resources.h"

#include <QTest>
#include <QUndoStack>

using namespace broadsheet;
using namespace Qt::StringLiterals;

/// What the program does about what is amiss when a person asks for it.
class FixVerbsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { loadEmbeddedResources(); }

    void framesBecomeLessDeep();
    void furnitureMovesByLines();
    void furnitureThatIsGoneIsSaid();
    void whatCannotStandIsTakenOut();
    void wordsInFreeFramesAreRemembered();
    void aLockOrACropIsNoLookAtTheWords();
};

namespace {

Placement placementAt(int story, const GridBox& box)
{
    Placement placement;
    placement.story.id = StoryId(story);
    TextFrame frame;
    frame.box = box;
    placement.frames = { frame };
    return placement;
}

EditionPtr editionWith(const std::function<void(PagePlan&)>& fill)
{
    PagePlan plan;
    plan.format = u"zh-broadsheet"_s;
    fill(plan);
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
    return session.edit(u"edit"_s, {}, verb);
}

const PagePlan& planOf(const EditionSession& session)
{
    return *session.current()->page(1)->plan;
}

} // namespace

void FixVerbsTest::framesBecomeLessDeep()
{
    EditionSession session(editionWith([](PagePlan& plan) {
        plan.placements = { placementAt(1, { 1, 1, 2, 12 }) };
        plan.placements.front().box = FrameBox { { 1, 1, 2, 12 } };
    }));
    QVERIFY(edit(session, [](EditionTransaction& t) { return growFrames(t, { 1, 0 }, -2); }).ok());
    QCOMPARE(planOf(session).placements.front().frames.front().box.lines, 10);
    QCOMPARE(planOf(session).placements.front().box->box.lines, 10);
    session.undo();
    QCOMPARE(planOf(session).placements.front().frames.front().box.lines, 12);
}

void FixVerbsTest::furnitureMovesByLines()
{
    EditionSession session(editionWith([](PagePlan& plan) {
        Furniture folio;
        folio.box = { 1, -6, 8, 1 };
        folio.left = u"{page}"_s;
        plan.furniture = { folio };
    }));
    QVERIFY(edit(session, [](EditionTransaction& t) { return moveFurniture(t, 1, 0, 3); }).ok());
    QCOMPARE(planOf(session).furniture.front().box.line, -3);
    session.undo();
    QCOMPARE(planOf(session).furniture.front().box.line, -6);
}

void FixVerbsTest::furnitureThatIsGoneIsSaid()
{
    EditionSession session(editionWith([](PagePlan&) { }));
    const Result<void> moved
        = edit(session, [](EditionTransaction& t) { return moveFurniture(t, 1, 0, 3); });
    QVERIFY(!moved.ok());
    QVERIFY(moved.problem().summary.contains(u"no longer stands"_s));
}

void FixVerbsTest::whatCannotStandIsTakenOut()
{
    const EditionPtr edition = editionWith([](PagePlan& plan) {
        plan.placements = { placementAt(1, { 1, 1, 2, 12 }),
            placementAt(2, { 2, 5, 2, 12 }),
            placementAt(3, { 5, 1, 2, 12 }) };
    });
    EditionSession session(edition);
    QVERIFY(edit(session, [](EditionTransaction& t) { return keepStanding(t, 1); }).ok());
    const std::vector<Placement>& kept = planOf(session).placements;
    QCOMPARE(kept.size(), std::size_t(2));
    QCOMPARE(kept.front().story.id, StoryId(1));
    QCOMPARE(kept.back().story.id, StoryId(3));
    session.undo();
    QCOMPARE(session.current()->page(1)->plan, edition->page(1)->plan);
}

void FixVerbsTest::wordsInFreeFramesAreRemembered()
{
    const EditionPtr before = editionWith([](PagePlan& plan) {
        FreeFrame frame;
        frame.id = 1;
        frame.kind = FreeKind::Text;
        frame.rect = { Length::mm(30), Length::mm(60), Length::mm(80), Length::mm(60) };
        frame.story.id = StoryId(1);
        plan.free = { frame };
        frame.id = 2;
        frame.story = {};
        frame.rect.y = Length::mm(200);
        plan.free.push_back(frame);
    });
    EditionSession session(before);
    const auto words = [](const StoryRef&, int) { return u"as they are"_s; };
    const auto move = [&](EditionTransaction& t) {
        PagePlan plan = planOf(session);
        for (FreeFrame& frame : plan.free)
            frame.rect.x = Length::mm(50);
        Page page = **t.page(1);
        page.plan = std::make_shared<const PagePlan>(plan);
        if (Result<void> moved = t.exchangePages({ 1 }, { page }); !moved)
            return moved;
        return rememberWords(t, *before, words);
    };
    QVERIFY(edit(session, [&](EditionTransaction& t) {
        return rememberWords(t, *before, words);
    }).ok());
    QCOMPARE(planOf(session).free.front().fitted, QString()); // nobody has looked at it
    QVERIFY(edit(session, move).ok());
    QCOMPARE(planOf(session).free.front().fitted, u"as they are"_s);
    QCOMPARE(planOf(session).free.back().fitted, QString()); // it holds nobody's words
}

void FixVerbsTest::aLockOrACropIsNoLookAtTheWords()
{
    const EditionPtr before = editionWith([](PagePlan& plan) {
        FreeFrame frame;
        frame.id = 1;
        frame.kind = FreeKind::Text;
        frame.rect = { Length::mm(30), Length::mm(300), Length::mm(60), Length::mm(40) };
        frame.story.id = StoryId(1);
        plan.free.push_back(frame);
        plan.placements = { placementAt(1, { 1, 1, 4, 20 }) };
        plan.placements.front().picture = PictureBox();
        plan.placements.front().picture->box = { 1, 60, 4, 20 };
    });
    EditionSession session(before);
    const auto words = [](const StoryRef&, int) { return u"as they are"_s; };
    QVERIFY(edit(session, [&](EditionTransaction& t) {
        PagePlan plan = planOf(session);
        plan.free.front().locked = true;
        plan.free.front().tintPerMille = 200;
        Placement& placed = plan.placements.front();
        placed.locked = true;
        placed.group = 3;
        placed.picture->cropping.zoomPerMille = 2'000;
        Page page = **t.page(1);
        page.plan = std::make_shared<const PagePlan>(plan);
        if (Result<void> locked = t.exchangePages({ 1 }, { page }); !locked)
            return locked;
        return rememberWords(t, *before, words);
    }).ok());
    QCOMPARE(planOf(session).free.front().fitted, QString());
    QCOMPARE(planOf(session).placements.front().fitted, QString());
}

QTEST_GUILESS_MAIN(FixVerbsTest)
#include "fix_verbs_test.moc"
