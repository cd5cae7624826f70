// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "edition/edition.h"
#include "story/story.h"

#include <QDate>
#include <QString>

#include <memory>
#include <vector>

namespace broadsheet {

/// An original kept by its hash in `<library>.assets/`.
struct PictureRecord {
    PictureId id;
    QString hash; ///< SHA-256 of the file, hexadecimal
    QString fileName; ///< as it came
    QString path; ///< where the original stands now
    int pixelWidth = 0;
    int pixelHeight = 0;
    QString caption; ///< IPTC/XMP
    QString credit;
};

struct StoryQuery {
    EditionId edition; ///< null: every edition
    int page = 0; ///< 0: every page
    QString search; ///< words that all must occur, in any part; works for two-character Han words
};

/// What an import puts into a library in one transaction: all of it or nothing.
struct ImportBatch {
    std::vector<Story> stories; ///< ids null; order is the import place (1-based) on that page

    struct LocalJoin { ///< places by index into `stories`
        int fromStory = 0;
        int fromPart = 0;
        int fromOffset = 0;
        int toStory = 0;
        int toPart = 0;
        int toOffset = 0;
        QString why;
    };

    std::vector<LocalJoin> joins;
    QString sourceName; ///< file name of the raw copy
    QString sourceText; ///< the raw copy itself, kept for ever
};

/// The library: stories, editions, plans and pictures of one paper. One object per thread.
/// Every saving call checks revisions: a save over a newer revision is refused and nothing changes.
class Library {
public:
    virtual ~Library() = default;
    Library(const Library&) = delete;
    Library& operator=(const Library&) = delete;
    Library(Library&&) = delete;
    Library& operator=(Library&&) = delete;

    // --- editions
    virtual Result<std::vector<EditionPtr>> editions() = 0;
    /// Problem when there is none; `name` distinguishes editions of one day.
    virtual Result<EditionPtr> edition(QDate date, const QString& name = {}) = 0;
    /// Saves; a null id makes it. Returns the stored snapshot (ids given, revision + 1).
    virtual Result<EditionPtr> saveEdition(const Edition& edition) = 0;

    // --- stories
    virtual Result<std::vector<StoryPtr>> stories(const StoryQuery& query) = 0;
    virtual Result<StoryPtr> story(StoryId id) = 0;
    virtual Result<StoryPtr> saveStory(const Story& story) = 0;
    /// The ids of a page's stories in import order (import place 1 first). A story that a join has
    /// merged away leaves a null id in its place, so that later places keep their numbers.
    virtual Result<std::vector<StoryId>> importOrder(EditionId edition, int page) = 0;
    /// Stores an import for a page of an edition; a page with an earlier import gets these after
    /// it.
    virtual Result<std::vector<StoryPtr>> import(
        EditionId edition, int page, const ImportBatch& batch)
        = 0;

    // --- join suggestions
    virtual Result<std::vector<JoinSuggestion>> joinSuggestions(EditionId edition) = 0;
    /// Saves the joined story, retires the fragment and closes the suggestion in one transaction.
    virtual Result<StoryPtr> acceptJoin(
        std::int64_t suggestion, const Story& joined, const Story& fragment)
        = 0;

    // --- pictures
    /// Copies the original into the assets folder (once per hash) and records it.
    virtual Result<PictureRecord> addPicture(const QString& file) = 0;
    /// By hash or, newest first, by file name.
    virtual Result<PictureRecord> picture(const QString& hashOrFileName) = 0;
    virtual Result<std::vector<PictureRecord>> pictures() = 0;

protected:
    Library() = default;
};

/// Opens FILE or URL (sqlite:PATH, postgresql:… where the build serves it). `create` makes a new
/// library when there is none. A library of a newer version, a damaged or a locked one, a file that
/// is no library: a Problem that says so, and the file unchanged.
enum class OpenMode { Existing, CreateIfMissing };
Result<std::unique_ptr<Library>> openLibrary(const QString& fileOrUrl, OpenMode mode);

} // namespace broadsheet
