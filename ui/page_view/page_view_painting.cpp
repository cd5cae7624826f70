// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_view/page_marks.h"
#include "page_view/page_view.h"
#include "shared/theme.h"

#include <QPainter>
#include <QPaintEvent>

#include <algorithm>
#include <cmath>

// Where the page view's pages stand in device pixels, and how they are painted.

namespace broadsheet {

QPoint PageView::deviceCorner(const PagePlace& place) const
{
    const QPointF corner = m_camera.toView(place.sheet.topLeft()) * devicePixelRatioF();
    return { int(std::lround(corner.x())), int(std::lround(corner.y())) };
}

QRectF PageView::sheetInView(const PagePlace& place) const
{
    const double ratio = devicePixelRatioF();
    const QSizeF size = place.sheet.size() * m_camera.deviceScale();
    return { QPointF(deviceCorner(place)) / ratio,
        QSizeF(std::ceil(size.width()) / ratio, std::ceil(size.height()) / ratio) };
}

QRectF PageView::inView(const PagePlace& place, const Rect& rect) const
{
    const QPointF corner = sheetInView(place).topLeft();
    const double scale = m_camera.scale();
    return { corner.x() + rect.x.toPt() * scale,
        corner.y() + rect.y.toPt() * scale,
        rect.width.toPt() * scale,
        rect.height.toPt() * scale };
}

std::vector<PageSight> PageView::sights() const
{
    const double ratio = devicePixelRatioF();
    const QRect view(0,
        0,
        int(std::ceil(viewport()->width() * ratio)),
        int(std::ceil(viewport()->height() * ratio)));
    std::vector<PageSight> seen;
    for (const PagePlace& place : opening()) {
        const double scale = m_camera.deviceScale();
        const int bleed = int(std::lround(place.page->bleed.toPt() * scale));
        const QRect sheet(0,
            0,
            int(std::ceil(place.sheet.width() * scale)),
            int(std::ceil(place.sheet.height() * scale)));
        const QRect part = view.translated(-deviceCorner(place)) & sheet;
        if (!part.isEmpty())
            seen.push_back({ place.page->number, scale, part.translated(bleed, bleed) });
    }
    return seen;
}

void PageView::requestTiles()
{
    if (m_zooming.isActive())
        return;
    std::vector<int> soon;
    for (const std::size_t neighbour : { m_opening + 1, m_opening - 1 }) {
        if (neighbour < m_openings.size()) {
            for (const PagePlace& place : m_openings[neighbour])
                soon.push_back(place.page->number);
        }
    }
    m_store->look(sights(), soon);
}

bool PageView::isSharp() const
{
    const std::vector<PageSight> seen = sights();
    return std::all_of(seen.begin(), seen.end(), [this](const PageSight& sight) {
        return m_store->isSharp(sight);
    });
}

bool PageView::hasSharpTile() const
{
    const std::vector<PageSight> seen = sights();
    return std::any_of(seen.begin(), seen.end(), [this](const PageSight& sight) {
        return m_store->hasSharpTile(sight);
    });
}

void PageView::tilePainted(int page, double scale, const QRect& rect)
{
    const PagePlace* const place = placeOf(page);
    if (place == nullptr || (scale != 0 && scale != m_camera.deviceScale()))
        return;
    if (scale == 0) {
        viewport()->update(sheetInView(*place).toAlignedRect());
        return;
    }
    const double ratio = devicePixelRatioF();
    const int bleed = int(std::lround(place->page->bleed.toPt() * scale));
    const QRect device = rect.translated(deviceCorner(*place) - QPoint(bleed, bleed));
    viewport()->update(
        QRectF(QPointF(device.topLeft()) / ratio, QSizeF(device.size()) / ratio).toAlignedRect());
}

void PageView::paintEvent(QPaintEvent* event)
{
    if (m_ratio != devicePixelRatioF())
        measureView(); // the window came to another screen
    QPainter painter(viewport());
    const ThemeColors& colors = themeColors(palette());
    QRegion ground(event->rect());
    for (const PagePlace& place : opening())
        ground -= sheetInView(place).toAlignedRect().adjusted(1, 1, -1, -1);
    for (const QRect& rect : ground)
        painter.fillRect(rect, m_bareGround.isValid() ? m_bareGround : colors.pasteboard);
    for (const PagePlace& place : opening())
        drawSheetEdge(painter, sheetInView(place), colors.paperEdge, colors.dark ? 0.45 : 0.16);
    for (const PagePlace& place : opening())
        paintLook(painter, place);
    if (m_showsHeat) {
        for (const PagePlace& place : opening())
            paintHeat(painter, place);
    }
    if (!m_bareGround.isValid()) {
        for (const PagePlace& place : opening())
            paintStories(painter, place);
        paintTools(painter);
        // A selected story is outlined with and without the keyboard: it does not tell where that
        // is.
        if (hasFocus() && !opening().empty()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(colors.accent, 2));
            painter.drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
        }
    }
    painter.end();
    requestTiles();
}

void PageView::setLineHeat(bool on)
{
    m_showsHeat = on;
    viewport()->update();
}

void PageView::paintHeat(QPainter& painter, const PagePlace& place)
{
    for (const LineHeat::Patch& patch : m_heat.of(place.page))
        painter.fillRect(inView(place, patch.rect), patch.color);
}

void PageView::paintPlace(QPainter& painter, const PagePlace& place)
{
    const QRectF sheet = sheetInView(place);
    const double ratio = devicePixelRatioF();
    for (const PageSight& sight : sights()) {
        if (sight.page != place.page->number)
            continue;
        const int bleed = int(std::lround(place.page->bleed.toPt() * sight.scale));
        const QPoint corner = deviceCorner(place) - QPoint(bleed, bleed);
        if (!m_store->isSharp(sight))
            painter.fillRect(sheet, Qt::white);
        painter.save();
        painter.setClipRect(sheet, Qt::IntersectClip);
        painter.scale(1 / ratio, 1 / ratio);
        painter.translate(corner);
        m_store->paint(painter, sight);
        painter.restore();
    }
}

} // namespace broadsheet
