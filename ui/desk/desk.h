// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/compose_thread.h"
#include "desk/library_matter.h"
#include "desk/story_saver.h"
#include "newsroom/copy_import.h"
#include "newsroom/join_acceptance.h"
#include "newsroom/newspaper.h"

namespace broadsheet {

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
    void layOutPage(int page, const LibraryThread::Answer<bool>& answered);
    void setPagePlan(
        int page, const PagePlanPtr& plan, const LibraryThread::Answer<bool>& answered);

    [[nodiscard]] const std::vector<JoinSuggestion>& joins() const { return m_joins; }

    void acceptJoin(std::int64_t join, const LibraryThread::Answer<AcceptedJoin>& answered);
    void takeJoinApart(const AcceptedJoin& join, const LibraryThread::Answer<bool>& answered);
    void ignoreJoin(std::int64_t join, const LibraryThread::Answer<bool>& answered);

    [[nodiscard]] StorySaver& saver() { return m_saver; }

Q_SIGNALS:
    void opened(const std::vector<BroughtBack>& broughtBack);
    void openFailed(const Problem& problem, const QString& file);
    /// Another edition, or pages have come or gone.
    void editionChanged();
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
    QString m_file;
    bool m_open = false;
    std::vector<EditionPtr> m_editions;
    EditionMatter m_matter;
    std::vector<JoinSuggestion> m_joins;
    WordsInUse m_words;
    std::map<StoryId, std::unique_ptr<StorySession>> m_sessions;
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
