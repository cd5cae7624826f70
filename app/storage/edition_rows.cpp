// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/edition_rows.h"

#include "edition/publication_json.h"
#include "storage/page_rows.h"
#include "storage/storage_problem.h"
#include "storage/story_json.h"

#include <algorithm>
#include <set>

namespace broadsheet {

namespace {

QString editionColumns()
{
    return QStringLiteral(
        "SELECT id, revision, date, name, issue, publication, modified FROM edition ");
}

Result<EditionPtr> editionFromRow(Database& database, const Row& row)
{
    auto edition = std::make_shared<Edition>();
    edition->id = EditionId(row[0].toLongLong());
    edition->revision = row[1].toLongLong();
    edition->date = QDate::fromString(row[2].toString(), Qt::ISODate);
    edition->name = row[3].toString();
    edition->issue = row[4].toString();
    edition->publication = storedPublication(row[5].toString().toUtf8());
    edition->modified = timeFromText(row[6].toString());
    Result<std::vector<PagePtr>> pages = loadPages(database, edition->id);
    if (!pages)
        return pages.problem();
    edition->pages = std::move(pages).value();
    return EditionPtr(edition);
}

Result<void> checkEdition(const Edition& edition)
{
    const QString title = editionTitle(edition.date, edition.name);
    if (!edition.date.isValid()) {
        return Problem { StorageText::tr("An edition needs a date. Give one as in 2026-10-15."),
            title };
    }
    std::set<int> numbers;
    for (const PagePtr& page : edition.pages) {
        if (!page || page->number < 1) {
            return Problem { StorageText::tr("Pages are numbered from 1. Correct the page's number "
                                             "and save again."),
                title };
        }
        if (!numbers.insert(page->number).second) {
            return Problem { StorageText::tr("The edition has two pages %1. Give one of them "
                                             "another number.")
                                 .arg(page->number),
                title };
        }
    }
    return {};
}

Result<void> checkNameIsFree(Database& database, const Edition& edition)
{
    const Result<Rows> same = database.preparedRows(
        QStringLiteral("SELECT id FROM edition WHERE date = ? AND name = ? AND id <> ?"),
        { edition.date.toString(Qt::ISODate), edition.name, qint64(edition.id.number()) });
    if (!same)
        return same.problem();
    if (same->empty())
        return {};
    return Problem { StorageText::tr("There is an edition %1 already. Open that one, or give this "
                                     "one a name of its own.")
                         .arg(editionTitle(edition.date, edition.name)),
        QStringLiteral("edition %1").arg(same->front()[0].toString()) };
}

Problem refusedSave(Database& database, const Edition& edition)
{
    const Result<Rows> found
        = database.preparedRows(QStringLiteral("SELECT revision FROM edition WHERE id = ?"),
            { qint64(edition.id.number()) });
    if (!found)
        return found.problem();
    const QString title = editionTitle(edition.date, edition.name);
    const QString detail
        = QStringLiteral("edition %1, revision %2").arg(edition.id.number()).arg(edition.revision);
    if (found->empty())
        return { StorageText::tr("The edition %1 is not in the library.").arg(title), detail };
    return { StorageText::tr("The edition %1 has been saved by somebody else meanwhile (revision "
                             "%2). Nothing was changed; load it again and repeat your changes.")
                 .arg(title, found->front()[0].toString()),
        detail };
}

/// Inserts or compares and swaps the edition's own row; gives id and revision to `stored`.
Result<void> writeEditionRow(Database& database, Edition& stored)
{
    const bool isNew = stored.id.isNull();
    const qint64 oldRevision = isNew ? 0 : stored.revision;
    if (isNew) {
        const Result<std::int64_t> id = database.newIds(QStringLiteral("edition"), 1);
        if (!id)
            return id.problem();
        stored.id = EditionId(*id);
    }
    const QVariantList values = { stored.date.toString(Qt::ISODate),
        stored.name,
        stored.issue,
        QString::fromUtf8(publicationToJson(stored.publication)),
        timeToText(stored.modified),
        oldRevision + 1,
        qint64(stored.id.number()) };
    const Result<qint64> touched = isNew
        ? database.change(QStringLiteral("INSERT INTO edition (date, name, issue, publication, "
                                         "modified, revision, id) VALUES (?, ?, ?, ?, ?, ?, ?)"),
              values)
        : database.change(
              QStringLiteral("UPDATE edition SET date = ?, name = ?, issue = ?, publication = ?, "
                             "modified = ?, revision = ? WHERE id = ? AND revision = ?"),
              values + QVariantList { oldRevision });
    if (!touched)
        return touched.problem();
    if (*touched == 0)
        return refusedSave(database, stored);
    stored.revision = oldRevision + 1;
    return {};
}

} // namespace

QString editionTitle(QDate date, const QString& name)
{
    const QString day = date.toString(Qt::ISODate);
    return name.isEmpty() ? day : day + QLatin1Char('/') + name;
}

Result<std::vector<EditionPtr>> loadEditions(Database& database)
{
    const Result<Rows> rows
        = database.rows(editionColumns() + QStringLiteral("ORDER BY date, name"));
    if (!rows)
        return rows.problem();
    std::vector<EditionPtr> editions;
    for (const Row& row : *rows) {
        Result<EditionPtr> edition = editionFromRow(database, row);
        if (!edition)
            return edition.problem();
        editions.push_back(std::move(edition).value());
    }
    return editions;
}

Result<EditionPtr> loadEdition(Database& database, QDate date, const QString& name)
{
    const Result<Rows> rows
        = database.preparedRows(editionColumns() + QStringLiteral("WHERE date = ? AND name = ?"),
            { date.toString(Qt::ISODate), name });
    if (!rows)
        return rows.problem();
    if (rows->empty()) {
        return Problem { StorageText::tr("There is no edition %1 in this library. Check the date, "
                                         "or import copy for it first.")
                             .arg(editionTitle(date, name)),
            database.file() };
    }
    return editionFromRow(database, rows->front());
}

Result<EditionPtr> storeEdition(Database& database, const Edition& edition, const QDateTime& now)
{
    if (const Result<void> checked = checkEdition(edition); !checked)
        return checked.problem();
    if (const Result<void> unique = checkNameIsFree(database, edition); !unique)
        return unique.problem();
    auto stored = std::make_shared<Edition>(edition);
    // What comes back equals what is read later: to the millisecond.
    stored->modified = timeFromText(timeToText(now));
    std::sort(stored->pages.begin(), stored->pages.end(), [](const PagePtr& a, const PagePtr& b) {
        return a->number < b->number;
    });
    if (const Result<void> written = writeEditionRow(database, *stored); !written)
        return written.problem();
    Result<std::vector<PagePtr>> pages = storePages(database, stored->id, stored->pages);
    if (!pages)
        return pages.problem();
    stored->pages = std::move(pages).value();
    return EditionPtr(stored);
}

} // namespace broadsheet
