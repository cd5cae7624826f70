// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/publication_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace broadsheet {

namespace {

/// Takes what the Problem names out of the JSON, of a list only the item; false: it names nothing.
bool takeOut(QJsonObject& json, const Problem& problem)
{
    static const QRegularExpression pattern(QStringLiteral("/(\\w+)(?:/(\\d+))?"));
    const QRegularExpressionMatch match = pattern.match(problem.detail);
    const QString key = match.captured(1);
    if (!match.hasMatch() || !json.contains(key))
        return false;
    QJsonArray list = json.value(key).toArray();
    const qsizetype index = match.captured(2).toLongLong();
    if (match.captured(2).isEmpty() || index >= list.size()) {
        json.remove(key);
        return true;
    }
    list.removeAt(index);
    json.insert(key, list);
    return true;
}

} // namespace

Publication storedPublication(const QByteArray& json)
{
    Result<Publication> read = publicationFromJson(json);
    if (read)
        return std::move(read).value();
    const Problem first = read.problem();
    QJsonObject rest = QJsonDocument::fromJson(json).object();
    while (!read && takeOut(rest, read.problem()))
        read = publicationFromJson(QJsonDocument(rest).toJson(QJsonDocument::Compact));
    Publication damaged = read ? std::move(read).value() : Publication();
    damaged.damage = first;
    damaged.source = json;
    return damaged;
}

} // namespace broadsheet
