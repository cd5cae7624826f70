// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window/page_tool_set.h"

#include "page_view/page_view.h"

#include <algorithm>

namespace broadsheet {

PageToolSet::~PageToolSet()
{
    m_view.setTools({});
}

void PageToolSet::add(PageTool& tool, ToolRank rank)
{
    const auto behind = std::find_if(m_entries.begin(),
        m_entries.end(),
        [rank](const Entry& entry) { return entry.rank > rank; });
    m_entries.insert(behind, { &tool, rank });
    std::vector<PageTool*> tools;
    tools.reserve(m_entries.size());
    for (const Entry& entry : m_entries)
        tools.push_back(entry.tool);
    m_view.setTools(tools);
}

} // namespace broadsheet
