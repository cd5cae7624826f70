// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/editing_session.h"
#include "editing/edition_transaction.h"

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

private:
    [[nodiscard]] AnySnapshot stamped(const AnySnapshot& snapshot) const override;

    EditionPtr m_stored;
};

} // namespace broadsheet
