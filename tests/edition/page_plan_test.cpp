// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/page_plan.h"
#include "edition/page_plan_words.h"
#include "style/embedded_resources.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace broadsheet;

class PagePlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatAPersonWrites();
    void writingAndReadingGivesAnEqualPlan();
    void writtenFormIsCanonical();
    void anUnchangedPlanComesBackByteForByte();
    void defaultsAreLeftOut();
    void refused_data();
    void refused();
    void schemaKnowsTheSameWords();
};

namespace {

const char* const HandWritten = R"({
  "format": "zh-broadsheet",
  "placements": [
    {
      "story": 1,
      "head": { "box": [1, 1, 6, 10], "parts": [
        { "kind": "kicker", "style": "kicker-1" },
        { "kind": "headline", "style": "headline-1", "fit_lines": 1 } ] },
      "frames": [ { "box": [1, 11, 6, 30], "legs": 3, "balanced": true } ],
      "picture": { "box": [1, 41, 3, 20], "picture": "bridge-dawn.jpg", "caption_lines": 2,
        "caption": 5 },
      "jump": { "to": 3 },
      "column_rules": true
    },
    { "story": { "id": 17 }, "frames": [ { "box": [7, 1, 2, 40] } ],
      "box": { "box": [7, 1, 2, 40] } }
  ],
  "rules": [ { "direction": "horizontal", "box": [1, 63, 8, 1], "weight_pt": 0.3 } ],
  "furniture": [ { "kind": "folio", "box": [1, -2, 8, 2], "left": "{date} {weekday}",
    "center": "{section}", "right": "第{page}版", "style": "folio", "rule_below": true } ]
})";

