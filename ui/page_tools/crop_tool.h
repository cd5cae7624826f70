// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_tools/page_ground.h"
#include "page_view/page_tool.h"

#include <QPointF>

namespace broadsheet {

/// Moves and enlarges a picture inside its frame, be it a free one or a story's: a drag or the
/// arrows pan, the wheel and + and − zoom, Enter or a click elsewhere is done, Escape puts it back
/// as it was. All of it is one undo step.
class CropTool : public PageTool {
    Q_OBJECT

public:
    explicit CropTool(PageGround& ground, QObject* parent = nullptr);

    /// The one picture frame, or story with a picture, to work in.
    void start(int page, const broadsheet::PageItems& item);
    void finish();

    [[nodiscard]] bool isActive() const { return m_page != 0; }

    bool mousePressed(PageView& view, const QMouseEvent& event) override;
    bool mouseMoved(PageView& view, const QMouseEvent& event) override;
    bool mouseReleased(PageView& view, const QMouseEvent& event) override;
    bool keyPressed(PageView& view, QKeyEvent& event) override;
    bool wheelTurned(PageView& view, const QWheelEvent& event) override;
    void paint(PageView& view, QPainter& painter) override;
    std::optional<Qt::CursorShape> cursor(const PageView& view, const QPointF& point) override;

private:
    /// The picture in hand as it is now.
    struct Held {
        PictureCropping cropping;
        Rect rect;
        QString picture;
        std::size_t placement = 0; ///< of a story
    };

    /// Nothing: it is gone, locked, or without a picture.
    [[nodiscard]] std::optional<Held> held() const;
    void pan(double across, double down);
    void zoom(double by);
    void change(const PictureCropping& cropping);
    void backOut();

    PageGround& m_ground;
    int m_page = 0; ///< 0: nothing is in hand
    int m_frame = 0; ///< 0: it is the story's
    StoryRef m_story;
    int m_turn = 0; ///< makes every start a step of its own
    std::optional<PictureCropping> m_before;
    QPointF m_last;
    double m_restX = 0; ///< of a per mille that a slow drag has not filled yet
    double m_restY = 0;
    bool m_dragging = false;
};

} // namespace broadsheet
