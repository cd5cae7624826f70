// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story_editor/part_gutter.h"

#include "shared/theme.h"
#include "story/story_words.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace broadsheet {

namespace {

constexpr int LabelPixels = 11;
constexpr int Margin = 8;
constexpr int Chevron = 12; ///< room for the sign that a label opens a menu

void paintChevron(QPainter& painter, const QRect& label, const QColor& color)
{
    const QPointF middle(label.right() - Chevron / 2.0, label.center().y() + 1.0);
    QPainterPath path(middle + QPointF(-3, -1.5));
    path.lineTo(middle + QPointF(0, 1.5));
    path.lineTo(middle + QPointF(3, -1.5));
    painter.setPen(QPen(color, 1.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

} // namespace

QFont PartGutter::font(const QFont& base)
{
    QFont font = base;
    font.setPixelSize(LabelPixels);
    return font;
}

int PartGutter::width(const QFont& base)
{
    const QFontMetrics metrics(font(base));
    int widest = 0;
    for (int kind = 0; kind <= int(PartKind::PageCredits); ++kind) {
        widest = std::max(widest, metrics.horizontalAdvance(partKindTitle(PartKind(kind))));
    }
    return widest + Chevron + 3 * Margin;
}

void PartGutter::paint(QPainter& painter,
    const QFont& base,
    const ThemeColors& colors,
    const std::vector<GutterRow>& rows)
{
    painter.save();
    painter.setFont(font(base));
    painter.setRenderHint(QPainter::Antialiasing);
    for (const GutterRow& row : rows) {
        if (row.current) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colors.accent);
            painter.drawRoundedRect(
                QRectF(row.text.left() - 12, row.text.top() + 2, 2, row.text.height() - 4), 1, 1);
        }
        if (!row.named) {
            continue;
        }
        if (row.hovered) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colors.accentWash);
            painter.drawRoundedRect(row.label, 4, 4);
            paintChevron(painter, row.label, colors.text);
        }
        const bool strong = row.current || row.hovered;
        painter.setPen(strong ? colors.text : colors.mutedText);
        painter.drawText(row.label.adjusted(0, 0, -Chevron - 2, 0),
            Qt::AlignRight | Qt::AlignVCenter,
            partKindTitle(row.kind));
    }
    painter.restore();
}

} // namespace broadsheet
