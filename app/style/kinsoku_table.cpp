// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/kinsoku_table.h"

#include "style/embedded_resources.h"
#include "style/json_object.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(KinsokuTable)
};

constexpr std::size_t Characters = 0x10000;
constexpr std::uint8_t Never = 0xFF;

const std::array Levels {
    std::pair(KinsokuLevel::Basic, "basic"),
    std::pair(KinsokuLevel::Gb, "gb"),
    std::pair(KinsokuLevel::Strict, "strict"),
};

/// The strings of a list as one; a mistake when it holds anything else.
QString characters(JsonObject& object, const QString& key)
{
    const QJsonValue value = object.raw(key);
    QString all = value.toString();
    bool known = value.isUndefined() || value.isString();
    if (value.isArray()) {
        known = true;
        for (const QJsonValue piece : value.toArray()) {
            known = known && piece.isString();
            all += piece.toString();
        }
    }
    const bool plain
        = std::none_of(all.begin(), all.end(), [](QChar c) { return c.isSurrogate(); });
    if (!known || !plain)
        object.refuse(key, Messages::tr("here characters are needed, as text or a list of texts"));
    return known && plain ? all : QString();
}

} // namespace

KinsokuTable::KinsokuTable()
    : m_start(Characters, Never)
    , m_end(Characters, Never)
{
}

void KinsokuTable::forbid(Places& places, JsonObject& object, const QString& key, KinsokuLevel from)
{
    for (const QChar c : characters(object, key))
        places[c.unicode()] = std::min(places[c.unicode()], std::uint8_t(from));
}

void KinsokuTable::read(JsonObject& object)
{
    if (std::optional<JsonObject> levels = object.object(QStringLiteral("levels"))) {
        for (const auto& [level, name] : Levels) {
            std::optional<JsonObject> places = levels->object(QLatin1String(name));
            if (!places)
                continue;
            forbid(m_start, *places, QStringLiteral("not_at_start"), level);
            forbid(m_end, *places, QStringLiteral("not_at_end"), level);
            places->finish();
        }
        levels->finish();
    }
    if (object.has(QStringLiteral("may_hang")))
        m_hanging = characters(object, QStringLiteral("may_hang"));
}

Result<KinsokuTablePtr> KinsokuTable::fromJson(const QByteArray& json)
{
    Result<JsonObject> object = JsonObject::parse(json, Messages::tr("kinsoku table"));
    if (!object)
        return object.problem();
    JsonObject& root = object.value();
    root.require(QStringLiteral("levels"));
    root.allow(QStringLiteral("name"));
    root.allow(QStringLiteral("source"));
    auto table = std::make_shared<KinsokuTable>();
    table->read(root);
    root.finish();
    if (std::optional<Problem> mistake = root.mistake())
        return *mistake;
    return KinsokuTablePtr(std::move(table));
}

const KinsokuTablePtr& KinsokuTable::house()
{
    static const KinsokuTablePtr table = [] {
        const Result<QByteArray> json
            = embeddedJson(QStringLiteral("kinsoku"), QStringLiteral("zh"));
        const Result<KinsokuTablePtr> read = json ? fromJson(*json) : json.problem();
        // The file is inside the program; a test reads it. Without it nothing is forbidden.
        return read ? *read : std::make_shared<const KinsokuTable>();
    }();
    return table;
}

KinsokuTablePtr KinsokuTable::changed(JsonObject& object) const
{
    auto table = std::make_shared<KinsokuTable>(*this);
    for (const QChar c : characters(object, QStringLiteral("allowed"))) {
        table->m_start[c.unicode()] = Never;
        table->m_end[c.unicode()] = Never;
    }
    table->read(object);
    object.finish();
    return table;
}

bool KinsokuTable::mayHang(char32_t character) const
{
    return character < Characters && m_hanging.contains(QChar(char16_t(character)));
}

} // namespace broadsheet
