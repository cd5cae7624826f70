// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/library_access.h"
#include "cli/verbs.h"
#include "edition/issue_count.h"
#include "newsroom/new_edition.h"

#include <QCoreApplication>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(EditionVerb)
};

constexpr int StandardPages = 4;

/// The edition that --from names; null without the option: the standard edition.
Result<EditionId> modelOf(const Arguments& arguments, Library& library)
{
    if (!arguments.has("from"))
        return EditionId();
    const Result<EditionName> name = editionNameFromText(arguments.value("from"));
    if (!name)
        return name.problem();
    const Result<EditionPtr> model = library.edition(name->date, name->name);
    if (!model)
        return model.problem();
    return (*model)->id;
}

int run(const Arguments& arguments)
{
    const Result<QString> text = arguments.required("edition");
    if (!text)
        return fail(text.problem());
    const Result<EditionName> name = editionNameFromText(*text);
    if (!name)
        return fail(name.problem());
    const Result<std::unique_ptr<Library>> library = libraryOf(arguments, OpenMode::Existing);
    if (!library)
        return fail(library.problem());
    const Result<EditionId> model = modelOf(arguments, **library);
    if (!model)
        return fail(model.problem());
    const Result<int> pages = arguments.number("pages", model->isNull() ? StandardPages : 0);
    if (!pages)
        return fail(pages.problem());
    const Result<EditionPtr> made
        = makeEdition(**library, *model, { name->date, name->name, *pages });
    if (!made)
        return fail(made.problem());
    printOut(Messages::tr("%1, edition of %2 with %n page(s)", nullptr, int((*made)->pages.size()))
            .arg((*made)->publication.title, *text));
    if (const QString issue = issueText(**made); !issue.isEmpty())
        printOut(issue);
    return ExitOk;
}

QString help()
{
    return Messages::tr("Makes a further edition of a library's paper: like another one (--from), "
                        "without its stories, or a standard one.");
}

} // namespace

Verb editionVerb()
{
    return { "edition",
        &run,
        { { "library", "FILE|URL" },
            { "edition", "DATE[/NAME]" },
            { "from", "DATE[/NAME]" },
            { "pages", "N" } },
        &help };
}

} // namespace broadsheet
