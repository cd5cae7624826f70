// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite_library.h"

#include "storage/edition_rows.h"
#include "storage/import_rows.h"
#include "storage/join_rows.h"
#include "storage/journal_rows.h"
#include "storage/kept_step_rows.h"
#include "storage/library_copy.h"
#include "storage/picture_rows.h"
#include "storage/program_mark.h"
#include "storage/story_queries.h"
#include "storage/story_rows.h"

namespace broadsheet {

SqliteLibrary::SqliteLibrary(std::unique_ptr<Database> database, std::function<QDateTime()> clock)
    : m_database(std::move(database))
    , m_clock(std::move(clock))
    , m_identity(fileIdentity(m_database->file()))
    , m_mark(ownProgramMark())
    , m_journalWriters { m_mark }
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

template <typename T, typename Work>
Result<T> SqliteLibrary::writing(Work work)
{
    if (const Result<void> ours = checkFile(); !ours)
        return ours.problem();
    Result<T> result = within<T>(TransactionKind::Write, std::move(work));
    m_ownWrites += result.ok() ? 1 : 0;
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
    return writing<EditionPtr>([&] { return storeEdition(*m_database, edition, now()); });
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

Result<StoryPtr> SqliteLibrary::versionWithWords(StoryId id, const QString& words)
{
    return within<StoryPtr>(
        TransactionKind::Read, [&] { return findVersion(*m_database, id, words); });
}

Result<StoryPtr> SqliteLibrary::saveStory(const Story& story)
{
    return writing<StoryPtr>([&]() -> Result<StoryPtr> {
        Result<StoryPtr> stored = storeStory(*m_database, story, now());
        if (!stored)
            return stored;
        const Result<void> dropped
            = dropJournalEntries(*m_database, (*stored)->id, m_journalWriters);
        if (!dropped)
            return dropped.problem();
        return stored;
    });
}

Result<StoryPtr> SqliteLibrary::createStory(const Story& story, EditionId edition, int page)
{
    return writing<StoryPtr>(
        [&] { return storeNewStory(*m_database, story, edition, page, now()); });
}

Result<void> SqliteLibrary::retireStory(StoryId id)
{
    return writing<void>([&] { return binStory(*m_database, id, now()); });
}

Result<void> SqliteLibrary::restoreStory(StoryId id)
{
    return writing<void>([&] { return unbinStory(*m_database, id); });
}

Result<std::vector<StoryListRow>> SqliteLibrary::storyList(const StoryQuery& query)
{
    return within<std::vector<StoryListRow>>(
        TransactionKind::Read, [&] { return listStories(*m_database, query); });
}

Result<WordsInUse> SqliteLibrary::wordsInUse()
{
    return within<WordsInUse>(TransactionKind::Read, [&] { return loadWordsInUse(*m_database); });
}

Result<std::vector<StoryId>> SqliteLibrary::importOrder(EditionId edition, int page)
{
    return within<std::vector<StoryId>>(
        TransactionKind::Read, [&] { return loadImportOrder(*m_database, edition, page); });
}

Result<std::vector<StoryPtr>> SqliteLibrary::import(
    EditionId edition, int page, const ImportBatch& batch)
{
    return writing<std::vector<StoryPtr>>(
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
    return writing<StoryPtr>([&]() -> Result<StoryPtr> {
        Result<StoryPtr> stored = storeJoin(*m_database, suggestion, joined, fragment, now());
        if (!stored)
            return stored;
        for (const StoryId id : { joined.id, fragment.id }) {
            const Result<void> dropped = dropJournalEntries(*m_database, id, m_journalWriters);
            if (!dropped)
                return dropped.problem();
        }
        return stored;
    });
}

Result<void> SqliteLibrary::takeJoinApart(
    std::int64_t suggestion, const Story& before, const std::vector<JoinSuggestion>& open)
{
    return writing<void>(
        [&] { return storeJoinTakenApart(*m_database, suggestion, before, open, now()); });
}

Result<void> SqliteLibrary::ignoreJoin(std::int64_t suggestion)
{
    return writing<void>([&] { return storeIgnoredJoin(*m_database, suggestion, now()); });
}

Result<void> SqliteLibrary::journalStory(const Story& story)
{
    if (const Result<void> ours = checkFile(); !ours)
        return ours;
    return within<void>(TransactionKind::Write,
        [&] { return storeJournalEntry(*m_database, story, m_mark, now()); });
}

Result<std::vector<JournalEntry>> SqliteLibrary::journal()
{
    Result<std::vector<WrittenEntry>> found = within<std::vector<WrittenEntry>>(
        TransactionKind::Read, [&] { return loadJournal(*m_database); });
    if (!found)
        return found.problem();
    std::vector<JournalEntry> entries;
    for (WrittenEntry& written : found.value()) {
        if (!m_journalWriters.contains(written.writer))
            m_journalWriters.append(written.writer);
        entries.push_back(std::move(written.entry));
    }
    return entries;
}

Result<void> SqliteLibrary::clearJournal(StoryId story)
{
    if (const Result<void> ours = checkFile(); !ours)
        return ours;
    return within<void>(TransactionKind::Write,
        [&] { return dropJournalEntries(*m_database, story, m_journalWriters); });
}

Result<void> SqliteLibrary::keepSteps(EditionId edition, const std::vector<KeptStep>& steps)
{
    if (const Result<void> ours = checkFile(); !ours)
        return ours;
    return within<void>(TransactionKind::Write,
        [&] { return storeKeptSteps(*m_database, edition, steps, m_mark); });
}

Result<std::vector<KeptStep>> SqliteLibrary::keptSteps(EditionId edition)
{
    return within<std::vector<KeptStep>>(
        TransactionKind::Read, [&] { return loadKeptSteps(*m_database, edition); });
}

Result<qint64> SqliteLibrary::changeNumber()
{
    const Result<Rows> version
        = m_database->preparedRows(QStringLiteral("PRAGMA data_version"), {});
    if (!version)
        return version.problem();
    return version->front()[0].toLongLong() + m_ownWrites;
}

Result<void> SqliteLibrary::checkFile()
{
    return checkSameFile(m_database->file(), m_identity);
}

Result<void> SqliteLibrary::copyTo(const QString& file)
{
    return copyLibrary(*m_database, file);
}

QString SqliteLibrary::filePath() const
{
    return m_database->file();
}

Result<PictureRecord> SqliteLibrary::addPicture(const QString& file)
{
    if (const Result<void> ours = checkFile(); !ours)
        return ours.problem();
    Result<IncomingPicture> incoming = takePicture(m_database->file(), file);
    if (!incoming)
        return incoming.problem();
    return writing<PictureRecord>(
        [&] { return storePicture(*m_database, incoming.value(), now()); });
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
