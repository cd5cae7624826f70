// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/edition_session.h"
#include "editing/edition_verbs.h"
#include "editing/placement_verbs.h"
#include "edition/page_grid.h"
#include "style/embedded_resources.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

/// A head of six lines over its text.
Placement placed(int story, const GridBox& box)
{
    Placement placement;
    placement.story.id = StoryId(story);
    StoryShape shape;
    shape.box = box;
    placement.shape = shape;
    placement.head = HeadBox { { box.column, box.line, box.columns, 6 },
        { { u"headline"_s, u"headline-2"_s, 1 } } };
    TextFrame frame;
    frame.box = { box.column, box.line + 6, box.columns, box.lines - 6 };
    placement.frames = { frame };
    return placement;
}

Result<Placement> boxesFor(const StoryShape& shape)
{
    if (shape.box.lines < 11)
        return Problem { u"too low"_s, {} };
    Placement made = placed(99, shape.box);
    made.shape = shape;
    return made;
}

EditionPtr editionWith(const std::vector<Placement>& placements)
{
    PagePlan plan;
    plan.format = u"zh-broadsheet"_s;
    plan.placements = placements;
    plan.source = "{}";
    Page page;
    page.id = PageId(1);
    page.plan = std::make_shared<const PagePlan>(plan);
    Page empty;
    empty.id = PageId(2);
    empty.number = 2;
    Edition edition;
    edition.pages = { std::make_shared<const Page>(page), std::make_shared<const Page>(empty) };
    return std::make_shared<const Edition>(edition);
}

PlacementPlace at(std::size_t index, int story)
{
    return { 1, index, { StoryId(story) } };
}

} // namespace

class PlacementVerbsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { loadEmbeddedResources(); }

    void init();
    void aStoryIsAdded();
    void aStoryIsTakenOffThePage();
    void aRuleGoesWithTheStoriesThatItParted();
    void aStoryMovesWithAllItsBoxes();
    void aGroupMovesAsOne();
    void aStoryTakesAnotherShape();
    void aStoryIsResized();
    void storiesArePackedAsOne();
    void storiesChangeTheirOrder();
    void whatDoesNotFitSaysWhatIsInTheWay_data();
    void whatDoesNotFitSaysWhatIsInTheWay();
    void whatIsLockedStays_data();
    void whatIsLockedStays();
    void anOldPlaceIsRefused();
    void aPageWithoutFormatIsRefused();

private:
    Result<void> edit(const EditionSession::Edit& verb)
    {
        return m_session->edit(u"Edit"_s, {}, verb);
    }

    [[nodiscard]] const PagePlan& plan() const { return *m_session->current()->page(1)->plan; }

    std::unique_ptr<EditionSession> m_session;
};

/// Two stories side by side at the top of the page.
void PlacementVerbsTest::init()
{
    m_session = std::make_unique<EditionSession>(
        editionWith({ placed(1, { 1, 1, 4, 40 }), placed(2, { 5, 1, 4, 40 }) }));
}

void PlacementVerbsTest::aStoryIsAdded()
{
    QVERIFY(edit([](EditionTransaction& t) {
        return addPlacement(t, 1, placed(3, { 1, 50, 8, 40 }));
    }).ok());
    QCOMPARE(plan().placements.size(), std::size_t(3));
    QCOMPARE(plan().placements[2].story.id, StoryId(3));
    QVERIFY(plan().source.isEmpty());
    QCOMPARE(m_session->undoStack().count(), 1);
    m_session->undo();
    QCOMPARE(plan().placements.size(), std::size_t(2));
}

void PlacementVerbsTest::aStoryIsTakenOffThePage()
{
    QVERIFY(edit([](EditionTransaction& t) { return removePlacement(t, at(0, 1)); }).ok());
    QCOMPARE(plan().placements.size(), std::size_t(1));
    QCOMPARE(plan().placements[0].story.id, StoryId(2));
}

void PlacementVerbsTest::aRuleGoesWithTheStoriesThatItParted()
{
    PagePlan ruled = plan();
    PlanRule between;
    between.direction = RuleDirection::Vertical;
    between.at = { 5, 1, 1, 40 };
    PlanRule below; // the designer's: nothing stands under it
    below.at = { 1, 70, 8, 1 };
    ruled.rules = { between, below };
    QVERIFY(edit([&](EditionTransaction& t) {
        return setPagePlan(t, 1, std::make_shared<const PagePlan>(ruled));
    }).ok());
    QVERIFY(edit([](EditionTransaction& t) { return moveShape(t, at(1, 2), 0, 20); }).ok());
    QCOMPARE(plan().rules.size(), std::size_t(2)); // they still stand side by side
    QVERIFY(edit([](EditionTransaction& t) { return removePlacement(t, at(1, 2)); }).ok());
    QCOMPARE(plan().rules, std::vector<PlanRule> { below });
}

