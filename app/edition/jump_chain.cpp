// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/jump_chain.h"

#include <algorithm>
#include <optional>

namespace broadsheet {

namespace {

class ChainWalk {
public:
    ChainWalk(const Edition& edition, const JumpPart& asked, const StoryOnPage& story)
        : m_edition(edition)
        , m_storyOf(story)
        , m_story(story(asked.get().story, asked.page->number))
    {
    }

    [[nodiscard]] bool hasStory() const { return !m_story.isNull(); }

    /// The placement that goes on where `part` is cut.
    [[nodiscard]] std::optional<JumpPart> next(const JumpPart& part) const
    {
        const PageId own = part.page->id;
        return find(part.get().jump.toId, [own](const Jump& jump) { return jump.fromId == own; });
    }

    /// The placement that `part` goes on from; only the first of several is continued.
    [[nodiscard]] std::optional<JumpPart> previous(const JumpPart& part) const
    {
        const PageId own = part.page->id;
        const std::optional<JumpPart> sender
            = find(part.get().jump.fromId, [own](const Jump& jump) { return jump.toId == own; });
        return sender && next(*sender) == part ? sender : std::nullopt;
    }

private:
    template <typename Fits>
    [[nodiscard]] std::optional<JumpPart> find(PageId id, const Fits& fits) const
    {
        const Page* const page = pageById(m_edition, id);
        if (page == nullptr || !page->plan)
            return std::nullopt;
        for (std::size_t i = 0; i < page->plan->placements.size(); ++i) {
            const Placement& placement = page->plan->placements[i];
            if (fits(placement.jump) && m_storyOf(placement.story, page->number) == m_story)
                return JumpPart { page, i };
        }
        return std::nullopt;
    }

    const Edition& m_edition;
    const StoryOnPage& m_storyOf;
    StoryId m_story;
};

bool visits(const std::vector<JumpPart>& parts, const Page* page)
{
    return std::ranges::any_of(parts, [page](const JumpPart& part) { return part.page == page; });
}

/// False: it comes back to a page.
bool walkBack(const ChainWalk& walk, std::vector<JumpPart>& parts)
{
    while (const std::optional<JumpPart> before = walk.previous(parts.front())) {
        if (visits(parts, before->page))
            return false;
        parts.insert(parts.begin(), *before);
    }
    return true;
}

bool walkOn(const ChainWalk& walk, std::vector<JumpPart>& parts)
{
    while (const std::optional<JumpPart> after = walk.next(parts.back())) {
        if (visits(parts, after->page))
            return false;
        parts.push_back(*after);
    }
    return true;
}

} // namespace

JumpChain jumpChain(const Edition& edition, const JumpPart& asked, const StoryOnPage& story)
{
    JumpChain chain { { asked } };
    const Jump& jump = asked.get().jump;
    const ChainWalk walk(edition, asked, story);
    if (!jumpsById(asked.get()) || !walk.hasStory())
        return chain;
    if (!jump.fromId.isNull() && !walk.previous(asked))
        chain.from = JumpFault::NothingSent;
    if (!jump.toId.isNull() && !walk.next(asked)) {
        chain.to = pageById(edition, jump.toId) == nullptr ? JumpFault::TargetGone
                                                           : JumpFault::NobodyContinues;
    }
    if (!walkBack(walk, chain.parts) || !walkOn(walk, chain.parts)) {
        chain.parts = { asked };
        chain.to = jump.toId.isNull() ? JumpFault::None : JumpFault::Loops;
        chain.from = jump.fromId.isNull() ? JumpFault::None : JumpFault::Loops;
    }
    chain.at = std::size_t(std::ranges::find(chain.parts, asked) - chain.parts.begin());
    return chain;
}

bool jumpsById(const Placement& placement)
{
    return !placement.jump.toId.isNull() || !placement.jump.fromId.isNull();
}

const Page* pageById(const Edition& edition, PageId id)
{
    for (const PagePtr& page : edition.pages) {
        if (!id.isNull() && page->id == id)
            return page.get();
    }
    return nullptr;
}

} // namespace broadsheet
