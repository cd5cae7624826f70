// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_tools/item_selection.h"

#include "edition/free_frame_check.h"

#include <algorithm>

namespace broadsheet {

void ItemSelection::set(int page, const PageItems& items, const PagePlan& plan)
{
    std::vector<StoryRef> stories;
    for (const int index : items.stories)
        stories.push_back(plan.placements.at(std::size_t(index)).story);
    if (page == m_page && items == m_items && stories == m_stories)
        return;
    m_page = page;
    m_items = items;
    m_stories = std::move(stories);
    Q_EMIT changed();
}

void ItemSelection::clear()
{
    if (m_items.isEmpty())
        return;
    m_items = {};
    m_stories.clear();
    Q_EMIT changed();
}

void ItemSelection::follow(const PagePlanPtr& plan)
{
    if (!plan) {
        clear();
        return;
    }
    PageItems now;
    std::vector<StoryRef> stories;
    for (std::size_t i = 0; i < m_stories.size(); ++i) {
        const auto index = std::size_t(m_items.stories[i]);
        const auto place
            = index < plan->placements.size() && plan->placements[index].story == m_stories[i]
            ? plan->placements.begin() + std::ptrdiff_t(index)
            : std::find_if(
                  plan->placements.begin(),
                  plan->placements.end(),
                  [&](const Placement& placement) { return placement.story == m_stories[i]; });
        if (place == plan->placements.end())
            continue;
        now.stories.push_back(int(place - plan->placements.begin()));
        stories.push_back(m_stories[i]);
    }
    for (const int id : m_items.frames) {
        if (freeFrame(*plan, id) != nullptr)
            now.frames.push_back(id);
    }
    m_items = now;
    m_stories = std::move(stories);
    Q_EMIT changed(); // also when only their places are others now
}

const Placement* ItemSelection::oneStory(const PagePlan& plan) const
{
    if (m_items.stories.size() != 1 || !m_items.frames.empty())
        return nullptr;
    const auto index = std::size_t(m_items.stories.front());
    return index < plan.placements.size() ? &plan.placements[index] : nullptr;
}

const FreeFrame* ItemSelection::oneFrame(const PagePlan& plan) const
{
    if (m_items.frames.size() != 1 || !m_items.stories.empty())
        return nullptr;
    return freeFrame(plan, m_items.frames.front());
}

} // namespace broadsheet
