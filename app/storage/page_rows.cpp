// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/page_rows.h"

#include "edition/page_details_json.h"
#include "storage/storage_problem.h"

#include <QHash>

namespace broadsheet {

namespace {

PagePtr pageFromRow(const Row& row)
{
    auto page = std::make_shared<Page>();
    page->id = PageId(row[0].toLongLong());
    page->number = row[1].toInt();
    page->folio = row[2].toString();
    page->section = row[3].toString();
    if (!row[4].isNull())
        page->plan = storedPagePlan(row[4].toString().toUtf8());
    readStoredDetails(row[5].toString().toUtf8(), *page);
    return page;
}

/// Ids of the edition's pages, retired ones too, and which of them has which number now.
struct StoredPages {
    QHash<qint64, bool> ids;
    QHash<int, qint64> byNumber;
};

Result<StoredPages> storedPages(Database& database, EditionId edition)
{
    const Result<Rows> rows = database.preparedRows(
        QStringLiteral("SELECT id, number, retired FROM page WHERE edition_id = ?"),
        { qint64(edition.number()) });
    if (!rows)
        return rows.problem();
    StoredPages stored;
    for (const Row& row : *rows) {
        stored.ids.insert(row[0].toLongLong(), true);
        if (row[2].toInt() == 0)
            stored.byNumber.insert(row[1].toInt(), row[0].toLongLong());
    }
    return stored;
}

/// The page with its id: its own, the one stored under its number, or a new one.
Result<PagePtr> withId(Database& database, const PagePtr& page, StoredPages& stored, bool& isNew)
{
    isNew = false;
    if (!page->id.isNull()) {
        if (stored.ids.remove(page->id.number()))
            return page;
        return Problem { StorageText::tr("Page %1 belongs to another edition or stands here twice. "
                                         "Add it as a new page.")
                             .arg(page->number),
            QStringLiteral("page id %1").arg(page->id.number()) };
    }
    auto numbered = std::make_shared<Page>(*page);
    const qint64 known = stored.byNumber.value(page->number, 0);
    if (known != 0 && stored.ids.remove(known)) {
        numbered->id = PageId(known);
        return PagePtr(numbered);
    }
    const Result<std::int64_t> id = database.newIds(QStringLiteral("page"), 1);
    if (!id)
        return id.problem();
    numbered->id = PageId(*id);
    isNew = true;
    return PagePtr(numbered);
}

Result<void> writePage(Database& database, EditionId edition, const Page& page, bool isNew)
{
    const QVariant plan
        = page.plan ? QVariant(QString::fromUtf8(pagePlanToJson(*page.plan))) : QVariant(); // NULL
    const QVariantList values = { page.number,
        page.folio,
        page.section,
        plan,
        QString::fromUtf8(pageDetailsToJson(page)),
        qint64(edition.number()),
        qint64(page.id.number()) };
    const Result<qint64> done = isNew
        ? database.change(QStringLiteral("INSERT INTO page (number, folio, section, plan, details, "
                                         "edition_id, id) VALUES (?, ?, ?, ?, ?, ?, ?)"),
              values)
        : database.change(
              QStringLiteral("UPDATE page SET number = ?, folio = ?, section = ?, "
                             "plan = ?, details = ?, retired = 0 WHERE edition_id = ? AND id = ?"),
              values);
    if (!done)
        return done.problem();
    return {};
}

} // namespace

Result<std::vector<PagePtr>> loadPages(Database& database, EditionId edition)
{
    const Result<Rows> rows = database.preparedRows(
        QStringLiteral("SELECT id, number, folio, section, plan, details FROM page "
                       "WHERE edition_id = ? AND retired = 0 ORDER BY number"),
        { qint64(edition.number()) });
    if (!rows)
        return rows.problem();
    std::vector<PagePtr> pages;
    pages.reserve(rows->size());
    for (const Row& row : *rows)
        pages.push_back(pageFromRow(row));
    return pages;
}

Result<std::vector<PagePtr>> storePages(
    Database& database, EditionId edition, const std::vector<PagePtr>& pages)
{
    Result<StoredPages> known = storedPages(database, edition);
    if (!known)
        return known.problem();
    StoredPages& stored = known.value();
    // A page that has an id keeps it, even where one without an id has its old number.
    for (const PagePtr& page : pages)
        stored.byNumber.removeIf(
            [&](const auto& entry) { return entry.value() == page->id.number(); });
    const Result<qint64> retired
        = database.change(QStringLiteral("UPDATE page SET retired = 1 WHERE edition_id = ?"),
            { qint64(edition.number()) });
    if (!retired)
        return retired.problem();
    std::vector<PagePtr> result;
    for (const PagePtr& page : pages) {
        bool isNew = false;
        Result<PagePtr> numbered = withId(database, page, stored, isNew);
        if (!numbered)
            return numbered.problem();
        if (const Result<void> written = writePage(database, edition, **numbered, isNew); !written)
            return written.problem();
        result.push_back(std::move(numbered).value());
    }
    return result;
}

Result<PageId> pageOfNumber(Database& database, EditionId edition, int number)
{
    const Result<Rows> rows = database.preparedRows(
        QStringLiteral("SELECT id FROM page WHERE edition_id = ? AND number = ? AND retired = 0"),
        { qint64(edition.number()), number });
    if (!rows)
        return rows.problem();
    if (rows->empty()) {
        return Problem {
            StorageText::tr("The edition has no page %1. Add the page to it first.").arg(number),
            QStringLiteral("edition %1").arg(edition.number())
        };
    }
    return PageId(rows->front()[0].toLongLong());
}

} // namespace broadsheet
