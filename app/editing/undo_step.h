// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUndoCommand>

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

    /// Makes `snapshot` the current one.
    virtual void putBack(const AnySnapshot& snapshot, Caret caret) = 0;

protected:
    SnapshotHolder() = default;
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

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand* other) override;

private:
    MergeKey m_merge;
    SnapshotHolder& m_holder;
    Side m_before;
    Side m_after;
};

} // namespace broadsheet
