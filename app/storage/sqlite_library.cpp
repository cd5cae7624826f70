// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite_library.h"

#include "storage/edition_rows.h"
#include "storage/import_rows.h"
#include "storage/join_rows.h"
#include "storage/picture_rows.h"
#include "storage/story_rows.h"

namespace broadsheet {

SqliteLibrary::SqliteLibrary(std::unique_ptr<Database> database, std::function<QDateTime()> clock)
    : m_database(std::move(database))
    , m_clock(std::move(clock))
{
}

template <typename T, typename Work>
Result<T> SqliteLibrary::within(TransactionKind kind, Work work)
{
    const auto transaction = DatabaseTransaction::begin(*m_database, kind);
    if (!transaction)
        return transaction.problem();
    Result<T> result = work();
    if (!result)
        return result;
    if (const Result<void> committed = (*transaction)->commit(); !committed)
        return committed.problem();
    return result;
}

QDateTime SqliteLibrary::now() const
{
    return m_clock().toUTC();
}

Result<std::vector<EditionPtr>> SqliteLibrary::editions()
{
    return within<std::vector<EditionPtr>>(
        TransactionKind::Read, [&] { return loadEditions(*m_database); });
}

Result<EditionPtr> SqliteLibrary::edition(QDate date, const QString& name)
{
    return within<EditionPtr>(
        TransactionKind::Read, [&] { return loadEdition(*m_database, date, name); });
}

Result<EditionPtr> SqliteLibrary::saveEdition(const Edition& edition)
{
    return within<EditionPtr>(
        TransactionKind::Write, [&] { return storeEdition(*m_database, edition, now()); });
}

Result<std::vector<StoryPtr>> SqliteLibrary::stories(const StoryQuery& query)
{
    return within<std::vector<StoryPtr>>(
        TransactionKind::Read, [&] { return findStories(*m_database, query); });
}

Result<StoryPtr> SqliteLibrary::story(StoryId id)
{
    return within<StoryPtr>(TransactionKind::Read, [&] { return loadStory(*m_database, id); });
}

Result<StoryPtr> SqliteLibrary::saveStory(const Story& story)
{
    return within<StoryPtr>(
        TransactionKind::Write, [&] { return storeStory(*m_database, story, now()); });
}

Result<std::vector<StoryId>> SqliteLibrary::importOrder(EditionId edition, int page)
{
    return within<std::vector<StoryId>>(
        TransactionKind::Read, [&] { return loadImportOrder(*m_database, edition, page); });
}

Result<std::vector<StoryPtr>> SqliteLibrary::import(
    EditionId edition, int page, const ImportBatch& batch)
{
    return within<std::vector<StoryPtr>>(TransactionKind::Write,
        [&] { return storeImport(*m_database, edition, page, batch, now()); });
}

Result<std::vector<JoinSuggestion>> SqliteLibrary::joinSuggestions(EditionId edition)
{
    return within<std::vector<JoinSuggestion>>(
        TransactionKind::Read, [&] { return loadJoinSuggestions(*m_database, edition); });
}

Result<StoryPtr> SqliteLibrary::acceptJoin(
    std::int64_t suggestion, const Story& joined, const Story& fragment)
{
    return within<StoryPtr>(TransactionKind::Write,
        [&] { return storeJoin(*m_database, suggestion, joined, fragment, now()); });
}

Result<PictureRecord> SqliteLibrary::addPicture(const QString& file)
{
    Result<IncomingPicture> incoming = takePicture(m_database->file(), file);
    if (!incoming)
        return incoming.problem();
    return within<PictureRecord>(
        TransactionKind::Write, [&] { return storePicture(*m_database, incoming.value(), now()); });
}

Result<PictureRecord> SqliteLibrary::picture(const QString& hashOrFileName)
{
    return within<PictureRecord>(
        TransactionKind::Read, [&] { return findPicture(*m_database, hashOrFileName); });
}

Result<std::vector<PictureRecord>> SqliteLibrary::pictures()
{
    return within<std::vector<PictureRecord>>(
        TransactionKind::Read, [&] { return loadPictures(*m_database); });
}

} // namespace broadsheet
