// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_view/page_tool.h"
#include "page_view/page_view.h"

#include <QContextMenuEvent>
#include <QFocusEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

// Keys, mouse, wheel and gestures of the page view.

namespace broadsheet {

namespace {

constexpr double KeyStep = 40;
constexpr double ScreenPart = 0.9; ///< of the view that Page Down goes on by
constexpr double NotchZoom = 1.25;
constexpr int Notch = 120; ///< eighths of a degree

} // namespace

bool PageView::viewportEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::ToolTip: {
        const auto* const help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), storyHit(help->pos()).tip, viewport());
        return true;
    }
    case QEvent::Leave:
        hover({});
        Q_EMIT positionChanged({}, 0);
        break;
    case QEvent::NativeGesture:
        return pinched(*static_cast<QNativeGestureEvent*>(event));
    case QEvent::Gesture: {
        const auto* const gestures = static_cast<QGestureEvent*>(event);
        if (const auto* const pinch
            = static_cast<QPinchGesture*>(gestures->gesture(Qt::PinchGesture))) {
            zoomGently(m_camera.zoom() * pinch->scaleFactor(),
                viewport()->mapFromGlobal(pinch->hotSpot()));
            return true;
        }
        break;
    }
    default:
        break;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

bool PageView::pinched(const QNativeGestureEvent& event)
{
    if (event.gestureType() != Qt::ZoomNativeGesture)
        return false;
    zoomGently(m_camera.zoom() * (1 + event.value()), event.position());
    return true;
}

void PageView::wheelEvent(QWheelEvent* event)
{
    if (toolThatTakes([&](PageTool& tool) { return tool.wheelTurned(*this, *event); }) != nullptr) {
        event->accept();
        return;
    }
    const QPoint angle = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        const double notches = double(angle.y()) / Notch;
        zoomGently(m_camera.zoom() * std::pow(NotchZoom, notches), event->position());
        event->accept();
        return;
    }
    QPointF by = event->pixelDelta().isNull() ? QPointF(angle) * (KeyStep * 2 / Notch)
                                              : QPointF(event->pixelDelta());
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        by = { by.y(), by.x() };
    const PageCamera::Range down = m_camera.range(Qt::Vertical, PageCamera::Reach::Edges);
    if (down.most - down.least <= 1 && std::abs(by.y()) > std::abs(by.x())) {
        m_wheelTurn += angle.y(); // the whole page is on view: the wheel turns pages
        if (std::abs(m_wheelTurn) >= Notch) {
            turn(m_wheelTurn < 0 ? 1 : -1);
            m_wheelTurn = 0;
        }
    } else {
        m_camera.panBy(by, PageCamera::Reach::Edges);
        cameraMoved();
    }
    event->accept();
}

void PageView::updateCursor()
{
    if (m_panning)
        viewport()->setCursor(Qt::ClosedHandCursor);
    else if (m_hand || m_space)
        viewport()->setCursor(Qt::OpenHandCursor);
    else
        viewport()->unsetCursor();
}

void PageView::setHandMode(bool on)
{
    m_hand = on;
    hover({});
    updateCursor();
}

void PageView::mousePressEvent(QMouseEvent* event)
{
    const bool hand = event->button() == Qt::LeftButton && (m_hand || m_space);
    if (hand || event->button() == Qt::MiddleButton) {
        m_panning = true;
        m_panFrom = event->position();
        updateCursor();
    } else if (pressTool(*event)) {
        event->accept();
    } else if (event->button() == Qt::LeftButton && !m_bareGround.isValid()) {
        const PagePoint at = pagePoint(event->position());
        if (at.page != 0)
            setCurrentPage(at.page);
        select(storyHit(event->position()).story);
    }
}

void PageView::tellPosition(const QPointF& point)
{
    const PagePoint at = pagePoint(point);
    Q_EMIT positionChanged(at.point, at.page);
}

void PageView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_panning) {
        m_camera.panBy(event->position() - m_panFrom, PageCamera::Reach::Free);
        m_panFrom = event->position();
        cameraMoved();
        return;
    }
    tellPosition(event->position());
    if (moveTool(*event)) {
        hover({});
        return;
    }
    hover(m_hand || m_space ? StoryId() : storyHit(event->position()).story);
}

void PageView::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_panning && (event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton)) {
        m_panning = false;
        updateCursor();
        return;
    }
    releaseTool(*event);
}

