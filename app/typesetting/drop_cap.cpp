// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/drop_cap.h"

#include "typesetting/beside_clusters.h"

namespace broadsheet {

namespace {

/// R84: the Han em box stands 0.88 em above the baseline.
constexpr int AscentPercent = 88;
/// Air behind the cap, at least: the Han's own side bearing, about 1/25 of the cap, is the rest.
constexpr int AirPerMille = 60;
/// Latin letters have hardly a bearing, and lines of them no cells to stand in.
constexpr int LatinAirPerMille = 250;

bool mayBeCap(const Cluster& cluster)
{
    return cluster.charClass == CharClass::Han || cluster.charClass == CharClass::Letter
        || cluster.charClass == CharClass::Digit;
}

/// How many clusters the cap takes; 0: the paragraph begins with nothing that can be one.
std::size_t capClusters(const std::vector<Cluster>& clusters, int characters)
{
    const bool opens = !clusters.empty() && clusters[0].charClass == CharClass::Opener;
    std::size_t end = opens ? 1 : 0;
    const std::size_t first = end;
    while (
        end < clusters.size() && end - first < std::size_t(characters) && mayBeCap(clusters[end]))
        ++end;
    return end == first || end == clusters.size() ? 0 : end;
}

/// The blank half of an opening mark would push the cap into the text.
void halveOpener(Paragraph& paragraph, Length size)
{
    Cluster& mark = paragraph.clusters.front();
    if (mark.charClass != CharClass::Opener)
        return;
    const auto half = std::int32_t(size.units() / 2);
    if (mark.advance > half) {
        paragraph.glyphs[std::size_t(mark.firstGlyph)].x -= mark.advance - half;
        mark.advance = half;
    }
    mark.charClass = CharClass::Other; // has no blank left to lose at the line's beginning
}

std::int64_t wholeEms(std::int64_t width, std::int64_t em)
{
    return (width + em - 1) / em * em;
}

} // namespace

void setDropCap(Paragraph& paragraph, DropCap wanted, Length measure)
{
    const std::size_t count = capClusters(paragraph.clusters, wanted.characters);
    if (count == 0 || wanted.lines < 2)
        return;
    const ParagraphStyle& style = *paragraph.style;
    const Length drop = style.leading * (wanted.lines - 1);
    const Length size = style.size + drop.scaled(100, AscentPercent);
    const bool han = paragraph.clusters[count - 1].charClass == CharClass::Han;
    // Wide enough that Han beside it stay in the cells of the lines below.
    const std::int64_t air = style.size.scaled(han ? AirPerMille : LatinAirPerMille, 1000).units();
    if (2 * size.units() * std::int64_t(count) > measure.units())
        return;
    resize(paragraph, { 0, count - 1 }, size, -drop);
    halveOpener(paragraph, size);
    for (std::size_t i = 0; i < count; ++i)
        closeUp(paragraph.boundaries[i]);
    const std::int64_t natural = naturalWidth(paragraph, { 0, count - 1 });
    const std::int64_t width = han ? wholeEms(natural + air, style.size.units()) : natural + air;
    paragraph.boundaries[count - 1].gap = std::int32_t(width - natural);
    paragraph.beside->dropCap = { count, wanted.lines, width };
}

} // namespace broadsheet
