// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/library_access.h"
#include "cli/verbs.h"
#include "page_layout/edition_composer.h"
#include "preflight/preflight.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(CheckVerb)
};

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Hint:
        return Messages::tr("hint");
    case Severity::Warning:
        return Messages::tr("warning");
    case Severity::Error:
        break;
    }
    return Messages::tr("error");
}

QString severityName(Severity severity)
{
    if (severity == Severity::Hint)
        return QStringLiteral("hint");
    return severity == Severity::Warning ? QStringLiteral("warning") : QStringLiteral("error");
}

Findings check(const EditionMatter& matter)
{
    FontLibrary fonts;
    EditionComposer composer(fonts);
    std::vector<PreflightResult> results;
    for (const PagePtr& page : matter.edition->pages) {
        if (!page->plan)
            continue;
        const Result<ComposedPagePtr> composed = composer.page(matter, page->number);
        results.push_back({ page->number,
            composed ? *composed : nullptr,
            composed ? QString() : composed.problem().summary });
    }
    Preflight preflight;
    return preflight.run(matter, results);
}

QByteArray toJson(const Findings& findings)
{
    QJsonArray list;
    for (const Finding& finding : findings) {
        list.append(QJsonObject {
            { QStringLiteral("check"), finding.check },
            { QStringLiteral("severity"), severityName(finding.severity) },
            { QStringLiteral("page"), finding.page },
            { QStringLiteral("story"), qint64(finding.story.number()) },
            { QStringLiteral("text"), finding.text },
        });
    }
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

void print(const Findings& findings, const Edition& edition)
{
    for (const Finding& finding : findings) {
        const Page* const page = edition.page(finding.page);
        const QString name = page == nullptr || page->folio.isEmpty()
            ? QString::number(finding.page)
            : page->folio;
        printOut(Messages::tr("Page %1: %2: %3")
                .arg(name, severityWord(finding.severity), finding.text));
    }
    if (findings.empty())
        printOut(Messages::tr("All is well."));
}

int run(const Arguments& arguments)
{
    const Result<OpenEdition> open = openEdition(arguments);
    if (!open)
        return fail(open.problem());
    const EditionMatter& matter = open->matter;
    Findings findings = check(matter);
    if (arguments.has("page")) {
        const Result<int> number = pageOf(arguments, *matter.edition);
        if (!number)
            return fail(number.problem());
        std::erase_if(findings, [&](const Finding& finding) { return finding.page != *number; });
    }
    if (arguments.has("json"))
        printOut(toJson(findings));
    else
        print(findings, *matter.edition);
    return countOf(findings, Severity::Error) > 0 ? ExitProblem : ExitOk;
}

QString help()
{
    return Messages::tr(
        "Looks through an edition for what is amiss before it is printed; ends with "
        "1 when there are errors.");
}

} // namespace

Verb checkVerb()
{
    return { "check",
        &run,
        { { "library", "FILE|URL" },
            { "edition", "DATE[/NAME]" },
            { "page", "N|FOLIO" },
            { "json", nullptr } },
        &help };
}

} // namespace broadsheet