void PlacementVerbsTest::aStoryMovesWithAllItsBoxes()
{
    QVERIFY(edit([](EditionTransaction& t) { return moveShape(t, at(1, 2), -2, 50); }).ok());
    const Placement& moved = plan().placements[1];
    QCOMPARE(moved.shape->box, (GridBox { 3, 51, 4, 40 }));
    QCOMPARE(moved.head->box, (GridBox { 3, 51, 4, 6 }));
    QCOMPARE(moved.frames[0].box, (GridBox { 3, 57, 4, 34 }));
}

void PlacementVerbsTest::aGroupMovesAsOne()
{
    const auto package = [](EditionTransaction& t) {
        return addPackage(t, 1, { placed(3, { 1, 50, 4, 30 }), placed(4, { 5, 50, 4, 30 }) });
    };
    QVERIFY(edit(package).ok());
    QCOMPARE(plan().placements[2].group, 1);
    QCOMPARE(plan().placements[3].group, 1);
    QVERIFY(edit([](EditionTransaction& t) { return moveShape(t, at(3, 4), 0, 10); }).ok());
    QCOMPARE(plan().placements[2].shape->box.line, 60);
    QCOMPARE(plan().placements[3].shape->box.line, 60);
    QCOMPARE(plan().placements[0].shape->box.line, 1);
    QVERIFY(edit(package).problem().summary.contains(u"it would cover"_s));
}

void PlacementVerbsTest::aStoryTakesAnotherShape()
{
    StoryShape shape;
    shape.box = { 1, 1, 4, 60 };
    shape.legs = 3;
    QVERIFY(
        edit([&](EditionTransaction& t) { return setShape(t, at(0, 1), shape, &boxesFor); }).ok());
    QCOMPARE(plan().placements[0].story.id, StoryId(1)); // not what the maker says
    QVERIFY(*plan().placements[0].shape == shape);
    shape.box.lines = 8;
    QCOMPARE(edit([&](EditionTransaction& t) { return setShape(t, at(0, 1), shape, &boxesFor); })
                 .problem()
                 .summary,
        u"too low"_s);
}

void PlacementVerbsTest::aStoryIsResized()
{
    QVERIFY(edit([](EditionTransaction& t) {
        return resizeShape(t, at(0, 1), { 1, 1, 3, 70 }, &boxesFor);
    }).ok());
    QCOMPARE(plan().placements[0].frames[0].box, (GridBox { 1, 7, 3, 64 }));
    Placement bare = plan().placements[0];
    bare.shape.reset();
    QVERIFY(edit([&](EditionTransaction& t) { return replacePlacement(t, at(0, 1), bare); }).ok());
    QVERIFY(edit(
        [](EditionTransaction& t) { return resizeShape(t, at(0, 1), { 1, 1, 3, 60 }, &boxesFor); })
            .problem()
            .summary.contains(u"one by one"_s));
}

void PlacementVerbsTest::storiesArePackedAsOne()
{
    PagePlan ruled = plan();
    ruled.placements.push_back(placed(3, { 1, 50, 8, 40 }));
    ruled.rules = { { RuleDirection::Vertical, { 5, 1, 1, 40 }, 300, {} },
        { RuleDirection::Horizontal, { 1, 45, 8, 1 }, 300, {} } };
    QVERIFY(edit([&](EditionTransaction& t) {
        return setPagePlan(t, 1, std::make_shared<const PagePlan>(ruled));
    }).ok());
    const int steps = m_session->undoStack().count();
    Placement head = placed(2, { 1, 1, 8, 40 });
    head.frames.clear();
    const std::vector<Placement> package { head, placed(1, { 1, 7, 8, 34 }) };
    QVERIFY(edit([&](EditionTransaction& t) { return packStories(t, 1, { 1, 0 }, package); }).ok());
    QCOMPARE(m_session->undoStack().count(), steps + 1);
    QCOMPARE(plan().placements.size(), std::size_t(3));
    QCOMPARE(plan().placements[0].story.id, StoryId(3));
    QCOMPARE(plan().placements[0].group, 0);
    QCOMPARE(plan().placements[1].story.id, StoryId(2));
    QVERIFY(plan().placements[1].group != 0);
    QCOMPARE(plan().placements[2].group, plan().placements[1].group);
    // The rule between the two is gone, that which parts them from the third stands.
    QCOMPARE(plan().rules.size(), std::size_t(1));
    QCOMPARE(plan().rules.front().direction, RuleDirection::Horizontal);
    QVERIFY(edit([&](EditionTransaction& t) {
        return lockPlacement(t, { 1, 2, { StoryId(1) } });
    }).ok());
    QVERIFY(
        !edit([&](EditionTransaction& t) { return packStories(t, 1, { 1, 2 }, package); }).ok());
    QVERIFY(!edit([&](EditionTransaction& t) { return packStories(t, 1, { 7 }, package); }).ok());
}

