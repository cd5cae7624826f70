// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_tools/ghost.h"

#include "page_tools/page_transform.h"
#include "shared/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace broadsheet {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PageGhost)
};

constexpr double TagPadding = 6;
constexpr double TagAir = 6;
constexpr int TagPixels = 12;

QColor faded(QColor color, double alpha)
{
    color.setAlphaF(float(alpha));
    return color;
}

void paintBlock(
    QPainter& painter, const ItemBlock& block, const PageTransform& place, const QColor& color)
{
    const QRectF rect = place.toView(block.rect);
    const bool strong = block.kind == ItemBlock::Kind::Head;
    painter.fillRect(rect, faded(color, strong ? 0.26 : 0.12));
    painter.setPen(QPen(color, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect);
    if (block.kind == ItemBlock::Kind::Picture) {
        painter.setPen(QPen(faded(color, 0.5), 1));
        painter.drawLine(rect.topLeft(), rect.bottomRight());
        painter.drawLine(rect.topRight(), rect.bottomLeft());
    }
}

/// Body lines of the text, as hairlines: how much room it is shows at a glance.
void paintLines(QPainter& painter,
    const ItemBlock& block,
    const PageTransform& place,
    const PageGrid& grid,
    const QColor& color)
{
    constexpr double Closest = 4; // pixels: nearer lines would be a grey area
    const double pitch = place.toView(Rect { {}, {}, grid.em, grid.linePitch }).height();
    if (block.kind != ItemBlock::Kind::Text || pitch < Closest)
        return;
    const QRectF rect = place.toView(block.rect);
    painter.setPen(QPen(faded(color, 0.25), 1));
    const int lines = int(std::ceil((rect.height() - pitch * 0.8) / pitch));
    for (int line = 0; line < lines; ++line) {
        const double y = rect.top() + pitch * (line + 0.8);
        painter.drawLine(QPointF(rect.left() + 3, y), QPointF(rect.right() - 3, y));
    }
}

void paintGuide(QPainter& painter, const Guide& guide, const PageTransform& place)
{
    const bool upright = guide.direction == Guide::Direction::Upright;
    const QPointF from
        = place.toView(upright ? Point { guide.at, guide.from } : Point { guide.from, guide.at });
    const QPointF to
        = place.toView(upright ? Point { guide.at, guide.to } : Point { guide.to, guide.at });
    painter.drawLine(from, to);
}

QFont tagFont(const QPainter& painter)
{
    QFont font = painter.font();
    font.setPixelSize(TagPixels);
    font.setBold(true);
    return font;
}

QSizeF tagSize(const QFont& font, const QString& text)
{
    const QFontMetricsF metrics(font);
    return { metrics.horizontalAdvance(text) + 2 * TagPadding, metrics.height() + 4 };
}

QString gapText(const GapMark& gap, const PageGrid& grid)
{
    const bool across = gap.direction == Guide::Direction::Level;
    if (!across && gap.size() % grid.linePitch == Length())
        return Words::tr("%n line(s)", "distance", int(gap.size() / grid.linePitch));
    if (across && gap.size() == grid.columnGap)
        return Words::tr("column gap");
    return Words::tr("%1 mm").arg(gap.size().toMm(), 0, 'f', 1);
}

void paintGap(QPainter& painter,
    const GapMark& gap,
    const PageTransform& place,
    const PageGrid& grid,
    const QColor& color,
    std::vector<QRectF>& tags)
{
    const bool across = gap.direction == Guide::Direction::Level;
    const QPointF from
        = place.toView(across ? Point { gap.from, gap.beside } : Point { gap.beside, gap.from });
    const QPointF to
        = place.toView(across ? Point { gap.to, gap.beside } : Point { gap.beside, gap.to });
    const QPointF end = across ? QPointF(0, 3) : QPointF(3, 0);
    painter.setPen(QPen(color, gap.equal ? 2 : 1));
    painter.drawLine(from, to);
    painter.drawLine(from - end, from + end);
    painter.drawLine(to - end, to + end);
    const QString text = (gap.equal ? QStringLiteral("= ") : QString()) + gapText(gap, grid);
    const QFontMetricsF metrics(painter.font());
    const QSizeF size(metrics.horizontalAdvance(text) + TagPadding, metrics.height());
    QRectF tag(QPointF(), size);
    tag.moveCenter((from + to) / 2);
    if (!across)
        tag.moveLeft((from.x() + to.x()) / 2 + 4);
    else
        tag.moveBottom(from.y() - 3);
    // The distances of short gaps side by side stand on both sides of their lines.
    const bool isTaken = std::any_of(
        tags.begin(), tags.end(), [&tag](const QRectF& other) { return other.intersects(tag); });
    if (isTaken && across)
        tag.moveTop(from.y() + 3);
    else if (isTaken)
        tag.moveRight((from.x() + to.x()) / 2 - 4);
    tags.push_back(tag);
    painter.setPen(Qt::NoPen);
    painter.fillRect(tag, faded(Qt::white, 0.88));
    painter.setPen(color);
    painter.drawText(tag, Qt::AlignCenter, text);
}

/// Words in a row below the ghost's top edge, outside of it where there is room.
void paintTags(QPainter& painter, const Ghost& ghost, const QRectF& bounds)
{
    const ThemeColors& colors = themeColors(false);
    painter.setFont(tagFont(painter));
    const double height = tagSize(painter.font(), {}).height();
    double x = bounds.left();
    double y = bounds.top() - height - TagAir;
    if (y < painter.window().top() + 2)
        y = bounds.top() + TagAir;
    const auto add = [&](const QString& text, const QColor& ground) {
        if (text.isEmpty())
            return;
        x = paintTag(painter, { x, y }, text, ground).right() + 4;
    };
    add(ghost.size, colors.accent);
    add(ghost.detail, colors.accent);
    add(ghost.fit, ghost.over ? colors.danger : colors.good);
    if (!ghost.problem.isEmpty()) {
        x = bounds.left();
        y += height + 4;
        add(painter.fontMetrics().elidedText(ghost.problem, Qt::ElideRight, 420), colors.danger);
    }
}

} // namespace