PagePlan fullPlan()
{
    PagePlan plan;
    plan.format = QStringLiteral("zh-tabloid");
    Placement all;
    all.story.id = StoryId(9'007'199'254'740'991);
    all.head = HeadBox { { 1, 2, 3, 4 },
        { { QStringLiteral("standing_head"), QStringLiteral("a"), 0 },
            { QStringLiteral("byline"), QStringLiteral("quote \" backslash \\ 𠮷"), 20 } } };
    all.frames = { { { 1, 6, 3, 7 }, 2, true, QStringLiteral("body-box") },
        { { 5, 6, 1, 7 }, 0, false, {} } };
    all.picture = PictureBox {
        { 4, 1, 2, 5 }, QStringLiteral("图 1.jpg"), 3, { StoryId(4) }, { 0, 1000, 1'250 }
    };
    all.picture->captionSide = CaptionSide::Left;
    all.head->writing = WritingMode::Vertical;
    all.frames[1].writing = WritingMode::Vertical;
    all.box = FrameBox { { 1, 1, 6, 20 }, BoxEdge::Double, 80 };
    all.jump = Jump { 3, 1, QStringLiteral("A3"), QStringLiteral("A1") };
    all.columnRules = true;
    all.frames[0].box.insetLeftMilliEm = 6'500;
    all.frames[0].span = HeadSpan { 2, QStringLiteral("placehead") };
    all.frames[1].verticalJustify = VerticalJustify { JustifyStep::Free, 500, 2'000, 15 };
    all.picture->runaround = Runaround { WrapShape::Polygon,
        WrapUnit::Millimetre,
        { { 0, 0 }, { 40'500, -1'000 }, { 20'000, 60'125 } },
        WrapSides::Widest,
        500,
        250,
        6'000 };
    all.runaround = Runaround {};
    all.obstacles = { { { 1, 8, 2, 3, 7'000, 7'000 }, Runaround {} },
        { { 1, 12, 1, 4 }, Runaround { WrapShape::Ellipse, {}, {}, WrapSides::Left } } };
    Placement few;
    few.story.importPlace = 2;
    few.box = FrameBox { { 1, 30, 2, 2 }, BoxEdge::None, 1000 };
    plan.placements = { all, few };
    plan.rules = { { RuleDirection::Vertical, { 2, -50, 1, 90 }, 12'345, Ink { 1, 2, 3, 4 } },
        { RuleDirection::Horizontal, { 1, 1, 1, 1 }, 10, Ink { 0, 0, 0, 0 } } };
    for (const FurnitureKind kind : { FurnitureKind::Folio,
             FurnitureKind::Nameplate,
             FurnitureKind::PageCredits,
             FurnitureKind::Text }) {
        plan.furniture.push_back({ kind,
            { 1, -1, 6, 1 },
            QStringLiteral("{issue}\n2"),
            QStringLiteral("c"),
            QStringLiteral("{pages}"),
            QStringLiteral("s"),
            true,
            { {}, 7 } });
    }
    return plan;
}

} // namespace

void PagePlanTest::readsWhatAPersonWrites()
{
    const Result<PagePlan> plan = pagePlanFromJson(HandWritten);
    QVERIFY2(plan.ok(), plan.ok() ? "" : qPrintable(plan.problem().summary));
    QCOMPARE(plan->format, QStringLiteral("zh-broadsheet"));
    QCOMPARE(plan->placements.size(), std::size_t(2));
    const Placement& lead = plan->placements[0];
    QCOMPARE(lead.story.importPlace, 1);
    const HeadBox head = lead.head.value_or(HeadBox {});
    QVERIFY((head.box == GridBox { 1, 1, 6, 10 }));
    QCOMPARE(head.parts.at(1).fitLines, 1);
    QCOMPARE(lead.frames[0].legs, 3);
    QVERIFY(lead.frames[0].balanced);
    const PictureBox picture = lead.picture.value_or(PictureBox {});
    QCOMPARE(picture.caption.importPlace, 5);
    QCOMPARE(picture.cropping, PictureCropping());
    QCOMPARE(lead.jump.toPage, 3);
    QVERIFY(lead.columnRules);
    QCOMPARE(plan->placements[1].story.id, StoryId(17));
    QCOMPARE(
        plan->placements[1].box.value_or(FrameBox { {}, BoxEdge::None, 0 }).edge, BoxEdge::Rule);
    QCOMPARE(plan->rules[0].weightMilliPt, 300);
    QVERIFY((plan->furniture[0].box == GridBox { 1, -2, 8, 2 }));
}

void PagePlanTest::writingAndReadingGivesAnEqualPlan()
{
    for (const PagePlan& plan : { fullPlan(), *pagePlanFromJson(HandWritten) }) {
        const QByteArray json = pagePlanToJson(plan);
        const Result<PagePlan> again = pagePlanFromJson(json);
        QVERIFY2(again.ok(), again.ok() ? "" : qPrintable(again.problem().summary));
        QVERIFY(*again == plan);
        QCOMPARE(pagePlanToJson(*again), json);
    }
}

void PagePlanTest::writtenFormIsCanonical()
{
    const QByteArray expected = R"({
  "format": "zh-broadsheet",
  "placements": [
    {
      "story": 1,
      "head": {
        "box": [1, 1, 6, 10],
        "parts": [
          { "kind": "kicker", "style": "kicker-1" },
          { "kind": "headline", "style": "headline-1", "fit_lines": 1 }
        ]
      },
      "frames": [{ "box": [1, 11, 6, 30], "legs": 3, "balanced": true }],
      "picture": {
        "box": [1, 41, 3, 20],
        "picture": "bridge-dawn.jpg",
        "caption_lines": 2,
        "caption": 5
      },
      "jump": { "to": 3 },
      "column_rules": true
    },
    {
      "story": { "id": 17 },
      "frames": [{ "box": [7, 1, 2, 40] }],
      "box": { "box": [7, 1, 2, 40] }
    }
  ],
  "rules": [{ "direction": "horizontal", "box": [1, 63, 8, 1] }],
  "furniture": [
    {
      "kind": "folio",
      "box": [1, -2, 8, 2],
      "left": "{date} {weekday}",
      "center": "{section}",
      "right": "第{page}版",
      "style": "folio",
      "rule_below": true
    }
  ]
}
)";
    PagePlan changed = *pagePlanFromJson(HandWritten);
    changed.source.clear();
    QCOMPARE(QString::fromUtf8(pagePlanToJson(changed)), QString::fromUtf8(expected));
}

void PagePlanTest::anUnchangedPlanComesBackByteForByte()
{
    PagePlan plan = *pagePlanFromJson(HandWritten);
    QCOMPARE(pagePlanToJson(plan), QByteArray(HandWritten));
    plan.placements.front().columnRules = !plan.placements.front().columnRules;
    QVERIFY(pagePlanToJson(plan) != QByteArray(HandWritten));
    QCOMPARE(*pagePlanFromJson(pagePlanToJson(plan)), plan);
}

void PagePlanTest::defaultsAreLeftOut()
{
    const QByteArray json = R"({ "format": "f", "placements": [ { "story": 1, "frames": [ { "box":
        [1,1,1,1], "legs": 0, "balanced": false, "style": "", "writing": "horizontal" } ], "jump": {},
        "column_rules": false, "head": { "box": [1,4,1,1], "writing": "horizontal", "parts": [
        { "kind": "deck", "style": "s" } ] }, "picture": { "box": [1,2,1,1], "picture": "p",
        "caption_lines": 0, "caption_side": "below", "focus": [500, 500], "zoom_per_mille": 1000 },
        "box": { "box": [1,1,1,3], "edge": "rule", "tint_per_mille": 0 } } ], "rules": [] })";
    Result<PagePlan> plan = pagePlanFromJson(json);
    QVERIFY(plan.ok());
    plan.value().source.clear();
    for (const char* key : { "legs",
             "balanced",
             "style\": \"\"",
             "writing",
             "caption_side",
             "jump",
             "column_rules",
             "caption_lines",
             "focus",
             "zoom_per_mille",
             "edge",
             "tint",
             "rules",
             "furniture" }) {
        QVERIFY2(!pagePlanToJson(*plan).contains(QByteArray("\"") + key), key);
    }
}

