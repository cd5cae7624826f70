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
using namespace Qt::StringLiterals;

namespace {

/// A plan with one placement that says `inside`.
QByteArray planWith(const QByteArray& inside)
{
    return R"({"format":"f","placements":[{"story":1,)" + inside + "}]}";
}

QByteArray frameWith(const QByteArray& inside)
{
    return planWith(R"("frames":[{"box":[1,1,4,9],)" + inside + "}]");
}

QByteArray aroundWith(const QByteArray& inside)
{
    return planWith(R"("picture":{"box":[1,1,2,9],"picture":"p","runaround":{)" + inside + "}}");
}

QByteArray canonical(const QByteArray& json)
{
    Result<PagePlan> plan = pagePlanFromJson(json);
    if (!plan)
        return plan.problem().detail.toUtf8();
    plan.value().source.clear();
    return pagePlanToJson(*plan);
}

} // namespace

class TextFlowJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { loadEmbeddedResources(); }

    void readsWhatAPersonWrites();
    void defaultsAreLeftOut_data();
    void defaultsAreLeftOut();
    void whatIsWrittenReadsBackTheSame_data();
    void whatIsWrittenReadsBackTheSame();
    void refused_data();
    void refused();
    void theSchemaKnowsTheSameWords_data();
    void theSchemaKnowsTheSameWords();
};

void TextFlowJsonTest::readsWhatAPersonWrites()
{
    const Result<PagePlan> plan = pagePlanFromJson(R"({ "format": "f", "placements": [ { "story": 1,
        "frames": [ { "box": [1, 1, 4, 40], "inset_em": [0, 6.5], "span": { "legs": 2 },
          "vertical_justify": { "step": "half_line", "paragraph_lines": 0.5 } } ],
        "obstacles": [ { "box": [2, 9, 2, 6], "shape": "polygon", "unit": "mm", "sides": "widest",
          "points": [[0, 0], [30.5, 0], [15, 20.125]], "standoff_em": [0.5, 0.25],
          "min_width_em": 6 } ] } ] })");
    QVERIFY2(plan.ok(), plan.ok() ? "" : qPrintable(plan.problem().summary));
    const Placement& placement = plan->placements.front();
    const TextFrame& frame = placement.frames.front();
    QCOMPARE(frame.box.insetRightMilliEm, 6'500);
    QCOMPARE(frame.span, (HeadSpan { 2, u"subhead"_s }));
    QCOMPARE(frame.verticalJustify, (VerticalJustify { JustifyStep::HalfLine, 500, 1000, 0 }));
    const Runaround& around = placement.obstacles.front().runaround;
    QCOMPARE(int(around.shape), int(WrapShape::Polygon));
    QVERIFY((around.points[2] == WrapPoint { 15'000, 20'125 }));
    QCOMPARE(int(around.sides), int(WrapSides::Widest));
    QCOMPARE(around.standoffMilliEm, 500);
    QCOMPARE(around.standoffAboveMilliEm, 250);
    QCOMPARE(around.minWidthMilliEm, 6'000);
}

void TextFlowJsonTest::defaultsAreLeftOut_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("a runaround of defaults is an empty object")
        << aroundWith(R"("shape":"box","sides":"both","standoff_em":[1,0],"min_width_em":5)")
        << QByteArray(R"("runaround": {})");
    QTest::newRow("a justified frame of defaults is an empty object")
        << frameWith(
               R"("vertical_justify":{"step":"line","paragraph_lines":1,"subhead_lines":1,"leading_per_mille":0})")
        << QByteArray(R"("vertical_justify": {})");
    QTest::newRow("a span of subheads names its legs only") << frameWith(
        R"("span":{"legs":3,"style":"subhead"})") << QByteArray(R"("span": { "legs": 3 })");
    QTest::newRow("insets of nothing fall away")
        << frameWith(R"("inset_em":[0,0])") << QByteArray(R"([{ "box": [1, 1, 4, 9] }])");
}

void TextFlowJsonTest::defaultsAreLeftOut()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, written);
    QVERIFY2(canonical(json).contains(written), canonical(json));
}

void TextFlowJsonTest::whatIsWrittenReadsBackTheSame_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("a polygon in millimetres") << aroundWith(
        R"("shape":"polygon","unit":"mm","points":[[0,0],[1.5,-2],[3.001,4]],"sides":"left")");
    QTest::newRow("a polygon on the grid")
        << aroundWith(R"("shape":"polygon","points":[[0,0],[8,0],[4,6.5]],"min_width_em":4)");
    QTest::newRow("an ellipse with air above")
        << aroundWith(R"("shape":"ellipse","standoff_em":[0,0.5],"sides":"none")");
    QTest::newRow("leading that may open") << frameWith(
        R"("vertical_justify":{"step":"free","leading_per_mille":20,"subhead_lines":2.5})");
    QTest::newRow("heads of another style")
        << frameWith(R"("span":{"legs":2,"style":"placehead"},"inset_em":[1.5,0])");
    QTest::newRow("a quote and obstacles") << planWith(
        R"("runaround":{"sides":"right"},"obstacles":[{"box":[1,2,3,4],"inset_em":[7,6.5]}])");
}

