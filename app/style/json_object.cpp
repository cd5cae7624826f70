// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/json_object.h"

#include "style/json_duplicates.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace broadsheet {

namespace {

struct JsonText {
    Q_DECLARE_TR_FUNCTIONS(JsonObject)
};

QString notObject()
{
    return JsonText::tr("here an object in braces is needed");
}

QString lineAndColumn(const QByteArray& json, qsizetype offset)
{
    const QByteArray before = json.left(offset);
    return JsonText::tr("line %1, column %2")
        .arg(before.count('\n') + 1)
        .arg(before.size() - before.lastIndexOf('\n'));
}

QString notWhole(IntRange range)
{
    return JsonText::tr("here a whole number from %1 to %2 is needed")
        .arg(range.least)
        .arg(range.most);
}

std::optional<int> wholeNumber(const QJsonValue& value, IntRange range)
{
    if (!value.isDouble() || value.toDouble() < range.least || value.toDouble() > range.most) {
        return std::nullopt;
    }
    const int number = int(value.toDouble());
    return double(number) == value.toDouble() ? std::optional(number) : std::nullopt;
}

QString notThousandths(IntRange range)
{
    return JsonText::tr("here a number from %1 to %2 with at most three decimals is needed")
        .arg(range.least / 1000.0)
        .arg(range.most / 1000.0);
}

std::optional<int> wholeThousandths(const QJsonValue& value, IntRange range)
{
    const double milli = value.toDouble() * 1000;
    constexpr double Exact = 1e-6;
    if (!value.isDouble() || milli < range.least - Exact || milli > range.most + Exact
        || std::abs(milli - std::round(milli)) > Exact) {
        return std::nullopt;
    }
    return int(std::lround(milli));
}

} // namespace

JsonObject::JsonObject(QJsonObject object, QString pointer, std::shared_ptr<Mistakes> mistakes)
    : m_object(std::move(object))
    , m_pointer(std::move(pointer))
    , m_mistakes(std::move(mistakes))
{
}

Result<JsonObject> JsonObject::parse(const QByteArray& json, const QString& what)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        return Problem { JsonText::tr("This %1 is not valid JSON; correct %2.")
                             .arg(what, lineAndColumn(json, error.offset)),
            QStringLiteral("offset %1: %2").arg(error.offset).arg(error.errorString()) };
    }
    if (const qsizetype twice = duplicateJsonKey(json); twice >= 0) {
        return Problem { JsonText::tr("This %1 has the same key twice; take one away at %2.")
                             .arg(what, lineAndColumn(json, twice)),
            QStringLiteral("offset %1: duplicate key").arg(twice) };
    }
    if (!document.isObject()) {
        return Problem { JsonText::tr("This %1 must be one JSON object in braces.").arg(what),
            QStringLiteral("/") };
    }
    auto mistakes = std::make_shared<Mistakes>();
    mistakes->what = what;
    return JsonObject(document.object(), {}, std::move(mistakes));
}

QJsonValue JsonObject::raw(const QString& key)
{
    m_asked.insert(key);
    return m_object.contains(key) ? m_object.value(key) : QJsonValue(QJsonValue::Undefined);
}

void JsonObject::require(const QString& key)
{
    if (!has(key)) {
        refuse({}, JsonText::tr("“%1” is missing").arg(key));
    }
}

QString JsonObject::string(const QString& key, const QString& fallback)
{
    const QJsonValue value = raw(key);
    if (value.isUndefined()) {
        return fallback;
    }
    if (!value.isString()) {
        refuse(key, JsonText::tr("here a text in quotes is needed"));
        return fallback;
    }
    return value.toString();
}

bool JsonObject::boolean(const QString& key, bool fallback)
{
    const QJsonValue value = raw(key);
    if (!value.isUndefined() && !value.isBool()) {
        refuse(key, JsonText::tr("here true or false is needed"));
    }
    return value.toBool(fallback);
}

int JsonObject::integer(const QString& key, IntRange range, int fallback)
{
    const QJsonValue value = raw(key);
    if (value.isUndefined()) {
        return fallback;
    }
    const std::optional<int> number = wholeNumber(value, range);
    if (!number) {
        refuse(key, notWhole(range));
    }
    return number.value_or(fallback);
}

std::optional<int> JsonObject::choice(const QString& key, const QStringList& names)
{
    const QJsonValue value = raw(key);
    if (value.isUndefined()) {
        return std::nullopt;
    }
    const qsizetype index = value.isString() ? names.indexOf(value.toString()) : -1;
    if (index < 0) {
        refuse(key,
            JsonText::tr("here one of these is needed: %1").arg(names.join(QStringLiteral(", "))));
        return std::nullopt;
    }
    return int(index);
}

std::optional<JsonObject> JsonObject::object(const QString& key)
{
    const QJsonValue value = raw(key);
    if (value.isUndefined()) {
        return std::nullopt;
    }
    if (!value.isObject()) {
        refuse(key, notObject());
        return std::nullopt;
    }
    return JsonObject(value.toObject(), pointerTo(key), m_mistakes);
}