void PagePlanTest::refused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char* name, const QByteArray& json, const char* detail) {
        QTest::newRow(name) << json << QString::fromLatin1(detail);
    };
    const auto placement = [](const QByteArray& inside) {
        return R"({"format":"f","placements":[{"story":1},{)" + inside + "}]}";
    };
    const auto furniture = [](const QByteArray& inside) {
        return R"({"format":"f","furniture":[{"kind":"folio","box":[1,0,1,1],)" + inside + "}]}";
    };
    const auto rule = [](const QByteArray& inside) {
        return R"({"format":"f","rules":[{"direction":"vertical","box":[1,0,1,1],)" + inside
            + "}]}";
    };
    row("nothing", "", "offset 0: illegal value");
    row("a list", "[]", "/");
    row("no format", "{}", "/");
    row("an empty format", R"({"format":""})", "/format");
    row("an unknown key", R"({"format":"f","stories":[]})", "/stories");
    row("the same key twice",
        R"({"format":"f","rules":[],"rules":[]})",
        "offset 25: duplicate key");
    row("placements that are no list", R"({"format":"f","placements":{}})", "/placements");
    row("a placement that is no object", R"({"format":"f","placements":[3]})", "/placements/0");
    row("a placement without a story", placement(R"("frames":[])"), "/placements/1");
    row("import place 0", placement(R"("story":0)"), "/placements/1/story");
    row("a story by name", placement(R"("story":"lead")"), "/placements/1/story");
    row("a story id of 0", placement(R"("story":{"id":0})"), "/placements/1/story/id");
    row("a story without an id", placement(R"("story":{})"), "/placements/1/story");
    row("half an id", placement(R"("story":{"id":1.5})"), "/placements/1/story/id");
    row("an unknown key in a placement",
        placement(R"("story":1,"heads":1)"),
        "/placements/1/heads");
    row("a head without parts",
        placement(R"("story":1,"head":{"box":[1,1,1,1],"parts":[]})"),
        "/placements/1/head/parts");
    row("an unknown head part",
        placement(R"("story":1,"head":{"box":[1,1,1,1],"parts":[{"kind":"title","style":"s"}]})"),
        "/placements/1/head/parts/0/kind");
    row("a head part without a style",
        placement(R"("story":1,"head":{"box":[1,1,1,1],"parts":[{"kind":"deck"}]})"),
        "/placements/1/head/parts/0");
    row("a head that writes upwards",
        placement(R"("story":1,"head":{"box":[1,1,1,1],"writing":"up","parts":[
            {"kind":"deck","style":"d"}]})"),
        "/placements/1/head/writing");
    row("a frame that writes upwards",
        placement(R"("story":1,"frames":[{"box":[1,1,1,1],"writing":"up"}])"),
        "/placements/1/frames/0/writing");
    row("a caption above its picture",
        placement(R"("story":1,"picture":{"box":[1,1,1,1],"picture":"p","caption_side":"above"})"),
        "/placements/1/picture/caption_side");
    row("a frame without a box",
        placement(R"("story":1,"frames":[{"legs":1}])"),
        "/placements/1/frames/0");
    row("a box of three numbers",
        placement(R"("story":1,"frames":[{"box":[1,1,1]}])"),
        "/placements/1/frames/0/box");
    row("column 0",
        placement(R"("story":1,"frames":[{"box":[0,1,1,1]}])"),
        "/placements/1/frames/0/box/0");
    row("a text frame above the type area",
        placement(R"("story":1,"frames":[{"box":[1,0,1,1]}])"),
        "/placements/1/frames/0/box/1");
    row("a box of no lines",
        placement(R"("story":1,"frames":[{"box":[1,1,1,0]}])"),
        "/placements/1/frames/0/box/3");
    row("a box in half columns",
        placement(R"("story":1,"frames":[{"box":[1,1,1.5,1]}])"),
        "/placements/1/frames/0/box/2");
    row("legs in words",
        placement(R"("story":1,"frames":[{"box":[1,1,1,1],"legs":"2"}])"),
        "/placements/1/frames/0/legs");
    row("balanced as a number",
        placement(R"("story":1,"frames":[{"box":[1,1,1,1],"balanced":1}])"),
        "/placements/1/frames/0/balanced");
    row("a picture without a name",
        placement(R"("story":1,"picture":{"box":[1,1,1,1],"picture":""})"),
        "/placements/1/picture/picture");
    row("a focus outside the picture",
        placement(R"("story":1,"picture":{"box":[1,1,1,1],"picture":"p","focus":[0,1001]})"),
        "/placements/1/picture/focus/1");
    row("a picture smaller than its box",
        placement(R"("story":1,"picture":{"box":[1,1,1,1],"picture":"p","zoom_per_mille":999})"),
        "/placements/1/picture/zoom_per_mille");
    row("a picture of a shape that is enlarged too much",
        placement(
            R"("story":1,"shape":{"box":[1,1,1,9],"picture":{"picture":"p","zoom_per_mille":50001}})"),
        "/placements/1/shape/picture/zoom_per_mille");
    row("an unknown edge",
        placement(R"("story":1,"box":{"box":[1,1,1,1],"edge":"wavy"})"),
        "/placements/1/box/edge");
    row("a jump to a negative page",
        placement(R"("story":1,"jump":{"to":-1})"),
        "/placements/1/jump/to");
    row("a rule without a weight to see", rule(R"("weight_pt":0)"), "/rules/0/weight_pt");
    row("a weight in ten-thousandths", rule(R"("weight_pt":0.3001)"), "/rules/0/weight_pt");
    row("an unknown ink", rule(R"("ink":{"red":1})"), "/rules/0/ink/red");
    row("an unknown field", furniture(R"("left":"{datum}")"), "/furniture/0/left");
    row("an open brace", furniture(R"("right":"第{page版")"), "/furniture/0/right");
    row("furniture without a kind",
        R"({"format":"f","furniture":[{"box":[1,1,1,1]}]})",
        "/furniture/0");
    row("furniture far above the sheet",
        R"({"format":"f","furniture":[{"kind":"text","box":[1,-51,1,1]}]})",
        "/furniture/0/box/1");
}

