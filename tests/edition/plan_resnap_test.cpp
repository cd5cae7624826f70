// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/plan_resnap.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class PlanResnapTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameGridChangesNothing();
    void edgesThatTouchedStillTouch();
    void fewerLinesKeepTheFoot();
    void whatHasNoColumnLeftIsListed();
    void whatIsTooNarrowForItsTextIsListed();
    void furnitureKeepsItsDistance();
    void freeFramesThatLeaveTheSheetAreListedAndTheirThreadGoesOn();
};

namespace {

PageGrid gridOf(int columns, int lines = 120)
{
    PageGrid grid = *findFormat(u"zh-broadsheet"_s);
    grid.name = u"house-%1"_s.arg(columns);
    grid.columns = columns;
    grid.lines = lines;
    return grid;
}

Placement story(qint64 id, const GridBox& box)
{
    Placement placement;
    placement.story.id = StoryId(id);
    placement.head = HeadBox { { box.column, box.line, box.columns, 6 }, {}, {} };
    placement.frames.emplace_back();
    placement.frames.back().box = { box.column, box.line + 6, box.columns, box.lines - 6 };
    return placement;
}

PagePlan planOf(const std::vector<Placement>& placements)
{
    PagePlan plan;
    plan.format = gridOf(8).name;
    plan.placements = placements;
    return plan;
}

} // namespace

void PlanResnapTest::theSameGridChangesNothing()
{
    const PagePlan plan = planOf({ story(1, { 1, 1, 5, 60 }), story(2, { 6, 1, 3, 60 }) });
    const ResnappedPlan same = resnapPlan(plan, gridOf(8), gridOf(8));
    QVERIFY(same.plan == plan);
    QVERIFY(same.leftOut.empty());
}

void PlanResnapTest::edgesThatTouchedStillTouch()
{
    const PagePlan plan = planOf({ story(1, { 1, 1, 5, 60 }), story(2, { 6, 1, 3, 60 }) });
    const ResnappedPlan six = resnapPlan(plan, gridOf(8), gridOf(6));
    QVERIFY(six.leftOut.empty());
    QCOMPARE(six.plan.format, u"house-6"_s);
    QVERIFY((six.plan.placements[0].frames[0].box == GridBox { 1, 7, 4, 54 }));
    QVERIFY((six.plan.placements[1].frames[0].box == GridBox { 5, 7, 2, 54 }));
    QVERIFY((six.plan.placements[1].head->box == GridBox { 5, 1, 2, 6 }));
    QVERIFY(checkPlan(six.plan, gridOf(6)).ok());
}

void PlanResnapTest::fewerLinesKeepTheFoot()
{
    const PagePlan plan = planOf({ story(1, { 1, 61, 8, 60 }) });
    const ResnappedPlan shorter = resnapPlan(plan, gridOf(8), gridOf(8, 100));
    const GridBox& box = shorter.plan.placements[0].frames[0].box;
    QCOMPARE(box.line + box.lines - 1, 100);
    QVERIFY(shorter.leftOut.empty());
}

void PlanResnapTest::whatHasNoColumnLeftIsListed()
{
    std::vector<Placement> eight;
    for (int column = 1; column <= 8; ++column)
        eight.push_back(story(column, { column, 1, 1, 60 }));
    const ResnappedPlan four = resnapPlan(planOf(eight), gridOf(8), gridOf(4));
    QCOMPARE(four.plan.placements.size() + four.leftOut.size(), 8U);
    QCOMPARE(four.plan.placements.size(), 4U);
    for (const LeftOut& lost : four.leftOut) {
        QVERIFY(!lost.story.id.isNull());
        QVERIFY(!lost.why.isEmpty());
    }
    QVERIFY(checkPlan(four.plan, gridOf(4)).ok());
}

void PlanResnapTest::whatIsTooNarrowForItsTextIsListed()
{
    PagePlan plan = planOf({ story(1, { 1, 1, 2, 60 }) });
    plan.placements[0].frames[0].legs = 2;
    PageGrid narrow = gridOf(8);
    narrow.name = u"narrow"_s;
    narrow.columnWidth = Length::pt(9);
    narrow.charactersPerColumn = 1;
    const ResnappedPlan moved = resnapPlan(plan, gridOf(8), narrow);
    QCOMPARE(moved.plan.placements.size() + moved.leftOut.size(), 1U);
    QVERIFY(checkPlan(moved.plan, narrow).ok());
}

void PlanResnapTest::furnitureKeepsItsDistance()
{
    PagePlan plan = planOf({});
    Furniture folio;
    folio.box = { 1, -2, 8, 2 };
    Furniture foot;
    foot.box = { 1, 121, 8, 2 };
    plan.furniture = { folio, foot };
    plan.rules = { { RuleDirection::Horizontal, { 1, 61, 8, 1 }, 300, {} } };
    const ResnappedPlan moved = resnapPlan(plan, gridOf(8), gridOf(6, 100));
    QVERIFY(moved.leftOut.empty());
    QVERIFY((moved.plan.furniture[0].box == GridBox { 1, -2, 6, 2 }));
    QVERIFY((moved.plan.furniture[1].box == GridBox { 1, 101, 6, 2 }));
    QCOMPARE(moved.plan.rules[0].at.columns, 6);
}

void PlanResnapTest::freeFramesThatLeaveTheSheetAreListedAndTheirThreadGoesOn()
{
    PagePlan plan = planOf({ story(1, { 1, 1, 4, 60 }) });
    for (int id = 1; id <= 3; ++id) {
        FreeFrame frame;
        frame.id = id;
        frame.kind = FreeKind::Text;
        frame.story.id = StoryId(id == 1 ? 9 : 0);
        frame.next = id == 3 ? 0 : id + 1;
        // The second stands where the smaller sheet has ended.
        frame.rect = { Length::mm(id == 2 ? 320 : 40),
            Length::mm(180 + 50 * id),
            Length::mm(50),
            Length::mm(40) };
        plan.free.push_back(frame);
    }
    const PageGrid tabloid = *findFormat(u"zh-tabloid"_s);
    const ResnappedPlan moved = resnapPlan(plan, gridOf(8), tabloid);
    QCOMPARE(moved.plan.placements.size(), 1U); // the frame takes no story with it
    QCOMPARE(moved.leftOut.size(), 1U);
    QCOMPARE(moved.plan.free.size(), 2U);
    QCOMPARE(moved.plan.free.front().next, 3);
    QVERIFY(checkPlan(moved.plan, tabloid).ok());
}

QTEST_GUILESS_MAIN(PlanResnapTest)
#include "plan_resnap_test.moc"
