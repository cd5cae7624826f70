// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/library_thread.h"
#include "desk/story_saver.h"
#include "editing/edition_session.h"

#include <QDateTime>
#include <QTimer>

namespace broadsheet {

/// Saves the edition while pages are made: within a second of a change it stands in the library.
/// Nobody is ever asked. What another desk has saved meanwhile is merged page by page. Thread: the
/// interface's; the disk is touched in the library's.
class EditionSaver : public QObject {
    Q_OBJECT

public:
    /// `library` outlives the saver.
    explicit EditionSaver(LibraryThread& library);

    /// From now on the session's changes are saved; it must be dropped before it goes. nullptr: no
    /// session.
    void watch(EditionSession* session);

    void drop() { watch(nullptr); }

    /// Saves what waits now. `done` is called when nothing waits or when it was tried and failed.
    void flush(const std::function<void()>& done);

    [[nodiscard]] SaveState state() const { return m_state; }

    [[nodiscard]] const Problem& problem() const { return m_problem; }

    /// When the last change reached the disk; null before any did.
    [[nodiscard]] QDateTime savedAt() const { return m_savedAt; }

Q_SIGNALS:
    void stateChanged();
    /// What the session holds goes to the library next.
    void sending(const EditionSession& session);
    /// Another desk had saved the edition; what both changed is as it was changed here.
    void merged(const std::vector<int>& bothChanged);

private:
    void noteChange();
    void save();
    void answer(const EditionPtr& sent, const Result<EditionPtr>& stored);
    void lookForNewer(const EditionPtr& sent, const Problem& problem);
    void merge(const EditionPtr& theirs);
    void fail(const Problem& problem);
    void setState(SaveState state);
    void finishFlush();

    LibraryThread& m_library;
    EditionSession* m_session = nullptr;
    quint64 m_watched = 0; ///< another number for each session: answers for former ones are stale
    bool m_busy = false;
    QTimer m_timer;
    SaveState m_state = SaveState::Saved;
    Problem m_problem;
    QDateTime m_savedAt;
    std::vector<std::function<void()>> m_flushed;
};

} // namespace broadsheet
