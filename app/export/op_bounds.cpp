// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/op_bounds.h"

#include <algorithm>

namespace broadsheet {

namespace {

Rect boundsOf(const GlyphRun& run)
{
    if (run.glyphs.empty())
        return {};
    Length left = run.glyphs.front().x;
    Length right = left;
    for (const PlacedGlyph& glyph : run.glyphs) {
        left = std::min(left, glyph.x);
        right = std::max(right, glyph.x);
    }
    const Length em = run.size.scaled(std::max(run.widthPerMille, 1000), 1000);
    if (!runsAcross(run.direction)) {
        // `left` and `right` are the uppermost and the lowest glyph.
        return { run.baseline - em * 5 / 4, left - em, em * 5 / 2, right - left + em * 3 };
    }
    return { left - em / 2, run.baseline - em * 5 / 4, right - left + em * 5 / 2, em * 2 };
}

Rect boundsOf(const FillRect& fill)
{
    return fill.rect;
}

Rect boundsOf(const PlacedPicture& placed)
{
    return placed.rect;
}

Rect boundsOf(const FillPath& fill)
{
    return pathBounds(fill);
}

} // namespace

Rect pathBounds(const FillPath& fill)
{
    if (fill.steps.empty())
        return {};
    // Control points too: a curve never leaves what they span.
    Point least = fill.steps.front().points[0];
    Point most = least;
    for (const PathStep& step : fill.steps) {
        for (std::size_t i = 0; i < pointCount(step.kind); ++i) {
            const Point& point = step.points.at(i);
            least = { std::min(least.x, point.x), std::min(least.y, point.y) };
            most = { std::max(most.x, point.x), std::max(most.y, point.y) };
        }
    }
    return { least.x, least.y, most.x - least.x, most.y - least.y };
}

Rect opBounds(const DrawOp& op)
{
    return std::visit([](const auto& drawn) { return boundsOf(drawn); }, op);
}

} // namespace broadsheet
