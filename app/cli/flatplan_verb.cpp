// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/library_access.h"
#include "cli/verbs.h"
#include "edition/flatplan.h"
#include "edition/page_details_json.h"
#include "page_layout/edition_composer.h"
#include "page_layout/flatplan_fill.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(FlatplanVerb)
};

QString timeText(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QJsonObject fillJson(const PageFill& fill)
{
    return { { QStringLiteral("stories"), fill.stories },
        { QStringLiteral("characters"), fill.characters },
        { QStringLiteral("lines"), fill.lines },
        { QStringLiteral("free_lines"), fill.freeLines },
        { QStringLiteral("overset_lines"), fill.oversetLines },
        { QStringLiteral("waiting_stories"), fill.waitingStories },
        { QStringLiteral("waiting_characters"), fill.waitingCharacters } };
}

QJsonObject sumJson(const FlatplanSum& sum)
{
    return { { QStringLiteral("pages"), sum.pages },
        { QStringLiteral("released"), sum.released },
        { QStringLiteral("next_deadline"), timeText(sum.nextDeadline) },
        { QStringLiteral("fill"), fillJson(sum.fill) } };
}

QJsonObject pageJson(const Edition& edition, const Page& page, const PageFill& fill)
{
    const PagePtr mate = spreadMate(edition, page);
    return { { QStringLiteral("page"), page.number },
        { QStringLiteral("folio"), page.folio },
        { QStringLiteral("section"), page.section },
        { QStringLiteral("laid_out"), page.plan != nullptr },
        { QStringLiteral("state"), pageStateWords().at(int(page.state)) },
        { QStringLiteral("editor"), page.editor },
        { QStringLiteral("designer"), page.designer },
        { QStringLiteral("proofreader"), page.proofreader },
        { QStringLiteral("deadline"), timeText(page.deadline) },
        { QStringLiteral("double_truck_with"), mate ? mate->number : 0 },
        { QStringLiteral("fill"), fillJson(fill) } };
}

QJsonObject flatplanJson(const Edition& edition, const std::vector<PageFill>& fills)
{
    QJsonArray sections;
    FlatplanSum total;
    std::size_t next = 0;
    for (const FlatplanSection& section : sectionsOf(edition)) {
        FlatplanSum sum;
        QJsonArray pages;
        for (const PagePtr& page : section.pages) {
            sum.add(*page, fills[next]);
            total.add(*page, fills[next]);
            pages.append(pageJson(edition, *page, fills[next]));
            ++next;
        }
        sections.append(QJsonObject { { QStringLiteral("letters"), section.letters },
            { QStringLiteral("sum"), sumJson(sum) },
            { QStringLiteral("pages"), pages } });
    }
    return { { QStringLiteral("date"), edition.date.toString(Qt::ISODate) },
        { QStringLiteral("name"), edition.name },
        { QStringLiteral("sum"), sumJson(total) },
        { QStringLiteral("sections"), sections } };
}

int run(const Arguments& arguments)
{
    const Result<OpenEdition> open = openEdition(arguments);
    if (!open)
        return fail(open.problem());
    const EditionMatter& matter = open->matter;
    FontLibrary fonts;
    EditionComposer composer(fonts);
    std::vector<ComposedPagePtr> pages;
    for (const PagePtr& page : matter.edition->pages) {
        if (!page->plan)
            continue;
        const Result<ComposedPagePtr> composed = composer.page(matter, page->number);
        if (composed)
            pages.push_back(*composed);
        else // the others are told all the same
            printError(
                Messages::tr("Page %1: %2").arg(pageName(*page), composed.problem().summary));
    }
    const QJsonObject json = flatplanJson(*matter.edition, fillsOf(matter, pages));
    printOut(QJsonDocument(json).toJson(QJsonDocument::Compact));
    return ExitOk;
}

QString help()
{
    return Messages::tr("Prints the flatplan of an edition as JSON: its sections and pages with "
                        "state, people, deadline, and how full each is.");
}

} // namespace

Verb flatplanVerb()
{
    return { "flatplan", &run, { { "library", "FILE|URL" }, { "edition", "DATE[/NAME]" } }, &help };
}

} // namespace broadsheet
