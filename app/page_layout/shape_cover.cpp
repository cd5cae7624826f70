// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/shape_cover.h"

#include <algorithm>

namespace broadsheet {

namespace {

/// The least whole number whose square is not below `value`, which is at most 2^61.
std::int64_t squareRoot(std::int64_t value)
{
    std::int64_t below = -1;
    for (std::int64_t bit = std::int64_t(1) << 31; bit > 0; bit /= 2) {
        const std::int64_t next = below + bit;
        if (next * next < value)
            below = next;
    }
    return below + 1;
}

/// The widest chord of the ellipse that fills `rect` within the band.
void coverEllipse(const Rect& rect, Length top, Length bottom, std::vector<Cover>& covers)
{
    const std::int64_t across = rect.width.units() / 2;
    const std::int64_t down = rect.height.units() / 2;
    const Length middle = rect.y + rect.height / 2;
    const Length nearest = std::clamp(middle, top, bottom);
    const std::int64_t from = (nearest - middle).units();
    if (down <= 0 || from <= -down || from >= down)
        return;
    const std::int64_t chord = squareRoot(down * down - from * from);
    // Rounded up: a hair more air rather than a glyph in the shape.
    const Length half = Length::fromUnits((across * chord + down - 1) / down);
    const Length center = rect.x + rect.width / 2;
    covers.push_back({ center - half, center + half });
}

/// Where the edge from `a` to `b` crosses `y`, which lies between them.
Length crossing(const Point& a, const Point& b, Length y)
{
    return a.x + (b.x - a.x).scaled((y - a.y).units(), (b.y - a.y).units());
}

/// The projection of the part of an edge that lies in the band.
void coverEdge(Point a, Point b, Length top, Length bottom, std::vector<Cover>& covers)
{
    if (a.y > b.y)
        std::swap(a, b);
    if (b.y <= top || a.y >= bottom) // what only touches the band does not reach into it
        return;
    const Length first = a.y < top ? crossing(a, b, top) : a.x;
    const Length second = b.y > bottom ? crossing(a, b, bottom) : b.x;
    covers.push_back({ std::min(first, second), std::max(first, second) });
}

/// The polygon's inside on one height, even-odd.
void coverChords(const std::vector<Point>& points, Length y, std::vector<Cover>& covers)
{
    std::vector<Length> crossings;
    for (std::size_t i = 0; i < points.size(); ++i) {
        Point a = points[i];
        Point b = points[(i + 1) % points.size()];
        if (a.y > b.y)
            std::swap(a, b);
        if (a.y <= y && y < b.y)
            crossings.push_back(crossing(a, b, y));
    }
    std::sort(crossings.begin(), crossings.end());
    for (std::size_t i = 0; i + 1 < crossings.size(); i += 2)
        covers.push_back({ crossings[i], crossings[i + 1] });
}

/// From any point of the polygon in the band, going up, an edge or the band's upper end is met
/// above the same x: edges and the chords at that end project onto all of it.
void coverPolygon(
    const std::vector<Point>& points, Length top, Length bottom, std::vector<Cover>& covers)
{
    for (std::size_t i = 0; i < points.size(); ++i)
        coverEdge(points[i], points[(i + 1) % points.size()], top, bottom, covers);
    coverChords(points, top, covers);
}

void unite(std::vector<Cover>& covers)
{
    std::sort(covers.begin(), covers.end(), [](const Cover& a, const Cover& b) {
        return a.left != b.left ? a.left < b.left : a.right < b.right;
    });
    std::size_t kept = 0;
    for (std::size_t i = 1; i < covers.size(); ++i) {
        if (covers[i].left <= covers[kept].right)
            covers[kept].right = std::max(covers[kept].right, covers[i].right);
        else
            covers[++kept] = covers[i];
    }
    if (!covers.empty())
        covers.resize(kept + 1);
}

} // namespace

std::vector<Cover> coverOf(const Obstacle& obstacle, Length top, Length bottom)
{
    std::vector<Cover> covers;
    const Length above = top - obstacle.standoffAbove;
    const Length below = bottom + obstacle.standoffAbove;
    switch (obstacle.shape) {
    case WrapShape::Box:
        if (obstacle.rect.y < below && above < obstacle.rect.bottom())
            covers.push_back({ obstacle.rect.x, obstacle.rect.right() });
        break;
    case WrapShape::Ellipse:
        coverEllipse(obstacle.rect, above, below, covers);
        break;
    case WrapShape::Polygon:
        coverPolygon(obstacle.points, above, below, covers);
        break;
    }
    for (Cover& cover : covers) {
        cover.left -= obstacle.standoff;
        cover.right += obstacle.standoff;
    }
    unite(covers);
    return covers;
}

} // namespace broadsheet
