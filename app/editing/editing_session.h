// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "editing/undo_step.h"

#include <QObject>
#include <QUndoStack>

#include <functional>
#include <optional>
#include <vector>

namespace broadsheet {

/// What every session shares: the current snapshot, one undo stack, one signal. Thread: the one
/// that made it; snapshots may go to any thread.
class EditingSession : public QObject, private SnapshotHolder {
    Q_OBJECT

public:
    /// For undo actions and groups. Only sessions push onto it.
    [[nodiscard]] QUndoStack& undoStack() { return m_undo; }

    [[nodiscard]] const QUndoStack& undoStack() const { return m_undo; }

    /// Grows by one with every change, undo and redo; results that were made for an older one are
    /// stale. Not the revision of storage, which counts saves.
    [[nodiscard]] quint64 generation() const { return m_generation; }

    [[nodiscard]] bool isModified() const { return !m_undo.isClean(); }

    [[nodiscard]] Caret caret() const { return m_caret; }

    /// A view tells where its caret is, so that undo can put it back and other views of the same
    /// thing follow. Changes nothing else.
    void setCaret(Caret caret)
    {
        if (m_caret == caret)
            return;
        m_caret = caret;
        Q_EMIT caretMoved();
    }

    /// The step at `index` of the undo stack.
    [[nodiscard]] const UndoStep* step(int index) const;

    /// What is typed next begins a step of its own, even where it would have continued the last.
    void closeStep() { ++m_chapter; }

    /// Steps that lead to what the session holds, the oldest first, so that they can be undone.
    /// Nothing when a change was made already. Keeps the clean state.
    void takePast(const std::vector<PastStep>& steps);

    void undo() { m_undo.undo(); }

    void redo() { m_undo.redo(); }

Q_SIGNALS:
    /// Once for every commit, undo, redo and save; the stack is already up to date.
    void changed();
    /// By hand only: what a change does to the caret is told by changed().
    void caretMoved();

protected:
    struct Draft {
        AnySnapshot snapshot;
        Caret caret;
    };

    explicit EditingSession(AnySnapshot first);

    [[nodiscard]] const AnySnapshot& snapshot() const { return m_current; }

    /// Runs `makeDraft`: a Problem or no draft leaves everything as it is, a draft is committed.
    /// An edit inside an edit is refused.
    Result<void> run(const QString& label,
        const MergeKey& merge,
        const std::function<Result<std::optional<Draft>>()>& makeDraft);

    /// Storage has taken `sent`; what it gave (ids, revision) is stamped onto every snapshot from
    /// now on, and the session is unmodified if nothing was changed since.
    void adoptStored(const AnySnapshot& sent);

    /// `snapshot` with the ids and the revision that storage gave last; itself when it has them.
    [[nodiscard]] virtual AnySnapshot stamped(const AnySnapshot& snapshot) const = 0;

private:
    [[nodiscard]] AnySnapshot held() const override { return m_current; }

    void putBack(const AnySnapshot& snapshot, Caret caret) override;
    void announce();

    AnySnapshot m_current;
    AnySnapshot m_announced;
    Caret m_caret;
    quint64 m_generation = 0;
    quint64 m_chapter = 0;
    quint64 m_lastStep = 0;
    bool m_inEdit = false;
    QUndoStack m_undo; // last: its steps refer to this session
};

} // namespace broadsheet
