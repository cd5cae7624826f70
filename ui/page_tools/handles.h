// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QPointF>
#include <QRectF>

QT_FORWARD_DECLARE_CLASS(QPainter)

namespace broadsheet {

/// Which edges a handle drags; a corner drags two.
enum class HandleEdge { None = 0, Left = 1, Right = 2, Top = 4, Bottom = 8 };
Q_DECLARE_FLAGS(Handle, HandleEdge)
Q_DECLARE_OPERATORS_FOR_FLAGS(Handle)

/// The handle of a rectangle under a point of the viewport; none: there is none.
Handle handleAt(const QRectF& rect, const QPointF& point);

Qt::CursorShape handleCursor(Handle handle);

/// The eight handles; those of small rectangles that would touch are left out.
void paintHandles(QPainter& painter, const QRectF& rect);

/// The port at the foot of a text frame from which a thread is drawn to another one.
QRectF threadPort(const QRectF& frame);

} // namespace broadsheet
