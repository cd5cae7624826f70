// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/page_plan_words.h"
#include "edition/plan_parts_json.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace broadsheet {

namespace {

struct PlanText {
    Q_DECLARE_TR_FUNCTIONS(PagePlan)
};

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

void putInk(OrderedJson& json, const Ink& ink)
{
    if (ink == Ink {}) {
        return;
    }
    OrderedJson inks = OrderedJson::object();
    putNumber(inks, QStringLiteral("cyan"), ink.cyan);
    putNumber(inks, QStringLiteral("magenta"), ink.magenta);
    putNumber(inks, QStringLiteral("yellow"), ink.yellow);
    putNumber(inks, QStringLiteral("black"), ink.black);
    json.put(QStringLiteral("ink"), std::move(inks));
}

} // namespace

PlanRule readPlanRule(JsonObject& json)
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

OrderedJson planRuleJson(const PlanRule& rule)
{
    OrderedJson json = OrderedJson::object();
    json.put(QStringLiteral("direction"),
        OrderedJson::text(ruleDirectionWords().at(int(rule.direction))));
    putBox(json, rule.at);
    if (rule.weightMilliPt != PlanRule {}.weightMilliPt) {
        json.put(QStringLiteral("weight_pt"), OrderedJson::thousandths(rule.weightMilliPt));
    }
    putInk(json, rule.ink);
    return json;
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

OrderedJson furnitureJson(const Furniture& furniture)
{
    OrderedJson json = OrderedJson::object();
    json.put(QStringLiteral("kind"), OrderedJson::text(furnitureWords().at(int(furniture.kind))));
    putBox(json, furniture.box);
    putText(json, QStringLiteral("left"), furniture.left);
    putText(json, QStringLiteral("center"), furniture.center);
    putText(json, QStringLiteral("right"), furniture.right);
    putText(json, QStringLiteral("style"), furniture.style);
    putTrue(json, QStringLiteral("rule_below"), furniture.ruleBelow);
    putStory(json, QStringLiteral("story"), furniture.story);
    return json;
}

} // namespace broadsheet