void PlacementVerbsTest::storiesChangeTheirOrder()
{
    QVERIFY(edit([](EditionTransaction& t) { return raisePlacement(t, at(0, 1)); }).ok());
    QCOMPARE(plan().placements[0].story.id, StoryId(2));
    QVERIFY(edit([](EditionTransaction& t) { return raisePlacement(t, at(1, 1)); }).ok()); // stays
    QCOMPARE(plan().placements[1].story.id, StoryId(1));
    QVERIFY(edit([](EditionTransaction& t) { return lowerPlacement(t, at(1, 1)); }).ok());
    QCOMPARE(plan().placements[0].story.id, StoryId(1));
}

using Verb = Result<void> (*)(EditionTransaction&);
Q_DECLARE_METATYPE(Verb)

void PlacementVerbsTest::whatDoesNotFitSaysWhatIsInTheWay_data()
{
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<QString>("says");
    QTest::newRow("moved onto a head")
        << Verb([](EditionTransaction& t) { return moveShape(t, at(0, 1), 2, 0); })
        << u"it would cover a head at column 5, line 1"_s;
    QTest::newRow("made wider over a head") << Verb([](EditionTransaction& t) {
        return resizeShape(t, at(0, 1), { 1, 1, 5, 40 }, &boxesFor);
    }) << u"it would cover a head at column 5, line 1"_s;
    QTest::newRow("moved onto text")
        << Verb([](EditionTransaction& t) { return moveShape(t, at(1, 2), -1, 10); })
        << u"it would cover the text of another story at column 1, line 7"_s;
    QTest::newRow("moved off the page")
        << Verb([](EditionTransaction& t) { return moveShape(t, at(1, 2), 1, 0); })
        << u"leaves the type area"_s;
}

void PlacementVerbsTest::whatDoesNotFitSaysWhatIsInTheWay()
{
    QFETCH(Verb, verb);
    QFETCH(QString, says);
    const EditionPtr before = m_session->current();
    const Result<void> refused = edit(verb);
    QVERIFY(!refused.ok());
    QVERIFY2(refused.problem().summary.contains(says), qPrintable(refused.problem().summary));
    QCOMPARE(m_session->current(), before);
}

void PlacementVerbsTest::whatIsLockedStays_data()
{
    QTest::addColumn<Verb>("verb");
    QTest::newRow("moving") << Verb(
        [](EditionTransaction& t) { return moveShape(t, at(0, 1), 0, 50); });
    QTest::newRow("resizing") << Verb(
        [](EditionTransaction& t) { return resizeShape(t, at(0, 1), { 1, 1, 4, 30 }, &boxesFor); });
    QTest::newRow("removing") << Verb(
        [](EditionTransaction& t) { return removePlacement(t, at(0, 1)); });
    QTest::newRow("raising") << Verb(
        [](EditionTransaction& t) { return raisePlacement(t, at(0, 1)); });
    QTest::newRow("replacing") << Verb([](EditionTransaction& t) {
        return replacePlacement(t, at(0, 1), placed(1, { 1, 1, 4, 30 }));
    });
}

void PlacementVerbsTest::whatIsLockedStays()
{
    QFETCH(Verb, verb);
    QVERIFY(edit([](EditionTransaction& t) { return lockPlacement(t, at(0, 1)); }).ok());
    QVERIFY(edit(verb).problem().summary.contains(u"locked"_s));
    QVERIFY(edit([](EditionTransaction& t) { return unlockPlacement(t, at(0, 1)); }).ok());
    QVERIFY(edit(verb).ok());
}

void PlacementVerbsTest::anOldPlaceIsRefused()
{
    QVERIFY(edit([](EditionTransaction& t) { return removePlacement(t, at(0, 2)); })
            .problem()
            .summary.contains(u"changed meanwhile"_s));
    QVERIFY(!edit([](EditionTransaction& t) { return moveShape(t, at(7, 2), 0, 1); }).ok());
}

void PlacementVerbsTest::aPageWithoutFormatIsRefused()
{
    QVERIFY(
        edit([](EditionTransaction& t) { return addPlacement(t, 2, placed(3, { 1, 1, 4, 40 })); })
            .problem()
            .summary.contains(u"format"_s));
    QVERIFY(!edit([](EditionTransaction& t) {
        return addPlacement(t, 9, placed(3, { 1, 1, 4, 40 }));
    }).ok());
}

QTEST_GUILESS_MAIN(PlacementVerbsTest)
#include "placement_verbs_test.moc"
