// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_tools/handles.h"

#include "shared/theme.h"

#include <QPainter>

#include <array>

namespace broadsheet {

namespace {

constexpr double Side = 7; ///< of a handle, as drawn
constexpr double Reach = 6; ///< around its middle that takes the pointer
constexpr double LeastForMiddle = 36; ///< a shorter side has handles only at its ends
constexpr double PortSide = 11;

constexpr std::array Handles {
    HandleEdge::Left | HandleEdge::Top,
    HandleEdge::Right | HandleEdge::Top,
    HandleEdge::Right | HandleEdge::Bottom,
    HandleEdge::Left | HandleEdge::Bottom,
    Handle(HandleEdge::Top),
    Handle(HandleEdge::Right),
    Handle(HandleEdge::Bottom),
    Handle(HandleEdge::Left),
};

QPointF placeOf(Handle handle, const QRectF& rect)
{
    QPointF place = rect.center();
    if (handle.testFlag(HandleEdge::Left))
        place.setX(rect.left());
    if (handle.testFlag(HandleEdge::Right))
        place.setX(rect.right());
    if (handle.testFlag(HandleEdge::Top))
        place.setY(rect.top());
    if (handle.testFlag(HandleEdge::Bottom))
        place.setY(rect.bottom());
    return place;
}

bool isThere(Handle handle, const QRectF& rect)
{
    const bool levelEdge = handle == Handle(HandleEdge::Top) || handle == HandleEdge::Bottom;
    const bool uprightEdge = handle == Handle(HandleEdge::Left) || handle == HandleEdge::Right;
    return !(levelEdge && rect.width() < LeastForMiddle)
        && !(uprightEdge && rect.height() < LeastForMiddle);
}

} // namespace

Handle handleAt(const QRectF& rect, const QPointF& point)
{
    for (const Handle handle : Handles) {
        const QPointF by = placeOf(handle, rect) - point;
        if (isThere(handle, rect) && qAbs(by.x()) <= Reach && qAbs(by.y()) <= Reach)
            return handle;
    }
    return {};
}

Qt::CursorShape handleCursor(Handle handle)
{
    const bool across = handle.testAnyFlags(HandleEdge::Left | HandleEdge::Right);
    const bool down = handle.testAnyFlags(HandleEdge::Top | HandleEdge::Bottom);
    if (across && down) {
        const bool falling = handle.testFlag(HandleEdge::Left) == handle.testFlag(HandleEdge::Top);
        return falling ? Qt::SizeFDiagCursor : Qt::SizeBDiagCursor;
    }
    return across ? Qt::SizeHorCursor : Qt::SizeVerCursor;
}

void paintHandles(QPainter& painter, const QRectF& rect)
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(themeColors(false).accent, 1));
    painter.setBrush(Qt::white);
    for (const Handle handle : Handles) {
        if (!isThere(handle, rect))
            continue;
        QRectF square(0, 0, Side, Side);
        square.moveCenter(placeOf(handle, rect));
        painter.drawRect(square.toAlignedRect().adjusted(0, 0, -1, -1));
    }
}

QRectF threadPort(const QRectF& frame)
{
    QRectF port(0, 0, PortSide, PortSide);
    port.moveCenter({ frame.right() - PortSide * 1.5, frame.bottom() });
    return port;
}

} // namespace broadsheet
