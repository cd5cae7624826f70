// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/library_thread.h"
#include "editing/editing_session.h"
#include "storage/step_delta.h"

#include <map>

namespace broadsheet {

/// Keeps steps of undo in the library, so that the next run of the program can undo them. It writes
/// before content is saved or journaled: whatever content a killed program leaves behind, the steps
/// that lead to it are there. Thread: the interface's; marks and deltas are made in the library's.
class UndoJournal : public QObject {
    Q_OBJECT

public:
    /// `library` outlives the journal.
    explicit UndoJournal(LibraryThread& library);

    /// The edition whose steps are kept; null: none is open.
    void setEdition(EditionId edition);

    /// Keeps what was done in the session since; `story` null: it is the edition's. Call it before
    /// what the session holds is sent to the library.
    void record(const EditingSession& session, StoryId story);
    void forget(const EditingSession& session);

private:
    struct Piece {
        StoryId story;
        quint64 number = 0;
        QString label;
        QDateTime made;
        UndoStep::Side before;
        UndoStep::Side after;
    };

    static Result<void> keep(
        Library& library, EditionId edition, const std::vector<Piece>& pieces, ContentMarks& marks);
    void retryLater(const EditingSession* session, const std::vector<Piece>& pieces);

    LibraryThread& m_library;
    EditionId m_edition;
    std::shared_ptr<ContentMarks> m_marks; ///< the library thread's
    /// By session and step: what was kept of it last.
    std::map<const EditingSession*, std::map<quint64, AnySnapshot>> m_kept;
};

} // namespace broadsheet
