// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom/new_edition.h"

#include "edition/house_formats.h"
#include "edition/own_grid.h"
#include "newsroom/first_plan.h"
#include "newsroom/newspaper.h"
#include "newsroom/standard_masters.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(NewEdition)
};

Result<void> checkWanted(const NewEdition& wanted, int pages)
{
    if (!wanted.date.isValid())
        return Problem { Messages::tr("The new edition has no date. Choose one."), {} };
    if (pages < 1 || pages > MostFirstPages) {
        return Problem { Messages::tr("An edition begins with 1 to %1 pages. Choose another "
                                      "number.")
                             .arg(MostFirstPages),
            QString::number(pages) };
    }
    return {};
}

/// "A08" → "A09"; empty where the folio ends in no number.
QString folioAfter(const QString& folio)
{
    qsizetype digits = folio.size();
    while (digits > 0 && folio[digits - 1].isDigit())
        --digits;
    if (digits == folio.size())
        return {};
    const QString number = folio.mid(digits);
    return folio.left(digits)
        + QString::number(number.toInt() + 1).rightJustified(number.size(), QLatin1Char('0'));
}

/// Format and furniture; rules only where no story can be meant by them, in the margins.
PagePlanPtr withoutStories(const PagePlan& plan, int lines)
{
    PagePlan empty;
    empty.format = plan.format;
    empty.furniture = plan.furniture;
    for (Furniture& furniture : empty.furniture)
        furniture.story = {};
    std::copy_if(plan.rules.begin(),
        plan.rules.end(),
        std::back_inserter(empty.rules),
        [lines](const PlanRule& rule) { return rule.at.line < 1 || rule.at.line > lines; });
    return std::make_shared<const PagePlan>(std::move(empty));
}

Result<Page> pageLike(const Edition& model, const Page& page, qint64 daysOn)
{
    Page next;
    next.number = page.number;
    next.folio = page.folio;
    next.section = page.section;
    next.spreadWithNext = page.spreadWithNext;
    next.master = page.master;
    next.overrides = page.overrides;
    next.deadline = page.deadline.isValid() ? page.deadline.addDays(daysOn) : QDateTime();
    const QString format = page.plan ? page.plan->format : standardFormat(model.publication);
    const Result<PageGrid> grid = findFormat(model.publication, format);
    if (!grid)
        return grid.problem();
    if (page.plan) {
        next.plan = withoutStories(*page.plan, grid->lines);
        return next;
    }
    const Result<PagePlanPtr> plan = firstPlan(*grid, next, model.publication);
    if (!plan)
        return plan.problem();
    next.plan = *plan;
    return next;
}

/// A page that goes on after `last`.
Result<Page> pageAfter(const Publication& publication, const Page* last)
{
    Page page;
    page.number = last == nullptr ? 1 : last->number + 1;
    page.folio = last == nullptr ? QString() : folioAfter(last->folio);
    page.master = masterFor(publication, page.number, {});
    const Result<PageGrid> grid = findFormat(publication,
        last != nullptr && last->plan ? formatAlone(last->plan->format)
                                      : standardFormat(publication));
    if (!grid)
        return grid.problem();
    const Result<PagePlanPtr> plan = firstPlan(*grid, page, publication);
    if (!plan)
        return plan.problem();
    page.plan = *plan;
    return page;
}

Result<void> addPages(Edition& edition, int pages)
{
    while (int(edition.pages.size()) < pages) {
        const Page* last = edition.pages.empty() ? nullptr : edition.pages.back().get();
        Result<Page> page = pageAfter(edition.publication, last);
        if (!page)
            return page.problem();
        edition.pages.push_back(std::make_shared<const Page>(std::move(page).value()));
    }
    return {};
}

} // namespace

Result<Edition> editionFromTemplate(const Edition& model, const NewEdition& wanted)
{
    const int pages = wanted.pages > 0 ? wanted.pages : int(model.pages.size());
    if (const Result<void> sound = checkWanted(wanted, pages); !sound)
        return sound.problem();
    Edition edition;
    edition.date = wanted.date;
    edition.name = wanted.name.trimmed();
    edition.publication = model.publication;
    const qint64 daysOn = model.date.isValid() ? model.date.daysTo(wanted.date) : 0;
    for (const PagePtr& page : model.pages) {
        if (int(edition.pages.size()) == pages)
            break;
        Result<Page> next = pageLike(model, *page, daysOn);
        if (!next)
            return next.problem();
        edition.pages.push_back(std::make_shared<const Page>(std::move(next).value()));
    }
    if (const Result<void> added = addPages(edition, pages); !added)
        return added.problem();
    return edition;
}

Result<Edition> standardEdition(const Publication& publication, const NewEdition& wanted)
{
    if (const Result<void> sound = checkWanted(wanted, wanted.pages); !sound)
        return sound.problem();
    Edition edition;
    edition.date = wanted.date;
    edition.name = wanted.name.trimmed();
    edition.publication = publication;
    if (publication.masters.empty()) {
        const Result<PageGrid> grid = findFormat(publication, standardFormat(publication));
        if (!grid)
            return grid.problem();
        edition.publication.masters = standardMasters(*grid, publication.language);
    }
    if (const Result<void> added = addPages(edition, wanted.pages); !added)
        return added.problem();
    return edition;
}

Result<EditionPtr> makeEdition(Library& library, EditionId model, const NewEdition& wanted)
{
    const Result<std::vector<EditionPtr>> all = library.editions();
    if (!all)
        return all.problem();
    if (all->empty()) {
        return Problem { Messages::tr("The library has no edition yet that a new one could be made "
                                      "from. Import copy, or make a newspaper first."),
            library.filePath() };
    }
    const auto found = std::find_if(
        all->begin(), all->end(), [model](const EditionPtr& each) { return each->id == model; });
    if (found == all->end() && !model.isNull()) {
        return Problem { Messages::tr("The edition to begin from is no longer in the library. "
                                      "Choose another one."),
            {} };
    }
    const Result<Edition> edition = model.isNull()
        ? standardEdition(all->back()->publication, wanted)
        : editionFromTemplate(**found, wanted);
    if (!edition)
        return edition.problem();
    return library.saveEdition(*edition);
}

} // namespace broadsheet
