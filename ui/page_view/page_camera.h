// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMarginsF>
#include <QPointF>
#include <QSizeF>

namespace broadsheet {

/// Which part of the pasteboard is looked at and how large. Content is in points, the view in
/// logical pixels; zoom 1 is the printed size on a screen of `dotsPerInch`.
class PageCamera {
public:
    enum class Fit { None, Page, Width };

    /// Edges: the content's edge may stand no further in than its margin. Free: any point of the
    /// content may be brought to the middle, as when zooming at the pointer or dragging by hand.
    enum class Reach { Edges, Free };

    static constexpr double LeastZoom = 0.10;
    static constexpr double MostZoom = 16.0;

    void setView(const QSizeF& size, double dotsPerInch, double devicePixelRatio);
    void setContent(const QSizeF& points);

    void setMargin(double pixels) { m_margin = pixels; }

    [[nodiscard]] double zoom() const { return m_zoom; }

    [[nodiscard]] Fit fit() const { return m_fit; }

    /// Logical pixels for one point.
    [[nodiscard]] double scale() const { return m_zoom * m_dotsPerInch / 72; }

    /// Device pixels for one point.
    [[nodiscard]] double deviceScale() const { return scale() * m_devicePixelRatio; }

    void setFit(Fit fit);
    /// The content under `view` stays there, as far as the content does not fit in the view.
    void zoomAt(double zoom, const QPointF& view);
    void panBy(const QPointF& pixels, Reach reach);
    /// Shows the content's beginning: its top and its left edge, or its middle where it is smaller.
    void showTop();
    void showBottom();

    /// Where the content's top left corner stands in the view, on whole device pixels.
    [[nodiscard]] QPointF origin() const;
    [[nodiscard]] QPointF toView(const QPointF& content) const;
    [[nodiscard]] QPointF toContent(const QPointF& view) const;

    /// The values that a coordinate of origin() may take; both equal where nothing can be panned.
    struct Range {
        double least = 0;
        double most = 0;
    };

    [[nodiscard]] Range range(Qt::Orientation direction, Reach reach) const;

private:
    void refit();
    void clamp(Reach reach);

    [[nodiscard]] QSizeF contentPixels() const { return m_content * scale(); }

    QSizeF m_view;
    QSizeF m_content;
    QPointF m_origin;
    double m_zoom = 1;
    double m_dotsPerInch = 96;
    double m_devicePixelRatio = 1;
    double m_margin = 24;
    Fit m_fit = Fit::Page;
};

/// The next step up or down of the usual zooms.
double nextZoom(double zoom, int direction);

} // namespace broadsheet
