// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_tools/ghost.h"
#include "page_tools/page_ground.h"
#include "page_view/page_tool.h"

namespace broadsheet {

/// What is drawn. A tint is a box without an edge, filled.
enum class DrawKind { Text, Picture, Rule, Box, Tint };

/// Draws free frames: text, picture, rule, box, tint. It draws one and is put away. Edges snap to
/// columns, body lines and neighbours, with Alt or Ctrl to nothing; Shift makes a square. A rule
/// lies along the longer side.
class DrawTool : public PageTool {
    Q_OBJECT

public:
    explicit DrawTool(PageGround& ground, QObject* parent = nullptr);

    /// Nothing: it is put away.
    void setKind(std::optional<DrawKind> kind);

    [[nodiscard]] std::optional<DrawKind> kind() const { return m_kind; }

    bool mousePressed(PageView& view, const QMouseEvent& event) override;
    bool mouseMoved(PageView& view, const QMouseEvent& event) override;
    bool mouseReleased(PageView& view, const QMouseEvent& event) override;
    bool keyPressed(PageView& view, QKeyEvent& event) override;
    void paint(PageView& view, QPainter& painter) override;
    std::optional<Qt::CursorShape> cursor(const PageView& view, const QPointF& point) override;

Q_SIGNALS:
    void kindChanged();
    /// It stands on the page; the tool is put away.
    void drawn(int page, int frame);

private:
    [[nodiscard]] FreeFrame frameTo(const Point& point, Length reach, bool square) const;
    void show(const FreeFrame& frame);
    void add(const FreeFrame& frame);

    PageGround& m_ground;
    std::optional<DrawKind> m_kind;
    int m_page = 0; ///< on which it is being drawn; 0: not yet
    Point m_from;
    SnapTargets m_targets;
    Ghost m_ghost;
    std::optional<FreeFrame> m_frame;
};

} // namespace broadsheet
