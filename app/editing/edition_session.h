// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/editing_session.h"
#include "editing/edition_transaction.h"

#include <set>

namespace broadsheet {

/// One edition that a person has open: the only door to change its pages and plans. As
/// StorySession.
class EditionSession : public EditingSession {
    Q_OBJECT

public:
    using Edit = std::function<Result<void>(EditionTransaction&)>;

    explicit EditionSession(EditionPtr edition);

    [[nodiscard]] EditionPtr current() const;

    Result<void> edit(const QString& label, const MergeKey& merge, const Edit& edit);

    /// After storage has taken `sent` and answered with `stored`: ids (those of new pages too),
    /// revision and date are those of `stored` from here on.
    void saved(const EditionPtr& sent, const EditionPtr& stored);

    /// What was changed elsewhere and stored: one step of its own under `label`, so that it can be
    /// undone as everything else. Call it only when nothing here waits to be saved.
    Result<void> takeOver(const QString& label, const EditionPtr& stored);

    /// `merged` is what was changed here put over `theirs`, which is stored (mergeEditions): one
    /// step under `label`, still to be saved.
    Result<void> rebase(const QString& label, const EditionPtr& theirs, const EditionPtr& merged);

    /// What storage gave last; what was changed here since is in current().
    [[nodiscard]] const EditionPtr& stored() const { return m_stored; }

private:
    /// What storage has called a page that was new when it was sent.
    struct GivenId {
        int number = 0;
        PageId id;
    };

    [[nodiscard]] AnySnapshot stamped(const AnySnapshot& snapshot) const override;
    [[nodiscard]] PageId idFor(const Page& page, const Edition& edition) const;

    EditionPtr m_stored;
    std::vector<GivenId> m_given; ///< the newest last
};

} // namespace broadsheet
