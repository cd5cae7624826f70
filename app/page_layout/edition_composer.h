// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/edition_matter.h"
#include "page_layout/jump_flow.h"
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

    /// One page with the grid and the house styles that its plan names. What of the plan cannot
    /// stand or be read is left out and told in the page's problems. Problem: no such page, no
    /// plan, or one of which nothing can be read or whose format is gone; the other pages are not
    /// touched by it.
    Result<ComposedPagePtr> page(const EditionMatter& matter, int number);

    /// What was left out of the page when it was composed last, each with its place in the plan.
    [[nodiscard]] std::vector<Problem> leftOut(int number) const;

    /// Forgets all pages: fonts have come or gone, or the language of messages has changed.
    void forget();

private:
    /// What a page was composed from, and what came of it.
    struct Composed;
    struct House;

    Result<const House*> house(const Publication& publication, const QString& format);
    Result<PageMatter> matterOf(const EditionMatter& matter, const PagePtr& page);
    JumpLinks linksOf(const EditionMatter& matter, const PagePtr& page, std::size_t placement);
    bool isStillTrue(const Composed& before, const EditionMatter& matter, const PagePtr& page);

    ParagraphSetter m_setter;
    JumpFlow m_jumps;
    std::map<QString, std::unique_ptr<House>> m_houses; ///< by format
    std::map<int, Composed> m_pages;
};

/// All pages that have a plan, in order. Problem: none has, or one of them cannot stand.
Result<std::vector<ComposedPagePtr>> composeEdition(
    const EditionMatter& matter, FontLibrary& fonts);

} // namespace broadsheet
