// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/page_grid.h"
#include "edition/plan_areas.h"
#include "main_window/page_work.h"
#include "main_window/tools_desk.h"
#include "main_window/workspace.h"
#include "page_view/page_view.h"
#include "session/desk_window.h"

#include <QtTest>
#include <QtWidgets>

namespace broadsheet {

/// Hands on the page view of a window: real mouse and keys, in places of the page.
class PageHands {
public:
    PageHands(DeskWindow& desk, int page)
        : m_desk(desk)
        , m_page(page)
    {
    }

    [[nodiscard]] PageView& view() const { return *m_desk.window().workspace().pageView; }

    [[nodiscard]] PagePlanPtr plan() const
    {
        return m_desk.window().desk().edition()->page(m_page)->plan;
    }

    [[nodiscard]] PageGrid grid() const { return *findFormat(plan()->format); }

    /// The page with that story of it alone.
    bool keepOnly(std::size_t placement)
    {
        PagePlan only = *plan();
        only.placements = { only.placements.at(placement) };
        only.rules.clear();
        only.source.clear();
        return m_desk.window()
                   .desk()
                   .setPagePlan(m_page, std::make_shared<const PagePlan>(only))
                   .ok()
            && m_desk.settle();
    }

    [[nodiscard]] Rect rectOfStory(std::size_t placement) const
    {
        return rectOf(*outlineOf(plan()->placements.at(placement)), grid());
    }

    [[nodiscard]] QPoint at(const Point& point) const
    {
        return view().viewportPoint(m_page, point).toPoint();
    }

    [[nodiscard]] QPoint middleOf(const Rect& rect) const
    {
        return at({ rect.x + rect.width / 2, rect.y + rect.height / 2 });
    }

    void click(const QPoint& point, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseClick(view().viewport(), Qt::LeftButton, modifiers, point);
    }

    /// Presses and moves, without letting go.
    void drag(const QPoint& from, const QPoint& to, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mousePress(view().viewport(), Qt::LeftButton, modifiers, from);
        for (int step = 1; step <= 4; ++step)
            move(from + (to - from) * step / 4, modifiers);
    }

    void move(const QPoint& to, Qt::KeyboardModifiers modifiers = {}) const
    {
        QMouseEvent event(QEvent::MouseMove,
            QPointF(to),
            view().viewport()->mapToGlobal(QPointF(to)),
            Qt::NoButton,
            Qt::LeftButton,
            modifiers);
        QApplication::sendEvent(view().viewport(), &event);
    }

    void letGo(const QPoint& at, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseRelease(view().viewport(), Qt::LeftButton, modifiers, at);
    }

    void dragAndDrop(
        const QPoint& from, const QPoint& to, Qt::KeyboardModifiers modifiers = {}) const
    {
        drag(from, to, modifiers);
        letGo(to, modifiers);
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(&view(), key, modifiers);
    }

    /// What is dragged from elsewhere comes over the page.
    void hover(const QMimeData& data, const QPoint& at) const
    {
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(view().viewport(), &enter);
        QDragMoveEvent moved(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(view().viewport(), &moved);
    }

    void drop(const QMimeData& data, const QPoint& at) const
    {
        hover(data, at);
        QDropEvent event(QPointF(at), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(view().viewport(), &event);
    }

    [[nodiscard]] int undoSteps() const
    {
        return m_desk.window().desk().editionSession()->undoStack().index();
    }

    void undo() const { m_desk.window().desk().editionSession()->undo(); }

private:
    DeskWindow& m_desk;
    int m_page;
};

} // namespace broadsheet