void PagePlanTest::refused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, detail);
    const Result<PagePlan> plan = pagePlanFromJson(json);
    QVERIFY(!plan.ok());
    QCOMPARE(plan.problem().detail, detail);
    QVERIFY(!plan.problem().summary.isEmpty());
}

void PagePlanTest::schemaKnowsTheSameWords()
{
    const Result<QByteArray> file
        = embeddedJson(QStringLiteral("schema"), QStringLiteral("page-plan.schema"));
    QVERIFY(file.ok());
    const QJsonObject defs
        = QJsonDocument::fromJson(*file).object().value(QStringLiteral("$defs")).toObject();
    const auto words = [&defs](const QString& object, const QString& key) {
        const QJsonValue property = defs.value(object)
                                        .toObject()
                                        .value(QStringLiteral("properties"))
                                        .toObject()
                                        .value(key);
        QStringList result;
        for (const QJsonValue word : property.toObject().value(QStringLiteral("enum")).toArray()) {
            result << word.toString();
        }
        return result;
    };
    QCOMPARE(words(QStringLiteral("headPart"), QStringLiteral("kind")), headPartWords());
    QCOMPARE(words(QStringLiteral("frameBox"), QStringLiteral("edge")), boxEdgeWords());
    QCOMPARE(words(QStringLiteral("rule"), QStringLiteral("direction")), ruleDirectionWords());
    QCOMPARE(words(QStringLiteral("furniture"), QStringLiteral("kind")), furnitureWords());
    QCOMPARE(words(QStringLiteral("freeFrame"), QStringLiteral("kind")), freeKindWords());
    QCOMPARE(words(QStringLiteral("freeFrame"), QStringLiteral("edge")), boxEdgeWords());
    QCOMPARE(words(QStringLiteral("guide"), QStringLiteral("direction")), ruleDirectionWords());
    QCOMPARE(words(QStringLiteral("picture"), QStringLiteral("caption_side")), captionSideWords());
    QCOMPARE(defs[QStringLiteral("writing")][QStringLiteral("enum")].toVariant().toStringList(),
        writingWords());
    const QString pattern = defs.value(QStringLiteral("fields"))
                                .toObject()
                                .value(QStringLiteral("pattern"))
                                .toString();
    QVERIFY(pattern.contains(furnitureFields().join(QLatin1Char('|'))));
}

QTEST_GUILESS_MAIN(PagePlanTest)
#include "page_plan_test.moc"
