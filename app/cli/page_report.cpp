// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/page_report.h"

#include "cli/command_line.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(PageReport)
};

QString nameOf(const ComposedPage& page)
{
    return page.folio.isEmpty() ? QString::number(page.number) : page.folio;
}

QString partName(const QString& what)
{
    if (what == QLatin1String("headline"))
        return Messages::tr("head");
    if (what == QLatin1String("caption"))
        return Messages::tr("caption");
    return Messages::tr("text");
}

} // namespace

void printPageReport(const ComposedPage& page)
{
    for (const Overset& overset : page.overset) {
        printError(Messages::tr(
            "Page %1: \"%2\", %3: %n line(s) over (%4 characters)", nullptr, overset.lines)
                .arg(nameOf(page))
                .arg(overset.title, partName(overset.what))
                .arg(overset.characters));
    }
    for (const QString& problem : page.problems)
        printError(Messages::tr("Page %1: %2").arg(nameOf(page), problem));
}

QJsonObject pageReportJson(const ComposedPage& page)
{
    QJsonArray oversets;
    for (const Overset& overset : page.overset) {
        oversets.append(QJsonObject {
            { QStringLiteral("story"), qint64(overset.story.number()) },
            { QStringLiteral("what"), overset.what },
            { QStringLiteral("lines"), overset.lines },
            { QStringLiteral("characters"), overset.characters },
            { QStringLiteral("text"), overset.text },
        });
    }
    QJsonArray problems;
    for (const QString& problem : page.problems)
        problems.append(problem);
    return QJsonObject {
        { QStringLiteral("page"), page.number },
        { QStringLiteral("folio"), page.folio },
        { QStringLiteral("overset"), oversets },
        { QStringLiteral("problems"), problems },
        { QStringLiteral("fonts"), standInsToJson(page.standIns) },
    };
}

} // namespace broadsheet
