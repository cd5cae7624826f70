// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/library.h"

#include <QDateTime>

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
    Result<StoryPtr> saveStory(const Story& story) override;
    Result<std::vector<StoryId>> importOrder(EditionId edition, int page) override;
    Result<std::vector<StoryPtr>> import(
        EditionId edition, int page, const ImportBatch& batch) override;

    Result<std::vector<JoinSuggestion>> joinSuggestions(EditionId edition) override;
    Result<StoryPtr> acceptJoin(
        std::int64_t suggestion, const Story& joined, const Story& fragment) override;

    Result<PictureRecord> addPicture(const QString& file) override;
    Result<PictureRecord> picture(const QString& hashOrFileName) override;
    Result<std::vector<PictureRecord>> pictures() override;

private:
    /// Runs `work` in a transaction, which is undone when it fails.
    template <typename T, typename Work>
    Result<T> within(TransactionKind kind, Work work);
    [[nodiscard]] QDateTime now() const;

    std::unique_ptr<Database> m_database;
    std::function<QDateTime()> m_clock;
};

} // namespace broadsheet
