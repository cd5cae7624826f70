// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/composed_page.h"

#include <QHash>

#include <cstdint>
#include <map>
#include <utility>
#include <vector>

namespace broadsheet {

/// How much of each pixel a glyph covers, 0 to 255, row by row; `left` and `top` from the pixel in
/// which its origin stands.
struct Coverage {
    int left = 0;
    int top = 0;
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> bytes;
};

/// Device pixels for one font unit, across and up the outline; `turned` 90° clockwise after that.
struct GlyphScale {
    double x = 0;
    double y = 0;
    bool turned = false;

    auto operator<=>(const GlyphScale&) const = default;
};

/// The glyph on whole pixels down and at `phase` pixels (0 to 1) across, by exact areas.
Coverage coverGlyph(const FontFace& face, std::uint32_t glyph, GlyphScale scale, double phase);

/// Covered glyphs of one face and size at quarters of a pixel.
class CoveredGlyphs {
public:
    CoveredGlyphs(std::shared_ptr<const FontFace> face, GlyphScale scale);

    /// `quarter`: 0 to 3. Good until the next call.
    const Coverage& glyph(std::uint32_t glyph, int quarter);

    [[nodiscard]] qsizetype bytes() const { return m_bytes; }

    void clear();

private:
    friend class GlyphCoverage;

    std::shared_ptr<const FontFace> m_face;
    GlyphScale m_scale;
    QHash<std::uint64_t, Coverage> m_glyphs;
    qsizetype m_bytes = 0;
    std::uint64_t m_used = 0; ///< when it was last asked for
};

/// Covered glyphs of all faces and sizes, bounded: sizes not used for longest go first. One per
/// thread.
class GlyphCoverage {
public:
    explicit GlyphCoverage(qsizetype limit)
        : m_limit(limit)
    {
    }

    /// Good until the next call.
    CoveredGlyphs& glyphs(const std::shared_ptr<const FontFace>& face, GlyphScale scale);

private:
    void shrink();

    std::map<std::pair<const FontFace*, GlyphScale>, CoveredGlyphs> m_sizes;
    qsizetype m_limit;
    std::uint64_t m_clock = 0;
};

} // namespace broadsheet
