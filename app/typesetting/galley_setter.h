// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "typesetting/break_opportunities.h"
#include "typesetting/galley.h"
#include "typesetting/shape.h"
#include "typesetting/vertical_glyphs.h"

namespace broadsheet {

/// Words → lines on a measure. The result depends on nothing but its arguments and the fonts.
/// Keeps buffers and glyph caches: use one per thread and keep it.
class GalleySetter {
public:
    /// `fonts` outlives the setter.
    explicit GalleySetter(FontLibrary& fonts);

    /// Sets one paragraph; `measure` is the height of its lines where `style` writes vertically.
    /// `style` must outlive the result. An empty text gives no lines.
    /// Problem: no font is installed at all.
    Result<SetParagraph> set(const QString& text,
        const std::vector<FontSpan>& spans,
        const ParagraphStyle& style,
        Length measure);

    /// The steps before breaking: the same for every measure on which the gap is the same.
    Result<Paragraph> shape(const QString& text,
        const std::vector<FontSpan>& spans,
        const ParagraphStyle& style,
        Length measure);

    /// Characters met so far that no installed font covers.
    [[nodiscard]] const QString& missingCharacters() const { return m_shaper.missingCharacters(); }

    /// Hands them over and begins anew.
    QString takeMissingCharacters() { return m_shaper.takeMissingCharacters(); }

private:
    Shaper m_shaper;
    VerticalGlyphs m_verticalGlyphs;
    BreakFinder m_breaks;
    LineBreaker m_breaker;
    std::vector<Item> m_items;
};

} // namespace broadsheet
