// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/file_identity.h"
#include "storage/library.h"

#include <QDateTime>
#include <QStringList>

#include <functional>

namespace broadsheet {

/// A library in one SQLite file. Each saving call is one transaction; each reading call sees one
/// state of the library.
class SqliteLibrary final : public Library {
public:
    SqliteLibrary(std::unique_ptr<Database> database, std::function<QDateTime()> clock);

    Result<std::vector<EditionPtr>> editions() override;
    Result<EditionPtr> edition(QDate date, const QString& name) override;
    Result<EditionPtr> saveEdition(const Edition& edition) override;

    Result<std::vector<StoryPtr>> stories(const StoryQuery& query) override;
    Result<StoryPtr> story(StoryId id) override;
    Result<StoryPtr> versionWithWords(StoryId id, const QString& words) override;
    Result<StoryPtr> saveStory(const Story& story) override;
    Result<StoryPtr> createStory(const Story& story, EditionId edition, int page) override;
    Result<void> retireStory(StoryId id) override;
    Result<void> restoreStory(StoryId id) override;
    Result<std::vector<StoryListRow>> storyList(const StoryQuery& query) override;
    Result<WordsInUse> wordsInUse() override;
    Result<std::vector<StoryId>> importOrder(EditionId edition, int page) override;
    Result<std::vector<StoryPtr>> import(
        EditionId edition, int page, const ImportBatch& batch) override;

    Result<std::vector<JoinSuggestion>> joinSuggestions(EditionId edition) override;
    Result<StoryPtr> acceptJoin(
        std::int64_t suggestion, const Story& joined, const Story& fragment) override;

    Result<void> takeJoinApart(std::int64_t suggestion,
        const Story& before,
        const std::vector<JoinSuggestion>& open) override;
    Result<void> ignoreJoin(std::int64_t suggestion) override;

    Result<void> journalStory(const Story& story) override;
    Result<std::vector<JournalEntry>> journal() override;
    Result<void> clearJournal(StoryId story) override;

    Result<void> keepSteps(EditionId edition, const std::vector<KeptStep>& steps) override;
    Result<std::vector<KeptStep>> keptSteps(EditionId edition) override;

    Result<qint64> changeNumber() override;
    Result<void> checkFile() override;
    Result<void> copyTo(const QString& file) override;
    [[nodiscard]] QString filePath() const override;

    Result<PictureRecord> addPicture(const QString& file) override;
    Result<PictureRecord> picture(const QString& hashOrFileName) override;
    Result<std::vector<PictureRecord>> pictures() override;

private:
    /// Runs `work` in a transaction, which is undone when it fails.
    template <typename T, typename Work>
    Result<T> within(TransactionKind kind, Work work);
    /// The same for a change, which is refused when the file is no longer ours.
    template <typename T, typename Work>
    Result<T> writing(Work work);
    [[nodiscard]] QDateTime now() const;

    std::unique_ptr<Database> m_database;
    std::function<QDateTime()> m_clock;
    FileIdentity m_identity;
    QString m_mark;
    QStringList m_journalWriters; ///< this program and those whose entries it has been shown
    qint64 m_ownWrites = 0;
};

} // namespace broadsheet
