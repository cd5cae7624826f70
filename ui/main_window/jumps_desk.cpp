// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window/jumps_desk.h"

#include "edition/house_formats.h"
#include "edition/own_grid.h"
#include "main_window/desk_selection.h"
#include "main_window/jump_chooser.h"
#include "main_window/page_targets.h"
#include "main_window/workspace.h"
#include "page_view/page_view.h"
#include "shared/banner.h"

#include <algorithm>

namespace broadsheet {

namespace {

/// A leg of the rest should be so deep before another column is taken.
constexpr int GoodDepth = 12;
constexpr int LeastJumpLines = 10;

int footOf(const Placement& placement)
{
    int foot = 0;
    for (const TextFrame& frame : placement.frames)
        foot = std::max(foot, frame.box.line + frame.box.lines);
    return foot;
}

int depthOf(const Placement& placement)
{
    const int foot = footOf(placement);
    int top = foot;
    for (const TextFrame& frame : placement.frames)
        top = std::min(top, frame.box.line);
    return foot - top;
}

} // namespace

JumpsDesk::JumpsDesk(Desk& desk, DeskSelection& selection, Workspace& workspace)
    : m_desk(desk)
    , m_selection(selection)
    , m_workspace(workspace)
{
}

StoryOnPage JumpsDesk::storyOnPage() const
{
    return [&desk = m_desk](const StoryRef& ref, int page) {
        const StoryPtr story = desk.matter().story(ref, page);
        return story ? story->id : StoryId();
    };
}

std::optional<JumpPart> JumpsDesk::part() const
{
    const EditionPtr edition = m_desk.edition();
    const StoryId story = m_selection.story();
    std::optional<JumpPart> found;
    if (!edition || story.isNull())
        return found;
    for (const PagePtr& page : edition->pages) {
        const bool better = !found || page->number == m_selection.page();
        if (!page->plan || !better)
            continue;
        const std::vector<Placement>& placements = page->plan->placements;
        for (std::size_t i = 0; i < placements.size(); ++i) {
            const StoryPtr placed = m_desk.matter().story(placements[i].story, page->number);
            if (placed && placed->id == story)
                found = JumpPart { page.get(), i };
        }
    }
    return found;
}

QString JumpsDesk::whyNotJump() const
{
    if (m_selection.story().isNull())
        return tr("Choose a story first.");
    const std::optional<JumpPart> here = part();
    if (!here || here->get().frames.empty())
        return tr("The story is not placed on a page.");
    if (!here->get().jump.toId.isNull())
        return tr("The story jumps from this page already.");
    return {};
}

QString JumpsDesk::whyNotFollow() const
{
    const std::optional<JumpPart> here = part();
    if (!here || !jumpsById(here->get()))
        return tr("The story does not jump.");
    return {};
}

std::vector<PageTarget> JumpsDesk::targets() const
{
    const std::optional<JumpPart> here = part();
    if (!here)
        return {};
    const JumpChain chain = jumpChain(*m_desk.edition(), *here, storyOnPage());
    return pageTargets(
        *m_desk.edition(), formatAlone(here->page->plan->format), [&chain](const Page& page) {
            return std::ranges::none_of(
                chain.parts, [&page](const JumpPart& each) { return each.page == &page; });
        });
}

void JumpsDesk::chooseTarget()
{
    const std::optional<JumpPart> here = part();
    if (!here || !whyNotJump().isEmpty())
        return;
    if (m_chooser == nullptr) {
        m_chooser = new JumpChooser(m_workspace.pageView->window());
        connect(m_chooser, &JumpChooser::chosen, this, [this](int page, int keepLines) {
            jumpTo(page, keepLines);
        });
    }
    const StoryPtr story = m_desk.story(m_selection.story());
    const Placement placement = here->get();
    const auto rest = [this, placement](int kept) { return restLines(placement, kept); };
    // What fits goes on nowhere: half of it is offered. Nobody turns a page for a line or two.
    const int depth = depthOf(placement);
    int kept = restLines(placement, std::nullopt) > 0 ? depth : std::max(depth / 2, 1);
    while (kept > std::max(depth / 2, 1) && rest(kept) < LeastJumpLines)
        --kept;
    m_chooser->ask(story ? story->title() : QString(), { kept, depth, rest }, targets());
}

/// Body lines of text that go on when the frames keep so many.
int JumpsDesk::restLines(const Placement& placement, std::optional<int> keepLines) const
{
    const std::optional<Copyfit> fit = m_desk.copyfit(m_selection.story());
    int rest = fit ? fit->lines : 0; // what is free is lost first
    const int cut = depthOf(placement) - keepLines.value_or(depthOf(placement));
    const int end = footOf(placement) - std::max(cut, 0);
    for (const TextFrame& frame : placement.frames) {
        const int gone = std::min(frame.box.line + frame.box.lines - end, frame.box.lines);
        rest += std::max(gone, 0) * (frame.legs > 0 ? frame.legs : frame.box.columns);
    }
    return std::max(rest, 0);
}

/// As many columns as the rest needs at a good depth, and as deep as it needs, with a line more for
/// what the jump line takes.
GridBox JumpsDesk::boxFor(const GridBox& hole, const PageGrid& grid, int restLines)
{
    GridBox box = hole;
    if (restLines == 0)
        return box;
    box.columns = std::clamp(restLines / GoodDepth, 1, hole.columns);
    const Result<int> head = jumpHeadLines(grid, box.columns);
    const int text = (restLines + box.columns - 1) / box.columns + 1;
    box.lines = std::min(hole.lines, (head ? *head : 0) + std::max(text, 2));
    return box;
}

void JumpsDesk::jumpTo(int page, std::optional<int> keepLines)
{
    const std::optional<JumpPart> here = part();
    const std::vector<PageTarget> pages = targets();
    const auto target = std::ranges::find(pages, page, &PageTarget::page);
    const std::optional<GridBox> hole = target == pages.end() ? std::nullopt : target->hole;
    if (!here || !hole)
        return;
    const Page* const to = m_desk.edition()->page(page);
    const QString format = to->plan ? to->plan->format : formatAlone(here->page->plan->format);
    const Result<PageGrid> grid = findFormat(m_desk.edition()->publication, format);
    if (!grid)
        return;
    const bool cuts = keepLines && *keepLines < depthOf(here->get());
    JumpOrder order;
    order.page = here->page->number;
    order.placement = here->placement;
    order.keepLines = cuts ? keepLines : std::nullopt;
    order.toPage = page;
    order.box = boxFor(*hole, *grid, restLines(here->get(), order.keepLines));
    say(m_desk.editEdition(tr("Jump story"), {}, [&](EditionTransaction& t) {
        return jumpStory(t, order, storyOnPage());
    }));
}

void JumpsDesk::follow()
{
    const std::optional<JumpPart> here = part();
    if (!here)
        return;
    const JumpChain chain = jumpChain(*m_desk.edition(), *here, storyOnPage());
    const JumpPart& next = chain.parts[(chain.at + 1) % chain.parts.size()];
    const StoryId story = m_selection.story();
    m_selection.setPage(next.page->number);
    m_selection.setStory(story);
    const Result<PageGrid> grid
        = findFormat(m_desk.edition()->publication, next.page->plan->format);
    if (grid && !next.get().frames.empty()) {
        m_workspace.pageView->showPlace(
            next.page->number, rectOf(next.get().frames.front().box, *grid));
    }
}

void JumpsDesk::undo()
{
    const std::optional<JumpPart> here = part();
    if (!here)
        return;
    const int page = here->page->number;
    const std::size_t placement = here->placement;
    say(m_desk.editEdition(tr("Undo jump"), {}, [&](EditionTransaction& t) {
        return undoJump(t, page, placement, storyOnPage());
    }));
}

void JumpsDesk::say(const Result<void>& done) const
{
    if (!done)
        m_workspace.banner->showProblem(done.problem());
}

} // namespace broadsheet
