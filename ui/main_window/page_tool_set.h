// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace broadsheet {

class PageTool;
class PageView;

/// Who is asked first by the page view: who crops a picture, then what is being written, then what
/// is being made or moved, then what only selects.
enum class ToolRank { Cropping, Writing, Drawing, Selecting };

/// The tools of the window's page view in the order in which they are asked. Each desk adds its
/// own; the first tool of a rank stands before later ones of the same.
class PageToolSet {
public:
    /// `view` outlives the set.
    explicit PageToolSet(PageView& view)
        : m_view(view)
    {
    }

    ~PageToolSet();
    PageToolSet(const PageToolSet&) = delete;
    PageToolSet& operator=(const PageToolSet&) = delete;
    PageToolSet(PageToolSet&&) = delete;
    PageToolSet& operator=(PageToolSet&&) = delete;

    /// `tool` outlives the set.
    void add(PageTool& tool, ToolRank rank);

private:
    struct Entry {
        PageTool* tool = nullptr;
        ToolRank rank = ToolRank::Selecting;
    };

    PageView& m_view;
    std::vector<Entry> m_entries;
};

} // namespace broadsheet
