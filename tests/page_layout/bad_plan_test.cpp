// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "page_layout/edition_composer.h"
#include "style/embedded_resources.h"

#include <QTest>

using namespace broadsheet;

namespace {

StoryPtr storyOf(int id)
{
    Story story;
    story.id = StoryId(id);
    const auto add = [&](PartKind kind, const QString& text) {
        story.parts.push_back(std::make_shared<const StoryPart>(StoryPart { kind, text, {} }));
    };
    add(PartKind::Headline, QStringLiteral("云汀老城更新完成十二个街区"));
    add(PartKind::Body, QStringLiteral("项目惠及居民三万余人，河岸新铺了步道。").repeated(12));
    return std::make_shared<const Story>(story);
}

EditionMatter matterOf(const PagePlanPtr& plan)
{
    Page page;
    page.number = 1;
    page.plan = plan;
    Edition edition;
    edition.id = EditionId(1);
    edition.date = QDate(2026, 10, 15);
    edition.pages = { std::make_shared<const Page>(page) };
    EditionMatter matter;
    matter.edition = std::make_shared<const Edition>(edition);
    for (const int id : { 1, 2, 3 })
        matter.stories.insert(StoryId(id), storyOf(id));
    return matter;
}

QList<qint64> storiesOn(const ComposedPage& page)
{
    QList<qint64> stories;
    for (const StoryRegion& region : page.stories)
        stories.append(qint64(region.story.number()));
    return stories;
}

} // namespace

/// What a library may hold that no hand and no import of today would make: the page opens with all
/// that can stand, tells what cannot, and keeps it.
class BadPlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { loadEmbeddedResources(); }

    void whatCanStandIsComposed_data();
    void whatCanStandIsComposed();
    void whatCannotBeReadAtAllIsTold_data();
    void whatCannotBeReadAtAllIsTold();
    void aWholeEditionIsRefusedWithThePlace();
    void aSoundPageIsComposedAsItIs();

private:
    FontLibrary m_fonts;
};

void BadPlanTest::whatCanStandIsComposed_data()
{
    QTest::addColumn<QByteArray>("inside");
    QTest::addColumn<QList<qint64>>("stories"); // that stand on the page
    QTest::addColumn<QStringList>("told"); // each in one problem
    const auto row
        = [](const char* name,
              const QByteArray& inside,
              const QList<qint64>& stories,
              const QStringList& told) { QTest::newRow(name) << inside << stories << told; };
    row("two stories on one place: the first one stands",
        R"("placements":[{"story":{"id":1},"frames":[{"box":[1,1,4,30]}]},
           {"story":{"id":2},"frames":[{"box":[4,20,4,30]}]},
           {"story":{"id":3},"frames":[{"box":[1,60,4,30]}]}])",
        { 1, 3 },
        { QStringLiteral("/placements/1/frames/0") });
    row("frames of one story on each other",
        R"("placements":[{"story":{"id":1},"frames":[{"box":[1,1,4,30]},{"box":[2,2,1,1]}]},
           {"story":{"id":2},"frames":[{"box":[5,1,4,30]}]}])",
        { 2 },
        { QStringLiteral("/placements/0/frames/1") });
    row("a story off the page",
        R"("placements":[{"story":{"id":1},"frames":[{"box":[40,900,4,30]}]},
           {"story":{"id":2},"frames":[{"box":[5,1,4,30]}]}])",
        { 2 },
        { QStringLiteral("/placements/0/frames/0") });
    row("a negative place",
        R"("placements":[{"story":{"id":1},"frames":[{"box":[-3,1,4,30]}]},
           {"story":{"id":2},"frames":[{"box":[5,1,4,30]}]}])",
        { 2 },
        { QStringLiteral("/placements/0/frames/0/box") });
    row("a frame without columns and lines",
        R"("placements":[{"story":{"id":1},"frames":[{"box":[1,1,0,0]}]},
           {"story":{"id":2},"frames":[{"box":[5,1,4,30]}]}])",
        { 2 },
        { QStringLiteral("/placements/0/frames/0/box") });
    row("a box that cuts through another story: only the box goes",
        R"("placements":[{"story":{"id":1},"frames":[{"box":[1,1,4,30]}],
             "box":{"box":[1,1,5,30]}},
           {"story":{"id":2},"frames":[{"box":[5,1,4,40]}]}])",
        { 1, 2 },
        { QStringLiteral("/placements/0/box") });
    row("boxes within each other that cut each other's text",
        R"("placements":[{"story":{"id":1},"frames":[{"box":[1,1,4,30]}],"box":{"box":[1,1,4,30]}},
           {"story":{"id":2},"frames":[{"box":[5,1,4,30]}],"box":{"box":[4,1,5,30]}}])",
        { 1, 2 },
        { QStringLiteral("/placements/1/box") });
    row("a story that is gone leaves its place empty",
        R"("placements":[{"story":{"id":77},"frames":[{"box":[1,1,4,30]}]},
           {"story":{"id":2},"frames":[{"box":[5,1,4,30]}]}])",
        { 2 },
        { QStringLiteral("77") });
    row("furniture off the sheet and a rule in the sky: the folio that can stand stands",
        R"("placements":[{"story":{"id":1},"frames":[{"box":[1,1,4,30]}]}],
           "rules":[{"direction":"horizontal","box":[1,990,4,1]}],
           "furniture":[{"kind":"folio","box":[1,-2,8,2]},{"kind":"folio","box":[1,900,8,2]},
             {"kind":"text","box":[1,5,2,2],"left":"x"}])",
        { 1 },
        { QStringLiteral("/rules/0"),
            QStringLiteral("/furniture/1"),
            QStringLiteral("/furniture/2") });
    row("a word that the program does not know",
        R"("placements":[{"story":{"id":1},"frames":[{"box":[1,1,4,30]}],"hologram":true},
           {"story":{"id":2},"frames":[{"box":[5,1,4,30]}]}])",
        { 2 },
        { QStringLiteral("/placements/0/hologram") });
}

