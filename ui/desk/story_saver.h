// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/library_thread.h"
#include "editing/story_session.h"

#include <QDateTime>
#include <QTimer>

#include <map>

namespace broadsheet {

enum class SaveState {
    Saved, ///< every word is on the disk
    Saving,
    Failed, ///< the words are in memory; it is tried again and again
};

/// Saves stories while they are written. Within a second of a key its words stand in the library's
/// journal; when the hands rest, the story is saved as a version. Nobody is ever asked. Thread:
/// the interface's; the disk is touched in the library's.
class StorySaver : public QObject {
    Q_OBJECT

public:
    /// `library` outlives the saver.
    explicit StorySaver(LibraryThread& library);

    /// From now on the session's changes are saved, and what it has changed already. It must be
    /// dropped before it goes.
    void watch(StorySession& session);
    void drop(StoryId story);

    /// Saves everything as versions now. `done` is called when nothing is left to save or when it
    /// was tried and has failed.
    void flush(const std::function<void()>& done = {});

    [[nodiscard]] SaveState state() const { return m_state; }

    /// When the last words reached the disk; null before any did.
    [[nodiscard]] QDateTime savedAt() const { return m_savedAt; }

    [[nodiscard]] const Problem& problem() const { return m_problem; }

    /// What is not on the disk yet, neither saved nor in the journal.
    [[nodiscard]] std::vector<StoryPtr> unsaved() const;

    /// What is newer than the stored versions, in the journal or not.
    [[nodiscard]] std::vector<StoryPtr> modified() const;

Q_SIGNALS:
    void stateChanged();
    /// What the session holds goes to the library next.
    void sending(const StorySession& session);
    /// Somebody else has saved the story meanwhile; `ours` is what was to be saved. The saver has
    /// let go of it.
    void overtaken(const StoryPtr& ours);

private:
    struct Watched {
        StorySession* session = nullptr;
        quint64 journaled = 0; ///< the generation that the journal has
        bool busy = false; ///< something of it is on its way to the disk
    };

    void noteChange(StoryId story);
    void journalAll();
    void saveAll();
    void save(StoryId story);
    void answerSave(StoryId story, const StoryPtr& sent, const Result<StoryPtr>& stored);
    void lookForNewer(const StoryPtr& sent, const Problem& problem);
    void succeed();
    void fail(const Problem& problem);
    void setState(SaveState state);
    void finishFlush();
    void retry();
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] bool isAllJournaled() const;
    [[nodiscard]] bool isAllSaved() const;

    LibraryThread& m_library;
    std::map<StoryId, Watched> m_watched;
    QTimer m_journalTimer;
    QTimer m_saveTimer;
    QTimer m_retryTimer;
    SaveState m_state = SaveState::Saved;
    QDateTime m_savedAt;
    Problem m_problem;
    std::vector<std::function<void()>> m_flushed;
};

} // namespace broadsheet
