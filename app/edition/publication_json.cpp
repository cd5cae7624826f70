// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/publication_json.h"

#include "edition/master_page_json.h"
#include "edition/page_grid_json.h"
#include "edition/plan_parts_json.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

namespace broadsheet {

namespace {

struct PublicationText {
    Q_DECLARE_TR_FUNCTIONS(Publication)
};

struct TextField {
    const char* key;
    QString Publication::* member;
};

/// In the order in which they are written.
constexpr std::array TextFields {
    TextField { "title", &Publication::title },
    TextField { "title_latin", &Publication::titleLatin },
    TextField { "language", &Publication::language },
    TextField { "register_number", &Publication::registerNumber },
    TextField { "postal_code", &Publication::postalCode },
    TextField { "authority", &Publication::authority },
    TextField { "sponsor", &Publication::sponsor },
    TextField { "publisher", &Publication::publisher },
    TextField { "address", &Publication::address },
    TextField { "telephone", &Publication::telephone },
    TextField { "price", &Publication::price },
    TextField { "printer", &Publication::printer },
};

constexpr int EveryDay = 0b1111111;
constexpr int MaxIssue = 9'999'999;

QDate readDate(JsonObject& json, const QString& key, const QString& text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid() && !text.isEmpty()) {
        json.refuse(key, PublicationText::tr("here a date such as 2026-10-15 is needed"));
    }
    return date;
}

IssueCount readIssues(JsonObject json)
{
    IssueCount issues;
    const QString known = QStringLiteral("known_date");
    const QString skipped = QStringLiteral("skipped");
    issues.knownDate = readDate(json, known, json.string(known));
    issues.knownNumber = json.integer(QStringLiteral("known_number"), { 0, MaxIssue });
    issues.weekdays = json.integer(QStringLiteral("weekdays"), { 1, EveryDay }, EveryDay);
    for (const QString& day : readTexts(json, skipped)) {
        issues.skipped.push_back(readDate(json, skipped, day));
    }
    json.finish();
    return issues;
}

OrderedJson issuesJson(const IssueCount& issues)
{
    OrderedJson json = OrderedJson::object();
    if (issues.knownDate.isValid()) {
        putText(json, QStringLiteral("known_date"), issues.knownDate.toString(Qt::ISODate));
    }
    putNumber(json, QStringLiteral("known_number"), issues.knownNumber);
    if (issues.weekdays != EveryDay) {
        putNumber(json, QStringLiteral("weekdays"), issues.weekdays);
    }
    QStringList skipped;
    for (const QDate& day : issues.skipped) {
        skipped.append(day.toString(Qt::ISODate));
    }
    putTexts(json, QStringLiteral("skipped"), skipped);
    return json;
}

Person readPerson(JsonObject& json)
{
    Person person;
    person.name = json.string(QStringLiteral("name"));
    person.role = json.string(QStringLiteral("role"));
    person.desk = json.string(QStringLiteral("desk"));
    json.finish();
    return person;
}

OrderedJson personJson(const Person& person)
{
    OrderedJson json = OrderedJson::object();
    putText(json, QStringLiteral("name"), person.name);
    putText(json, QStringLiteral("role"), person.role);
    putText(json, QStringLiteral("desk"), person.desk);
    return json;
}

SectionStyle readSection(JsonObject& json)
{
    SectionStyle section;
    section.name = requiredText(json, QStringLiteral("name"));
    section.master = json.string(QStringLiteral("master"));
    json.finish();
    return section;
}

OrderedJson sectionJson(const SectionStyle& section)
{
    OrderedJson json = OrderedJson::object();
    json.put(QStringLiteral("name"), OrderedJson::text(section.name));
    putText(json, QStringLiteral("master"), section.master);
    return json;
}

template <typename Item>
std::vector<Item> readList(JsonObject& json, const QString& key, Item (*read)(JsonObject&))
{
    std::vector<Item> items;
    for (JsonObject& item : json.objects(key)) {
        items.push_back(read(item));
    }
    return items;
}

} // namespace

Result<Publication> publicationFromJson(const QByteArray& json)
{
    Result<JsonObject> file = JsonObject::parse(json, PublicationText::tr("publication"));
    if (!file) {
        return file.problem();
    }
    JsonObject& root = file.value();
    Publication publication;
    for (const TextField& field : TextFields) {
        publication.*field.member = root.string(QLatin1String(field.key));
    }
    if (auto issues = root.object(QStringLiteral("issues"))) {
        publication.issues = readIssues(*std::move(issues));
    }
    publication.people = readList(root, QStringLiteral("people"), readPerson);
    publication.formats = readTexts(root, QStringLiteral("formats"));
    publication.sections = readList(root, QStringLiteral("sections"), readSection);
    publication.masters = readList(root, QStringLiteral("masters"), readMasterPage);
    publication.grids = readList(root, QStringLiteral("grids"), readPageGrid);
    root.finish();
    if (const std::optional<Problem> mistake = root.mistake()) {
        return *mistake;
    }
    return publication;
}

QByteArray publicationToJson(const Publication& publication)
{
    if (publication.damage)
        return publication.source;
    OrderedJson json = OrderedJson::object();
    for (const TextField& field : TextFields) {
        putText(json, QLatin1String(field.key), publication.*field.member);
    }
    if (publication.issues != IssueCount {}) {
        json.put(QStringLiteral("issues"), issuesJson(publication.issues));
    }
    putList(json, QStringLiteral("people"), publication.people, personJson);
    putTexts(json, QStringLiteral("formats"), publication.formats);
    putList(json, QStringLiteral("sections"), publication.sections, sectionJson);
    putList(json, QStringLiteral("masters"), publication.masters, masterPageJson);
    putList(json, QStringLiteral("grids"), publication.grids, pageGridJson);
    return json.toJson();
}

} // namespace broadsheet
