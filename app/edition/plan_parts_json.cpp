// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/plan_parts_json.h"

#include "edition/page_plan_words.h"

#include <QCoreApplication>

namespace broadsheet {

namespace {

struct PlanText {
    Q_DECLARE_TR_FUNCTIONS(PagePlan)
};

constexpr int MaxColumns = 64;
constexpr int MaxLines = 1000;
constexpr qint64 MaxId = (qint64(1) << 53) - 1; // what every JSON reader keeps exactly

} // namespace

GridBox readBox(JsonObject& json, int firstLine)
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

void putBox(OrderedJson& json, const GridBox& box)
{
    json.put(QStringLiteral("box"),
        OrderedJson::numbers({ box.column, box.line, box.columns, box.lines }));
    if (box.insetLeftMilliEm != 0 || box.insetRightMilliEm != 0) {
        json.put(QStringLiteral("inset_em"),
            OrderedJson::list()
                .append(OrderedJson::thousandths(box.insetLeftMilliEm))
                .append(OrderedJson::thousandths(box.insetRightMilliEm)));
    }
}

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

void putStory(OrderedJson& json, const QString& key, const StoryRef& story)
{
    if (!story.id.isNull()) {
        json.put(key,
            OrderedJson::object().put(
                QStringLiteral("id"), OrderedJson::number(story.id.number())));
    } else if (story.importPlace != 0) {
        json.put(key, OrderedJson::number(story.importPlace));
    }
}

PictureCropping readCropping(JsonObject& json)
{
    constexpr IntRange PerMille { 0, 1000 };
    PictureCropping cropping;
    if (const auto focus = json.integers(QStringLiteral("focus"), { PerMille, PerMille })) {
        cropping.focusX = (*focus)[0];
        cropping.focusY = (*focus)[1];
    }
    constexpr IntRange Zoom { 1000, 50'000 };
    cropping.zoomPerMille
        = json.integer(QStringLiteral("zoom_per_mille"), Zoom, cropping.zoomPerMille);
    return cropping;
}

void putCropping(OrderedJson& json, const PictureCropping& cropping)
{
    const PictureCropping standard;
    if (cropping.focusX != standard.focusX || cropping.focusY != standard.focusY) {
        json.put(
            QStringLiteral("focus"), OrderedJson::numbers({ cropping.focusX, cropping.focusY }));
    }
    if (cropping.zoomPerMille != standard.zoomPerMille) {
        json.put(QStringLiteral("zoom_per_mille"), OrderedJson::number(cropping.zoomPerMille));
    }
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

void putText(OrderedJson& json, const QString& key, const QString& text)
{
    if (!text.isEmpty()) {
        json.put(key, OrderedJson::text(text));
    }
}

void putNumber(OrderedJson& json, const QString& key, int number)
{
    if (number != 0) {
        json.put(key, OrderedJson::number(number));
    }
}

void putTrue(OrderedJson& json, const QString& key, bool value)
{
    if (value) {
        json.put(key, OrderedJson::boolean(true));
    }
}

} // namespace broadsheet
