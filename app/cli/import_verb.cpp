// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text_encoding.h"
#include "cli/library_access.h"
#include "cli/verbs.h"
#include "exchange/cleaning_words.h"
#include "exchange/story_json.h"
#include "newsroom/copy_import.h"
#include "newsroom/newspaper.h"
#include "story/story_words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

#include <optional>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ImportVerb)
};

/// One file, read and split before the library is touched: bad copy changes nothing.
struct Copy {
    QString name;
    QString text;
    SplitCopy split;
};

Result<Copy> readCopy(const QString& path)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return bytes.problem();
    const Result<DecodedText> text = decodeText(*bytes);
    if (!text)
        return text.problem();
    if (text->encoding == TextEncoding::Gb18030)
        printError(Messages::tr("%1 is GB 18030 text and was converted.").arg(path));
    Result<SplitCopy> split = splitRawPageCopy(text->text);
    if (!split)
        return split.problem();
    return Copy { QFileInfo(path).fileName(), text->text, std::move(split).value() };
}

/// The edition that the copy is for. Unnamed, it is a library's only one, as for the other verbs,
/// and else today's.
Result<EditionPtr> wantedEdition(
    const std::optional<EditionName>& name, Library& library, const QString& language)
{
    if (name)
        return findOrMakeEdition(library, name->date, name->name, language);
    const Result<std::vector<EditionPtr>> all = library.editions();
    if (!all)
        return all.problem();
    if (all->size() == 1)
        return all->front();
    return findOrMakeEdition(library, QDate::currentDate(), {}, language);
}

void printReport(const Copy& copy,
    const std::vector<Story>& stories,
    const std::vector<JoinSuggestion>& suggestions)
{
    printOut(Messages::tr("%1: %2 characters, %n story(ies)", nullptr, int(stories.size()))
            .arg(copy.name)
            .arg(copy.split.inputCharacters));
    for (const Story& story : stories) {
        printOut(QStringLiteral("  %1  %2  %3")
                .arg(story.id.number())
                .arg(storyTypeTitle(story.type), -8)
                .arg(story.title()));
        for (const StoryNote& note : story.notes)
            printOut(QStringLiteral("      ") + note.text);
    }
    for (auto rule = copy.split.normalised.begin(); rule != copy.split.normalised.end(); ++rule)
        printOut(QStringLiteral("  %1 × %2").arg(cleaningRuleTitle(rule.key())).arg(rule.value()));
    for (const JoinSuggestion& suggestion : suggestions) {
        printOut(Messages::tr("  Join suggestion %1: %2 Accept it with broadsheet-cli join "
                              "--library FILE %1.")
                .arg(suggestion.id)
                .arg(suggestion.why));
    }
}

Result<void> importAndReport(
    const Copy& copy, const Arguments& arguments, Library& library, EditionPtr& edition)
{
    const Result<ImportOutcome> outcome = importCopy(library,
        edition,
        arguments.value("page", QStringLiteral("1")),
        batchOf(copy.split, copy.name, copy.text));
    if (!outcome)
        return outcome.problem();
    edition = outcome->edition;
    std::vector<Story> stories;
    for (const StoryPtr& story : outcome->stories)
        stories.push_back(*story);
    if (arguments.has("json"))
        printOut(QJsonDocument(importReportJson(copy.split, stories, outcome->joins))
                .toJson(QJsonDocument::Compact));
    else
        printReport(copy, stories, outcome->joins);
    return {};
}

int run(const Arguments& arguments)
{
    if (arguments.rest().isEmpty())
        return fail({ Messages::tr("Name the files that hold the raw copy."), {} });
    std::optional<EditionName> name;
    if (arguments.has("edition")) {
        const Result<EditionName> named = editionNameFromText(arguments.value("edition"));
        if (!named)
            return fail(named.problem());
        name = *named;
    }
    std::vector<Copy> copies;
    for (const QString& path : arguments.rest()) {
        Result<Copy> copy = readCopy(path);
        if (!copy && arguments.rest().size() > 1)
            printError(path);
        if (!copy)
            return fail(copy.problem());
        copies.push_back(std::move(copy).value());
    }
    const Result<std::unique_ptr<Library>> library
        = libraryOf(arguments, OpenMode::CreateIfMissing);
    if (!library)
        return fail(library.problem());
    const QString language = copies.front().split.stories.front().language;
    Result<EditionPtr> edition = wantedEdition(name, **library, language);
    if (!edition)
        return fail(edition.problem());
    for (const Copy& copy : copies) {
        const Result<void> imported = importAndReport(copy, arguments, **library, edition.value());
        if (!imported)
            return fail(imported.problem());
    }
    return ExitOk;
}

QString help()
{
    return Messages::tr(
        "Splits the raw copy of a page into stories and puts them into the library; "
        "makes the library and the edition when there is none.");
}

} // namespace

Verb importVerb()
{
    return { "import",
        &run,
        { { "library", "FILE|URL" },
            { "edition", "DATE[/NAME]" },
            { "page", "N|FOLIO" },
            { "json", nullptr } },
        &help };
}

} // namespace broadsheet
