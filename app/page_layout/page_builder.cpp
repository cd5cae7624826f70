// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/page_builder.h"

namespace broadsheet {

namespace {

/// The em box in thousandths of an em (R84): its top and its middle above the baseline.
constexpr int EmTop = 880;
constexpr int EmMiddle = 380;

/// The run without its glyphs' places; `center` and `top` are those of its vertical line.
GlyphRun verticalRun(const LineRun& source, const SetFont& font, Length center, Length top)
{
    GlyphRun run;
    run.face = font.face;
    run.size = font.size;
    run.widthPerMille = font.widthPerMille;
    const Length across = Length::fromUnits(source.across);
    switch (source.orientation) {
    case Orientation::Rotated:
        run.direction = RunDirection::Rotated;
        run.baseline = center - font.size.scaled(EmMiddle, 1000) + across;
        break;
    case Orientation::Combined:
        run.direction = RunDirection::Combined;
        run.baseline = top + Length::fromUnits(source.along) + font.size.scaled(EmTop, 1000);
        break;
    case Orientation::Upright:
    case Orientation::Horizontal:
        run.direction = RunDirection::Vertical;
        run.baseline = center + across;
        break;
    }
    return run;
}

} // namespace

void PageBuilder::addVerticalLine(
    const SetParagraph& set, std::size_t line, Length center, Length top)
{
    const Paragraph& paragraph = set.paragraph();
    set.runs(line, m_runs);
    for (const LineRun& source : m_runs) {
        GlyphRun run = verticalRun(source, paragraph.fonts[source.font], center, top);
        run.ink = paragraph.style->ink;
        run.text = paragraph.text.mid(source.textStart, source.textEnd - source.textStart);
        const Length start = runsAcross(run.direction) ? center : top;
        run.glyphs.reserve(source.glyphs.size());
        for (const LineGlyph& glyph : source.glyphs) {
            run.glyphs.push_back(
                { glyph.glyph, glyph.text - source.textStart, start + Length::fromUnits(glyph.x) });
        }
        m_page.ops.emplace_back(std::move(run));
    }
}

void PageBuilder::addLine(const SetParagraph& set, std::size_t line, Length x, Length baseline)
{
    const Paragraph& paragraph = set.paragraph();
    set.runs(line, m_runs);
    for (const LineRun& source : m_runs) {
        GlyphRun run;
        run.face = paragraph.fonts[source.font].face;
        run.size = paragraph.fonts[source.font].size;
        run.ink = paragraph.style->ink;
        run.baseline = baseline;
        run.text = paragraph.text.mid(source.textStart, source.textEnd - source.textStart);
        run.glyphs.reserve(source.glyphs.size());
        for (const LineGlyph& glyph : source.glyphs) {
            run.glyphs.push_back(
                { glyph.glyph, glyph.text - source.textStart, x + Length::fromUnits(glyph.x) });
        }
        m_page.ops.emplace_back(std::move(run));
    }
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
