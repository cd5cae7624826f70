// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_tools/item_drag.h"
#include "page_tools/item_selection.h"
#include "page_tools/page_move.h"
#include "page_view/page_tool.h"

namespace broadsheet {

class PageTransform;

/// Selects what stands on the pages and moves and resizes it: stories by columns and body lines,
/// free frames anywhere. A click selects, Shift adds, a drag from nothing draws a rubber band;
/// Escape backs out, Delete takes off the page, Tab goes on to the next. Stories that are dragged
/// onto the other page of a spread, or onto a page's small picture, go to that page. Threads of
/// text frames are drawn when one of them is selected, and linked by a drag from a frame's port.
class SelectTool : public PageTool {
    Q_OBJECT

public:
    /// Both outlive the tool.
    SelectTool(PageGround& ground, ItemSelection& selection, QObject* parent = nullptr);

    bool mousePressed(PageView& view, const QMouseEvent& event) override;
    bool mouseMoved(PageView& view, const QMouseEvent& event) override;
    bool mouseReleased(PageView& view, const QMouseEvent& event) override;
    bool mouseDoubleClicked(PageView& view, const QMouseEvent& event) override;
    bool menuWanted(PageView& view, const QPointF& point) override;
    bool keyPressed(PageView& view, QKeyEvent& event) override;
    void paint(PageView& view, QPainter& painter) override;
    std::optional<Qt::CursorShape> cursor(const PageView& view, const QPointF& point) override;

    /// What is selected goes so far on: stories by columns and lines, frames by millimetres.
    void nudge(const ItemStep& step);
    /// The selected story so many columns and lines larger, at its right and its foot.
    void grow(int columns, int lines);
    void removeSelected();
    void selectAll(PageView& view);

    /// Whether a handle or the port of what is selected lies there.
    [[nodiscard]] bool holds(const PageView& view, const QPointF& point) const;

    /// Words in hand for the status line; empty: none.
    [[nodiscard]] const Ghost* ghost() const
    {
        if (m_carried)
            return &m_carried->ghost();
        return m_drag ? &m_drag->ghost() : nullptr;
    }

Q_SIGNALS:
    /// A story was selected by hand; null: none is any more.
    void storyChosen(broadsheet::StoryId story);
    /// The arrows: another shape for the selected story, and another size of its head.
    void shapeStepWanted(int step);
    void headStepWanted(int step);
    /// A frame or a story was double-clicked on its picture …
    void cropWanted(int page, const broadsheet::PageItems& item);
    /// … or a picture frame without one, which is selected now.
    void pictureWanted();

private:
    enum class Hand { Empty, Pressed, Dragging, Banding, Threading };

    [[nodiscard]] PageItems itemUnder(const PageView& view, const QPointF& point, int page) const;
    [[nodiscard]] Handle handleUnder(const PageView& view, const QPointF& point) const;
    [[nodiscard]] bool isOnPort(const PageView& view, const QPointF& point) const;
    [[nodiscard]] bool isLocked(const PageItems& items) const;
    void choose(int page, const PageItems& items);
    void clearSelection();
    void cropSelected();
    void startDrag(PageView& view, const QPointF& point);
    void drag(PageView& view, const QMouseEvent& event);
    bool carry(const PageView& view, const QPoint& point);
    void band(PageView& view);
    void thread(const PageView& view, const QPointF& point);
    void letGo(PageView& view);
    bool step(PageView& view, int by);
    bool moveByKey(PageView& view, const QKeyEvent& event);
    void paintVacantPictures(const PageView& view, QPainter& painter);
    void paintSelection(const PageView& view, QPainter& painter);
    void paintThreads(QPainter& painter, const PagePlan& plan, const PageTransform& place);

    PageGround& m_ground;
    ItemSelection& m_selection;
    Hand m_hand = Hand::Empty;
    int m_page = 0; ///< on which the press was
    QPointF m_pressed;
    QPointF m_now;
    Handle m_handle;
    PageItems m_under; ///< what was pressed
    bool m_selectsAlone = false; ///< the release without a drag leaves only what was pressed
    PageItems m_before; ///< selected before the rubber band
    std::optional<ItemDrag> m_drag;
    std::optional<PageMove> m_carried; ///< while the drag is over another page
};

} // namespace broadsheet
