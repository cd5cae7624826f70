// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/story_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace broadsheet {

namespace {

struct NamedRole {
    SpanRole role;
    const char* name;
};

constexpr std::array Roles {
    NamedRole { SpanRole::Bold, "bold" },
    NamedRole { SpanRole::Italic, "italic" },
    NamedRole { SpanRole::Kai, "kai" },
};

QString roleName(SpanRole role)
{
    for (const NamedRole& row : Roles) {
        if (row.role == role)
            return QString::fromLatin1(row.name);
    }
    return {};
}

std::optional<SpanRole> roleFromName(const QString& name)
{
    for (const NamedRole& row : Roles) {
        if (name == QLatin1String(row.name))
            return row.role;
    }
    return std::nullopt;
}

QJsonArray spanArray(const std::vector<Span>& spans)
{
    QJsonArray array;
    for (const Span& span : spans)
        array.append(QJsonArray { span.start, span.length, roleName(span.role) });
    return array;
}

} // namespace

QByteArray spansToJson(const std::vector<Span>& spans)
{
    return QJsonDocument(spanArray(spans)).toJson(QJsonDocument::Compact);
}

std::optional<std::vector<Span>> spansFromJson(const QByteArray& json)
{
    std::vector<Span> spans;
    if (json == "[]")
        return spans;
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return std::nullopt;
    for (const QJsonValue value : document.array()) {
        const QJsonArray entry = value.toArray();
        const std::optional<SpanRole> role = roleFromName(entry.at(2).toString());
        if (entry.size() != 3 || !role)
            return std::nullopt;
        spans.push_back({ entry.at(0).toInt(), entry.at(1).toInt(), *role });
    }
    return spans;
}

QByteArray versionToJson(const Story& story)
{
    QJsonArray parts;
    for (const StoryPartPtr& part : story.parts) {
        QJsonObject object { { QStringLiteral("kind"), partKindName(part->kind) },
            { QStringLiteral("text"), part->text } };
        if (!part->spans.empty())
            object.insert(QStringLiteral("spans"), spanArray(part->spans));
        parts.append(object);
    }
    QJsonArray notes;
    for (const StoryNote& note : story.notes) {
        notes.append(QJsonObject { { QStringLiteral("kind"), note.kind },
            { QStringLiteral("text"), note.text },
            { QStringLiteral("part"), note.part },
            { QStringLiteral("offset"), note.offset },
            { QStringLiteral("length"), note.length } });
    }
    const QJsonObject object { { QStringLiteral("type"), storyTypeName(story.type) },
        { QStringLiteral("language"), story.language },
        { QStringLiteral("desk"), story.desk },
        { QStringLiteral("section"), story.section },
        { QStringLiteral("status"), storyStatusName(story.status) },
        { QStringLiteral("priority"), story.priority },
        { QStringLiteral("tags"), QJsonArray::fromStringList(story.tags) },
        { QStringLiteral("parts"), parts },
        { QStringLiteral("notes"), notes } };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString timeToText(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime timeFromText(const QString& text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

} // namespace broadsheet
