// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start_page/page_sketch.h"

#include "shared/theme.h"

#include <QPainter>

namespace broadsheet {

namespace {

constexpr int NameplateLines = 9; ///< of a page's body lines, to look like one in small
constexpr int HeadLines = 8;
constexpr int HeadTop = NameplateLines + 4;
constexpr int LineStep = 5; ///< a grey bar for so many body lines

} // namespace

void drawPageSketch(QPainter& painter,
    const QRectF& room,
    const PageGrid& grid,
    Length tallest,
    const ThemeColors& colors)
{
    const qreal scale = room.height() / tallest.toPt();
    const QSizeF size(grid.sheet.width.toPt() * scale, grid.sheet.height.toPt() * scale);
    const QRectF sheet(
        QPointF(room.center().x() - size.width() / 2, room.bottom() - size.height()), size);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.paperEdge, 1));
    painter.setBrush(colors.paper);
    painter.drawRect(sheet);
    painter.translate(sheet.topLeft());
    painter.scale(scale, scale);
    painter.setPen(Qt::NoPen);
    const qreal left = grid.columnLeft(1).toPt();
    const qreal width = grid.typeAreaWidth().toPt();
    const auto line = [&](int number) { return grid.lineTop(number).toPt(); };
    const qreal pitch = grid.linePitch.toPt();
    painter.setBrush(QColor(0x3C, 0x44, 0x4A)); // ink on white paper in both themes
    painter.drawRect(
        QRectF(left + width * 0.28, line(1), width * 0.44, pitch * NameplateLines * 0.7));
    painter.setBrush(QColor(0x8A, 0x93, 0x99));
    painter.drawRect(QRectF(
        left, line(HeadTop), grid.measure(grid.columns - 2).toPt(), pitch * HeadLines * 0.6));
    painter.setBrush(QColor(0xCF, 0xD5, 0xD9));
    for (int column = 1; column <= grid.columns; ++column) {
        const bool underHead = column <= grid.columns - 2;
        const qreal columnLeft = grid.columnLeft(column).toPt();
        for (int at = underHead ? HeadTop + HeadLines : HeadTop; at + LineStep <= grid.lines;
            at += LineStep) {
            painter.drawRect(QRectF(
                columnLeft, line(at), grid.columnWidth.toPt() * 0.94, pitch * LineStep * 0.5));
        }
    }
    painter.restore();
}

} // namespace broadsheet
