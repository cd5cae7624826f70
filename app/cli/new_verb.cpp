// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/library_access.h"
#include "cli/verbs.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(NewVerb)
};

Result<Edition> editionFromJson(const QByteArray& json)
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
        const QJsonObject page = value.toObject();
        Page made;
        made.number = page.value(QLatin1String("number")).toInt();
        made.folio = page.value(QLatin1String("folio")).toString();
        made.section = page.value(QLatin1String("section")).toString();
        if (made.number < 1) {
            return Problem {
                Messages::tr("A page of the newspaper file has no \"number\" above 0."), {}
            };
        }
        edition.pages.push_back(std::make_shared<const Page>(made));
    }
    return edition;
}

int run(const Arguments& arguments)
{
    const Result<QString> newspaper = arguments.required("newspaper");
    if (!newspaper)
        return fail(newspaper.problem());
    const Result<QByteArray> json = readFile(*newspaper);
    if (!json)
        return fail(json.problem());
    Result<Edition> edition = editionFromJson(*json);
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