QRectF paintTag(QPainter& painter, const QPointF& corner, const QString& text, const QColor& ground)
{
    painter.setFont(tagFont(painter));
    const QSizeF size = tagSize(painter.font(), text);
    const double most = painter.window().right() - size.width() - 2;
    const QRectF tag({ std::max(2.0, std::min(corner.x(), most)), corner.y() }, size);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(tag, 3, 3);
    painter.setPen(Qt::white);
    painter.drawText(tag, Qt::AlignCenter, text);
    painter.setRenderHint(QPainter::Antialiasing, false);
    return tag;
}

QString ghostFit(int lines)
{
    if (lines > 0)
        return Words::tr("+%n line(s)", "that do not fit", lines);
    if (lines < 0)
        return Words::tr("%n line(s) free", nullptr, -lines);
    return Words::tr("Fits");
}

QString legsText(
    const Placement& placement, int charactersPerLeg, int oddCharacters, const PageGrid& grid)
{
    if (!placement.shape || placement.shape->legs == 0 || grid.charactersPerColumn == 0)
        return {};
    QString held = Words::tr("%1 characters a leg").arg(charactersPerLeg);
    if (oddCharacters == 0)
        return held;
    return held + QStringLiteral(" · ") + Words::tr("%1 odd").arg(oddCharacters);
}

QString sizeText(const Rect& rect, const PageGrid& grid)
{
    const Length step = grid.columnWidth + grid.columnGap;
    const bool columns = (rect.width + grid.columnGap) % step == Length();
    const bool lines = rect.height % grid.linePitch == Length();
    if (columns && lines) {
        return Words::tr("%1 × %2").arg(
            Words::tr("%n column(s)", nullptr, int((rect.width + grid.columnGap) / step)),
            Words::tr("%n line(s)", "height", int(rect.height / grid.linePitch)));
    }
    return Words::tr("%1 × %2 mm")
        .arg(rect.width.toMm(), 0, 'f', 1)
        .arg(rect.height.toMm(), 0, 'f', 1);
}

void paintGhost(
    QPainter& painter, const Ghost& ghost, const PageTransform& place, const PageGrid& grid)
{
    if (ghost.page == 0 || !place.isOnView())
        return;
    // On the paper, which is white in both themes.
    const ThemeColors& colors = themeColors(false);
    const QColor color = ghost.problem.isEmpty() ? colors.accent : colors.danger;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(faded(colors.accent, 0.55), 1, Qt::DashLine));
    for (const Guide& guide : ghost.guides)
        paintGuide(painter, guide, place);
    for (const ItemBlock& block : ghost.blocks) {
        paintBlock(painter, block, place, color);
        paintLines(painter, block, place, grid, color);
    }
    painter.setPen(QPen(color, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(place.toView(ghost.bounds));
    QFont font = painter.font();
    font.setPixelSize(11);
    painter.setFont(font);
    std::vector<QRectF> tags;
    for (const GapMark& gap : ghost.gaps)
        paintGap(painter, gap, place, grid, colors.accent, tags);
    paintTags(painter, ghost, place.toView(ghost.bounds));
}

} // namespace broadsheet
