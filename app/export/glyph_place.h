// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fonts/font_face.h"
#include "page_layout/composed_page.h"

#include <QPointF>

namespace broadsheet {

/// The em box in thousandths of an em above the baseline (R84). A PDF's fonts have the same origin
/// for vertical writing by default: half the advance right of and 0.88 em above the horizontal one
/// (ISO 32000-1 §9.7.4.3).
constexpr int EmBoxTop = 880;

/// Half a glyph's advance as it is drawn, in points.
inline double halfAdvance(const GlyphRun& run, std::uint32_t glyph)
{
    return run.size.toPt() * run.face->advance(glyph) * run.widthPerMille
        / (2000.0 * run.face->unitsPerEm());
}

/// The origin of a glyph's outline on the page, in points, whichever way the run goes.
inline QPointF glyphOrigin(const GlyphRun& run, const PlacedGlyph& glyph)
{
    switch (run.direction) {
    case RunDirection::Vertical:
        return { run.baseline.toPt() - halfAdvance(run, glyph.glyph),
            glyph.x.toPt() + run.size.toPt() * EmBoxTop / 1000 };
    case RunDirection::Rotated:
        return { run.baseline.toPt(), glyph.x.toPt() };
    case RunDirection::Horizontal:
    case RunDirection::Combined:
        break;
    }
    return { glyph.x.toPt(), run.baseline.toPt() };
}

} // namespace broadsheet
