// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/library_access.h"
#include "cli/verbs.h"
#include "newsroom/newspaper.h"

#include <QCoreApplication>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(NewVerb)
};

int run(const Arguments& arguments)
{
    const Result<QString> newspaper = arguments.required("newspaper");
    if (!newspaper)
        return fail(newspaper.problem());
    const Result<QByteArray> json = readFile(*newspaper);
    if (!json)
        return fail(json.problem());
    const Result<Edition> edition = editionFromNewspaperJson(*json);
    if (!edition)
        return fail(edition.problem());
    const Result<std::unique_ptr<Library>> library
        = libraryOf(arguments, OpenMode::CreateIfMissing);
    if (!library)
        return fail(library.problem());
    const Result<EditionPtr> saved = (*library)->saveEdition(*edition);
    if (!saved)
        return fail(saved.problem());
    printOut(Messages::tr("%1, edition of %2 with %n page(s)", nullptr, int((*saved)->pages.size()))
            .arg((*saved)->publication.title, (*saved)->date.toString(Qt::ISODate)));
    return ExitOk;
}

QString help()
{
    return Messages::tr("Makes an edition, and its library when there is none.");
}

} // namespace

Verb newVerb()
{
    return { "new", &run, { { "library", "FILE" }, { "newspaper", "NEWSPAPER.json" } }, &help };
}

} // namespace broadsheet
