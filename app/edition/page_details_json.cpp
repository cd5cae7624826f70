// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/page_details_json.h"

#include "edition/master_page_json.h"
#include "edition/plan_parts_json.h"

#include <QCoreApplication>

namespace broadsheet {

namespace {

struct DetailsText {
    Q_DECLARE_TR_FUNCTIONS(PageDetails)
};

QDateTime readTime(JsonObject& json, const QString& key)
{
    const QString text = json.string(key);
    if (text.isEmpty()) {
        return {};
    }
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid()) {
        json.refuse(key, DetailsText::tr("here a time such as 2026-10-14T15:30:00Z is needed"));
    }
    return time.toUTC();
}

} // namespace

QStringList pageStateWords()
{
    return { QStringLiteral("planned"),
        QStringLiteral("in_work"),
        QStringLiteral("proof"),
        QStringLiteral("clean_proof"),
        QStringLiteral("released") };
}

QByteArray pageDetailsToJson(const Page& page)
{
    if (!page.unreadDetails.isEmpty())
        return page.unreadDetails;
    OrderedJson json = OrderedJson::object();
    if (page.state != PageState::Planned) {
        putText(json, QStringLiteral("state"), pageStateWords().at(int(page.state)));
    }
    putText(json, QStringLiteral("editor"), page.editor);
    putText(json, QStringLiteral("designer"), page.designer);
    putText(json, QStringLiteral("proofreader"), page.proofreader);
    if (page.deadline.isValid()) {
        putText(
            json, QStringLiteral("deadline"), page.deadline.toUTC().toString(Qt::ISODateWithMs));
    }
    putTrue(json, QStringLiteral("spread_with_next"), page.spreadWithNext);
    putText(json, QStringLiteral("master"), page.master);
    if (!page.overrides.empty()) {
        OrderedJson overrides = OrderedJson::list();
        for (const MasterOverride& each : page.overrides) {
            overrides.append(masterOverrideJson(each));
        }
        json.put(QStringLiteral("overrides"), std::move(overrides));
    }
    return json.isEmpty() ? QByteArrayLiteral("{}") : json.toJson();
}

Result<void> readPageDetails(const QByteArray& json, Page& page)
{
    Result<JsonObject> file = JsonObject::parse(json, DetailsText::tr("page"));
    if (!file) {
        return file.problem();
    }
    JsonObject& root = file.value();
    Page read = page;
    read.state = PageState(root.choice(QStringLiteral("state"), pageStateWords()).value_or(0));
    read.editor = root.string(QStringLiteral("editor"));
    read.designer = root.string(QStringLiteral("designer"));
    read.proofreader = root.string(QStringLiteral("proofreader"));
    read.deadline = readTime(root, QStringLiteral("deadline"));
    read.spreadWithNext = root.boolean(QStringLiteral("spread_with_next"));
    read.master = root.string(QStringLiteral("master"));
    for (JsonObject& each : root.objects(QStringLiteral("overrides"))) {
        read.overrides.push_back(readMasterOverride(each));
    }
    root.finish();
    if (const std::optional<Problem> mistake = root.mistake()) {
        return *mistake;
    }
    page = std::move(read);
    return {};
}

void readStoredDetails(const QByteArray& json, Page& page)
{
    if (!readPageDetails(json, page))
        page.unreadDetails = json;
}

} // namespace broadsheet
