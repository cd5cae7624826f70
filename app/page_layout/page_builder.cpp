// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/page_builder.h"

#include "page_layout/beside_builder.h"

namespace broadsheet {

void PageBuilder::addLine(const SetParagraph& set, std::size_t line, Length x, Length baseline)
{
    const Paragraph& paragraph = set.paragraph();
    set.runs(line, m_runs);
    for (const LineRun& source : m_runs) {
        GlyphRun run;
        run.face = paragraph.fonts[source.font].face;
        run.size = paragraph.fonts[source.font].size;
        run.ink = paragraph.style->ink;
        run.baseline = baseline - paragraph.fonts[source.font].rise;
        run.text = paragraph.text.mid(source.textStart, source.textEnd - source.textStart);
        run.glyphs.reserve(source.glyphs.size());
        for (const LineGlyph& glyph : source.glyphs) {
            run.glyphs.push_back(
                { glyph.glyph, glyph.text - source.textStart, x + Length::fromUnits(glyph.x) });
        }
        m_page.ops.emplace_back(std::move(run));
    }
    drawBeside(set, line, x, baseline, m_page.ops);
}

void PageBuilder::addLines(const std::vector<FilledLine>& lines)
{
    for (const FilledLine& line : lines)
        addLine(*line.paragraph, line.line, line.x, line.baseline);
}

void PageBuilder::addRect(const Rect& rect, const Ink& ink)
{
    m_page.ops.emplace_back(FillRect { rect, ink });
}

} // namespace broadsheet
