// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/jump_flow.h"

#include "page_layout/jump_messages.h"
#include "page_layout/placement_setter.h"

#include <algorithm>

namespace broadsheet {

namespace {

PagePtr shared(const Edition& edition, const Page* page)
{
    const auto found = std::ranges::find(edition.pages, page, &PagePtr::get);
    return found == edition.pages.end() ? nullptr : *found;
}

bool sameWords(const StoryPtr& a, const StoryPtr& b)
{
    return a == b
        || (a && b && a->id == b->id && a->type == b->type && a->language == b->language
            && a->parts == b->parts);
}

/// The jump with what its ids say now; what they cannot say is left out.
Jump presentJump(const JumpChain& chain)
{
    Jump jump = chain.parts[chain.at].get().jump;
    if (!jump.toId.isNull()) {
        const bool there = chain.at + 1 < chain.parts.size();
        const Page* const to = there ? chain.parts[chain.at + 1].page : nullptr;
        jump.toPage = there ? to->number : 0;
        jump.toFolio = there ? to->folio : QString();
    }
    if (!jump.fromId.isNull()) {
        const Page* const from = chain.at > 0 ? chain.parts[chain.at - 1].page : nullptr;
        jump.fromPage = from != nullptr ? from->number : 0;
        jump.fromFolio = from != nullptr ? from->folio : QString();
    }
    return jump;
}

} // namespace

JumpLinks JumpFlow::links(
    const EditionMatter& matter, const MatterOf& matterOf, const PagePtr& page, std::size_t at)
{
    const StoryOnPage story = [&matter](const StoryRef& ref, int number) {
        const StoryPtr found = matter.story(ref, number);
        return found ? found->id : StoryId();
    };
    JumpLinks links;
    const JumpChain chain = jumpChain(*matter.edition, { page.get(), at }, story);
    links.jump = presentJump(chain);
    links.goesOn = chain.at + 1 < chain.parts.size();
    for (const JumpPart& part : chain.parts) {
        if (part != chain.parts[chain.at])
            links.elsewhere.merge(kindsElsewhere(part.get()));
    }
    // Lines that came with the copy name pages of another day.
    if (jumpsById(page->plan->placements[at]))
        links.elsewhere.insert(PartKind::JumpLine);
    const StoryPtr words = matter.story(page->plan->placements[at].story, page->number);
    const QString title = words ? words->title() : QString();
    for (const QString& problem : jumpProblems(*matter.edition, chain, title))
        links.problems.push_back(problem);
    if (chain.at == 0)
        return links;
    const JumpPart& before = chain.parts[chain.at - 1];
    links.from = cut(matter, matterOf, before);
    if (links.from && links.from->ended)
        links.problems.push_back(jumpNotNeeded(*before.page, title));
    return links;
}

std::optional<TextCut> JumpFlow::cut(
    const EditionMatter& matter, const MatterOf& matterOf, const JumpPart& part)
{
    const PagePtr page = shared(*matter.edition, part.page);
    const StoryPtr story = matter.story(part.get().story, page->number);
    JumpLinks links = this->links(matter, matterOf, page, part.placement);
    Result<PageMatter> source = matterOf(page);
    if (!source)
        return std::nullopt; // the page itself says why
    const std::pair key { page->id, part.placement };
    const auto known = m_cuts.find(key);
    if (known != m_cuts.end() && known->second.plan == page->plan
        && known->second.grid == source->grid && sameWords(known->second.story, story)
        && known->second.links == links)
        return known->second.cut;
    const PageGrid grid = source->grid;
    const Result<TextCut> filled = fill(std::move(source).value(), part.placement, links);
    if (!filled)
        return std::nullopt;
    m_cuts.insert_or_assign(key, Filled { page->plan, grid, story, std::move(links), *filled });
    return *filled;
}

/// On a page of its own, of which nothing but the cut is kept.
Result<TextCut> JumpFlow::fill(PageMatter source, std::size_t at, const JumpLinks& links)
{
    if (const Result<void> stands = checkPlan(*source.page->plan, source.grid); !stands)
        return stands.problem();
    source.links = [&links](const Placement&) { return links; };
    ComposedPage scratch;
    PageBuilder builder(scratch);
    PlacementSetter setter(m_setter, source, builder);
    if (const Result<void> set = setter.setTextAlone(source.page->plan->placements[at]); !set)
        return set.problem();
    if (scratch.cuts.empty())
        return Problem { jumpNotNeeded(*source.page, {}), {} };
    return scratch.cuts.front();
}

} // namespace broadsheet
