// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/free_frame_json.h"
#include "edition/page_plan.h"
#include "edition/page_plan_words.h"
#include "edition/plan_guides.h"
#include "edition/plan_parts_json.h"
#include "edition/story_shape_json.h"
#include "edition/text_flow_json.h"

namespace broadsheet {

namespace {

/// What equals its default is left out, so that a plan stays as short as a person would write it.

void putId(OrderedJson& json, const QString& key, PageId id)
{
    if (!id.isNull()) {
        json.put(key, OrderedJson::number(id.number()));
    }
}

void putWriting(OrderedJson& json, WritingMode writing)
{
    if (writing != WritingMode::Horizontal) {
        json.put(QStringLiteral("writing"), OrderedJson::text(writingWords().at(int(writing))));
    }
}

OrderedJson headJson(const HeadBox& head)
{
    OrderedJson parts = OrderedJson::list();
    for (const HeadPart& part : head.parts) {
        OrderedJson json = OrderedJson::object();
        json.put(QStringLiteral("kind"), OrderedJson::text(part.kind));
        json.put(QStringLiteral("style"), OrderedJson::text(part.style));
        putNumber(json, QStringLiteral("fit_lines"), part.fitLines);
        putNumber(json, QStringLiteral("least_lines"), part.leastLines);
        if (part.sizeMilliPt != 0) {
            json.put(QStringLiteral("size_pt"), OrderedJson::thousandths(part.sizeMilliPt));
        }
        parts.append(std::move(json));
    }
    OrderedJson json = OrderedJson::object();
    putBox(json, head.box);
    putWriting(json, head.writing);
    return json.put(QStringLiteral("parts"), std::move(parts));
}

OrderedJson frameJson(const TextFrame& frame)
{
    OrderedJson json = OrderedJson::object();
    putBox(json, frame.box);
    putNumber(json, QStringLiteral("legs"), frame.legs);
    putTrue(json, QStringLiteral("balanced"), frame.balanced);
    putText(json, QStringLiteral("style"), frame.style);
    if (frame.span) {
        json.put(QStringLiteral("span"), headSpanJson(*frame.span));
    }
    if (frame.verticalJustify) {
        json.put(QStringLiteral("vertical_justify"), verticalJustifyJson(*frame.verticalJustify));
    }
    putWriting(json, frame.writing);
    return json;
}

void putRunaround(OrderedJson& json, const std::optional<Runaround>& runaround)
{
    if (!runaround) {
        return;
    }
    OrderedJson around = OrderedJson::object();
    putRunaroundKeys(around, *runaround);
    json.put(QStringLiteral("runaround"), std::move(around));
}

OrderedJson obstacleJson(const TextObstacle& obstacle)
{
    OrderedJson json = OrderedJson::object();
    putBox(json, obstacle.box);
    putRunaroundKeys(json, obstacle.runaround);
    return json;
}

OrderedJson pictureJson(const PictureBox& picture)
{
    OrderedJson json = OrderedJson::object();
    putBox(json, picture.box);
    json.put(QStringLiteral("picture"), OrderedJson::text(picture.picture));
    putNumber(json, QStringLiteral("caption_lines"), picture.captionLines);
    if (picture.captionSide != CaptionSide::Below) {
        json.put(QStringLiteral("caption_side"),
            OrderedJson::text(captionSideWords().at(int(picture.captionSide))));
    }
    putStory(json, QStringLiteral("caption"), picture.caption);
    putCropping(json, picture.cropping);
    putRunaround(json, picture.runaround);
    return json;
}

OrderedJson frameBoxJson(const FrameBox& box)
{
    OrderedJson json = OrderedJson::object();
    putBox(json, box.box);
    if (box.edge != FrameBox {}.edge) {
        json.put(QStringLiteral("edge"), OrderedJson::text(boxEdgeWords().at(int(box.edge))));
    }
    putNumber(json, QStringLiteral("tint_per_mille"), box.tintPerMille);
    return json;
}

OrderedJson jumpJson(const Jump& jump)
{
    OrderedJson json = OrderedJson::object();
    putNumber(json, QStringLiteral("to"), jump.toPage);
    putText(json, QStringLiteral("to_folio"), jump.toFolio);
    putNumber(json, QStringLiteral("from"), jump.fromPage);
    putText(json, QStringLiteral("from_folio"), jump.fromFolio);
    putId(json, QStringLiteral("to_id"), jump.toId);
    putId(json, QStringLiteral("from_id"), jump.fromId);
    return json;
}

OrderedJson placementJson(const Placement& placement)
{
    OrderedJson json = OrderedJson::object();
    putStory(json, QStringLiteral("story"), placement.story);
    if (placement.head) {
        json.put(QStringLiteral("head"), headJson(*placement.head));
    }
    if (!placement.frames.empty()) {
        OrderedJson frames = OrderedJson::list();
        for (const TextFrame& frame : placement.frames) {
            frames.append(frameJson(frame));
        }
        json.put(QStringLiteral("frames"), std::move(frames));
    }
    if (placement.picture) {
        json.put(QStringLiteral("picture"), pictureJson(*placement.picture));
    }
    if (placement.box) {
        json.put(QStringLiteral("box"), frameBoxJson(*placement.box));
    }
    if (placement.jump != Jump {}) {
        json.put(QStringLiteral("jump"), jumpJson(placement.jump));
    }
    putTrue(json, QStringLiteral("column_rules"), placement.columnRules);
    putText(json, QStringLiteral("fitted"), placement.fitted);
    putRunaround(json, placement.runaround);
    putList(json, QStringLiteral("obstacles"), placement.obstacles, obstacleJson);
    if (placement.shape) {
        json.put(QStringLiteral("shape"), storyShapeJson(*placement.shape));
    }
    putNumber(json, QStringLiteral("group"), placement.group);
    putTrue(json, QStringLiteral("locked"), placement.locked);
    return json;
}

} // namespace

QByteArray pagePlanToJson(const PagePlan& plan)
{
    if (plan.damage)
        return plan.source;
    if (!plan.source.isEmpty()) {
        const Result<PagePlan> unchanged = pagePlanFromJson(plan.source);
        if (unchanged && *unchanged == plan)
            return plan.source;
    }
    OrderedJson json = OrderedJson::object();
    json.put(QStringLiteral("format"), OrderedJson::text(plan.format));
    putList(json, QStringLiteral("placements"), plan.placements, placementJson);
    putList(json, QStringLiteral("rules"), plan.rules, planRuleJson);
    putList(json, QStringLiteral("furniture"), plan.furniture, furnitureJson);
    putList(json, QStringLiteral("free"), plan.free, freeFrameJson);
    putList(json, QStringLiteral("guides"), plan.guides, planGuideJson);
    return json.toJson();
}

} // namespace broadsheet
