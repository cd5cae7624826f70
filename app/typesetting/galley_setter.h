// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "story/story.h"
#include "typesetting/break_opportunities.h"
#include "typesetting/galley.h"
#include "typesetting/hyphenate.h"
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
    /// `style` must outlive the result. An empty text gives no lines. `beside`: what stands beside
    /// the text (story/spans.h); spans of faces of type are passed over there.
    /// Problem: no font is installed at all.
    Result<SetParagraph> set(const QString& text,
        const std::vector<FontSpan>& spans,
        const ParagraphStyle& style,
        Length measure,
        const std::vector<Span>& beside = {});

    /// The rest of a set paragraph from the UTF-16 offset `from` on another measure, without
    /// shaping it again: the first-line indent falls away unless `from` is 0, the Han–Latin gap
    /// stays that of the whole. At least `lines` lines of it are set as if all of it were looked
    /// at; what a long paragraph has beyond is left out (reachesEnd of its paragraph says so), and
    /// its last two lines are then not meant to be used.
    SetParagraph setRest(const SetParagraph& whole, int from, Length measure, int lines);

    /// The steps before breaking but hyphenation, which headlines do without: the same for every
    /// measure on which the gap is the same. A text with tabs comes with an empty BesideMatter.
    Result<Paragraph> shape(const QString& text,
        const std::vector<FontSpan>& spans,
        const ParagraphStyle& style,
        Length measure);

private:
    SetParagraph broken(Paragraph paragraph, Measure widths);

    Shaper m_shaper;
    VerticalGlyphs m_verticalGlyphs;
    BreakFinder m_breaks;
    Hyphenator m_hyphenator;
    LineBreaker m_breaker;
    std::vector<Item> m_items;
};

} // namespace broadsheet
