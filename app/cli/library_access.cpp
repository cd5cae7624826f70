// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/library_access.h"

#include <QCoreApplication>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(LibraryAccess)
};

} // namespace

Result<std::unique_ptr<Library>> libraryOf(const Arguments& arguments, OpenMode mode)
{
    const Result<QString> name = arguments.required("library");
    if (!name)
        return name.problem();
    return openLibrary(*name, mode);
}

Result<EditionName> editionNameFromText(const QString& text)
{
    EditionName result;
    result.date = QDate::fromString(text.section(QLatin1Char('/'), 0, 0), Qt::ISODate);
    result.name = text.section(QLatin1Char('/'), 1);
    if (!result.date.isValid()) {
        return Problem { Messages::tr("\"%1\" is not an edition. Write its date as 2026-10-15, or "
                                      "2026-10-15/NAME.")
                             .arg(text),
            {} };
    }
    return result;
}

Result<EditionPtr> editionOf(const Arguments& arguments, Library& library)
{
    if (arguments.has("edition")) {
        const Result<EditionName> name = editionNameFromText(arguments.value("edition"));
        if (!name)
            return name.problem();
        return library.edition(name->date, name->name);
    }
    const Result<std::vector<EditionPtr>> all = library.editions();
    if (!all)
        return all.problem();
    if (all->size() == 1)
        return all->front();
    QStringList names;
    for (const EditionPtr& edition : *all) {
        const QString date = edition->date.toString(Qt::ISODate);
        names.append(edition->name.isEmpty() ? date : date + QLatin1Char('/') + edition->name);
    }
    return Problem { Messages::tr("Name the edition with --edition."),
        names.join(QLatin1Char(' ')) };
}

Result<OpenEdition> openEdition(const Arguments& arguments)
{
    Result<std::unique_ptr<Library>> library = libraryOf(arguments, OpenMode::Existing);
    if (!library)
        return library.problem();
    const Result<EditionPtr> edition = editionOf(arguments, **library);
    if (!edition)
        return edition.problem();
    Result<EditionMatter> matter = loadEditionMatter(**library, *edition);
    if (!matter)
        return matter.problem();
    return OpenEdition { std::move(library).value(), std::move(matter).value() };
}

Result<int> pageOf(const Arguments& arguments, const Edition& edition)
{
    const Result<QString> name = arguments.required("page");
    if (!name)
        return name.problem();
    const Page* page = edition.page(*name);
    if (page == nullptr) {
        QStringList pages;
        for (const PagePtr& known : edition.pages)
            pages.append(known->folio.isEmpty() ? QString::number(known->number) : known->folio);
        return Problem { Messages::tr("The edition has no page \"%1\".").arg(*name),
            pages.join(QLatin1Char(' ')) };
    }
    return page->number;
}

} // namespace broadsheet
