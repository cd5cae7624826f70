// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story_input/story_clipboard.h"

#include "editing/story_transaction.h"
#include "shared/story_mime.h"
#include "story/spans.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <new>

namespace broadsheet {

namespace {

QJsonObject jsonOf(const StoryPart& part)
{
    QJsonArray spans;
    for (const Span& span : part.spans) {
        spans.append(QJsonArray { span.start, span.length, spanRoleName(span.role), span.reading });
    }
    return { { QStringLiteral("kind"), partKindName(part.kind) },
        { QStringLiteral("text"), part.text },
        { QStringLiteral("spans"), spans } };
}

std::optional<StoryPart> partFrom(const QJsonObject& json)
{
    const auto kind = partKindFromName(json.value(QLatin1String("kind")).toString());
    if (!kind) {
        return std::nullopt;
    }
    StoryPart part { *kind, json.value(QLatin1String("text")).toString(), {} };
    for (const QJsonValue value : json.value(QLatin1String("spans")).toArray()) {
        const QJsonArray span = value.toArray();
        if (const auto role = spanRoleFromName(span.at(2).toString())) {
            part.spans.push_back(
                { span.at(0).toInt(), span.at(1).toInt(), *role, span.at(3).toString() });
        }
    }
    return checkPart(part).ok() ? std::optional(part) : std::nullopt;
}

} // namespace

QString StoryClipboard::partsFormat()
{
    return QStringLiteral("application/x-broadsheet-parts+json");
}

std::unique_ptr<QMimeData> StoryClipboard::copied(const std::vector<StoryPart>& parts)
{
    QStringList lines;
    QJsonArray json;
    for (const StoryPart& part : parts) {
        lines << part.text;
        json.append(jsonOf(part));
    }
    auto data = std::make_unique<QMimeData>();
    data->setText(lines.join(QLatin1Char('\n')));
    data->setData(partsFormat(), QJsonDocument(json).toJson(QJsonDocument::Compact));
    return data;
}

bool StoryClipboard::holdsCopy(const QMimeData& data)
{
    // A whole story that is dragged is no copy: its text is only its title.
    return data.hasFormat(partsFormat())
        || (data.hasText() && !data.hasUrls() && storiesIn(data).empty());
}

std::vector<StoryPart> StoryClipboard::partsFrom(const QMimeData& data)
{
    constexpr qsizetype MaxBytes = 8 * MaxCharacters;
    const QByteArray bytes = data.data(partsFormat());
    if (bytes.isEmpty() || bytes.size() > MaxBytes) {
        return {};
    }
    std::vector<StoryPart> parts;
    for (const QJsonValue value : QJsonDocument::fromJson(bytes).array()) {
        const std::optional<StoryPart> part = partFrom(value.toObject());
        if (!part) {
            return {};
        }
        parts.push_back(*part);
    }
    return parts;
}

Result<QString> StoryClipboard::textFrom(const QMimeData& data, qsizetype room)
{
    try {
        const QString text = data.text();
        const bool fits = text.size() <= room && text.count(QLatin1Char('\n')) <= MaxParts
            && text.count(QLatin1Char('\r')) <= MaxParts;
        if (fits) {
            return text;
        }
        return tooLong(text.size());
    } catch (const std::bad_alloc&) {
        return tooLong(0);
    }
}

Problem StoryClipboard::tooLong(qsizetype characters)
{
    return { tr("This is too long for one story, which holds %1 characters; nothing was put in. "
                "Import it as a file instead.")
                 .arg(QLocale().toString(MaxCharacters)),
        QStringLiteral("%1 characters").arg(characters) };
}

} // namespace broadsheet
