// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/page_plan.h"
#include "edition/page_plan_words.h"
#include "edition/text_flow_json.h"
#include "style/json_object.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace broadsheet {

namespace {

struct PlanText {
    Q_DECLARE_TR_FUNCTIONS(PagePlan)
};

constexpr int MaxColumns = 64;
constexpr int MaxLines = 1000;
constexpr int MaxPages = 999;
constexpr int FirstFurnitureLine = -50;
constexpr qint64 MaxId = (qint64(1) << 53) - 1; // what every JSON reader keeps exactly

/// `firstLine` below 1: a box that may stand above the type area; such boxes have no insets.
GridBox readBox(JsonObject& json, int firstLine = 1)
{
    const QString key = QStringLiteral("box");
    json.require(key);
    const auto numbers = json.integers(
        key, { { 1, MaxColumns }, { firstLine, MaxLines }, { 1, MaxColumns }, { 1, MaxLines } });
    if (!numbers) {
        return {};
    }
    GridBox box { (*numbers)[0], (*numbers)[1], (*numbers)[2], (*numbers)[3] };
    constexpr IntRange Inset { 0, 1'000'000 };
    const auto insets = firstLine == 1
        ? json.thousandths(QStringLiteral("inset_em"), { Inset, Inset })
        : std::nullopt;
    if (insets) {
        box.insetLeftMilliEm = (*insets)[0];
        box.insetRightMilliEm = (*insets)[1];
    }
    return box;
}

/// 3 is the third story of the page's import; {"id": 17} is story 17 of the library.
StoryRef readStoryRef(JsonObject& json, const QString& key)
{
    StoryRef story;
    std::optional<JsonObject> ref
        = json.raw(key).isObject() ? json.object(key) : std::optional<JsonObject>();
    if (!ref) {
        story.importPlace = json.integer(key, { 1, 100'000 });
        return story;
    }
    const QString id = QStringLiteral("id");
    ref->require(id);
    const QJsonValue value = ref->raw(id);
    const qint64 number = value.toInteger();
    if (!value.isUndefined() && (number < 1 || number > MaxId)) {
        ref->refuse(id, PlanText::tr("here the number of a story in the library is needed"));
    }
    ref->finish();
    story.id = StoryId(number);
    return story;
}

QString requiredText(JsonObject& json, const QString& key)
{
    json.require(key);
    const QString text = json.string(key);
    if (json.has(key) && text.isEmpty()) {
        json.refuse(key, PlanText::tr("the text may not be empty"));
    }
    return text;
}

HeadPart readHeadPart(JsonObject& json)
{
    HeadPart part;
    json.require(QStringLiteral("kind"));
    const QStringList words = headPartWords();
    part.kind = words.value(json.choice(QStringLiteral("kind"), words).value_or(0));
    part.style = requiredText(json, QStringLiteral("style"));
    part.fitLines = json.integer(QStringLiteral("fit_lines"), { 1, 20 });
    json.finish();
    return part;
}

WritingMode readWriting(JsonObject& json)
{
    return WritingMode(json.choice(QStringLiteral("writing"), writingWords()).value_or(0));
}

HeadBox readHead(JsonObject json)
{
    HeadBox head;
    head.box = readBox(json);
    json.require(QStringLiteral("parts"));
    for (JsonObject& part : json.objects(QStringLiteral("parts"))) {
        head.parts.push_back(readHeadPart(part));
    }
    if (head.parts.empty()) {
        json.refuse(QStringLiteral("parts"), PlanText::tr("a head needs at least one part"));
    }
    head.writing = readWriting(json);
    json.finish();
    return head;
}

TextFrame readFrame(JsonObject& json)
{
    TextFrame frame;
    frame.box = readBox(json);
    frame.legs = json.integer(QStringLiteral("legs"), { 0, MaxColumns });
    frame.balanced = json.boolean(QStringLiteral("balanced"));
    frame.style = json.string(QStringLiteral("style"));
    if (auto span = json.object(QStringLiteral("span"))) {
        frame.span = readHeadSpan(*span);
    }
    if (auto justify = json.object(QStringLiteral("vertical_justify"))) {
        frame.verticalJustify = readVerticalJustify(*justify);
    }
    frame.writing = readWriting(json);
    json.finish();
    return frame;
}

std::optional<Runaround> readOptionalRunaround(JsonObject& json)
{
    std::optional<JsonObject> around = json.object(QStringLiteral("runaround"));
    if (!around) {
        return std::nullopt;
    }
    Runaround result = readRunaround(*around);
    around->finish();
    return result;
}

PictureBox readPicture(JsonObject json)
{
    PictureBox picture;
    picture.box = readBox(json);
    picture.picture = requiredText(json, QStringLiteral("picture"));
    picture.captionLines = json.integer(QStringLiteral("caption_lines"), { 0, 100 });
    picture.captionSide
        = CaptionSide(json.choice(QStringLiteral("caption_side"), captionSideWords()).value_or(0));
    if (json.has(QStringLiteral("caption"))) {
        picture.caption = readStoryRef(json, QStringLiteral("caption"));
    }
    constexpr IntRange PerMille { 0, 1000 };
    if (const auto focus = json.integers(QStringLiteral("focus"), { PerMille, PerMille })) {
        picture.focusX = (*focus)[0];
        picture.focusY = (*focus)[1];
    }
    picture.runaround = readOptionalRunaround(json);
    json.finish();
    return picture;
}

FrameBox readFrameBox(JsonObject json)
{
    FrameBox box;
    box.box = readBox(json);
    box.edge
        = BoxEdge(json.choice(QStringLiteral("edge"), boxEdgeWords()).value_or(int(BoxEdge::Rule)));
    box.tintPerMille = json.integer(QStringLiteral("tint_per_mille"), { 0, 1000 });
    json.finish();
    return box;
}

Jump readJump(JsonObject json)
{
    Jump jump;
    jump.toPage = json.integer(QStringLiteral("to"), { 0, MaxPages });
    jump.fromPage = json.integer(QStringLiteral("from"), { 0, MaxPages });
    jump.toFolio = json.string(QStringLiteral("to_folio"));
    jump.fromFolio = json.string(QStringLiteral("from_folio"));
    json.finish();
    return jump;
}

TextObstacle readObstacle(JsonObject& json)
{
    TextObstacle obstacle;
    obstacle.box = readBox(json);
    obstacle.runaround = readRunaround(json);
    json.finish();
    return obstacle;
}

Placement readPlacement(JsonObject& json)
{
    Placement placement;
    json.require(QStringLiteral("story"));
    if (json.has(QStringLiteral("story"))) {
        placement.story = readStoryRef(json, QStringLiteral("story"));
    }
    if (auto head = json.object(QStringLiteral("head"))) {
        placement.head = readHead(*std::move(head));
    }
    for (JsonObject& frame : json.objects(QStringLiteral("frames"))) {
        placement.frames.push_back(readFrame(frame));
    }
    if (auto picture = json.object(QStringLiteral("picture"))) {
        placement.picture = readPicture(*std::move(picture));
    }
    if (auto box = json.object(QStringLiteral("box"))) {
        placement.box = readFrameBox(*std::move(box));
    }
    if (auto jump = json.object(QStringLiteral("jump"))) {
        placement.jump = readJump(*std::move(jump));
    }
    placement.columnRules = json.boolean(QStringLiteral("column_rules"));
    placement.runaround = readOptionalRunaround(json);
    for (JsonObject& obstacle : json.objects(QStringLiteral("obstacles"))) {
        placement.obstacles.push_back(readObstacle(obstacle));
    }
    json.finish();
    return placement;
}

/// Points with at most three decimals.
int readWeight(JsonObject& json, int fallback)
{
    const QString key = QStringLiteral("weight_pt");
    const QJsonValue value = json.raw(key);
    if (value.isUndefined()) {
        return fallback;
    }
    const double milli = value.toDouble() * 1000;
    if (!value.isDouble() || milli < 10 || milli > 50'000
        || std::abs(milli - std::round(milli)) > 1e-6) {
        json.refuse(
            key, PlanText::tr("here points from 0.01 to 50 with three decimals are needed"));
        return fallback;
    }
    return int(std::lround(milli));
}

PlanRule readRule(JsonObject& json)
{
    PlanRule rule;
    json.require(QStringLiteral("direction"));
    rule.direction
        = RuleDirection(json.choice(QStringLiteral("direction"), ruleDirectionWords()).value_or(0));
    rule.at = readBox(json, FirstFurnitureLine);
    rule.weightMilliPt = readWeight(json, rule.weightMilliPt);
    rule.ink = json.ink(QStringLiteral("ink"), rule.ink);
    json.finish();
    return rule;
}

QString readFields(JsonObject& json, const QString& key)
{
    const QString text = json.string(key);
    const QString names = furnitureFields().join(QLatin1Char('|'));
    const QRegularExpression allowed(QRegularExpression::anchoredPattern(
        QStringLiteral("(?:[^{}]++|\\{(?:%1)\\})*+").arg(names)));
    if (!allowed.match(text).hasMatch()) {
        json.refuse(key,
            PlanText::tr("braces hold a field; the fields are %1")
                .arg(furnitureFields().join(QStringLiteral(", "))));
    }
    return text;
}

Furniture readFurniture(JsonObject& json)
{
    Furniture furniture;
    json.require(QStringLiteral("kind"));
    furniture.kind
        = FurnitureKind(json.choice(QStringLiteral("kind"), furnitureWords()).value_or(0));
    furniture.box = readBox(json, FirstFurnitureLine);
    furniture.left = readFields(json, QStringLiteral("left"));
    furniture.center = readFields(json, QStringLiteral("center"));
    furniture.right = readFields(json, QStringLiteral("right"));
    furniture.style = json.string(QStringLiteral("style"));
    furniture.ruleBelow = json.boolean(QStringLiteral("rule_below"));
    if (json.has(QStringLiteral("story"))) {
        furniture.story = readStoryRef(json, QStringLiteral("story"));
    }
    json.finish();
    return furniture;
}

} // namespace

Result<PagePlan> pagePlanFromJson(const QByteArray& json)
{
    Result<JsonObject> file = JsonObject::parse(json, PlanText::tr("page plan"));
    if (!file) {
        return file.problem();
    }
    JsonObject& root = file.value();
    PagePlan plan;
    plan.source = json;
    plan.format = requiredText(root, QStringLiteral("format"));
    for (JsonObject& placement : root.objects(QStringLiteral("placements"))) {
        plan.placements.push_back(readPlacement(placement));
    }
    for (JsonObject& rule : root.objects(QStringLiteral("rules"))) {
        plan.rules.push_back(readRule(rule));
    }
    for (JsonObject& furniture : root.objects(QStringLiteral("furniture"))) {
        plan.furniture.push_back(readFurniture(furniture));
    }
    root.finish();
    if (const std::optional<Problem> mistake = root.mistake()) {
        return *mistake;
    }
    return plan;
}

} // namespace broadsheet
