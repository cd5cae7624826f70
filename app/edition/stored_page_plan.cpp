// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/page_plan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace broadsheet {

namespace {

/// Takes the thing of which the Problem speaks out of the JSON; false: it speaks of none.
bool takeOut(QJsonObject& json, const Problem& problem)
{
    static const QRegularExpression pattern(
        QStringLiteral("/(placements|rules|furniture|free|guides)/(\\d+)"));
    const QRegularExpressionMatch match = pattern.match(problem.detail);
    if (!match.hasMatch())
        return false;
    QJsonArray list = json.value(match.captured(1)).toArray();
    const qsizetype index = match.captured(2).toLongLong();
    if (index >= list.size())
        return false;
    list.removeAt(index);
    json.insert(match.captured(1), list);
    return true;
}

/// What is left when everything that cannot be read is taken out.
PagePlan readable(const QByteArray& source, Problem problem)
{
    QJsonObject json = QJsonDocument::fromJson(source).object();
    while (takeOut(json, problem)) {
        Result<PagePlan> rest
            = pagePlanFromJson(QJsonDocument(json).toJson(QJsonDocument::Compact));
        if (rest)
            return std::move(rest).value();
        problem = rest.problem();
    }
    return {};
}

} // namespace

PagePlanPtr storedPagePlan(const QByteArray& json)
{
    Result<PagePlan> read = pagePlanFromJson(json);
    if (read)
        return std::make_shared<const PagePlan>(std::move(read).value());
    PagePlan damaged = readable(json, read.problem());
    damaged.source = json;
    damaged.damage = read.problem();
    return std::make_shared<const PagePlan>(std::move(damaged));
}

} // namespace broadsheet
