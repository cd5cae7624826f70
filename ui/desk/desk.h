// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/compose_thread.h"
#include "desk/edition_saver.h"
#include "desk/library_matter.h"
#include "desk/story_saver.h"
#include "desk/undo_journal.h"
#include "editing/undo_order.h"
#include "newsroom/copy_import.h"
#include "newsroom/join_acceptance.h"
#include "newsroom/new_edition.h"
#include "newsroom/newspaper.h"

namespace broadsheet {

/// How far what was changed has come to the disk.
struct Saving {
    SaveState state = SaveState::Saved; ///< the worse one where there are two
    QDateTime at; ///< when the last of it was saved; null before anything was
    Problem problem; ///< where it failed
};

/// What a person has on the desk: one library, one of its editions with all its pages composed, and
/// the stories that are open. Views read from it and change stories through their sessions; the
/// desk sees to it that pages follow and that nothing is lost. Thread: the interface's; composing
/// and the disk have threads of their own.
class Desk : public QObject {
    Q_OBJECT

public:
    /// `fonts` outlives the desk.
    explicit Desk(FontLibrary& fonts);
    ~Desk() override;
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;
    Desk(Desk&&) = delete;
    Desk& operator=(Desk&&) = delete;

    // --- the library. Each answers with opened() or openFailed().
    void openFile(const QString& file, EditionId edition = {});
    void makeSample(const QString& file);
    void makePaper(const NewNewspaper& newspaper, const QString& file);
    /// Saves everything, then calls `finished`. Words that cannot be saved go into rescue files;
    /// when not even those can be written it says wordsInDanger() and does not call `finished`.
    void finish(const std::function<void()>& finished);

    [[nodiscard]] bool isOpen() const { return m_open; }

    [[nodiscard]] const QString& file() const { return m_file; }

    [[nodiscard]] const WordsInUse& words() const { return m_words; }

    /// The library as it is on the desk, with the words that could not be saved.
    void copyLibraryTo(const QString& file, const LibraryThread::Answer<bool>& answered);

    // --- the edition
    [[nodiscard]] const std::vector<EditionPtr>& editions() const { return m_editions; }

    /// nullptr: the library has none.
    [[nodiscard]] EditionPtr edition() const { return m_matter.edition; }

    [[nodiscard]] const EditionMatter& matter() const { return m_matter; }

    void showEdition(EditionId edition);

    /// Makes another edition of the paper and shows it; `model` null: the standard one. Nothing is
    /// made where it answers with a Problem.
    void makeEdition(EditionId model,
        const NewEdition& wanted,
        const LibraryThread::Answer<EditionPtr>& answered);

    /// The open session of the edition on the desk; nullptr: there is none. Another one after
    /// editionSessionReplaced().
    [[nodiscard]] EditionSession* editionSession() const { return m_editionSession.get(); }

    /// Changes the edition: one intention, one undo step. Its pages are composed at once and saved
    /// within a second. Problem: nothing was changed.
    Result<void> editEdition(
        const QString& label, const MergeKey& merge, const EditionSession::Edit& edit);

    [[nodiscard]] EditionSaver& editionSaver() { return m_editionSaver; }

    /// All steps of the edition and of its stories, those of the last run too.
    [[nodiscard]] UndoOrder& undoOrder() { return m_undoOrder; }

    // --- pages
    /// Those that could be composed, in order.
    [[nodiscard]] std::vector<ComposedPagePtr> pages() const;

    [[nodiscard]] const std::map<int, PageResult>& pageResults() const { return m_pages; }

    [[nodiscard]] ComposedPagePtr page(int number) const;

    /// The page that a person looks at is composed first.
    void setPageOnView(int number) { m_pageOnView = number; }

    [[nodiscard]] std::optional<Copyfit> copyfit(StoryId story) const;
    /// The page on which the story is placed, else the page of its import; 0: none.
    [[nodiscard]] int pageOf(StoryId story) const;
    [[nodiscard]] bool isPlaced(StoryId story) const;

    [[nodiscard]] bool isComposing() const { return m_composed < m_generation; }

    /// Composes everything afresh: fonts have changed or the language of messages.
    void composeAfresh();

    // --- stories
    /// The open session of a story of this edition, opened when need be; nullptr: no such story.
    StorySession* session(StoryId story);

    [[nodiscard]] StoryPtr story(StoryId story) const { return m_matter.stories.value(story); }

    /// The kept version of a story with these words (wordsDigest); nullptr: none was kept.
    void findWords(
        StoryId story, const QString& words, const LibraryThread::Answer<StoryPtr>& answered);
    void listStories(
        const StoryQuery& query, const LibraryThread::Answer<std::vector<StoryListRow>>& answered);
    void createStory(int page, const LibraryThread::Answer<StoryPtr>& answered);
    void retireStory(StoryId story, const LibraryThread::Answer<bool>& answered);
    void restoreStory(StoryId story, const LibraryThread::Answer<bool>& answered);
    /// A page that nobody has laid out yet is laid out from the standard plan, the new stories
    /// with the old.
    void importCopy(EditionId edition,
        const QString& page,
        const std::vector<ImportBatch>& batches,
        const LibraryThread::Answer<std::vector<StoryPtr>>& answered);

