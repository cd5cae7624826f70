// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/story_move_verbs.h"
#include "edition/master_items.h"
#include "main_window/move_chooser.h"
#include "main_window/page_targets.h"
#include "main_window/tools_desk.h"
#include "main_window/workspace.h"
#include "page_tools/page_move.h"
#include "page_view/page_strip.h"
#include "page_view/page_view.h"

#include <algorithm>

// Stories go from one page to another.

namespace broadsheet {

PagePlan ToolsDesk::withMaster(int page) const
{
    const EditionPtr edition = m_desk.edition();
    const Page* const found = edition ? edition->page(page) : nullptr;
    return found == nullptr ? PagePlan() : planWithMaster(edition->publication, *found);
}

Result<int> ToolsDesk::otherPage(int page, StoryId story) const
{
    const EditionPtr edition = m_desk.edition();
    if (!edition)
        return 0;
    return otherPageOf(*edition, page, story, [this](const StoryRef& ref, int on) {
        return ToolsDesk::story(on, ref);
    });
}

QString ToolsDesk::pageName(int page) const
{
    const EditionPtr edition = m_desk.edition();
    const Page* const found = edition ? edition->page(page) : nullptr;
    return found == nullptr ? QString() : spokenName(*found);
}

int ToolsDesk::targetAt(const std::optional<QPoint>& global)
{
    PageStrip& strip = *m_workspace.strip;
    int page = 0;
    if (global && strip.isVisible())
        page = strip.pageAt(strip.viewport()->mapFromGlobal(*global));
    strip.setDropTarget(page);
    return page;
}

void ToolsDesk::tell(const QString& text)
{
    Q_EMIT told(text);
}

QString ToolsDesk::whyNotMove() const
{
    const PagePlanPtr now = plan(m_items.page());
    const PageItems& items = m_items.items();
    if (!now || items.stories.empty() || !items.frames.empty())
        return tr("Select one story or more on the page, and no free frames.");
    for (const int index : items.stories) {
        if (index >= int(now->placements.size()))
            continue;
        const Result<void> can = canLeavePage(now->placements[std::size_t(index)]);
        if (!can)
            return can.problem().summary;
    }
    const std::vector<PagePtr>& pages = m_desk.edition()->pages;
    const bool other = std::ranges::any_of(pages,
        [this](const PagePtr& page) { return page->plan && page->number != m_items.page(); });
    return other ? QString() : tr("No other page of this edition is laid out yet.");
}

std::vector<PageTarget> ToolsDesk::moveTargets() const
{
    const EditionPtr edition = m_desk.edition();
    if (!edition)
        return {};
    return pageTargets(*edition, {}, [this](const Page& page) {
        return page.plan && page.number != m_items.page();
    });
}

void ToolsDesk::chooseMoveTarget()
{
    if (!whyNotMove().isEmpty())
        return;
    if (m_chooser == nullptr) {
        m_chooser = new MoveChooser(m_workspace.pageView->window());
        connect(m_chooser, &MoveChooser::chosen, this, &ToolsDesk::moveTo);
    }
    const Placement* const one = oneStory();
    const QString what = one != nullptr
        ? title(story(m_items.page(), one->story))
        : tr("%n stories", nullptr, int(m_items.items().stories.size()));
    m_chooser->ask(what, moveTargets());
}

void ToolsDesk::moveTo(int page)
{
    if (!whyNotMove().isEmpty() || !plan(page) || grid(page) == nullptr)
        return;
    PageMove move(ground(), m_items.page(), m_items.items(), {});
    move.to(page, std::nullopt);
    if (const Result<void> moved = move.drop(); !moved)
        say(moved.problem());
}

} // namespace broadsheet
