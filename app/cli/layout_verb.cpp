// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/library_access.h"
#include "cli/page_report.h"
#include "cli/verbs.h"
#include "editing/edition_session.h"
#include "editing/edition_verbs.h"
#include "edition/house_formats.h"
#include "page_layout/edition_composer.h"
#include "storage/edition_loading.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSaveFile>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(LayoutVerb)
};

int exportPlan(const Edition& edition, int number, const QString& file)
{
    const Page* page = edition.page(number);
    if (!page->plan)
        return fail({ Messages::tr("Page %1 has no plan.")
                          .arg(page->folio.isEmpty() ? QString::number(number) : page->folio),
            {} });
    QByteArray json = pagePlanToJson(*page->plan);
    if (!json.endsWith('\n'))
        json.append('\n');
    if (file == QLatin1String("-")) {
        json.chop(1);
        printOut(json);
        return ExitOk;
    }
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(json) != json.size() || !out.commit()) {
        return fail({ Messages::tr("The plan cannot be written to %1. Check the folder and its "
                                   "rights.")
                          .arg(file),
            out.errorString() });
    }
    return ExitOk;
}

/// Reads a plan and checks it against its format and house styles before anything is stored.
Result<PagePlanPtr> readPlan(const QString& file, const Publication& publication)
{
    const Result<QByteArray> json = readFile(file);
    if (!json)
        return json.problem();
    Result<PagePlan> plan = pagePlanFromJson(*json);
    if (!plan)
        return plan.problem();
    const Result<PageGrid> grid = findFormat(publication, plan->format);
    if (!grid)
        return grid.problem();
    const Result<void> stands = checkPlan(*plan, *grid);
    if (!stands)
        return stands.problem();
    const Result<StyleSheet> sheet = findStyleSheet(grid->styleSheet);
    if (!sheet)
        return sheet.problem();
    const Result<void> styled = checkPlanStyles(*plan, *sheet);
    if (!styled)
        return styled.problem();
    return PagePlanPtr(std::make_shared<const PagePlan>(std::move(plan).value()));
}

Result<EditionPtr> storePlan(
    Library& library, const EditionPtr& edition, int number, const PagePlanPtr& plan)
{
    EditionSession session(edition);
    const Result<void> set = session.edit(Messages::tr("Lay out page"),
        {},
        [&](EditionTransaction& t) { return setPagePlan(t, number, plan); });
    if (!set)
        return set.problem();
    return library.saveEdition(*session.current());
}

int report(Library& library, const EditionPtr& edition, int number, bool json)
{
    const Result<EditionMatter> matter = loadEditionMatter(library, edition);
    if (!matter)
        return fail(matter.problem());
    FontLibrary fonts;
    EditionComposer composer(fonts);
    const Result<ComposedPagePtr> page = composer.page(*matter, number);
    if (!page)
        return fail(page.problem());
    if (json) {
        printOut(QJsonDocument(pageReportJson(**page)).toJson(QJsonDocument::Compact));
        return ExitOk;
    }
    printPageReport(**page);
    printOut(
        Messages::tr("Page %1 is laid out: %n story(ies)", nullptr, int((*page)->stories.size()))
            .arg((*page)->folio.isEmpty() ? QString::number(number) : (*page)->folio));
    return ExitOk;
}

int run(const Arguments& arguments)
{
    const Result<std::unique_ptr<Library>> library = libraryOf(arguments, OpenMode::Existing);
    if (!library)
        return fail(library.problem());
    const Result<EditionPtr> edition = editionOf(arguments, **library);
    if (!edition)
        return fail(edition.problem());
    const Result<int> number = pageOf(arguments, **edition);
    if (!number)
        return fail(number.problem());
    if (arguments.has("export-plan")) {
        const QString file
            = arguments.rest().isEmpty() ? QStringLiteral("-") : arguments.rest().first();
        return exportPlan(**edition, *number, file);
    }
    const Result<QString> file = arguments.required("plan");
    if (!file)
        return fail(file.problem());
    const Result<PagePlanPtr> plan = readPlan(*file, (*edition)->publication);
    if (!plan)
        return fail(plan.problem());
    const Result<EditionPtr> saved = storePlan(**library, *edition, *number, *plan);
    if (!saved)
        return fail(saved.problem());
    return report(**library, *saved, *number, arguments.has("json"));
}

QString help()
{
    return Messages::tr("Lays a page out by a plan, or writes its plan to a file or to standard "
                        "output (--export-plan).");
}

} // namespace

Verb layoutVerb()
{
    return { "layout",
        &run,
        { { "library", "FILE|URL" },
            { "edition", "DATE[/NAME]" },
            { "page", "N|FOLIO" },
            { "plan", "PLAN.json" },
            { "export-plan", nullptr },
            { "json", nullptr } },
        &help };
}

} // namespace broadsheet
