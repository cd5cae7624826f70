// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/library_access.h"
#include "cli/verbs.h"
#include "exchange/story_json.h"
#include "newsroom/join_acceptance.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(JoinVerb)
};

Result<std::vector<JoinSuggestion>> openSuggestions(const Arguments& arguments, Library& library)
{
    if (arguments.has("edition")) {
        const Result<EditionPtr> edition = editionOf(arguments, library);
        if (!edition)
            return edition.problem();
        return library.joinSuggestions((*edition)->id);
    }
    return openJoinSuggestions(library);
}

int run(const Arguments& arguments)
{
    const Result<std::unique_ptr<Library>> library = libraryOf(arguments, OpenMode::Existing);
    if (!library)
        return fail(library.problem());
    const Result<std::vector<JoinSuggestion>> open = openSuggestions(arguments, **library);
    if (!open)
        return fail(open.problem());
    if (arguments.rest().isEmpty()) {
        for (const JoinSuggestion& suggestion : *open)
            printOut(QStringLiteral("%1  %2").arg(suggestion.id).arg(suggestion.why));
        return ExitOk;
    }
    for (const QString& word : arguments.rest()) {
        const auto found = std::find_if(open->begin(), open->end(), [&](const auto& suggestion) {
            return QString::number(suggestion.id) == word;
        });
        if (found == open->end()) {
            return fail(
                { Messages::tr("There is no open join suggestion %1. Run the command without "
                               "a number to see all.")
                        .arg(word),
                    {} });
        }
        const Result<StoryPtr> joined = acceptJoinSuggestion(**library, *found);
        if (!joined)
            return fail(joined.problem());
        if (arguments.has("json"))
            printOut(QJsonDocument(storyToJson(**joined)).toJson(QJsonDocument::Compact));
        else
            printOut(Messages::tr("Joined: %1").arg((*joined)->title()));
    }
    return ExitOk;
}

QString help()
{
    return Messages::tr(
        "Lists the join suggestions of the imports, or accepts those that are named "
        "by number.");
}

} // namespace

Verb joinVerb()
{
    return { "join",
        &run,
        { { "library", "FILE|URL" }, { "edition", "DATE[/NAME]" }, { "json", nullptr } },
        &help };
}

} // namespace broadsheet
