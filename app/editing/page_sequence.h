// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/edition_transaction.h"

namespace broadsheet {

/// The pages of an edition in a new order, new numbers and folios: what all verbs that move pages
/// have in common. A page that came from the edition is known by its pointer.
class PageSequence {
public:
    struct Item {
        PagePtr from; ///< nullptr: it is new
        Page page; ///< as it will be
    };

    explicit PageSequence(const Edition& edition);

    [[nodiscard]] std::vector<Item>& items() { return m_items; }

    /// The index of the page of that number as it was; none: there is no such page.
    [[nodiscard]] std::optional<std::size_t> indexOf(int number) const;

    /// The numbers and folios of the edition's places, given anew to the pages in their order.
    void takePlaces();

    /// Refuses what parts a double truck; else puts the pages that changed into the draft.
    Result<void> commit(EditionTransaction& t) const;

private:
    [[nodiscard]] Result<void> checkSpreads() const;

    std::vector<PagePtr> m_before;
    std::vector<Item> m_items;
};

} // namespace broadsheet
