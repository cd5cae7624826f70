// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/library_access.h"
#include "cli/verbs.h"
#include "page_layout/edition_composer.h"
#include "page_layout/loose_lines.h"
#include "typesetting/explain_line.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(LinesVerb)
};

constexpr int DefaultPerMille = 10;

QString textOf(const PageLine& line)
{
    const int start = line.paragraph->lineStart(line.line);
    const int end = line.paragraph->lineStart(line.line + 1);
    return line.paragraph->paragraph().text.mid(start, end - start);
}

void printLine(const ComposedPage& page, const LooseLine& loose, bool json)
{
    const PageLine& line = page.lines[loose.line];
    const double gap = double(loose.gapMilliEm) / 1000;
    const QString why = explanationText(explainLine(*line.paragraph, line.line));
    if (!json) {
        printOut(QStringLiteral("%1  %2 em  %3\n    %4")
                .arg(page.folio.isEmpty() ? QString::number(page.number) : page.folio)
                .arg(gap, 0, 'f', 3)
                .arg(textOf(line), QString(why).replace(QLatin1Char('\n'), QLatin1Char(' '))));
        return;
    }
    const QJsonObject out {
        { QStringLiteral("page"), page.number },
        { QStringLiteral("story"), qint64(line.story.number()) },
        { QStringLiteral("text"), textOf(line) },
        { QStringLiteral("gap_em"), gap },
        { QStringLiteral("why"), why },
    };
    printOut(QJsonDocument(out).toJson(QJsonDocument::Compact));
}

/// What a page's Latin lines have to be looked at for; Chinese lines have none of it.
void printColour(const ComposedPage& page, bool json)
{
    const LineColour colour = colourOf(page);
    if (!json) {
        printOut(Messages::tr("%1  %2 lines, %3 with a hyphen, %4 tight, %5 loose, %6 rivers")
                .arg(page.folio.isEmpty() ? QString::number(page.number) : page.folio)
                .arg(colour.lines)
                .arg(colour.hyphenated)
                .arg(colour.tight)
                .arg(colour.loose)
                .arg(colour.rivers));
        return;
    }
    const QJsonObject out {
        { QStringLiteral("page"), page.number },
        { QStringLiteral("lines"), colour.lines },
        { QStringLiteral("hyphenated"), colour.hyphenated },
        { QStringLiteral("tight"), colour.tight },
        { QStringLiteral("loose"), colour.loose },
        { QStringLiteral("rivers"), colour.rivers },
    };
    printOut(QJsonDocument(out).toJson(QJsonDocument::Compact));
}

/// Per mille of the lines, from a number in per cent such as "1" or "0.5".
Result<int> shareOf(const Arguments& arguments)
{
    if (!arguments.has("loosest"))
        return DefaultPerMille;
    bool isNumber = false;
    const double perCent = arguments.value("loosest").toDouble(&isNumber);
    if (!isNumber || perCent <= 0 || perCent > 100) {
        return Problem { Messages::tr(
                             "\"%1\" is no share. Write a number of per cent from 0.1 to 100.")
                             .arg(arguments.value("loosest")),
            {} };
    }
    return int(perCent * 10);
}

int run(const Arguments& arguments)
{
    const Result<int> share = shareOf(arguments);
    if (!share)
        return fail(share.problem());
    const Result<OpenEdition> open = openEdition(arguments);
    if (!open)
        return fail(open.problem());
    const EditionMatter& matter = open->matter;
    FontLibrary fonts;
    Result<std::vector<ComposedPagePtr>> pages = composeEdition(matter, fonts);
    if (!pages)
        return fail(pages.problem());
    if (arguments.has("page")) {
        const Result<int> number = pageOf(arguments, *matter.edition);
        if (!number)
            return fail(number.problem());
        std::erase_if(
            pages.value(), [&](const ComposedPagePtr& page) { return page->number != *number; });
    }
    if (arguments.has("count")) {
        for (const ComposedPagePtr& page : *pages)
            printColour(*page, arguments.has("json"));
        return ExitOk;
    }
    for (const LooseLine& loose : loosestLines(*pages, *share))
        printLine(*(*pages)[loose.page], loose, arguments.has("json"));
    return ExitOk;
}

QString help()
{
    return Messages::tr(
        "Lists the loosest lines of an edition, the loosest first, and says why each "
        "breaks where it does. --loosest: how many of a hundred lines (1). --count: how many "
        "lines of each page part a word, are tight or loose, and its rivers, instead.");
}

} // namespace

Verb linesVerb()
{
    return { "lines",
        &run,
        { { "library", "FILE|URL" },
            { "edition", "DATE[/NAME]" },
            { "page", "N|FOLIO" },
            { "loosest", "PERCENT" },
            { "count", nullptr },
            { "json", nullptr } },
        &help };
}

} // namespace broadsheet
