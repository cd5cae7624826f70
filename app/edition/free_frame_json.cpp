// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/free_frame_json.h"

#include "edition/free_frame_check.h"
#include "edition/page_plan_words.h"
#include "edition/plan_parts_json.h"
#include "style/measure_text.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

namespace broadsheet {

namespace {

struct PlanText {
    Q_DECLARE_TR_FUNCTIONS(PagePlan)
};

constexpr IntRange Ids { 0, 1'000'000 };
constexpr IntRange PerMille { 0, 1000 };

constexpr IntRange range(FrameLimit limit)
{
    return { limit.least, limit.most };
}

/// Five decimals of a millimetre are finer than the unit: reading rounds back to it.
QString millimetres(Length length)
{
    constexpr qint64 Digits = 100'000;
    const qint64 value = length.scaled(Digits, Length::UnitsPerMillimetre).units();
    const qint64 size = qAbs(value);
    QString text = QString::number(size / Digits);
    if (size % Digits != 0) {
        text += QLatin1Char('.')
            + QString::number(size % Digits).rightJustified(5, QLatin1Char('0'));
        while (text.endsWith(QLatin1Char('0')))
            text.chop(1);
    }
    return (value < 0 ? QStringLiteral("-") : QString()) + text + QStringLiteral("mm");
}

Rect readRect(JsonObject& json)
{
    const QString key = QStringLiteral("rect");
    json.require(key);
    const QJsonArray sides = json.raw(key).toArray();
    std::array<Length, 4> lengths;
    bool sound = sides.size() == qsizetype(lengths.size());
    for (std::size_t i = 0; sound && i < lengths.size(); ++i) {
        const std::optional<Length> length = lengthFromText(sides.at(qsizetype(i)).toString());
        sound = length.has_value();
        lengths[i] = length.value_or(Length());
    }
    if (!sound && json.has(key)) {
        json.refuse(
            key, PlanText::tr("here left, top, width and height are needed, each as \"12.5mm\""));
    }
    return { lengths[0], lengths[1], lengths[2], lengths[3] };
}

OrderedJson rectJson(const Rect& rect)
{
    OrderedJson list = OrderedJson::list();
    for (const Length side : { rect.x, rect.y, rect.width, rect.height })
        list.append(OrderedJson::text(millimetres(side)));
    return list;
}

void readText(JsonObject& json, FreeFrame& frame)
{
    if (json.has(QStringLiteral("story")))
        frame.story = readStoryRef(json, QStringLiteral("story"));
    frame.next = json.integer(QStringLiteral("next"), Ids);
    frame.legs = json.integer(QStringLiteral("legs"), range(LegsLimit), frame.legs);
    frame.style = json.string(QStringLiteral("style"));
    frame.writing = WritingMode(json.choice(QStringLiteral("writing"), writingWords()).value_or(0));
}

void readPicture(JsonObject& json, FreeFrame& frame)
{
    frame.picture = json.string(QStringLiteral("picture"));
    frame.cropping = readCropping(json);
    frame.captionLines = json.integer(QStringLiteral("caption_lines"), { 0, 100 });
}

void readLook(JsonObject& json, FreeFrame& frame)
{
    frame.ink = json.ink(QStringLiteral("ink"), frame.ink);
    frame.tintPerMille = json.integer(QStringLiteral("tint_per_mille"), range(TintLimit));
    frame.edge
        = BoxEdge(json.choice(QStringLiteral("edge"), boxEdgeWords()).value_or(int(BoxEdge::Rule)));
    frame.weightMilliPt
        = json.thousandths(QStringLiteral("weight_pt"), range(WeightLimit), frame.weightMilliPt);
}

/// Unless it is what stands there without a word.
void putOther(OrderedJson& json, const QString& key, int number, int standard)
{
    if (number != standard)
        json.put(key, OrderedJson::number(number));
}

void putInk(OrderedJson& json, const Ink& ink)
{
    if (ink == Ink {})
        return;
    OrderedJson inks = OrderedJson::object();
    putNumber(inks, QStringLiteral("cyan"), ink.cyan);
    putNumber(inks, QStringLiteral("magenta"), ink.magenta);
    putNumber(inks, QStringLiteral("yellow"), ink.yellow);
    putNumber(inks, QStringLiteral("black"), ink.black);
    json.put(QStringLiteral("ink"), std::move(inks));
}

void putPicture(OrderedJson& json, const FreeFrame& frame)
{
    putText(json, QStringLiteral("picture"), frame.picture);
    putCropping(json, frame.cropping);
    putNumber(json, QStringLiteral("caption_lines"), frame.captionLines);
}

} // namespace

FreeFrame readFreeFrame(JsonObject& json)
{
    FreeFrame frame;
    json.require(QStringLiteral("id"));
    frame.id = json.integer(QStringLiteral("id"), { 1, Ids.most });
    json.require(QStringLiteral("kind"));
    frame.kind = FreeKind(json.choice(QStringLiteral("kind"), freeKindWords()).value_or(0));
    frame.rect = readRect(json);
    readText(json, frame);
    readPicture(json, frame);
    readLook(json, frame);
    frame.group = json.integer(QStringLiteral("group"), Ids);
    frame.locked = json.boolean(QStringLiteral("locked"));
    frame.fitted = json.string(QStringLiteral("fitted"));
    json.finish();
    return frame;
}

OrderedJson freeFrameJson(const FreeFrame& frame)
{
    const FreeFrame standard;
    OrderedJson json = OrderedJson::object();
    json.put(QStringLiteral("id"), OrderedJson::number(frame.id));
    json.put(QStringLiteral("kind"), OrderedJson::text(freeKindWords().at(int(frame.kind))));
    json.put(QStringLiteral("rect"), rectJson(frame.rect));
    putStory(json, QStringLiteral("story"), frame.story);
    putNumber(json, QStringLiteral("next"), frame.next);
    putOther(json, QStringLiteral("legs"), frame.legs, standard.legs);
    putText(json, QStringLiteral("style"), frame.style);
    if (frame.writing != standard.writing)
        json.put(
            QStringLiteral("writing"), OrderedJson::text(writingWords().at(int(frame.writing))));
    putPicture(json, frame);
    putInk(json, frame.ink);
    putNumber(json, QStringLiteral("tint_per_mille"), frame.tintPerMille);
    if (frame.edge != standard.edge)
        json.put(QStringLiteral("edge"), OrderedJson::text(boxEdgeWords().at(int(frame.edge))));
    if (frame.weightMilliPt != standard.weightMilliPt)
        json.put(QStringLiteral("weight_pt"), OrderedJson::thousandths(frame.weightMilliPt));
    putNumber(json, QStringLiteral("group"), frame.group);
    if (frame.locked)
        json.put(QStringLiteral("locked"), OrderedJson::boolean(true));
    putText(json, QStringLiteral("fitted"), frame.fitted);
    return json;
}

} // namespace broadsheet
