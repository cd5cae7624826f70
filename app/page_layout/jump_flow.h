// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/jump_chain.h"
#include "page_layout/jump_links.h"
#include "page_layout/page_matter.h"
#include "page_layout/paragraph_setter.h"

#include <map>

namespace broadsheet {

/// Follows stories from page to page: fills the frames that come before a placement to know where
/// its text goes on. Only the story's own frames are filled, so that two stories may jump both ways
/// between two pages. Remembers what it has filled; the answer depends on the arguments alone. One
/// per thread.
class JumpFlow {
public:
    /// What a page is composed from, without links. Problem: its format is not known.
    using MatterOf = std::function<Result<PageMatter>(const PagePtr&)>;

    /// `setter` outlives the flow.
    explicit JumpFlow(ParagraphSetter& setter)
        : m_setter(setter)
    {
    }

    /// The links of a placement of the edition's page. Chains that are broken or loop are told in
    /// `problems`, and the text is where it can be seen: nothing is cut that goes on nowhere.
    JumpLinks links(
        const EditionMatter& matter, const MatterOf& matterOf, const PagePtr& page, std::size_t at);

    void forget() { m_cuts.clear(); }

private:
    struct Filled {
        PagePlanPtr plan;
        PageGrid grid;
        StoryPtr story;
        JumpLinks links;
        TextCut cut;
    };

    std::optional<TextCut> cut(
        const EditionMatter& matter, const MatterOf& matterOf, const JumpPart& part);
    Result<TextCut> fill(PageMatter source, std::size_t at, const JumpLinks& links);

    ParagraphSetter& m_setter;
    std::map<std::pair<PageId, std::size_t>, Filled> m_cuts;
};

} // namespace broadsheet