std::vector<JsonObject> JsonObject::objects(const QString& key)
{
    const QJsonValue value = raw(key);
    std::vector<JsonObject> result;
    if (!value.isUndefined() && !value.isArray()) {
        refuse(key, JsonText::tr("here a list in square brackets is needed"));
    }
    const QJsonArray list = value.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString place = pointerTo(key) + QLatin1Char('/') + QString::number(i);
        if (!list.at(i).isObject()) {
            refuseAt(place, notObject());
        }
        result.push_back(JsonObject(list.at(i).toObject(), place, m_mistakes));
    }
    return result;
}

std::optional<std::vector<int>> JsonObject::integers(
    const QString& key, const std::vector<IntRange>& ranges)
{
    const QJsonValue value = raw(key);
    if (value.isUndefined()) {
        return std::nullopt;
    }
    const QJsonArray list = value.toArray();
    if (!value.isArray() || list.size() != qsizetype(ranges.size())) {
        refuse(key,
            JsonText::tr("here a list of %1 whole numbers is needed")
                .arg(qsizetype(ranges.size())));
        return std::nullopt;
    }
    std::vector<int> result;
    for (std::size_t i = 0; i < ranges.size(); ++i) {
        const std::optional<int> number = wholeNumber(list.at(qsizetype(i)), ranges[i]);
        if (!number) {
            refuseAt(pointerTo(key) + QLatin1Char('/') + QString::number(i), notWhole(ranges[i]));
            return std::nullopt;
        }
        result.push_back(*number);
    }
    return result;
}

int JsonObject::thousandths(const QString& key, IntRange range, int fallback)
{
    const QJsonValue value = raw(key);
    if (value.isUndefined()) {
        return fallback;
    }
    const std::optional<int> number = wholeThousandths(value, range);
    if (!number) {
        refuse(key, notThousandths(range));
    }
    return number.value_or(fallback);
}

std::optional<std::vector<int>> JsonObject::thousandthsAt(
    const QJsonValue& value, const QString& pointer, const std::vector<IntRange>& ranges)
{
    const QJsonArray list = value.toArray();
    if (!value.isArray() || list.size() != qsizetype(ranges.size())) {
        refuseAt(
            pointer, JsonText::tr("here a list of %1 numbers is needed").arg(int(ranges.size())));
        return std::nullopt;
    }
    std::vector<int> result;
    for (std::size_t i = 0; i < ranges.size(); ++i) {
        const std::optional<int> number = wholeThousandths(list.at(qsizetype(i)), ranges[i]);
        if (!number) {
            refuseAt(pointer + QLatin1Char('/') + QString::number(i), notThousandths(ranges[i]));
            return std::nullopt;
        }
        result.push_back(*number);
    }
    return result;
}

std::optional<std::vector<int>> JsonObject::thousandths(
    const QString& key, const std::vector<IntRange>& ranges)
{
    const QJsonValue value = raw(key);
    return value.isUndefined() ? std::nullopt : thousandthsAt(value, pointerTo(key), ranges);
}

std::vector<std::vector<int>> JsonObject::thousandthsLists(
    const QString& key, const std::vector<IntRange>& ranges)
{
    const QJsonValue value = raw(key);
    if (!value.isUndefined() && !value.isArray()) {
        refuse(key, JsonText::tr("here a list in square brackets is needed"));
    }
    std::vector<std::vector<int>> result;
    const QJsonArray list = value.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString place = pointerTo(key) + QLatin1Char('/') + QString::number(i);
        if (auto numbers = thousandthsAt(list.at(i), place, ranges)) {
            result.push_back(*std::move(numbers));
        }
    }
    return result;
}

Ink JsonObject::ink(const QString& key, const Ink& fallback)
{
    std::optional<JsonObject> inks = object(key);
    if (!inks) {
        return fallback;
    }
    constexpr IntRange PerMille { 0, 1000 };
    const auto read
        = [&](const QString& name) { return std::uint16_t(inks->integer(name, PerMille)); };
    const Ink result { read(QStringLiteral("cyan")),
        read(QStringLiteral("magenta")),
        read(QStringLiteral("yellow")),
        read(QStringLiteral("black")) };
    inks->finish();
    return result;
}

void JsonObject::refuse(const QString& key, const QString& what)
{
    refuseAt(key.isEmpty() ? m_pointer : pointerTo(key), what);
}

void JsonObject::finish()
{
    const QStringList all = keys();
    for (const QString& key : all) {
        if (!m_asked.contains(key)) {
            refuse(key, JsonText::tr("“%1” is not known here").arg(key));
        }
    }
}

std::optional<Problem> JsonObject::mistake() const
{
    return m_mistakes->first;
}

QString JsonObject::pointerTo(const QString& key) const
{
    QString escaped = key; // RFC 6901
    escaped.replace(QLatin1Char('~'), QLatin1String("~0"));
    escaped.replace(QLatin1Char('/'), QLatin1String("~1"));
    return m_pointer + QLatin1Char('/') + escaped;
}

void JsonObject::refuseAt(const QString& pointer, const QString& what)
{
    if (m_mistakes->first) {
        return;
    }
    const QString place = pointer.isEmpty() ? QStringLiteral("/") : pointer;
    m_mistakes->first
        = Problem { JsonText::tr("Correct the %1 at %2: %3.").arg(m_mistakes->what, place, what),
              place };
}

} // namespace broadsheet
