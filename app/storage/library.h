// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "edition/edition.h"
#include "storage/kept_step.h"
#include "story/story.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>
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

/// Where a query looks.
enum class StoryShelf {
    Library,
    Bin, ///< what retireStory() put there
};

/// How the last word of a search ends.
enum class SearchEnd {
    Word, ///< "road" does not find "roadside"
    Open, ///< more may follow: for searching as one types
};

struct StoryQuery {
    EditionId edition; ///< null: every edition
    int page = 0; ///< 0: every page
    QString search; ///< words that all must occur, in any part; works for two-character Han words
    SearchEnd searchEnd = SearchEnd::Word;
    std::optional<StoryStatus> status;
    QString tag; ///< a keyword or subject, exactly; empty: any
    QString section; ///< exactly; empty: any
    StoryShelf shelf = StoryShelf::Library;
    int limit = 0; ///< no more than so many; 0: all
};

/// One line of a list of stories.
struct StoryListRow {
    StoryPtr story;
    EditionId edition; ///< where it belongs; null: nowhere yet
    QDate date; ///< of that edition
    QString editionName;
    int page = 0; ///< 0: none, or the page was taken out of the edition
    QString folio; ///< "A03"; may be empty
    QDateTime modified; ///< UTC, the last save
};

/// The newest unsaved state of a story that a program left behind.
struct JournalEntry {
    StoryPtr story; ///< its revision is `base`
    Revision base = 0; ///< what it was changed from; an older one than the stored: somebody saved
    QDateTime saved; ///< UTC
    QString writer; ///< the run of a program that left it, as ownProgramMark() tells it
};

/// What the stories of a library are tagged with, the most used first.
struct WordsInUse {
    QStringList sections;
    QStringList desks;
    QStringList subjects;
    QStringList keywords;
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
/// It checks the file, too (checkFile()), and refuses to write where nobody would find it again.
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
    /// The newest kept version of a story that has these words (wordsDigest); nullptr: none was
    /// kept.
    virtual Result<StoryPtr> versionWithWords(StoryId id, const QString& words) = 0;
    /// Also takes the story's entry out of the journal, in the same transaction.
    virtual Result<StoryPtr> saveStory(const Story& story) = 0;
    /// Makes a story that belongs to a page: the last in its import order. The id must be null.
    virtual Result<StoryPtr> createStory(const Story& story, EditionId edition, int page) = 0;
    /// Puts a story into the bin: out of lists, pages and join suggestions, its versions kept.
    /// Problem: unknown, joined to another or in the bin already.
    virtual Result<void> retireStory(StoryId id) = 0;
    /// Back from the bin to where it was. Problem: not in the bin.
    virtual Result<void> restoreStory(StoryId id) = 0;
    /// Newest edition first, then by page and place; stories that belong nowhere come last, newest
    /// first. With a limit and few rows it is quick enough to follow typing.
    virtual Result<std::vector<StoryListRow>> storyList(const StoryQuery& query) = 0;
    virtual Result<WordsInUse> wordsInUse() = 0;
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

    /// Undoes acceptJoin(): `before` is the joined story's text without the fragment and carries
    /// the joined story's revision; the fragment comes back; the suggestions of `open` about either
    /// story are open again where they were. Problem: the suggestion was not accepted, or the
    /// joined story was saved since.
    virtual Result<void> takeJoinApart(
        std::int64_t suggestion, const Story& before, const std::vector<JoinSuggestion>& open)
        = 0;

    /// Closes the suggestion; both stories stay as they are.
    virtual Result<void> ignoreJoin(std::int64_t suggestion) = 0;

    // --- journal: what was typed since the last save, so that no crash loses it
    /// Keeps this state of a stored story in the place of the one that this program kept before.
    /// Cheap, no version is made; lasts through a power failure when it returns.
    virtual Result<void> journalStory(const Story& story) = 0;
    /// What was left behind, oldest first: entries of this program and of programs that have ended;
    /// not those of one that runs on this computer, which will save them itself.
    virtual Result<std::vector<JournalEntry>> journal() = 0;
    /// Drops what journalStory() kept and journal() showed of the story; none is no Problem.
    virtual Result<void> clearJournal(StoryId story) = 0;

    // --- undo across restarts
    /// Keeps steps of the edition and of the stories on it behind those kept before; steps of other
    /// editions go, and of very many the oldest. Cheap; no version is made.
    virtual Result<void> keepSteps(EditionId edition, const std::vector<KeptStep>& steps) = 0;
    /// In the order in which they were kept, those of other programs too. Whether one still fits is
    /// told by its marks.
    virtual Result<std::vector<KeptStep>> keptSteps(EditionId edition) = 0;

    // --- the file
    /// Another number after every committed write except this connection's journal: when it is not
    /// the one that followed this library's last own write, somebody else has written. Costs
    /// microseconds.
    virtual Result<qint64> changeNumber() = 0;
    /// Problem when the file at the library's path is no longer the one that is open: moved,
    /// deleted, replaced, or its folder is gone. Costs one look at the folder.
    virtual Result<void> checkFile() = 0;
    /// The whole library as it is open now, the unsaved journal too, in a new file with its own
    /// assets folder: works even when the library's own file is gone. Never replaces a file.
    /// Problem: not writable, the name is taken (nothing made), or originals of pictures are
    /// missing (the copy stands without them).
    virtual Result<void> copyTo(const QString& file) = 0;
    [[nodiscard]] virtual QString filePath() const = 0;

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
