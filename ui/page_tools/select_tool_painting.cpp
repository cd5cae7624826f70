// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/free_frame_check.h"
#include "page_tools/page_transform.h"
#include "page_tools/select_tool.h"
#include "page_view/page_view.h"
#include "shared/theme.h"

#include <QPainter>

// How the selection, its threads and what is in hand look.

namespace broadsheet {

namespace {

constexpr double ArrowSide = 6;

void drawArrow(QPainter& painter, const QPointF& from, const QPointF& to)
{
    const QLineF line(to, from);
    painter.drawLine(line);
    for (const double turn : { 25.0, -25.0 }) {
        QLineF wing = line;
        wing.setLength(ArrowSide);
        wing.setAngle(line.angle() + turn);
        painter.drawLine(wing);
    }
}

} // namespace

/// A picture that is still to come shows where it will stand; what prints shows nothing there.
void SelectTool::paintVacantPictures(const PageView& view, QPainter& painter)
{
    const int page = view.currentPage();
    const PagePlanPtr plan = m_ground.plan(page);
    const PageGrid* const grid = m_ground.grid(page);
    const PageTransform place(view, page);
    if (!plan || grid == nullptr || !place.isOnView())
        return;
    QColor ink = themeColors(false).accent;
    ink.setAlphaF(0.5F);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1));
    painter.setBrush(Qt::NoBrush);
    for (const FreeFrame& frame : plan->free) {
        if (frame.kind != FreeKind::Picture || !frame.picture.isEmpty())
            continue;
        const QRectF rect = place.toView(pictureRectOf(frame, *grid));
        painter.drawRect(rect);
        painter.drawLine(rect.topLeft(), rect.bottomRight());
        painter.drawLine(rect.topRight(), rect.bottomLeft());
    }
}

void SelectTool::paintThreads(QPainter& painter, const PagePlan& plan, const PageTransform& place)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeColors(false).accent, 1.5));
    for (const FreeFrame& frame : plan.free) {
        const FreeFrame* const next = freeFrame(plan, frame.next);
        const bool seen = next != nullptr
            && (contains(m_selection.items(), { {}, { frame.id } })
                || contains(m_selection.items(), { {}, { next->id } }));
        if (seen) {
            drawArrow(painter,
                threadPort(place.toView(frame.rect)).center(),
                place.toView(Point { next->rect.x, next->rect.y }));
        }
    }
}

void SelectTool::paintSelection(const PageView& view, QPainter& painter)
{
    const PagePlanPtr plan = m_ground.plan(m_selection.page());
    const PageGrid* const grid = m_ground.grid(m_selection.page());
    const PageTransform place(view, m_selection.page());
    if (!plan || grid == nullptr || !place.isOnView() || m_selection.isEmpty())
        return;
    const QColor accent = themeColors(false).accent;
    const auto outline = [&](const Rect& rect, bool locked) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(accent, 1, locked ? Qt::DotLine : Qt::SolidLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(place.toView(rect));
    };
    for (const int index : m_selection.items().stories) {
        const Placement& placement = plan->placements.at(std::size_t(index));
        outline(boundsOf(placement, *grid), placement.locked);
    }
    for (const FreeFrame& frame : plan->free) {
        if (contains(m_selection.items(), { {}, { frame.id } }))
            outline(frame.rect, frame.locked);
    }
    paintThreads(painter, *plan, place);
    const bool one = m_selection.items().stories.size() + m_selection.items().frames.size() == 1;
    if (one && !isLocked(m_selection.items()) && !m_drag)
        paintHandles(painter, place.toView(boundsOf(*plan, m_selection.items(), *grid)));
    const FreeFrame* const frame = m_selection.oneFrame(*plan);
    if (frame != nullptr && frame->kind == FreeKind::Text && !m_drag) {
        const QRectF port = threadPort(place.toView(frame->rect));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(accent, 1));
        painter.setBrush(frame->next == 0 ? QBrush(Qt::white) : QBrush(accent));
        painter.drawEllipse(port);
    }
}

void SelectTool::paint(PageView& view, QPainter& painter)
{
    paintVacantPictures(view, painter);
    paintSelection(view, painter);
    if (m_hand == Hand::Dragging && m_drag) {
        const Ghost& inHand = *ghost();
        if (const PageGrid* const grid = m_ground.grid(inHand.page))
            paintGhost(painter, inHand, PageTransform(view, inHand.page), *grid);
    } else if (m_hand == Hand::Banding && m_now != m_pressed) {
        const QColor accent = themeColors(false).accent;
        QColor wash = accent;
        wash.setAlphaF(0.08F);
        painter.setPen(QPen(accent, 1, Qt::DashLine));
        painter.setBrush(wash);
        painter.drawRect(QRectF(m_pressed, m_now).normalized());
    } else if (m_hand == Hand::Threading) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(themeColors(false).accent, 1.5));
        drawArrow(painter, m_pressed, m_now);
    }
}

} // namespace broadsheet
