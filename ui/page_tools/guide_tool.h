// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_tools/page_ground.h"
#include "page_view/page_tool.h"

#include <functional>

namespace broadsheet {

class PageTransform;

/// Guides of the pages: dragged out of a ruler, moved, and thrown away by dragging them back onto
/// it or off the sheet. While it is dragged a guide snaps to columns, body lines and edges, with
/// Alt or Ctrl to nothing; Escape backs out. They are on the screen only.
class GuideTool : public PageTool {
    Q_OBJECT

public:
    /// Whether a point of the viewport is held by something that is taken before a guide.
    using Held = std::function<bool(const PageView& view, const QPointF& point)>;

    GuideTool(PageGround& ground, Held held, QObject* parent = nullptr);

    // A guide that comes out of a ruler; points are in the viewport, also beside it.
    void pull(PageView& view,
        RuleDirection direction,
        const QPointF& point,
        Qt::KeyboardModifiers modifiers);
    void drop(PageView& view);

    bool mousePressed(PageView& view, const QMouseEvent& event) override;
    bool mouseMoved(PageView& view, const QMouseEvent& event) override;
    bool mouseReleased(PageView& view, const QMouseEvent& event) override;
    bool keyPressed(PageView& view, QKeyEvent& event) override;
    void paint(PageView& view, QPainter& painter) override;
    std::optional<Qt::CursorShape> cursor(const PageView& view, const QPointF& point) override;

private:
    struct Hand {
        int page = 0;
        std::optional<PlanGuide> before; ///< as it stands in the plan; nothing: it is a new one
        PlanGuide now;
        bool gone = true; ///< it is over a ruler or off the sheet
        bool moved = false;
    };

    [[nodiscard]] std::optional<PlanGuide> guideUnder(
        const PageView& view, int page, const QPointF& point) const;
    void move(Hand& hand, PageView& view, const QPointF& point, Qt::KeyboardModifiers modifiers);
    void paintPage(const PageView& view, QPainter& painter, int page) const;
    static void paintTold(
        QPainter& painter, const Hand& hand, const PageTransform& place, const PageGrid& grid);

    PageGround& m_ground;
    Held m_held;
    std::optional<Hand> m_hand;
    bool m_givenUp = false; ///< by Escape, while the ruler still has the button
};

} // namespace broadsheet
