// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text_encoding.h"
#include "cli/copy_words.h"
#include "cli/library_access.h"
#include "cli/verbs.h"
#include "editing/edition_session.h"
#include "editing/edition_verbs.h"
#include "exchange/story_json.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>

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

Result<EditionName> wantedEdition(const Arguments& arguments)
{
    if (!arguments.has("edition"))
        return EditionName { QDate::currentDate(), {} };
    return editionNameFromText(arguments.value("edition"));
}

/// The edition that is asked for, made when there is none.
Result<EditionPtr> findOrMakeEdition(
    const Arguments& arguments, Library& library, const QString& language)
{
    const Result<EditionName> name = wantedEdition(arguments);
    if (!name)
        return name.problem();
    const Result<std::vector<EditionPtr>> all = library.editions();
    if (!all)
        return all.problem();
    for (const EditionPtr& edition : *all) {
        if (edition->date == name->date && edition->name == name->name)
            return edition;
    }
    Edition edition;
    edition.date = name->date;
    edition.name = name->name;
    edition.publication.language = language;
    if (!all->empty())
        edition.publication = all->back()->publication;
    return library.saveEdition(edition);
}

bool isFolio(const QString& name)
{
    bool number = false;
    name.toInt(&number);
    return !number;
}

/// The number of the page that is asked for; a page that is not there yet is added.
Result<int> findOrAddPage(const Arguments& arguments, Library& library, EditionPtr& edition)
{
    const QString name = arguments.value("page", QStringLiteral("1"));
    if (const Page* page = edition->page(name))
        return page->number;
    static const QRegularExpression folio(QStringLiteral("^[A-Za-z]{0,3}[0-9]{1,3}$"));
    if (!folio.match(name).hasMatch() || (!isFolio(name) && name.toInt() < 1)) {
        return Problem { Messages::tr("\"%1\" is not a page. Give its number, such as 3, or its "
                                      "folio, such as A03.")
                             .arg(name),
            {} };
    }
    Page page;
    page.number = isFolio(name) ? int(edition->pages.size()) + 1 : name.toInt();
    page.folio = isFolio(name) ? name : QString();
    EditionSession session(edition);
    const Result<void> added = session.edit(
        Messages::tr("Add page"), {}, [&](EditionTransaction& t) { return addPage(t, page); });
    if (!added)
        return added.problem();
    const Result<EditionPtr> saved = library.saveEdition(*session.current());
    if (!saved)
        return saved.problem();
    edition = *saved;
    return page.number;
}

ImportBatch batchOf(const Copy& copy)
{
    ImportBatch batch;
    batch.stories = copy.split.stories;
    batch.sourceName = copy.name;
    batch.sourceText = copy.text;
    for (const SplitCopy::Join& join : copy.split.joins) {
        batch.joins.push_back({ join.fromStory,
            join.fromPart,
            join.fromOffset,
            join.toStory,
            join.toPart,
            join.toOffset,
            join.why });
    }
    return batch;
}

/// The suggestions among these stories.
std::vector<JoinSuggestion> suggestionsFor(
    const std::vector<JoinSuggestion>& all, const std::vector<Story>& stories)
{
    std::vector<JoinSuggestion> result;
    for (const JoinSuggestion& suggestion : all) {
        for (const Story& story : stories) {
            if (story.id == suggestion.from.story)
                result.push_back(suggestion);
        }
    }
    return result;
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

Result<void> importCopy(
    const Copy& copy, const Arguments& arguments, Library& library, EditionPtr& edition)
{
    const Result<int> page = findOrAddPage(arguments, library, edition);
    if (!page)
        return page.problem();
    const Result<std::vector<StoryPtr>> stored = library.import(edition->id, *page, batchOf(copy));
    if (!stored)
        return stored.problem();
    const Result<std::vector<JoinSuggestion>> joins = library.joinSuggestions(edition->id);
    if (!joins)
        return joins.problem();
    std::vector<Story> stories;
    for (const StoryPtr& story : *stored)
        stories.push_back(*story);
    const std::vector<JoinSuggestion> own = suggestionsFor(*joins, stories);
    if (arguments.has("json"))
        printOut(QJsonDocument(importReportJson(copy.split, stories, own))
                .toJson(QJsonDocument::Compact));
    else
        printReport(copy, stories, own);
    return {};
}

int run(const Arguments& arguments)
{
    if (arguments.rest().isEmpty())
        return fail({ Messages::tr("Name the files that hold the raw copy."), {} });
    const Result<EditionName> name = wantedEdition(arguments);
    if (!name)
        return fail(name.problem());
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
    Result<EditionPtr> edition = findOrMakeEdition(arguments, **library, language);
    if (!edition)
        return fail(edition.problem());
    for (const Copy& copy : copies) {
        const Result<void> imported = importCopy(copy, arguments, **library, edition.value());
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
