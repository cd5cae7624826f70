// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/status_symbol.h"

#include "shared/theme.h"

#include <QPainter>
#include <QPixmap>

namespace broadsheet {

namespace {

constexpr int Side = 16;
constexpr qreal PixelRatio = 3; // sharp at scale 2 and above

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

void paintTick(QPainter& painter, const QColor& ink)
{
    painter.setPen(QPen(ink, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF { QPointF(5.4, 8.2), QPointF(7.3, 10.1), QPointF(10.7, 6.2) });
}

} // namespace

QIcon statusSymbol(StoryStatus status, const QPalette& palette)
{
    const ThemeColors& colors = themeColors(palette);
    const QColor ink = inkOf(status, colors);
    QPixmap pixmap(QSize(Side, Side) * PixelRatio);
    pixmap.setDevicePixelRatio(PixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF disc(2.75, 2.75, 10.5, 10.5);
    painter.setPen(QPen(ink, 1.5));
    painter.drawEllipse(disc);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    switch (status) {
    case StoryStatus::Draft:
        break;
    case StoryStatus::Edited:
        painter.drawChord(disc, 90 * 16, 180 * 16);
        break;
    case StoryStatus::Ready:
        painter.drawEllipse(disc);
        break;
    case StoryStatus::Placed:
        painter.drawEllipse(disc);
        paintTick(painter, colors.onAccent);
        break;
    case StoryStatus::Published:
        painter.drawEllipse(disc.adjusted(2.5, 2.5, -2.5, -2.5));
        break;
    }
    painter.end();
    return QIcon(pixmap);
}

} // namespace broadsheet
