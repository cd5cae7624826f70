// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_view/page_marks.h"

#include "shared/theme.h"

#include <QCoreApplication>
#include <QFont>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <ranges>

namespace broadsheet {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PageMarks)
};

double area(const Rect& rect)
{
    return rect.width.toPt() * rect.height.toPt();
}

/// A picture's frame holds the picture at its top and the caption below.
bool isPictureFrame(const ComposedPage& page, const Rect& rect)
{
    return std::any_of(page.ops.begin(), page.ops.end(), [&rect](const DrawOp& op) {
        const auto* const placed = std::get_if<PlacedPicture>(&op);
        return placed != nullptr && placed->rect.x == rect.x && placed->rect.y == rect.y
            && placed->rect.width == rect.width;
    });
}

/// The frame after which the matter goes on: a headline's is the first, a caption's the picture's,
/// and running text leaves the last frame that holds text.
Rect oversetFrame(const ComposedPage& page, const StoryRegion& region, const QString& what)
{
    if (what == QLatin1String("headline"))
        return region.rects.front();
    const bool caption = what == QLatin1String("caption");
    for (const Rect& rect : region.rects | std::views::reverse) {
        if (isPictureFrame(page, rect) == caption)
            return rect;
    }
    return region.rects.back();
}

QString tipFor(const Overset& overset)
{
    const QString lines = Words::tr("%n line(s)", "that do not fit", overset.lines);
    const QString characters = Words::tr("%n character(s)", "that do not fit", overset.characters);
    const QString count = Words::tr("%1, %2").arg(lines, characters);
    if (overset.what == QLatin1String("headline"))
        return Words::tr("The headline does not fit: %1 over").arg(count);
    if (overset.what == QLatin1String("caption"))
        return Words::tr("The caption does not fit: %1 over").arg(count);
    return Words::tr("The text does not fit: %1 over").arg(count);
}

} // namespace

const StoryRegion* storyAt(const ComposedPage& page, Point point)
{
    const StoryRegion* found = nullptr;
    double smallest = 0;
    for (const StoryRegion& region : page.stories) {
        for (const Rect& rect : region.rects) {
            if (rect.contains(point) && (found == nullptr || area(rect) < smallest)) {
                found = &region;
                smallest = area(rect);
            }
        }
    }
    return found;
}

const StoryRegion* regionOf(const ComposedPage& page, StoryId story)
{
    for (const StoryRegion& region : page.stories) {
        if (region.story == story && !story.isNull())
            return &region;
    }
    return nullptr;
}

std::vector<OversetMark> oversetMarks(const ComposedPage& page)
{
    std::vector<OversetMark> marks;
    for (const Overset& overset : page.overset) {
        const StoryRegion* const region = regionOf(page, overset.story);
        if (region == nullptr || region->rects.empty())
            continue;
        marks.push_back({ overset.story,
            oversetFrame(page, *region, overset.what),
            Words::tr("+%n line(s)", nullptr, overset.lines),
            tipFor(overset) });
    }
    return marks;
}

QString storyTip(const StoryRegion& region)
{
    return region.title.isEmpty() ? Words::tr("Story without a headline") : region.title;
}

QRectF oversetTag(const QRectF& frame, const QString& text, const QFont& font)
{
    const QFontMetricsF metrics(font);
    const QSizeF size(metrics.horizontalAdvance(text) + 12, metrics.height() + 4);
    return {
        frame.right() - size.width(), frame.bottom() - size.height(), size.width(), size.height()
    };
}

void drawOversetTag(QPainter& painter, const QRectF& tag, const QString& text)
{
    // On the paper, which is white in both themes.
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeColors(false).danger);
    painter.drawRoundedRect(tag, 3, 3);
    painter.setPen(Qt::white);
    painter.drawText(tag, Qt::AlignCenter, text);
}

void drawSheetEdge(QPainter& painter, const QRectF& sheet, const QColor& edge, double strength)
{
    constexpr int Reach = 8;
    const auto ring = [&painter](const QRectF& inner, const QColor& color) {
        const QRectF outer = inner.adjusted(-1, -1, 1, 1);
        painter.fillRect(QRectF(outer.left(), outer.top(), outer.width(), 1), color);
        painter.fillRect(QRectF(outer.left(), inner.bottom(), outer.width(), 1), color);
        painter.fillRect(QRectF(outer.left(), inner.top(), 1, inner.height()), color);
        painter.fillRect(QRectF(inner.right(), inner.top(), 1, inner.height()), color);
    };
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int i = 1; i < Reach; ++i) {
        const double left = 1 - double(i) / Reach;
        QColor soft(Qt::black);
        soft.setAlphaF(float(strength * left * left));
        ring(sheet.adjusted(-i, -i, i, i), soft);
    }
    ring(sheet, edge);
}

} // namespace broadsheet