void TextFlowJsonTest::whatIsWrittenReadsBackTheSame()
{
    QFETCH(QByteArray, json);
    const Result<PagePlan> plan = pagePlanFromJson(json);
    QVERIFY2(plan.ok(), plan.ok() ? "" : qPrintable(plan.problem().summary));
    const QByteArray written = canonical(json);
    const Result<PagePlan> again = pagePlanFromJson(written);
    QVERIFY2(again.ok(), again.ok() ? "" : qPrintable(again.problem().summary));
    QVERIFY(*again == *plan);
    QCOMPARE(canonical(written), written);
}

void TextFlowJsonTest::refused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("detail");
    const auto around = [](const char* name, const QByteArray& inside, const char* key) {
        QTest::newRow(name) << aroundWith(inside)
                            << u"/placements/0/picture/runaround/"_s + QLatin1String(key);
    };
    const auto frame = [](const char* name, const QByteArray& inside, const char* key) {
        QTest::newRow(name) << frameWith(inside)
                            << u"/placements/0/frames/0/"_s + QLatin1String(key);
    };
    around("an unknown shape", R"("shape":"star")", "shape");
    around("a polygon of two points", R"("shape":"polygon","points":[[0,0],[1,1]])", "points");
    around("a polygon on one line",
        R"("shape":"polygon","points":[[0,0],[0,0],[1,1],[2,2],[-3,-3]])",
        "points");
    around("points of a box", R"("points":[[0,0],[1,1],[0,1]])", "points");
    around("a unit without points", R"("unit":"mm")", "unit");
    around("a point of three numbers",
        R"("shape":"polygon","points":[[0,0],[1,1,1],[0,1]])",
        "points/1");
    around("a point in words", R"("shape":"polygon","points":[[0,0],[1,"1"],[0,1]])", "points/1/1");
    around("a point beyond every sheet",
        R"("shape":"polygon","points":[[0,0],[5000.001,1],[0,1]])",
        "points/1/0");
    around("a negative standoff", R"("standoff_em":[1,-0.5])", "standoff_em/1");
    around("one standoff for all sides", R"("standoff_em":1)", "standoff_em");
    around("a standoff in ten-thousandths", R"("standoff_em":[0.0001,0])", "standoff_em/0");
    around("slots too narrow to set", R"("min_width_em":3.9)", "min_width_em");
    around("an unknown side", R"("sides":"above")", "sides");
    around("an unknown key", R"("gap":1)", "gap");
    QTest::newRow("a polygon without points")
        << aroundWith(R"("shape":"polygon")") << u"/placements/0/picture/runaround"_s;
    QTest::newRow("an obstacle without a box")
        << planWith(R"("obstacles":[{"shape":"ellipse"}])") << u"/placements/0/obstacles/0"_s;
    QTest::newRow("a negative inset")
        << planWith(R"("obstacles":[{"box":[1,1,1,1],"inset_em":[-1,0]}])")
        << u"/placements/0/obstacles/0/inset_em/0"_s;
    QTest::newRow("a head box that text runs around") << planWith(
        R"("head":{"box":[1,1,1,1],"parts":[{"kind":"deck","style":"s"}],"runaround":{}})")
                                                      << u"/placements/0/head/runaround"_s;
    frame("a head across one leg", R"("span":{"legs":1})", "span/legs");
    frame("heads without a style", R"("span":{"legs":2,"style":""})", "span/style");
    frame("a span without its legs", R"("span":{"style":"subhead"})", "span");
    frame("an unknown step", R"("vertical_justify":{"step":"quarter"})", "vertical_justify/step");
    frame("negative paragraph space",
        R"("vertical_justify":{"paragraph_lines":-1})",
        "vertical_justify/paragraph_lines");
    frame("leading that leaves the grid by whole lines",
        R"("vertical_justify":{"leading_per_mille":5})",
        "vertical_justify/leading_per_mille");
    frame("leading opened by half",
        R"("vertical_justify":{"step":"free","leading_per_mille":500})",
        "vertical_justify/leading_per_mille");
    frame("justifying without braces", R"("vertical_justify":true)", "vertical_justify");
}

void TextFlowJsonTest::refused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, detail);
    const Result<PagePlan> plan = pagePlanFromJson(json);
    QVERIFY(!plan.ok());
    QCOMPARE(plan.problem().detail, detail);
    QVERIFY(!plan.problem().summary.isEmpty());
}

void TextFlowJsonTest::theSchemaKnowsTheSameWords_data()
{
    QTest::addColumn<QString>("definition");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("shapes") << u"wrapShape"_s << wrapShapeWords();
    QTest::newRow("sides") << u"wrapSides"_s << wrapSidesWords();
    QTest::newRow("units") << u"wrapUnit"_s << wrapUnitWords();
    QTest::newRow("steps") << u"verticalJustify/properties/step"_s << justifyStepWords();
}

void TextFlowJsonTest::theSchemaKnowsTheSameWords()
{
    QFETCH(QString, definition);
    QFETCH(QStringList, words);
    const Result<QByteArray> file = embeddedJson(u"schema"_s, u"page-plan.schema"_s);
    QVERIFY(file.ok());
    QJsonObject place = QJsonDocument::fromJson(*file).object().value(u"$defs"_s).toObject();
    for (const QString& key : definition.split(u'/'))
        place = place.value(key).toObject();
    QStringList known;
    for (const QJsonValue word : place.value(u"enum"_s).toArray())
        known << word.toString();
    QCOMPARE(known, words);
}

QTEST_GUILESS_MAIN(TextFlowJsonTest)
#include "text_flow_json_test.moc"
