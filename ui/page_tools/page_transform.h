// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/geometry.h"

#include <QPointF>
#include <QRectF>

namespace broadsheet {

class PageView;

/// Where a page that is on view stands in the viewport, also for points beside it.
class PageTransform {
public:
    PageTransform(const PageView& view, int page);

    [[nodiscard]] bool isOnView() const { return m_scale > 0; }

    [[nodiscard]] Point toPage(const QPointF& point) const;
    [[nodiscard]] QPointF toView(const Point& point) const;
    [[nodiscard]] QRectF toView(const Rect& rect) const;
    /// So many pixels on the page.
    [[nodiscard]] Length length(double pixels) const;

private:
    QPointF m_origin;
    double m_scale = 0; ///< pixels for one point
};

} // namespace broadsheet
