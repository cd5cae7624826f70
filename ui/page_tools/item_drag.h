// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_tools/ghost.h"
#include "page_tools/handles.h"
#include "page_tools/page_ground.h"

namespace broadsheet {

/// How a free frame follows the hand.
enum class DragStep {
    Snapped, ///< to columns, body lines, edges, equal gaps
    Fine, ///< to nothing
};

/// Things of a page while they are moved or resized. Stories go by columns and body lines, and what
/// is moved with them; free frames alone go anywhere. Nothing is changed before the drop.
class ItemDrag {
public:
    /// Moves the items. The ground outlives the drag.
    ItemDrag(PageGround& ground, int page, const PageItems& items, const Point& from);
    /// Resizes the one item by an edge or a corner.
    ItemDrag(PageGround& ground, int page, const PageItems& item, Handle handle, const Point& from);

    /// The pointer is there now; frames snap within `reach`.
    void to(const Point& point, Length reach, DragStep step);

    /// The one story stands in that box now: moved there where it is as large as before, else
    /// resized as by its handles.
    void toBox(const GridBox& box);

    [[nodiscard]] const Ghost& ghost() const { return m_ghost; }

    /// One intention. Problem: it cannot stand there; nothing was changed.
    Result<void> drop();

private:
    void moveStories(const Point& by);
    void moveFrames(const Point& by, Length reach, DragStep step);
    void resizeStory(const GridBox& box);
    void resizeFrame(const Point& point, Length reach, DragStep step);
    void show(const PagePlan& after, const std::vector<Guide>& guides);
    void addStoryBlocks(const PagePlan& after);
    void tellFit(const PagePlan& after);
    [[nodiscard]] GridBox boxTo(const Point& point) const;

    PageGround& m_ground;
    int m_page = 0;
    PageItems m_items;
    Handle m_handle; ///< none: it moves
    Point m_from;
    PagePlanPtr m_plan; ///< as it was when the drag began
    PageGrid m_grid;
    SnapTargets m_targets;
    Ghost m_ghost;
    ItemStep m_step;
    std::optional<FreeFrame> m_frame; ///< as it would become
    std::optional<ShapeTrial> m_trial; ///< of the story that is resized
    std::optional<GridBox> m_box; ///< for which m_trial was made
    std::optional<Problem> m_problem;
};

} // namespace broadsheet
