// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPainterPath>

#include <cstdint>
#include <utility>

namespace broadsheet {

class FontFace;

/// Outlines of glyphs as paths, in font units with y down, each read from its face once.
class GlyphPaths {
public:
    const QPainterPath& path(const FontFace& face, std::uint32_t glyph);

private:
    QHash<std::pair<const FontFace*, std::uint32_t>, QPainterPath> m_paths;
};

} // namespace broadsheet
