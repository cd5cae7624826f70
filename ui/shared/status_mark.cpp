// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/status_mark.h"

#include "shared/theme.h"

#include <QPainter>
#include <QPen>
#include <QPixmap>
#include <QPolygonF>

namespace broadsheet {

namespace {

constexpr qreal Stroke = 1.25;
constexpr int HalfTurn = 180 * 16; ///< QPainter counts sixteenths of a degree
constexpr int IconSide = 16;
constexpr qreal IconPixelRatio = 3; ///< sharp at scale 2 and above

QColor inkOf(StoryStatus status, const ThemeColors& colors)
{
    switch (status) {
    case StoryStatus::Draft:
        return colors.mutedText;
    case StoryStatus::Edited:
        return colors.warning;
    case StoryStatus::Ready:
        return colors.good;
    case StoryStatus::Placed:
    case StoryStatus::Published:
        break;
    }
    return colors.accent;
}

} // namespace

void drawStatusMark(QPainter& painter, const QRectF& place, StoryStatus status, const QColor& ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, Stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const qreal inset = Stroke / 2;
    const QRectF shape = place.adjusted(inset, inset, -inset, -inset);
    switch (status) {
    case StoryStatus::Draft:
        painter.drawEllipse(shape);
        break;
    case StoryStatus::Edited:
        painter.drawEllipse(shape);
        painter.setBrush(ink);
        painter.drawPie(shape, HalfTurn / 2, HalfTurn);
        break;
    case StoryStatus::Ready:
        painter.setBrush(ink);
        painter.drawEllipse(shape);
        break;
    case StoryStatus::Placed:
        painter.setBrush(ink);
        painter.drawRoundedRect(shape.adjusted(0.5, 0.5, -0.5, -0.5), 1, 1);
        break;
    case StoryStatus::Published:
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF({ { place.left() + 0.5, place.center().y() + 0.5 },
            { place.left() + place.width() * 0.4, place.bottom() - 1 },
            { place.right() - 0.5, place.top() + 1 } }));
        break;
    }
    painter.restore();
}

QIcon statusIcon(StoryStatus status, const QPalette& palette)
{
    QPixmap pixmap(QSize(IconSide, IconSide) * IconPixelRatio);
    pixmap.setDevicePixelRatio(IconPixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const QRectF place(3, 3, IconSide - 6, IconSide - 6);
    drawStatusMark(painter, place, status, inkOf(status, themeColors(palette)));
    painter.end();
    return QIcon(pixmap);
}

} // namespace broadsheet
