// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/beside_small_text.h"

#include "typesetting/itemize.h"

#include <algorithm>

namespace broadsheet {

namespace {

std::uint16_t takeFont(Paragraph& paragraph, const SetFont& font)
{
    const auto known = std::find(paragraph.fonts.begin(), paragraph.fonts.end(), font);
    const auto index = std::size_t(known - paragraph.fonts.begin());
    constexpr std::size_t MostFonts = 0xFFFF;
    if (index >= MostFonts)
        return 0;
    if (known == paragraph.fonts.end())
        paragraph.fonts.push_back(font);
    return std::uint16_t(index);
}

} // namespace

Result<SmallText> shapeSmallText(
    Paragraph& paragraph, const QString& text, Length size, bool chinese, Shaper& shaper)
{
    ParagraphStyle style = *paragraph.style;
    style.size = size;
    Paragraph small;
    small.text = text;
    small.style = &style;
    small.chinese = chinese;
    small.region = paragraph.region;
    small.kinsoku = paragraph.kinsoku;
    small.em = std::int32_t(size.units());
    std::vector<Item> items;
    itemize(text, chinese, {}, items);
    const Result<void> shaped = shaper.shape(small, items, {});
    if (!shaped)
        return shaped.problem();
    SmallText result { text, {}, 0 };
    for (const Cluster& cluster : small.clusters) {
        const std::uint16_t font = takeFont(paragraph, small.fonts[cluster.font]);
        if (result.runs.empty() || result.runs.back().font != font) {
            result.runs.emplace_back();
            result.runs.back().font = font;
            result.runs.back().textStart = cluster.text;
        }
        LineRun& run = result.runs.back();
        for (std::size_t g = 0; g < cluster.glyphCount; ++g) {
            const ShapedGlyph& glyph = small.glyphs[std::size_t(cluster.firstGlyph) + g];
            run.glyphs.push_back({ glyph.glyph, glyph.text, result.width + glyph.x });
        }
        run.textEnd = cluster.text + cluster.textLength;
        result.width += cluster.advance;
    }
    return result;
}

} // namespace broadsheet
