// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "export/glyph_set.h"

#include <string>

namespace broadsheet {

class FontFace;

/// The part of a face that a document needs, as it stands in the PDF.
struct FontSubset {
    GlyphSet glyphs;
    std::string program; ///< deflated: a bare CFF table, or a TrueType file
    std::size_t programSize = 0; ///< before deflating
};

/// Cuts `glyphs` and .notdef out of `face`, without hints. A CID-keyed CFF font keeps its CIDs, all
/// others keep their glyph numbers, so that FontFace::cid() is right for the subset too.
Result<FontSubset> subsetFace(const FontFace& face, const GlyphSet& glyphs);

} // namespace broadsheet
