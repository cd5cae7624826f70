// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/edition_matter.h"
#include "page_layout/page_composer.h"

#include <map>

namespace broadsheet {

/// Composes the pages of one edition again and again as its matter changes: a page whose matter is
/// what it was is the same pointer as before, and of a page that changed only the changed
/// paragraphs are set anew. The result is that of composing everything afresh. One per thread.
class EditionComposer {
public:
    /// `fonts` outlives the composer.
    explicit EditionComposer(FontLibrary& fonts);
    ~EditionComposer();
    EditionComposer(const EditionComposer&) = delete;
    EditionComposer& operator=(const EditionComposer&) = delete;
    EditionComposer(EditionComposer&&) = delete;
    EditionComposer& operator=(EditionComposer&&) = delete;

    /// One page with the grid and the house styles that its plan names. Problem: no such page, no
    /// plan, or a plan that cannot stand; the other pages are not touched by it.
    Result<ComposedPagePtr> page(const EditionMatter& matter, int number);

    /// Forgets all pages: fonts have come or gone, or the language of messages has changed.
    void forget();

private:
    /// What a page was composed from, and what came of it.
    struct Composed;
    struct House;

    Result<const House*> house(const QString& format);

    ParagraphSetter m_setter;
    std::map<QString, std::unique_ptr<House>> m_houses; ///< by format
    std::map<int, Composed> m_pages;
};

/// All pages that have a plan, in order. Problem: none has, or one of them cannot stand.
Result<std::vector<ComposedPagePtr>> composeEdition(
    const EditionMatter& matter, FontLibrary& fonts);

} // namespace broadsheet
