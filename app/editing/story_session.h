// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/editing_session.h"
#include "editing/story_transaction.h"

namespace broadsheet {

/// One story that a person has open: the only door to change it. Owns the current snapshot;
/// everything that reads takes `current()` by pointer and keeps it as long as it likes.
class StorySession : public EditingSession {
    Q_OBJECT

public:
    using Edit = std::function<Result<void>(StoryTransaction&)>;

    explicit StorySession(const StoryPtr& story);

    [[nodiscard]] StoryPtr current() const;

    /// Runs `edit` on a draft of the current snapshot. When it succeeds and has changed something,
    /// the draft becomes current: one undo step (`label` is translated), one `changed`. A Problem
    /// drops the draft without a trace and is handed back.
    Result<void> edit(const QString& label, const MergeKey& merge, const Edit& edit);

    /// After storage has taken `sent` and answered with `stored`. Keeps the text as it is now;
    /// every snapshot, undone ones too, has the stored revision from here on.
    void saved(const StoryPtr& sent, const StoryPtr& stored);

private:
    [[nodiscard]] AnySnapshot stamped(const AnySnapshot& snapshot) const override;

    StoryId m_storedId;
    Revision m_storedRevision = 0;
};

} // namespace broadsheet
