// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/house_formats.h"
#include "edition/plan_guides.h"
#include "edition/plan_resnap.h"
#include "edition/standing_plan.h"
#include "style/embedded_resources.h"

#include <QTest>

using namespace broadsheet;

namespace {

PagePlan planWith(const std::vector<PlanGuide>& guides)
{
    PagePlan plan;
    plan.format = QStringLiteral("zh-broadsheet");
    plan.guides = guides;
    return plan;
}

constexpr RuleDirection Upright = RuleDirection::Vertical;
constexpr RuleDirection Level = RuleDirection::Horizontal;

} // namespace

/// Guides in the plan of a page: written, read, refused.
class PlanGuidesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { loadEmbeddedResources(); }

    void whatIsWrittenIsReadBack();
    void aPlanWithoutGuidesSaysNothingOfThem();
    void refused_data();
    void refused();
    void offTheSheetIsRefused_data();
    void offTheSheetIsRefused();
    void whatCannotBeReadIsLeftOutOfTheStoredPlan();
    void whatCannotStandIsLeftOutOfThePage();
    void anotherFormatKeepsWhatIsOnItsSheet();
};

void PlanGuidesTest::whatIsWrittenIsReadBack()
{
    const PagePlan plan
        = planWith({ { Upright, Length::mm(12.5) }, { Level, Length::fromUnits(1234567) } });
    const Result<PagePlan> again = pagePlanFromJson(pagePlanToJson(plan));
    QVERIFY(again.ok());
    QVERIFY(*again == plan);
    QVERIFY(!(*again == planWith({ { Upright, Length::mm(12.5) } })));
}

void PlanGuidesTest::aPlanWithoutGuidesSaysNothingOfThem()
{
    QVERIFY(!pagePlanToJson(planWith({})).contains("guides"));
}

void PlanGuidesTest::refused_data()
{
    QTest::addColumn<QByteArray>("guides");
    QTest::addColumn<QString>("pointer");
    const auto row = [](const char* name, const char* guides, const char* pointer) {
        QTest::newRow(name) << QByteArray(guides) << QString::fromLatin1(pointer);
    };
    row("no list", R"({"at": "1mm"})", "/guides");
    row("a guide without a direction", R"([{"at": "1mm"}])", "/guides/0");
    row("a direction that there is not",
        R"([{"direction": "aslant", "at": "1mm"}])",
        "/guides/0/direction");
    row("a guide without a place", R"([{"direction": "vertical"}])", "/guides/0");
    row("a bare number", R"([{"direction": "vertical", "at": 12}])", "/guides/0/at");
    row("a place that is none",
        R"([{"direction": "vertical", "at": "1mm"}, {"direction": "vertical", "at": "far"}])",
        "/guides/1/at");
    row("a key that nobody knows",
        R"([{"direction": "vertical", "at": "1mm", "colour": "red"}])",
        "/guides/0/colour");
}

void PlanGuidesTest::refused()
{
    QFETCH(QByteArray, guides);
    QFETCH(QString, pointer);
    const Result<PagePlan> plan
        = pagePlanFromJson(R"({"format": "zh-broadsheet", "guides": )" + guides + "}");
    QVERIFY(!plan.ok());
    QVERIFY2(plan.problem().detail.contains(pointer), qPrintable(plan.problem().detail));
}

void PlanGuidesTest::offTheSheetIsRefused_data()
{
    QTest::addColumn<PlanGuide>("guide");
    QTest::addColumn<bool>("stands");
    const PageGrid grid = *findFormat(QStringLiteral("zh-broadsheet"));
    const auto row = [](const char* name, RuleDirection direction, Length at, bool stands) {
        QTest::newRow(name) << PlanGuide { direction, at } << stands;
    };
    row("in the middle", Upright, grid.sheet.width / 2, true);
    row("on the edge of the sheet", Upright, grid.sheet.width, true);
    row("in the bleed", Level, -grid.bleed, true);
    row("right of the sheet", Upright, grid.sheet.width + grid.bleed + Length::mm(1), false);
    row("left of the sheet", Upright, -grid.bleed - Length::mm(1), false);
    row("below the sheet", Level, grid.sheet.height + grid.bleed + Length::mm(1), false);
    row("as far down as no sheet is wide", Level, grid.sheet.height, true);
}

void PlanGuidesTest::offTheSheetIsRefused()
{
    QFETCH(PlanGuide, guide);
    const PageGrid grid = *findFormat(QStringLiteral("zh-broadsheet"));
    const Result<void> sound = checkPlan(planWith({ { Upright, Length::mm(10) }, guide }), grid);
    QTEST(sound.ok(), "stands");
    if (!sound)
        QCOMPARE(sound.problem().detail, QStringLiteral("/guides/1"));
}

void PlanGuidesTest::whatCannotBeReadIsLeftOutOfTheStoredPlan()
{
    const QByteArray json = R"({"format": "zh-broadsheet", "guides": [)"
                            R"({"direction": "vertical", "at": "far"},)"
                            R"({"direction": "vertical", "at": "12mm"}]})";
    const PagePlanPtr plan = storedPagePlan(json);
    QVERIFY(plan->damage.has_value());
    QCOMPARE(plan->guides, (std::vector<PlanGuide> { { Upright, Length::mm(12) } }));
    QCOMPARE(pagePlanToJson(*plan), json); // nothing of it is lost
}

void PlanGuidesTest::whatCannotStandIsLeftOutOfThePage()
{
    const PageGrid grid = *findFormat(QStringLiteral("zh-broadsheet"));
    const StandingPlan standing = standingPlan(
        planWith({ { Upright, Length::mm(10) }, { Upright, Length::mm(9000) } }), grid);
    QCOMPARE(standing.plan.guides, (std::vector<PlanGuide> { { Upright, Length::mm(10) } }));
    QCOMPARE(standing.leftOut.size(), std::size_t(1));
    QVERIFY(standing.leftOut[0].detail.contains(QStringLiteral("/guides/1")));
}

void PlanGuidesTest::anotherFormatKeepsWhatIsOnItsSheet()
{
    const PageGrid from = *findFormat(QStringLiteral("zh-broadsheet"));
    const PageGrid to = *findFormat(QStringLiteral("zh-tabloid"));
    const ResnappedPlan result = resnapPlan(
        planWith({ { Upright, Length::mm(50) }, { Level, from.sheet.height } }), from, to);
    QCOMPARE(result.plan.guides, (std::vector<PlanGuide> { { Upright, Length::mm(50) } }));
}

QTEST_APPLESS_MAIN(PlanGuidesTest)
#include "plan_guides_test.moc"
