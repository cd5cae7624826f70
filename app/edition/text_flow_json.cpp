// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/text_flow_json.h"

#include "edition/page_plan_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadsheet {

namespace {

struct PlanText {
    Q_DECLARE_TR_FUNCTIONS(PagePlan)
};

constexpr IntRange Standoff { 0, 50'000 };
/// As for legs: a slot below four characters cannot be set.
constexpr IntRange SlotWidth { 4'000, 200'000 };
constexpr IntRange Coordinate { -5'000'000, 5'000'000 };
constexpr IntRange SpaceInLines { 0, 20'000 };
constexpr std::size_t LeastPoints = 3;
constexpr std::size_t MostPoints = 1'000;

/// Whether all points stand on one line.
bool isFlat(const std::vector<WrapPoint>& points)
{
    const WrapPoint& a = points.front();
    const auto other
        = std::find_if(points.begin(), points.end(), [&](const WrapPoint& p) { return p != a; });
    return other == points.end() || std::all_of(points.begin(), points.end(), [&](const auto& p) {
        return std::int64_t(other->x - a.x) * (p.y - a.y)
            == std::int64_t(other->y - a.y) * (p.x - a.x);
    });
}

void readPoints(JsonObject& json, Runaround& runaround)
{
    const QString key = QStringLiteral("points");
    const bool polygon = runaround.shape == WrapShape::Polygon;
    if (!polygon && json.has(key)) {
        json.refuse(key, PlanText::tr("only a polygon has points"));
    }
    if (!polygon) {
        return;
    }
    json.require(key);
    runaround.unit = WrapUnit(json.choice(QStringLiteral("unit"), wrapUnitWords()).value_or(0));
    for (const std::vector<int>& point : json.thousandthsLists(key, { Coordinate, Coordinate })) {
        runaround.points.push_back({ point[0], point[1] });
    }
    if (json.mistake()) {
        return;
    }
    if (runaround.points.size() < LeastPoints || runaround.points.size() > MostPoints) {
        json.refuse(
            key, PlanText::tr("a polygon has %1 to %2 points").arg(LeastPoints).arg(MostPoints));
    } else if (isFlat(runaround.points)) {
        json.refuse(key, PlanText::tr("the points stand on one line and go around nothing"));
    }
}

OrderedJson thousandthsJson(int first, int second)
{
    return OrderedJson::list()
        .append(OrderedJson::thousandths(first))
        .append(OrderedJson::thousandths(second));
}

void putThousandths(OrderedJson& json, const QString& key, int value, int standard)
{
    if (value != standard) {
        json.put(key, OrderedJson::thousandths(value));
    }
}

template <typename Word>
void putWord(OrderedJson& json, const QString& key, const QStringList& words, Word word)
{
    if (word != Word {}) {
        json.put(key, OrderedJson::text(words.at(int(word))));
    }
}

} // namespace

Runaround readRunaround(JsonObject& json)
{
    Runaround runaround;
    runaround.shape = WrapShape(json.choice(QStringLiteral("shape"), wrapShapeWords()).value_or(0));
    readPoints(json, runaround);
    runaround.sides = WrapSides(json.choice(QStringLiteral("sides"), wrapSidesWords()).value_or(0));
    if (const auto air = json.thousandths(QStringLiteral("standoff_em"), { Standoff, Standoff })) {
        runaround.standoffMilliEm = (*air)[0];
        runaround.standoffAboveMilliEm = (*air)[1];
    }
    runaround.minWidthMilliEm
        = json.thousandths(QStringLiteral("min_width_em"), SlotWidth, runaround.minWidthMilliEm);
    return runaround;
}

void putRunaroundKeys(OrderedJson& json, const Runaround& runaround)
{
    const Runaround standard;
    putWord(json, QStringLiteral("shape"), wrapShapeWords(), runaround.shape);
    if (runaround.shape == WrapShape::Polygon) {
        putWord(json, QStringLiteral("unit"), wrapUnitWords(), runaround.unit);
        OrderedJson points = OrderedJson::list();
        for (const WrapPoint& point : runaround.points) {
            points.append(thousandthsJson(point.x, point.y));
        }
        json.put(QStringLiteral("points"), std::move(points));
    }
    putWord(json, QStringLiteral("sides"), wrapSidesWords(), runaround.sides);
    if (runaround.standoffMilliEm != standard.standoffMilliEm
        || runaround.standoffAboveMilliEm != standard.standoffAboveMilliEm) {
        json.put(QStringLiteral("standoff_em"),
            thousandthsJson(runaround.standoffMilliEm, runaround.standoffAboveMilliEm));
    }
    putThousandths(
        json, QStringLiteral("min_width_em"), runaround.minWidthMilliEm, standard.minWidthMilliEm);
}

HeadSpan readHeadSpan(JsonObject& json)
{
    HeadSpan span;
    json.require(QStringLiteral("legs"));
    span.legs = json.integer(QStringLiteral("legs"), { 2, 64 }, span.legs);
    span.style = json.string(QStringLiteral("style"), span.style);
    if (span.style.isEmpty()) {
        json.refuse(QStringLiteral("style"), PlanText::tr("the text may not be empty"));
    }
    json.finish();
    return span;
}

OrderedJson headSpanJson(const HeadSpan& span)
{
    OrderedJson json = OrderedJson::object();
    json.put(QStringLiteral("legs"), OrderedJson::number(span.legs));
    if (span.style != HeadSpan {}.style) {
        json.put(QStringLiteral("style"), OrderedJson::text(span.style));
    }
    return json;
}

VerticalJustify readVerticalJustify(JsonObject& json)
{
    VerticalJustify justify;
    justify.step = JustifyStep(json.choice(QStringLiteral("step"), justifyStepWords()).value_or(0));
    justify.paragraphMilliLine = json.thousandths(
        QStringLiteral("paragraph_lines"), SpaceInLines, justify.paragraphMilliLine);
    justify.subheadMilliLine
        = json.thousandths(QStringLiteral("subhead_lines"), SpaceInLines, justify.subheadMilliLine);
    justify.leadingPerMille = json.integer(QStringLiteral("leading_per_mille"), { 0, 200 });
    if (justify.leadingPerMille > 0 && justify.step != JustifyStep::Free) {
        json.refuse(QStringLiteral("leading_per_mille"),
            PlanText::tr("leading can only be opened with the step \"free\""));
    }
    json.finish();
    return justify;
}

OrderedJson verticalJustifyJson(const VerticalJustify& justify)
{
    const VerticalJustify standard;
    OrderedJson json = OrderedJson::object();
    putWord(json, QStringLiteral("step"), justifyStepWords(), justify.step);
    putThousandths(json,
        QStringLiteral("paragraph_lines"),
        justify.paragraphMilliLine,
        standard.paragraphMilliLine);
    putThousandths(
        json, QStringLiteral("subhead_lines"), justify.subheadMilliLine, standard.subheadMilliLine);
    if (justify.leadingPerMille != 0) {
        json.put(QStringLiteral("leading_per_mille"), OrderedJson::number(justify.leadingPerMille));
    }
    return json;
}

} // namespace broadsheet
