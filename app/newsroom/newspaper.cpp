// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom/newspaper.h"

#include "newsroom/new_edition.h"
#include "newsroom/standard_masters.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Newspaper)
};

Result<Page> pageFromJson(const QJsonObject& json)
{
    Page page;
    page.number = json.value(QLatin1String("number")).toInt();
    page.folio = json.value(QLatin1String("folio")).toString();
    page.section = json.value(QLatin1String("section")).toString();
    if (page.number < 1)
        return Problem { Messages::tr("A page of the newspaper file has no \"number\" above 0."),
            {} };
    return page;
}

Result<void> checkWords(const NewNewspaper& newspaper)
{
    if (newspaper.title.trimmed().isEmpty())
        return Problem { Messages::tr("The newspaper has no title. Give it one."), {} };
    if (!newspaper.firstEdition.isValid())
        return Problem { Messages::tr("The first edition has no date. Choose one."), {} };
    if (newspaper.pages < 1 || newspaper.pages > MostFirstPages) {
        return Problem { Messages::tr(
                             "An edition begins with 1 to %1 pages. Choose another number.")
                             .arg(MostFirstPages),
            QString::number(newspaper.pages) };
    }
    return {};
}

} // namespace

Result<Edition> firstEditionOf(const NewNewspaper& newspaper)
{
    if (const Result<void> sound = checkWords(newspaper); !sound)
        return sound.problem();
    const Result<PageGrid> grid = findFormat(newspaper.format);
    if (!grid)
        return grid.problem();
    Publication publication;
    publication.title = newspaper.title.trimmed();
    publication.titleLatin = newspaper.titleLatin.trimmed();
    publication.language = newspaper.language;
    publication.formats = { grid->name };
    publication.masters = standardMasters(*grid, newspaper.language);
    return standardEdition(publication, { newspaper.firstEdition, {}, newspaper.pages });
}

Result<EditionPtr> makeNewspaper(Library& library, const NewNewspaper& newspaper)
{
    const Result<Edition> edition = firstEditionOf(newspaper);
    if (!edition)
        return edition.problem();
    return library.saveEdition(*edition);
}

Result<Edition> editionFromNewspaperJson(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonObject paper = QJsonDocument::fromJson(json, &error).object();
    const auto text = [&](const char* key) { return paper.value(QLatin1String(key)).toString(); };
    Edition edition;
    edition.date = QDate::fromString(text("date"), Qt::ISODate);
    edition.issue = text("issue");
    edition.publication.title = text("title");
    edition.publication.titleLatin = text("title_pinyin");
    edition.publication.language = text("language");
    if (edition.publication.title.isEmpty() || !edition.date.isValid()
        || edition.publication.language.isEmpty()) {
        return Problem { Messages::tr("This is not a newspaper file. It needs at least \"title\", "
                                      "\"language\" and \"date\" (2026-10-15)."),
            error.errorString() };
    }
    for (const QJsonValue value : paper.value(QLatin1String("pages")).toArray()) {
        const Result<Page> page = pageFromJson(value.toObject());
        if (!page)
            return page.problem();
        edition.pages.push_back(std::make_shared<const Page>(*page));
    }
    return edition;
}

Result<EditionPtr> findOrMakeEdition(
    Library& library, QDate date, const QString& name, const QString& language)
{
    const Result<std::vector<EditionPtr>> all = library.editions();
    if (!all)
        return all.problem();
    for (const EditionPtr& edition : *all) {
        if (edition->date == date && edition->name == name)
            return edition;
    }
    Edition edition;
    edition.date = date;
    edition.name = name;
    edition.publication.language = language;
    if (!all->empty())
        edition.publication = all->back()->publication;
    return library.saveEdition(edition);
}

} // namespace broadsheet
