// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/font_choice.h"
#include "typesetting/feature_coverage.h"
#include "typesetting/glyph_cache.h"
#include "typesetting/itemize.h"

#include <string>

namespace broadsheet {

/// What happens to a letter or digit beyond what its face does by itself.
enum class LetterForm : std::uint8_t {
    Plain,
    MadeSmallCap, ///< its capital in a smaller size: the face has no small capital for it
    InCell, ///< a digit as wide as all others (R78)
};

/// Decides the form of each character of a Latin run.
class LetterForms {
public:
    LetterForm of(const Item& item, GlyphCache& font, const TypeFeatures& features);

    /// Width in font units of the cell that makes the face's digits tabular; 0 where they are
    /// so by its own feature.
    int tabularCell(GlyphCache& font);

private:
    FeatureCoverage m_coverage;
};

/// The size of made small capitals in 1/1000 of the capitals': a little taller than the x-height,
/// as drawn ones are.
int madeSmallCapSize(const FontFace& face);

/// The capital of a character in a language (Turkish i → İ, German ß → SS).
std::u32string capitalOf(char32_t character, const QByteArray& language);

} // namespace broadsheet
