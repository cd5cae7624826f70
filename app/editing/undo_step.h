// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QUndoCommand>

#include <functional>
#include <memory>

namespace broadsheet {

/// Where typing goes on, by part and UTF-16 offset; anchor and caret differ when text is selected.
/// part -1: no caret.
struct Caret {
    int part = -1;
    int offset = 0;
    int anchorPart = -1;
    int anchorOffset = 0;

    static Caret at(int part, int offset) { return { part, offset, part, offset }; }

    bool operator==(const Caret&) const = default;
};

/// Steps with the same key that follow one another without the caret having been moved in between
/// become one step: typed characters are undone together. An empty key never merges.
struct MergeKey {
    QString key;

    bool operator==(const MergeKey&) const = default;
};

/// Any snapshot; its session knows the type.
using AnySnapshot = std::shared_ptr<const void>;

/// A session, as its undo steps see it.
class SnapshotHolder {
public:
    virtual ~SnapshotHolder() = default;
    SnapshotHolder(const SnapshotHolder&) = delete;
    SnapshotHolder& operator=(const SnapshotHolder&) = delete;
    SnapshotHolder(SnapshotHolder&&) = delete;
    SnapshotHolder& operator=(SnapshotHolder&&) = delete;

    /// The current one.
    [[nodiscard]] virtual AnySnapshot held() const = 0;
    /// Makes `snapshot` the current one.
    virtual void putBack(const AnySnapshot& snapshot, Caret caret) = 0;

protected:
    SnapshotHolder() = default;
};

/// A step of an earlier run of the program. Instead of two snapshots it knows how to make what was
/// before from what was after, and does so when it is undone.
struct PastStep {
    QString label;
    QDateTime made;
    /// The snapshot before the step, from the one after it; nullptr: it cannot be made.
    std::function<AnySnapshot(const AnySnapshot& after)> before;
    Caret caretBefore;
    Caret caretAfter;
};

/// The one undo class: two snapshots and where the caret was. There is no inverse to get wrong.
class UndoStep : public QUndoCommand {
public:
    struct Side {
        AnySnapshot snapshot;
        Caret caret;
    };

    /// `holder` must outlive the step.
    UndoStep(const QString& label, MergeKey merge, SnapshotHolder& holder, Side before, Side after);
    /// The holder holds what was after the step.
    UndoStep(const PastStep& past, SnapshotHolder& holder);

    /// Grows from step to step of a session; a step that takes others in keeps its own.
    [[nodiscard]] quint64 number() const { return m_number; }

    void setNumber(quint64 number) { m_number = number; }

    /// Snapshots of a past step are nullptr until it has been undone once.
    [[nodiscard]] const Side& before() const { return m_before; }

    [[nodiscard]] const Side& after() const { return m_after; }

    /// When it was made, or last grew.
    [[nodiscard]] const QDateTime& made() const { return m_made; }

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand* other) override;

private:
    MergeKey m_merge;
    SnapshotHolder& m_holder;
    Side m_before;
    Side m_after;
    std::function<AnySnapshot(const AnySnapshot& after)> m_makeBefore;
    QDateTime m_made;
    quint64 m_number = 0;
};

} // namespace broadsheet
