// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/story_json.h"

#include "story/spans.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace broadsheet {

namespace {

QJsonArray spanArray(const std::vector<Span>& spans)
{
    QJsonArray array;
    for (const Span& span : spans) {
        QJsonArray entry { span.start, span.length, spanRoleName(span.role) };
        if (!span.reading.isEmpty())
            entry.append(span.reading);
        array.append(entry);
    }
    return array;
}

std::optional<std::vector<Span>> spansFromArray(const QJsonArray& array)
{
    std::vector<Span> spans;
    for (const QJsonValue value : array) {
        const QJsonArray entry = value.toArray();
        const std::optional<SpanRole> role = spanRoleFromName(entry.at(2).toString());
        const bool read = entry.size() == 4 && role == SpanRole::Reading;
        if (!role || (entry.size() != 3 && !read))
            return std::nullopt;
        spans.push_back(
            { entry.at(0).toInt(), entry.at(1).toInt(), *role, entry.at(3).toString() });
    }
    return spans;
}

QStringList stringsFrom(const QJsonValue& value)
{
    QStringList strings;
    for (const QJsonValue entry : value.toArray())
        strings.append(entry.toString());
    return strings;
}

StoryPartPtr partFrom(const QJsonObject& object)
{
    const std::optional<PartKind> kind
        = partKindFromName(object.value(QLatin1String("kind")).toString());
    std::optional<std::vector<Span>> spans
        = spansFromArray(object.value(QLatin1String("spans")).toArray());
    if (!kind || !spans)
        return nullptr;
    return std::make_shared<const StoryPart>(
        StoryPart { *kind, object.value(QLatin1String("text")).toString(), std::move(*spans) });
}

StoryNote noteFrom(const QJsonObject& object)
{
    return { object.value(QLatin1String("kind")).toString(),
        object.value(QLatin1String("text")).toString(),
        object.value(QLatin1String("part")).toInt(),
        object.value(QLatin1String("offset")).toInt(),
        object.value(QLatin1String("length")).toInt() };
}

} // namespace

QByteArray spansToJson(const std::vector<Span>& spans)
{
    return QJsonDocument(spanArray(spans)).toJson(QJsonDocument::Compact);
}

std::optional<std::vector<Span>> spansFromJson(const QByteArray& json)
{
    if (json == "[]")
        return std::vector<Span>();
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return std::nullopt;
    return spansFromArray(document.array());
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
        { QStringLiteral("role"), pageRoleName(story.role) },
        { QStringLiteral("subjects"), QJsonArray::fromStringList(story.subjects) },
        { QStringLiteral("parts"), parts },
        { QStringLiteral("notes"), notes } };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<Story> versionFromJson(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const std::optional<StoryType> type
        = storyTypeFromName(object.value(QLatin1String("type")).toString());
    const std::optional<StoryStatus> status
        = storyStatusFromName(object.value(QLatin1String("status")).toString());
    const std::optional<PageRole> role = pageRoleFromName(
        object.value(QLatin1String("role")).toString(pageRoleName(PageRole::None)));
    if (!type || !status || !role)
        return std::nullopt;
    Story story;
    story.type = *type;
    story.status = *status;
    story.role = *role;
    story.language = object.value(QLatin1String("language")).toString();
    story.desk = object.value(QLatin1String("desk")).toString();
    story.section = object.value(QLatin1String("section")).toString();
    story.priority = object.value(QLatin1String("priority")).toInt();
    story.tags = stringsFrom(object.value(QLatin1String("tags")));
    story.subjects = stringsFrom(object.value(QLatin1String("subjects")));
    for (const QJsonValue value : object.value(QLatin1String("parts")).toArray()) {
        StoryPartPtr part = partFrom(value.toObject());
        if (!part)
            return std::nullopt;
        story.parts.push_back(std::move(part));
    }
    for (const QJsonValue value : object.value(QLatin1String("notes")).toArray())
        story.notes.push_back(noteFrom(value.toObject()));
    return story;
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
