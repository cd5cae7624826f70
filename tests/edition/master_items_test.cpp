// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/house_formats.h"
#include "edition/master_items.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class MasterItemsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aChildHasItsParentsItemsFirst();
    void anItemOfTheSameNameReplacesTheParents();
    void whatIsLeftOutIsGone();
    void aCircleOfParentsIsSaidAndEnds();
    void aMasterThatIsGoneIsSaid();
    void aPageChangesOneItem();
    void aPageLeavesOneItemOut();
    void anOverrideOfNothingIsSaid();
    void whatLeavesTheSheetIsLeftOut();
    void aStoryMayNotCoverTheFolio();
    void theHousesFormatStandsBeforeTheProgrammes();
    void refused_data();
    void refused();
};

namespace {

MasterItem text(const QString& name, const QString& words, const GridBox& box = { 1, 1, 8, 1 })
{
    Furniture furniture;
    furniture.kind = FurnitureKind::Text;
    furniture.box = box;
    furniture.left = words;
    return { name, furniture, std::nullopt };
}

MasterItem rule(const QString& name)
{
    return { name, std::nullopt, PlanRule { RuleDirection::Horizontal, { 1, 0, 8, 1 }, 300, {} } };
}

/// base: folio, credits; inside on it: another folio, a rule; culture on that: no rule.
Publication paper()
{
    Publication paper;
    paper.masters = { { u"base"_s,
                          {},
                          {},
                          { text(u"folio"_s, u"base folio"_s), text(u"credits"_s, u"credits"_s) },
                          {} },
        { u"inside"_s,
            u"base"_s,
            {},
            { rule(u"rule"_s), text(u"folio"_s, u"inside folio"_s) },
            {} },
        { u"culture"_s,
            u"inside"_s,
            {},
            { text(u"head"_s, u"culture head"_s) },
            { u"rule"_s, u"credits"_s } } };
    return paper;
}

QStringList namesOf(const MasterItems& items)
{
    QStringList names;
    for (const MasterItem& item : items.items)
        names.append(item.name);
    return names;
}

Page pageOf(const QString& master)
{
    Page page;
    page.master = master;
    return page;
}

} // namespace

void MasterItemsTest::aChildHasItsParentsItemsFirst()
{
    const MasterItems items = itemsOfMaster(paper(), u"inside"_s);
    QCOMPARE(namesOf(items), (QStringList { u"folio"_s, u"credits"_s, u"rule"_s }));
    QVERIFY(items.problems.empty());
    QVERIFY(itemsOfMaster(paper(), {}).items.empty());
}

void MasterItemsTest::anItemOfTheSameNameReplacesTheParents()
{
    QCOMPARE(itemsOfMaster(paper(), u"inside"_s).items.front().furniture->left, u"inside folio"_s);
    QCOMPARE(itemsOfMaster(paper(), u"base"_s).items.front().furniture->left, u"base folio"_s);
}

void MasterItemsTest::whatIsLeftOutIsGone()
{
    QCOMPARE(
        namesOf(itemsOfMaster(paper(), u"culture"_s)), (QStringList { u"folio"_s, u"head"_s }));
}

void MasterItemsTest::aCircleOfParentsIsSaidAndEnds()
{
    Publication circle = paper();
    circle.masters[0].parent = u"culture"_s;
    const MasterItems items = itemsOfMaster(circle, u"culture"_s);
    QCOMPARE(items.problems.size(), 1U);
    QVERIFY(namesOf(items).contains(u"head"_s));
}

void MasterItemsTest::aMasterThatIsGoneIsSaid()
{
    const MasterItems items = itemsOnPage(paper(), pageOf(u"sport"_s));
    QVERIFY(items.items.empty());
    QCOMPARE(items.problems.size(), 1U);
    QVERIFY(items.problems.front().contains(u"sport"_s));
}

void MasterItemsTest::aPageChangesOneItem()
{
    Page page = pageOf(u"inside"_s);
    page.overrides = { { u"folio"_s, text({}, u"own folio"_s) } };
    const MasterItems items = itemsOnPage(paper(), page);
    QCOMPARE(namesOf(items), (QStringList { u"folio"_s, u"credits"_s, u"rule"_s }));
    QCOMPARE(items.items.front().furniture->left, u"own folio"_s);
}

