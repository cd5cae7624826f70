// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_view/page_camera.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <ranges>

namespace broadsheet {

namespace {

constexpr std::array<double, 20> ZoomSteps { 0.10,
    0.125,
    0.1667,
    0.25,
    0.3333,
    0.5,
    0.6667,
    0.75,
    1,
    1.25,
    1.5,
    2,
    2.5,
    3,
    4,
    5,
    6,
    8,
    12,
    16 };

} // namespace

double nextZoom(double zoom, int direction)
{
    constexpr double Near = 1.02; // a step that would hardly be seen is left out
    if (direction > 0) {
        for (const double step : ZoomSteps) {
            if (step > zoom * Near)
                return step;
        }
        return PageCamera::MostZoom;
    }
    for (const double step : ZoomSteps | std::views::reverse) {
        if (step < zoom / Near)
            return step;
    }
    return PageCamera::LeastZoom;
}

void PageCamera::setView(const QSizeF& size, double dotsPerInch, double devicePixelRatio)
{
    // What stands in the middle stays there while the window is resized.
    const QPointF grown((size.width() - m_view.width()) / 2, (size.height() - m_view.height()) / 2);
    m_view = size;
    m_dotsPerInch = dotsPerInch;
    m_devicePixelRatio = devicePixelRatio;
    m_origin += grown;
    refit();
    clamp(Reach::Free);
}

void PageCamera::setContent(const QSizeF& points)
{
    m_content = points;
    refit();
    clamp(Reach::Free);
}

void PageCamera::setFit(Fit fit)
{
    m_fit = fit;
    refit();
    clamp(Reach::Edges);
}

void PageCamera::refit()
{
    if (m_fit == Fit::None || m_content.isEmpty() || m_view.isEmpty())
        return;
    const double unit = m_dotsPerInch / 72;
    const double across = (m_view.width() - 2 * m_margin) / (m_content.width() * unit);
    const double down = (m_view.height() - 2 * m_margin) / (m_content.height() * unit);
    const double old = m_zoom;
    m_zoom = std::clamp(m_fit == Fit::Page ? std::min(across, down) : across, LeastZoom, MostZoom);
    const QPointF middle(m_view.width() / 2, m_view.height() / 2);
    m_origin = middle + (m_origin - middle) * (m_zoom / old);
}

void PageCamera::zoomAt(double zoom, const QPointF& view)
{
    const QPointF under = toContent(view);
    m_fit = Fit::None;
    m_zoom = std::clamp(zoom, LeastZoom, MostZoom);
    m_origin = view - under * scale();
    clamp(Reach::Free);
}

void PageCamera::panBy(const QPointF& pixels, Reach reach)
{
    const QPointF before = m_origin;
    m_origin += pixels;
    // Outside of the edges by hand, the keys lead back but not further out.
    for (const Qt::Orientation direction : { Qt::Horizontal, Qt::Vertical }) {
        Range allowed = range(direction, reach);
        const bool across = direction == Qt::Horizontal;
        const double old = across ? before.x() : before.y();
        const Range free = range(direction, Reach::Free);
        allowed.least = std::max(std::min(allowed.least, old), free.least);
        allowed.most = std::min(std::max(allowed.most, old), free.most);
        double& value = across ? m_origin.rx() : m_origin.ry();
        value = std::clamp(value, allowed.least, std::max(allowed.least, allowed.most));
    }
}

void PageCamera::showTop()
{
    m_origin = { range(Qt::Horizontal, Reach::Edges).most, range(Qt::Vertical, Reach::Edges).most };
}

void PageCamera::showBottom()
{
    m_origin.setY(range(Qt::Vertical, Reach::Edges).least);
}

PageCamera::Range PageCamera::range(Qt::Orientation direction, Reach reach) const
{
    const bool across = direction == Qt::Horizontal;
    const double view = across ? m_view.width() : m_view.height();
    const double content = across ? contentPixels().width() : contentPixels().height();
    if (content + 2 * m_margin <= view + 0.5) // half a pixel: rounding of a fitted zoom
        return { (view - content) / 2, (view - content) / 2 };
    if (reach == Reach::Free)
        return { view / 2 - content, view / 2 };
    return { view - content - m_margin, m_margin };
}

void PageCamera::clamp(Reach reach)
{
    const Range across = range(Qt::Horizontal, reach);
    const Range down = range(Qt::Vertical, reach);
    m_origin = { std::clamp(m_origin.x(), across.least, across.most),
        std::clamp(m_origin.y(), down.least, down.most) };
}

QPointF PageCamera::origin() const
{
    return { std::round(m_origin.x() * m_devicePixelRatio) / m_devicePixelRatio,
        std::round(m_origin.y() * m_devicePixelRatio) / m_devicePixelRatio };
}

QPointF PageCamera::toView(const QPointF& content) const
{
    return origin() + content * scale();
}

QPointF PageCamera::toContent(const QPointF& view) const
{
    return (view - origin()) / scale();
}

} // namespace broadsheet
