// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "edition/edition.h"

namespace broadsheet {

/// A draft of the next snapshot of an edition. Untouched pages stay shared with the base. A call
/// that returns a Problem has changed nothing.
class EditionTransaction {
public:
    explicit EditionTransaction(const EditionPtr& base);

    [[nodiscard]] const Edition& edition() const { return m_draft; }

    [[nodiscard]] bool hasChanged() const { return m_changed; }

    /// Problem when there is no page of that number.
    [[nodiscard]] Result<PagePtr> page(int number) const;

    /// Puts `pages` in the places of those of the numbers `gone`. Problem: a number below 1 or
    /// twice, a folio twice, a number in `gone` that is no page. Pages are kept sorted by number.
    Result<void> exchangePages(const std::vector<int>& gone, const std::vector<Page>& pages);

    void setPublication(const Publication& publication);

    [[nodiscard]] EditionPtr finish() const;

private:
    Edition m_draft;
    bool m_changed = false;
};

} // namespace broadsheet
