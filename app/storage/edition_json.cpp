// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/edition_json.h"

#include "edition/page_details_json.h"
#include "edition/publication_json.h"
#include "storage/story_json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace broadsheet {

QJsonObject pageToObject(const Page& page)
{
    QJsonObject object { { QStringLiteral("id"), qint64(page.id.number()) },
        { QStringLiteral("number"), page.number },
        { QStringLiteral("folio"), page.folio },
        { QStringLiteral("section"), page.section },
        { QStringLiteral("details"), QString::fromUtf8(pageDetailsToJson(page)) } };
    if (page.plan)
        object.insert(QStringLiteral("plan"), QString::fromUtf8(pagePlanToJson(*page.plan)));
    return object;
}

std::optional<Page> pageFromObject(const QJsonObject& object)
{
    Page page;
    page.id = PageId(object.value(QLatin1String("id")).toInteger());
    page.number = object.value(QLatin1String("number")).toInt();
    page.folio = object.value(QLatin1String("folio")).toString();
    page.section = object.value(QLatin1String("section")).toString();
    if (page.number < 1)
        return std::nullopt;
    readStoredDetails(object.value(QLatin1String("details")).toString().toUtf8(), page);
    if (const QJsonValue plan = object.value(QLatin1String("plan")); plan.isString())
        page.plan = storedPagePlan(plan.toString().toUtf8());
    return page;
}

QJsonObject editionFieldsToObject(const Edition& edition)
{
    return { { QStringLiteral("date"), edition.date.toString(Qt::ISODate) },
        { QStringLiteral("name"), edition.name },
        { QStringLiteral("issue"), edition.issue },
        { QStringLiteral("publication"),
            QString::fromUtf8(publicationToJson(edition.publication)) } };
}

bool readEditionFields(const QJsonObject& object, Edition& edition)
{
    const QDate date
        = QDate::fromString(object.value(QLatin1String("date")).toString(), Qt::ISODate);
    const QJsonValue publication = object.value(QLatin1String("publication"));
    if (!date.isValid() || !publication.isString())
        return false;
    edition.date = date;
    edition.name = object.value(QLatin1String("name")).toString();
    edition.issue = object.value(QLatin1String("issue")).toString();
    edition.publication = storedPublication(publication.toString().toUtf8());
    return true;
}

QByteArray editionToJson(const Edition& edition)
{
    QJsonArray pages;
    for (const PagePtr& page : edition.pages)
        pages.append(pageToObject(*page));
    const QJsonObject object { { QStringLiteral("id"), qint64(edition.id.number()) },
        { QStringLiteral("revision"), qint64(edition.revision) },
        { QStringLiteral("modified"), timeToText(edition.modified) },
        { QStringLiteral("fields"), editionFieldsToObject(edition) },
        { QStringLiteral("pages"), pages } };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<Edition> editionFromJson(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Edition edition;
    edition.id = EditionId(object.value(QLatin1String("id")).toInteger());
    edition.revision = object.value(QLatin1String("revision")).toInteger();
    edition.modified = timeFromText(object.value(QLatin1String("modified")).toString());
    if (!readEditionFields(object.value(QLatin1String("fields")).toObject(), edition))
        return std::nullopt;
    for (const QJsonValue value : object.value(QLatin1String("pages")).toArray()) {
        std::optional<Page> page = pageFromObject(value.toObject());
        if (!page)
            return std::nullopt;
        edition.pages.push_back(std::make_shared<const Page>(std::move(*page)));
    }
    return edition;
}

} // namespace broadsheet
