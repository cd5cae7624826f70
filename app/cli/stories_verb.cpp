// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/library_access.h"
#include "cli/verbs.h"
#include "exchange/story_json.h"
#include "story/story_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(StoriesVerb)
};

Result<StoryQuery> queryOf(const Arguments& arguments, Library& library)
{
    StoryQuery query;
    query.search = arguments.value("search");
    if (!arguments.has("edition") && !arguments.has("page"))
        return query;
    const Result<EditionPtr> edition = editionOf(arguments, library);
    if (!edition)
        return edition.problem();
    query.edition = (*edition)->id;
    if (arguments.has("page")) {
        const Result<int> page = pageOf(arguments, **edition);
        if (!page)
            return page.problem();
        query.page = *page;
    }
    return query;
}

int run(const Arguments& arguments)
{
    const Result<std::unique_ptr<Library>> library = libraryOf(arguments, OpenMode::Existing);
    if (!library)
        return fail(library.problem());
    const Result<StoryQuery> query = queryOf(arguments, **library);
    if (!query)
        return fail(query.problem());
    const Result<std::vector<StoryPtr>> stories = (*library)->stories(*query);
    if (!stories)
        return fail(stories.problem());
    QJsonArray json;
    for (const StoryPtr& story : *stories) {
        if (arguments.has("json")) {
            json.append(storyToJson(*story));
            continue;
        }
        printOut(QStringLiteral("%1  %2  %3  %4")
                .arg(story->id.number())
                .arg(storyTypeTitle(story->type), -8)
                .arg(story->characterCount(), 5)
                .arg(story->title()));
    }
    if (arguments.has("json")) {
        printOut(QJsonDocument(QJsonObject { { QStringLiteral("stories"), json } })
                .toJson(QJsonDocument::Compact));
    }
    return ExitOk;
}

QString help()
{
    return Messages::tr("Lists stories, all or those that hold the words searched.");
}

} // namespace

Verb storiesVerb()
{
    return { "stories",
        &run,
        { { "library", "FILE|URL" },
            { "edition", "DATE[/NAME]" },
            { "page", "N|FOLIO" },
            { "search", "TEXT" },
            { "json", nullptr } },
        &help };
}

} // namespace broadsheet
