// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_tools/drop_arrangement.h"
#include "page_tools/ghost.h"

namespace broadsheet {

/// Stories of one page that are carried to another one. Nothing is changed before the drop. All of
/// their boxes come along where the other page has the same format and room for them; else a story
/// is arranged as one that is dropped from the library.
class PageMove {
public:
    /// `from` is where they were taken hold of. The ground outlives the move.
    PageMove(PageGround& ground, int page, const PageItems& items, const Point& from);

    /// To that point of another page; nothing: to where it has room for all of them.
    void to(int page, const std::optional<Point>& point);

    /// On the page that they go to.
    [[nodiscard]] const Ghost& ghost() const { return m_ghost; }

    /// One intention, told in the status line. Problem: why not; nothing was changed.
    Result<void> drop();

private:
    void refuse(const QString& why);
    void show(const DropArrangement& made);
    [[nodiscard]] std::optional<GridCell> wantedAt(const std::optional<Point>& point) const;

    PageGround& m_ground;
    int m_from = 0;
    PageItems m_items;
    Point m_held; ///< on the page that they come from
    int m_page = 0;
    std::optional<GridCell> m_wanted;
    std::vector<Placement> m_placements; ///< as they will stand there
    Ghost m_ghost;
};

} // namespace broadsheet
