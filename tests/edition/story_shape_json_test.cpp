// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/page_plan.h"
#include "edition/story_shape_json.h"
#include "style/embedded_resources.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

PagePlan planWith(const StoryShape& shape)
{
    PagePlan plan;
    plan.format = u"f"_s;
    Placement placement;
    placement.story.importPlace = 1;
    placement.shape = shape;
    plan.placements = { placement };
    return plan;
}

StoryShape fullShape()
{
    StoryShape shape;
    shape.kind = ShapeKind::VerticalHead;
    shape.box = { 2, 3, 5, 40, 1000, 500 };
    shape.legs = 3;
    shape.notchColumns = 2;
    shape.notchLines = 12;
    shape.notch = NotchCorner::BottomLeft;
    shape.boxed = true;
    shape.tintPerMille = 60;
    shape.headLines = 2;
    shape.headSteps = -3;
    shape.headColumns = 1;
    shape.headSide = HeadSide::Left;
    shape.headDepth = 20;
    shape.headStyle = u"headline-2-sans"_s;
    ShapePicture picture;
    picture.picture = u"p.jpg"_s;
    picture.place = PicturePlace::BottomLeft;
    picture.columns = 3;
    picture.lines = 18;
    picture.captionLines = 1;
    picture.cropping.focusX = 400;
    picture.cropping.focusY = 300;
    picture.cropping.zoomPerMille = 1'250;
    shape.picture = picture;
    return shape;
}

} // namespace

Q_DECLARE_METATYPE(broadsheet::StoryShape)

class StoryShapeJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { loadEmbeddedResources(); }

    void whatIsWrittenIsReadBack_data();
    void whatIsWrittenIsReadBack();
    void groupLockAndHeadPartsAreKept();
    void defaultsAreLeftOut();
    void refused_data();
    void refused();
    void theSchemaKnowsTheSameWords_data();
    void theSchemaKnowsTheSameWords();
    void theSchemaKnowsTheSameKeys();
};

void StoryShapeJsonTest::whatIsWrittenIsReadBack_data()
{
    QTest::addColumn<StoryShape>("shape");
    StoryShape plain;
    plain.box = { 1, 1, 4, 30 };
    QTest::newRow("a plain one") << plain;
    QTest::newRow("one with everything") << fullShape();
    for (int place = 0; place < picturePlaceWords().size(); ++place) {
        StoryShape pictured = plain;
        pictured.picture = ShapePicture { u"p"_s, PicturePlace(place) };
        QTest::newRow(qPrintable(u"a picture at "_s + picturePlaceWords().at(place))) << pictured;
    }
}

void StoryShapeJsonTest::whatIsWrittenIsReadBack()
{
    QFETCH(StoryShape, shape);
    const PagePlan plan = planWith(shape);
    const Result<PagePlan> read = pagePlanFromJson(pagePlanToJson(plan));
    QVERIFY2(read.ok(), read ? "" : qPrintable(read.problem().summary));
    QVERIFY(*read == plan);
}

void StoryShapeJsonTest::groupLockAndHeadPartsAreKept()
{
    PagePlan plan = planWith(fullShape());
    plan.placements[0].group = 7;
    plan.placements[0].locked = true;
    HeadPart part { u"headline"_s, u"headline-1"_s, 2 };
    part.leastLines = 2;
    part.sizeMilliPt = 31'500;
    plan.placements[0].head = HeadBox { { 1, 1, 1, 4 }, { part } };
    const QByteArray json = pagePlanToJson(plan);
    const Result<PagePlan> read = pagePlanFromJson(json);
    QVERIFY2(read.ok(), read ? "" : qPrintable(read.problem().summary));
    QVERIFY(*read == plan);
    QVERIFY(json.contains("\"size_pt\": 31.5"));
}

void StoryShapeJsonTest::defaultsAreLeftOut()
{
    StoryShape shape;
    shape.box = { 1, 1, 4, 30 };
    QCOMPARE(storyShapeJson(shape).toJson(), QByteArray("{\n  \"box\": [1, 1, 4, 30]\n}\n"));
}

void StoryShapeJsonTest::refused_data()
{
    QTest::addColumn<QByteArray>("shape");
    QTest::addColumn<QString>("at");
    QTest::newRow("without a box") << QByteArray("{}") << QString();
    QTest::newRow("a kind that is none")
        << QByteArray(R"({"box":[1,1,4,30],"kind":"round"})") << u"/kind"_s;
    QTest::newRow("a box of no columns") << QByteArray(R"({"box":[1,1,0,30]})") << u"/box/2"_s;
    QTest::newRow("a notch without lines")
        << QByteArray(R"({"box":[1,1,4,30],"notch":{"columns":1}})") << u"/notch"_s;
    QTest::newRow("a picture without a name")
        << QByteArray(R"({"box":[1,1,4,30],"picture":{"picture":""}})") << u"/picture/picture"_s;
    QTest::newRow("an unknown key")
        << QByteArray(R"({"box":[1,1,4,30],"colour":1})") << u"/colour"_s;
}

void StoryShapeJsonTest::refused()
{
    QFETCH(QByteArray, shape);
    QFETCH(QString, at);
    const QByteArray json = R"({"format":"f","placements":[{"story":1,"shape":)" + shape + "}]}";
    const Result<PagePlan> plan = pagePlanFromJson(json);
    QVERIFY(!plan.ok());
    QCOMPARE(plan.problem().detail, u"/placements/0/shape"_s + at);
}

void StoryShapeJsonTest::theSchemaKnowsTheSameWords_data()
{
    QTest::addColumn<QString>("definition");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("kinds") << u"shape/properties/kind"_s << shapeKindWords();
    QTest::newRow("sides") << u"shape/properties/head_side"_s << headSideWords();
    QTest::newRow("corners") << u"shapeNotch/properties/corner"_s << notchCornerWords();
    QTest::newRow("places") << u"shapePicture/properties/place"_s << picturePlaceWords();
}

void StoryShapeJsonTest::theSchemaKnowsTheSameWords()
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

/// Everything that a full shape writes is in the schema, and nothing else is.
void StoryShapeJsonTest::theSchemaKnowsTheSameKeys()
{
    const Result<QByteArray> file = embeddedJson(u"schema"_s, u"page-plan.schema"_s);
    const QJsonObject defs = QJsonDocument::fromJson(*file).object().value(u"$defs"_s).toObject();
    const QJsonObject written
        = QJsonDocument::fromJson(storyShapeJson(fullShape()).toJson()).object();
    const auto keysOf = [&](const QString& definition) {
        return defs.value(definition).toObject().value(u"properties"_s).toObject().keys();
    };
    QCOMPARE(written.keys(), keysOf(u"shape"_s));
    QCOMPARE(written.value(u"notch"_s).toObject().keys(), keysOf(u"shapeNotch"_s));
    QCOMPARE(written.value(u"picture"_s).toObject().keys(), keysOf(u"shapePicture"_s));
}

QTEST_GUILESS_MAIN(StoryShapeJsonTest)
#include "story_shape_json_test.moc"