    /// Lays the page out with all its stories from the standard plan.
    Result<void> layOutPage(int page);
    Result<void> setPagePlan(int page, const PagePlanPtr& plan);
    /// A plan that the page had, exactly: that nobody has fitted it to the copy of today stays
    /// told.
    Result<void> putBackPagePlan(int page, const PagePlanPtr& plan);

    /// Takes a picture's file into the library.
    void addPicture(const QString& file, const LibraryThread::Answer<PictureSource>& answered);
    /// A story of another edition, so that it can be placed here; nothing happens to one that is
    /// here already.
    void bringIn(StoryId story, const LibraryThread::Answer<StoryPtr>& answered);

    [[nodiscard]] const std::vector<JoinSuggestion>& joins() const { return m_joins; }

    void acceptJoin(std::int64_t join, const LibraryThread::Answer<AcceptedJoin>& answered);
    void takeJoinApart(const AcceptedJoin& join, const LibraryThread::Answer<bool>& answered);
    void ignoreJoin(std::int64_t join, const LibraryThread::Answer<bool>& answered);

    [[nodiscard]] StorySaver& saver() { return m_saver; }

    /// How far the disk is, stories and edition together.
    [[nodiscard]] Saving saving() const;

Q_SIGNALS:
    void savingChanged();
    void opened(const std::vector<BroughtBack>& broughtBack);
    void openFailed(const Problem& problem, const QString& file);
    /// Another edition, or something in it: pages, plans, their fields.
    void editionChanged();
    /// The edition has another session now; nullptr: there is no edition.
    void editionSessionReplaced(EditionSession* session);
    /// Another desk had saved the edition; these pages both have changed, and they are as here.
    void editionMerged(const std::vector<int>& bothChanged);
    /// Lists are stale: stories came, went or were saved.
    void storiesChanged();
    void joinsChanged();
    void pagesComposed();
    /// Everything is composed that has been asked for.
    void composingFinished();
    /// The story has another session now, because it was changed from outside; nullptr: it is gone.
    void sessionReplaced(StoryId story, StorySession* session);
    /// Somebody else saved the story meanwhile; these words are kept as a story of their own.
    void keptAsCopy(const QString& title);
    void fileTrouble(const Problem& problem);
    void fileSound();
    /// Words can be saved nowhere, so nothing was closed.
    void wordsInDanger(const Problem& problem);

private:
    void adopt(LibraryMatter&& matter);
    void adoptEdition(const EditionPtr& stored);
    void followEdition();
    void takeEdition(const EditionPtr& now);
    void forgetPagesThatAreGone();
    void learnImportOrder();
    void followImportOrder();
    void openEditionSession(const EditionPtr& edition);
    StorySession& openStorySession(const StoryPtr& story);
    void letGo(EditingSession& session);
    void takePast(const PastSteps& past);
    [[nodiscard]] bool rescueEdition() const;
    void tellDanger(const Problem& cause);
    void flushAll(const std::function<void()>& done);
    void mergeStories(EditionMatter& loaded);
    void answerOpen(const QString& file, Result<LibraryMatter> result);
    void closeSessions();
    void leaveLibrary(const std::function<void()>& then);
    void reload();
    void watchLibrary();
    void compose();
    void takePages(const std::vector<PageResult>& pages);
    void keepOvertaken(const StoryPtr& ours);
    void answerOvertaken(const StoryPtr& ours, const Result<StoryPtr>& kept);
    void write(const LibraryThread::Task<bool>& task, const LibraryThread::Answer<bool>& answered);

    LibraryThread m_library;
    ComposeThread m_composer;
    StorySaver m_saver;
    EditionSaver m_editionSaver;
    QString m_file;
    bool m_open = false;
    std::vector<EditionPtr> m_editions;
    QString m_storedChange; ///< what was just done in the library itself, for the history
    EditionMatter m_matter;
    QHash<PageId, std::vector<StoryId>>
        m_importOrder; ///< of pages that were taken out too: they may come back
    std::vector<JoinSuggestion> m_joins;
    WordsInUse m_words;
    std::map<StoryId, std::unique_ptr<StorySession>> m_sessions;
    std::unique_ptr<EditionSession> m_editionSession;
    UndoJournal m_undoJournal;
    UndoOrder m_undoOrder; ///< goes before the sessions
    std::map<int, PageResult> m_pages;
    int m_pageOnView = 1;
    quint64 m_generation = 0;
    quint64 m_composed = 0;
    qint64 m_changeNumber = 0;
    QTimer m_watch;
    bool m_watching = false;
    bool m_inTrouble = false;
};

} // namespace broadsheet
