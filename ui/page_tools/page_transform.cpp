// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_tools/page_transform.h"

#include "page_view/page_view.h"

namespace broadsheet {

namespace {

constexpr double Measured = 1000; ///< points

} // namespace

PageTransform::PageTransform(const PageView& view, int page)
{
    const QRectF measured
        = view.rectInView(page, { {}, {}, Length::pt(Measured), Length::pt(Measured) });
    m_origin = measured.topLeft();
    m_scale = measured.width() / Measured;
}

Point PageTransform::toPage(const QPointF& point) const
{
    if (!isOnView())
        return {};
    const QPointF points = (point - m_origin) / m_scale;
    return { Length::pt(points.x()), Length::pt(points.y()) };
}

QPointF PageTransform::toView(const Point& point) const
{
    return m_origin + QPointF(point.x.toPt(), point.y.toPt()) * m_scale;
}

QRectF PageTransform::toView(const Rect& rect) const
{
    return { toView(Point { rect.x, rect.y }),
        QSizeF(rect.width.toPt() * m_scale, rect.height.toPt() * m_scale) };
}

Length PageTransform::length(double pixels) const
{
    return isOnView() ? Length::pt(pixels / m_scale) : Length();
}

} // namespace broadsheet
