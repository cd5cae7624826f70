// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/desk_drawing.h"

#include <QWidget>

namespace broadsheet {

bool Drawing::keyFocused() const
{
    if (!enabled() || !has(QStyle::State_HasFocus)) {
        return false;
    }
    return has(QStyle::State_KeyboardFocusChange)
        || (widget != nullptr && widget->window()->testAttribute(Qt::WA_KeyboardFocusChange));
}

QColor Drawing::ink() const
{
    return option.palette.color(
        enabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText);
}

QColor Drawing::edge() const
{
    if (!enabled()) {
        return colors.line;
    }
    return mixed(colors.line, colors.text, hovered() ? 0.4 : 0.22);
}

QColor Drawing::ground() const
{
    if (!enabled()) {
        return colors.window;
    }
    const double depth = pressed() ? 0.12 : hovered() ? 0.05 : 0;
    return mixed(colors.raised, colors.text, depth);
}

QColor mixed(const QColor& from, const QColor& to, double share)
{
    const auto mix = [share](float a, float b) { return a + (b - a) * static_cast<float>(share); };
    return QColor::fromRgbF(mix(from.redF(), to.redF()),
        mix(from.greenF(), to.greenF()),
        mix(from.blueF(), to.blueF()));
}

void drawRounded(
    QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& edge, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    if (edge.isValid()) {
        painter.setPen(QPen(edge, 1));
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius - 0.5, radius - 0.5);
    } else {
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(rect, radius, radius);
    }
    painter.restore();
}

void drawFocusRing(QPainter& painter, const QRectF& rect, const QColor& color, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 2));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius - 1, radius - 1);
    painter.restore();
}

void drawChevron(
    QPainter& painter, const QRectF& rect, Qt::ArrowType direction, const QColor& color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    switch (direction) {
    case Qt::UpArrow:
        painter.rotate(180);
        break;
    case Qt::LeftArrow:
        painter.rotate(90);
        break;
    case Qt::RightArrow:
        painter.rotate(-90);
        break;
    case Qt::DownArrow:
    case Qt::NoArrow:
        break;
    }
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(
        QPolygonF({ QPointF(-3.5, -1.75), QPointF(0, 1.75), QPointF(3.5, -1.75) }));
    painter.restore();
}

void drawCheck(QPainter& painter, const QRectF& rect, const QColor& color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    painter.setPen(QPen(color, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({ QPointF(-4, 0.25), QPointF(-1.25, 3), QPointF(4, -3) }));
    painter.restore();
}

} // namespace broadsheet