void PageView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_hand || m_space) {
        mousePressEvent(event);
        return;
    }
    if (toolThatTakes([&](PageTool& tool) { return tool.mouseDoubleClicked(*this, *event); }))
        return;
    const StoryId story = storyHit(event->position()).story;
    select(story);
    if (!story.isNull())
        Q_EMIT storyActivated(story);
}

void PageView::contextMenuEvent(QContextMenuEvent* event)
{
    if (m_bareGround.isValid())
        return;
    if (event->reason() == QContextMenuEvent::Mouse) {
        const bool taken = toolThatTakes([&](PageTool& tool) {
            return tool.menuWanted(*this, event->pos());
        }) != nullptr;
        if (!taken)
            select(storyHit(event->pos()).story);
        Q_EMIT contextMenuWanted(event->globalPos(), taken ? StoryId() : m_selected);
    } else {
        Q_EMIT contextMenuWanted(viewport()->mapToGlobal(viewport()->rect().center()), m_selected);
    }
    event->accept();
}

bool PageView::focusNextPrevChild(bool next)
{
    // Where tools are in hand they have gone as far as they go, and Tab leaves the page.
    if (!m_bareGround.isValid() && m_tools.empty() && selectNext(next ? 1 : -1))
        return true;
    return QAbstractScrollArea::focusNextPrevChild(next);
}

void PageView::keyPressEvent(QKeyEvent* event)
{
    if (toolThatTakes([&](PageTool& tool) { return tool.keyPressed(*this, *event); }))
        return;
    switch (event->key()) {
    case Qt::Key_Space:
        if (!event->isAutoRepeat()) {
            m_space = true;
            hover({});
            updateCursor();
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_selected.isNull()) {
            Q_EMIT storyActivated(m_selected);
            return;
        }
        break;
    case Qt::Key_Escape:
        if (!m_selected.isNull()) {
            select({});
            return;
        }
        break;
    default:
        if (panByKey(event->key() | int(event->modifiers() & Qt::ControlModifier)))
            return;
    }
    event->ignore();
}

/// Down to the page's end and then to the top of the next one, and the other way round.
void PageView::page(int direction)
{
    const QPointF before = m_camera.origin();
    m_camera.panBy({ 0, -direction * ScreenPart * viewport()->height() }, PageCamera::Reach::Edges);
    if (std::abs(m_camera.origin().y() - before.y()) > 1)
        cameraMoved();
    else if (turn(direction) && direction < 0) {
        m_camera.showBottom();
        cameraMoved();
    }
}

bool PageView::panByKey(int key)
{
    const auto pan = [this](double x, double y) {
        m_camera.panBy({ x, y }, PageCamera::Reach::Edges);
        cameraMoved();
    };
    const PageCamera::Range across = m_camera.range(Qt::Horizontal, PageCamera::Reach::Edges);
    const PageCamera::Range down = m_camera.range(Qt::Vertical, PageCamera::Reach::Edges);
    const bool whole = across.most - across.least <= 1 && down.most - down.least <= 1;
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int direction = key == Qt::Key_Right ? 1 : -1;
        if (whole)
            turn(direction);
        else
            pan(-direction * KeyStep, 0);
        return true;
    }
    case Qt::Key_Up:
        pan(0, KeyStep);
        return true;
    case Qt::Key_Down:
        pan(0, -KeyStep);
        return true;
    case Qt::Key_PageDown:
        page(1);
        return true;
    case Qt::Key_PageUp:
        page(-1);
        return true;
    case Qt::Key_Home:
        m_camera.showTop();
        cameraMoved();
        return true;
    case Qt::Key_End:
        m_camera.showBottom();
        cameraMoved();
        return true;
    case int(Qt::Key_Home) | int(Qt::ControlModifier):
        turn(-int(m_opening));
        return true;
    case int(Qt::Key_End) | int(Qt::ControlModifier):
        turn(int(m_openings.size()) - 1 - int(m_opening));
        return true;
    default:
        return false;
    }
}

void PageView::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_space = false;
        m_panning = false;
        updateCursor();
        return;
    }
    QAbstractScrollArea::keyReleaseEvent(event);
}

void PageView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PageView::focusOutEvent(QFocusEvent* event)
{
    m_space = false;
    updateCursor();
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace broadsheet