void MasterItemsTest::aPageLeavesOneItemOut()
{
    Page page = pageOf(u"inside"_s);
    page.overrides = { { u"rule"_s, std::nullopt } };
    QCOMPARE(namesOf(itemsOnPage(paper(), page)), (QStringList { u"folio"_s, u"credits"_s }));
}

void MasterItemsTest::anOverrideOfNothingIsSaid()
{
    Page page = pageOf(u"inside"_s);
    page.overrides = { { u"ear"_s, std::nullopt } };
    const MasterItems items = itemsOnPage(paper(), page);
    QCOMPARE(items.items.size(), 3U);
    QCOMPARE(items.problems.size(), 1U);
    QVERIFY(items.problems.front().contains(u"ear"_s));
}

void MasterItemsTest::whatLeavesTheSheetIsLeftOut()
{
    Publication wide = paper();
    wide.masters[0].items[1].furniture->box = { 8, 1, 2, 1 };
    const PageGrid grid = *findFormat(u"zh-broadsheet"_s);
    const MasterItems items = itemsOnPage(wide, pageOf(u"base"_s), grid);
    QCOMPARE(namesOf(items), QStringList { u"folio"_s });
    QCOMPARE(items.problems.size(), 1U);
    QVERIFY(items.problems.front().contains(u"credits"_s));
}

void MasterItemsTest::aStoryMayNotCoverTheFolio()
{
    const PageGrid grid = *findFormat(u"zh-broadsheet"_s);
    PagePlan plan;
    plan.format = grid.name;
    Placement placement;
    placement.frames.emplace_back();
    placement.frames.back().box = { 3, 1, 2, 20 };
    plan.placements.push_back(placement);
    const std::vector<MasterItem> items = itemsOfMaster(paper(), u"base"_s).items;
    const Result<void> covered = checkClearOf(items, plan, grid);
    QVERIFY(!covered.ok());
    QCOMPARE(covered.problem().detail, u"/placements/0/frames/0 /master/folio"_s);
    plan.placements.front().frames.front().box.line = 2;
    QVERIFY(checkClearOf(items, plan, grid).ok());
}

void MasterItemsTest::theHousesFormatStandsBeforeTheProgrammes()
{
    Publication paper;
    PageGrid own = *findFormat(u"zh-tabloid"_s);
    own.columns = 5;
    PageGrid house = own;
    house.name = u"weekend"_s;
    paper.grids = { own, house };
    QCOMPARE(findFormat(paper, u"zh-tabloid"_s)->columns, 5);
    QCOMPARE(findFormat(paper, u"weekend"_s)->columns, 5);
    QCOMPARE(findFormat(paper, u"zh-broadsheet"_s)->columns, 8);
    QVERIFY(!findFormat(paper, u"none"_s).ok());
    QVERIFY(formatNames(paper).contains(u"weekend"_s));
    QCOMPARE(standardFormat(paper), u"zh-broadsheet"_s);
    paper.formats = { u"gone"_s, u"weekend"_s };
    QCOMPARE(standardFormat(paper), u"weekend"_s);
}

void MasterItemsTest::refused_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<QString>("place");
    QTest::newRow("a circle of parents") << 0 << u"/masters/0/parent"_s;
    QTest::newRow("a parent that there is not") << 1 << u"/masters/2/parent"_s;
    QTest::newRow("two masters of a name") << 2 << u"/masters/2"_s;
    QTest::newRow("a master without a name") << 3 << u"/masters/1"_s;
    QTest::newRow("two items of a name") << 4 << u"/masters/1/items/1"_s;
    QTest::newRow("an item with nothing in it") << 5 << u"/masters/0/items/0"_s;
}

void MasterItemsTest::refused()
{
    QFETCH(int, what);
    QFETCH(QString, place);
    Publication wrong = paper();
    QVERIFY(checkMasters(wrong).ok());
    std::vector<MasterPage>& masters = wrong.masters;
    if (what == 0)
        masters[0].parent = u"culture"_s;
    else if (what == 1)
        masters[2].parent = u"sport"_s;
    else if (what == 2)
        masters[2].name = u"inside"_s;
    else if (what == 3)
        masters[1].name.clear();
    else if (what == 4)
        masters[1].items[1].name = u"rule"_s;
    else
        masters[0].items[0].furniture.reset();
    const Result<void> sound = checkMasters(wrong);
    QVERIFY(!sound.ok());
    QCOMPARE(sound.problem().detail, place);
}

QTEST_GUILESS_MAIN(MasterItemsTest)
#include "master_items_test.moc"
