// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publication/grid_sketch.h"

#include "shared/theme.h"

#include <QPainter>

#include <algorithm>

namespace broadsheet {

namespace {

constexpr int LinesBetweenMarks = 10;
constexpr double Margin = 8;

} // namespace

GridSketch::GridSketch(QWidget* parent)
    : QWidget(parent)
{
    setMinimumSize(160, 200);
}

void GridSketch::setGrid(const PageGrid& grid)
{
    m_grid = grid;
    update();
}

void GridSketch::paintEvent(QPaintEvent* /*event*/)
{
    const double bleed = m_grid.bleed.toMm();
    const double sheetWidth = m_grid.sheet.width.toMm();
    const double sheetHeight = m_grid.sheet.height.toMm();
    if (sheetWidth <= 0 || sheetHeight <= 0)
        return;
    const double scale = std::min((width() - 2 * Margin) / (sheetWidth + 2 * bleed),
        (height() - 2 * Margin) / (sheetHeight + 2 * bleed));
    const ThemeColors& colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate((width() - sheetWidth * scale) / 2, Margin + bleed * scale);
    const QRectF sheet(0, 0, sheetWidth * scale, sheetHeight * scale);
    const double out = bleed * scale;
    if (out > 0) {
        painter.setPen(QPen(colors.danger, 0, Qt::DashLine));
        painter.drawRect(sheet.adjusted(-out, -out, out, out));
    }
    painter.setPen(QPen(colors.line, 0));
    painter.setBrush(colors.paper);
    painter.drawRect(sheet);
    const double top = m_grid.typeArea.y.toMm() * scale;
    const double depth = m_grid.typeAreaHeight().toMm() * scale;
    QColor wash = colors.accent;
    wash.setAlphaF(0.16F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(wash);
    for (int column = 1; column <= std::clamp(m_grid.columns, 0, MaxGridColumns); ++column) {
        painter.drawRect(QRectF(m_grid.columnLeft(column).toMm() * scale,
            top,
            m_grid.columnWidth.toMm() * scale,
            depth));
    }
    painter.setPen(QPen(wash, 0));
    const double left = m_grid.typeArea.x.toMm() * scale;
    const double right = left + m_grid.typeAreaWidth().toMm() * scale;
    for (int line = 1; line <= m_grid.lines; line += LinesBetweenMarks) {
        const double y = m_grid.lineTop(line).toMm() * scale;
        painter.drawLine(QPointF(left, y), QPointF(right, y));
    }
}

} // namespace broadsheet
