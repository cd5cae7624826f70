// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/master_page_json.h"

#include "edition/plan_parts_json.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace broadsheet {

namespace {

struct MasterText {
    Q_DECLARE_TR_FUNCTIONS(MasterPage)
};

/// The furniture or the rule of an item: exactly one of the two.
void readWhat(JsonObject& json, MasterItem& item)
{
    if (auto furniture = json.object(QStringLiteral("furniture"))) {
        item.furniture = readFurniture(*furniture);
    }
    if (auto rule = json.object(QStringLiteral("rule"))) {
        item.rule = readPlanRule(*rule);
    }
    if (item.furniture.has_value() == item.rule.has_value()) {
        json.refuse({}, MasterText::tr("an item is either “furniture” or a “rule”"));
    }
}

void putWhat(OrderedJson& json, const MasterItem& item)
{
    if (item.furniture) {
        json.put(QStringLiteral("furniture"), furnitureJson(*item.furniture));
    }
    if (item.rule) {
        json.put(QStringLiteral("rule"), planRuleJson(*item.rule));
    }
}

} // namespace

QStringList readTexts(JsonObject& json, const QString& key)
{
    const QJsonValue value = json.raw(key);
    if (value.isUndefined()) {
        return {};
    }
    QStringList texts;
    for (const QJsonValue each : value.toArray()) {
        if (!each.toString().isEmpty()) {
            texts.append(each.toString());
        }
    }
    if (!value.isArray() || texts.size() != value.toArray().size()) {
        json.refuse(key, MasterText::tr("here a list of texts in quotes is needed"));
    }
    return texts;
}

void putTexts(OrderedJson& json, const QString& key, const QStringList& texts)
{
    if (texts.isEmpty()) {
        return;
    }
    OrderedJson list = OrderedJson::list();
    for (const QString& text : texts) {
        list.append(OrderedJson::text(text));
    }
    json.put(key, std::move(list));
}

MasterItem readMasterItem(JsonObject& json)
{
    MasterItem item;
    item.name = requiredText(json, QStringLiteral("name"));
    readWhat(json, item);
    json.finish();
    return item;
}

OrderedJson masterItemJson(const MasterItem& item)
{
    OrderedJson json = OrderedJson::object();
    json.put(QStringLiteral("name"), OrderedJson::text(item.name));
    putWhat(json, item);
    return json;
}

MasterPage readMasterPage(JsonObject& json)
{
    MasterPage master;
    master.name = requiredText(json, QStringLiteral("name"));
    master.parent = json.string(QStringLiteral("parent"));
    master.format = json.string(QStringLiteral("format"));
    for (JsonObject& item : json.objects(QStringLiteral("items"))) {
        master.items.push_back(readMasterItem(item));
    }
    master.leftOut = readTexts(json, QStringLiteral("left_out"));
    json.finish();
    return master;
}

OrderedJson masterPageJson(const MasterPage& master)
{
    OrderedJson json = OrderedJson::object();
    json.put(QStringLiteral("name"), OrderedJson::text(master.name));
    putText(json, QStringLiteral("parent"), master.parent);
    putText(json, QStringLiteral("format"), master.format);
    if (!master.items.empty()) {
        OrderedJson items = OrderedJson::list();
        for (const MasterItem& item : master.items) {
            items.append(masterItemJson(item));
        }
        json.put(QStringLiteral("items"), std::move(items));
    }
    putTexts(json, QStringLiteral("left_out"), master.leftOut);
    return json;
}

MasterOverride readMasterOverride(JsonObject& json)
{
    MasterOverride result;
    result.item = requiredText(json, QStringLiteral("item"));
    if (auto instead = json.object(QStringLiteral("instead"))) {
        MasterItem item;
        item.name = result.item;
        readWhat(*instead, item);
        instead->finish();
        result.instead = item;
    }
    json.finish();
    return result;
}

OrderedJson masterOverrideJson(const MasterOverride& item)
{
    OrderedJson json = OrderedJson::object();
    json.put(QStringLiteral("item"), OrderedJson::text(item.item));
    if (item.instead) {
        OrderedJson instead = OrderedJson::object();
        putWhat(instead, *item.instead);
        json.put(QStringLiteral("instead"), std::move(instead));
    }
    return json;
}

} // namespace broadsheet