void BadPlanTest::whatCanStandIsComposed()
{
    QFETCH(QByteArray, inside);
    QFETCH(QList<qint64>, stories);
    QFETCH(QStringList, told);
    const QByteArray json = "{\"format\":\"zh-broadsheet\"," + inside + "}";
    const PagePlanPtr plan = storedPagePlan(json);
    EditionComposer composer(m_fonts);
    const Result<ComposedPagePtr> page = composer.page(matterOf(plan), 1);
    QVERIFY2(page.ok(), page ? "" : qPrintable(page.problem().summary));
    QCOMPARE(storiesOn(**page), stories);
    const QString problems
        = QStringList((*page)->problems.begin(), (*page)->problems.end()).join(QLatin1Char('\n'));
    for (const QString& place : told)
        QVERIFY2(problems.contains(place), qPrintable(problems));
    QCOMPARE(pagePlanToJson(*plan), json);
}

void BadPlanTest::whatCannotBeReadAtAllIsTold_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no JSON") << QByteArray("placements: 7");
    QTest::newRow("half a plan") << QByteArray(R"({"format":"zh-broadsheet","placements":[{)");
    QTest::newRow("no format") << QByteArray(R"({"placements":[]})");
    QTest::newRow("placements that are no list")
        << QByteArray(R"({"format":"zh-broadsheet","placements":7})");
    QTest::newRow("a format that is gone") << QByteArray(R"({"format":"gazette"})");
}

void BadPlanTest::whatCannotBeReadAtAllIsTold()
{
    QFETCH(QByteArray, json);
    const PagePlanPtr plan = storedPagePlan(json);
    EditionComposer composer(m_fonts);
    const Result<ComposedPagePtr> page = composer.page(matterOf(plan), 1);
    QVERIFY(!page.ok());
    QVERIFY(!page.problem().summary.isEmpty());
    QCOMPARE(pagePlanToJson(*plan), json);
}

/// What goes to the press has everything that its plans name.
void BadPlanTest::aWholeEditionIsRefusedWithThePlace()
{
    const PagePlanPtr plan = storedPagePlan(
        R"({"format":"zh-broadsheet","placements":[{"story":{"id":1},"frames":[{"box":[8,1,4,30]}]}]})");
    const auto pages = composeEdition(matterOf(plan), m_fonts);
    QVERIFY(!pages.ok());
    QCOMPARE(pages.problem().detail, QStringLiteral("/placements/0/frames/0"));
}

void BadPlanTest::aSoundPageIsComposedAsItIs()
{
    const PagePlanPtr plan = storedPagePlan(
        R"({"format":"zh-broadsheet","placements":[{"story":{"id":1},"frames":[{"box":[1,1,4,30]}]}]})");
    QVERIFY(!plan->damage);
    EditionComposer composer(m_fonts);
    const EditionMatter matter = matterOf(plan);
    const auto page = composer.page(matter, 1);
    QVERIFY(page.ok());
    QVERIFY(composer.leftOut(1).empty());
    QCOMPARE(*composer.page(matter, 1), *page);
}

QTEST_GUILESS_MAIN(BadPlanTest)
#include "bad_plan_test.moc"
