// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/free_frame_json.h"
#include "edition/page_plan.h"
#include "edition/page_plan_words.h"
#include "edition/plan_guides.h"
#include "edition/plan_parts_json.h"
#include "edition/story_shape_json.h"
#include "edition/text_flow_json.h"

#include <QCoreApplication>

namespace broadsheet {

namespace {

struct PlanText {
    Q_DECLARE_TR_FUNCTIONS(PagePlan)
};

constexpr int MaxColumns = 64;
constexpr int MaxPages = 999;
constexpr qint64 MaxId = (qint64(1) << 53) - 1; // what every JSON reader keeps exactly

HeadPart readHeadPart(JsonObject& json)
{
    HeadPart part;
    json.require(QStringLiteral("kind"));
    const QStringList words = headPartWords();
    part.kind = words.value(json.choice(QStringLiteral("kind"), words).value_or(0));
    part.style = requiredText(json, QStringLiteral("style"));
    part.fitLines = json.integer(QStringLiteral("fit_lines"), { 1, 20 });
    part.leastLines = json.integer(QStringLiteral("least_lines"), { 1, 20 });
    part.sizeMilliPt = json.thousandths(QStringLiteral("size_pt"), { 4'000, 400'000 });
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
    picture.cropping = readCropping(json);
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

/// A page's number in the library; 0: the key is not there.
PageId readPageId(JsonObject& json, const QString& key)
{
    const QJsonValue value = json.raw(key);
    const qint64 number = value.toInteger();
    if (!value.isUndefined() && (number < 1 || number > MaxId)) {
        json.refuse(key, PlanText::tr("here the number of a page in the library is needed"));
        return {};
    }
    return PageId(number);
}

Jump readJump(JsonObject json)
{
    Jump jump;
    jump.toPage = json.integer(QStringLiteral("to"), { 0, MaxPages });
    jump.fromPage = json.integer(QStringLiteral("from"), { 0, MaxPages });
    jump.toFolio = json.string(QStringLiteral("to_folio"));
    jump.fromFolio = json.string(QStringLiteral("from_folio"));
    jump.toId = readPageId(json, QStringLiteral("to_id"));
    jump.fromId = readPageId(json, QStringLiteral("from_id"));
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
    placement.fitted = json.string(QStringLiteral("fitted"));
    placement.runaround = readOptionalRunaround(json);
    for (JsonObject& obstacle : json.objects(QStringLiteral("obstacles"))) {
        placement.obstacles.push_back(readObstacle(obstacle));
    }
    if (auto shape = json.object(QStringLiteral("shape"))) {
        placement.shape = readStoryShape(*shape);
    }
    placement.group = json.integer(QStringLiteral("group"), { 0, 1'000'000 });
    placement.locked = json.boolean(QStringLiteral("locked"));
    json.finish();
    return placement;
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
        plan.rules.push_back(readPlanRule(rule));
    }
    for (JsonObject& furniture : root.objects(QStringLiteral("furniture"))) {
        plan.furniture.push_back(readFurniture(furniture));
    }
    for (JsonObject& frame : root.objects(QStringLiteral("free"))) {
        plan.free.push_back(readFreeFrame(frame));
    }
    for (JsonObject& guide : root.objects(QStringLiteral("guides"))) {
        plan.guides.push_back(readPlanGuide(guide));
    }
    root.finish();
    if (const std::optional<Problem> mistake = root.mistake()) {
        return *mistake;
    }
    return plan;
}

} // namespace broadsheet
