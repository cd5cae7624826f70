// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom/copy_import.h"

#include "editing/edition_session.h"
#include "editing/edition_verbs.h"
#include "newsroom/standard_masters.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(CopyImport)
};

bool isNumber(const QString& name)
{
    bool number = false;
    name.toInt(&number);
    return number;
}

/// The next free number for a page that is known by its folio only.
int nextNumber(const Edition& edition)
{
    return edition.pages.empty() ? 1 : edition.pages.back()->number + 1;
}

struct PageOfEdition {
    EditionPtr edition;
    int number = 0;
};

Result<PageOfEdition> findOrAddPage(
    Library& library, const EditionPtr& edition, const QString& name)
{
    if (const Page* page = edition->page(name))
        return PageOfEdition { edition, page->number };
    if (!isPageName(name)) {
        return Problem { Messages::tr("\"%1\" is not a page. Give its number, such as 3, or its "
                                      "folio, such as A03.")
                             .arg(name),
            {} };
    }
    Page page;
    page.number = isNumber(name) ? name.toInt() : nextNumber(*edition);
    page.folio = isNumber(name) ? QString() : name;
    page.master = masterFor(edition->publication, page.number, {});
    EditionSession session(edition);
    const Result<void> added = session.edit(
        Messages::tr("Add page"), {}, [&](EditionTransaction& t) { return addPage(t, page); });
    if (!added)
        return added.problem();
    const Result<EditionPtr> saved = library.saveEdition(*session.current());
    if (!saved)
        return saved.problem();
    return PageOfEdition { *saved, page.number };
}

bool beginsIn(const JoinSuggestion& suggestion, const std::vector<StoryPtr>& stories)
{
    return std::any_of(stories.begin(), stories.end(), [&](const StoryPtr& story) {
        return story->id == suggestion.from.story;
    });
}

} // namespace

ImportBatch batchOf(const SplitCopy& split, const QString& name, const QString& text)
{
    ImportBatch batch;
    batch.stories = split.stories;
    batch.sourceName = name;
    batch.sourceText = text;
    for (const SplitCopy::Join& join : split.joins) {
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

bool isPageName(const QString& page)
{
    static const QRegularExpression folio(QStringLiteral("^[A-Za-z]{0,3}[0-9]{1,3}$"));
    return folio.match(page).hasMatch() && (!isNumber(page) || page.toInt() >= 1);
}

Result<ImportOutcome> importCopy(
    Library& library, const EditionPtr& edition, const QString& page, const ImportBatch& batch)
{
    const Result<PageOfEdition> place = findOrAddPage(library, edition, page);
    if (!place)
        return place.problem();
    const Result<std::vector<StoryPtr>> stored
        = library.import(place->edition->id, place->number, batch);
    if (!stored)
        return stored.problem();
    const Result<std::vector<JoinSuggestion>> joins = library.joinSuggestions(place->edition->id);
    if (!joins)
        return joins.problem();
    ImportOutcome outcome { place->edition, place->number, *stored, {} };
    for (const JoinSuggestion& suggestion : *joins) {
        if (beginsIn(suggestion, *stored))
            outcome.joins.push_back(suggestion);
    }
    return outcome;
}

} // namespace broadsheet
