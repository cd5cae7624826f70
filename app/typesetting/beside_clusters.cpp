// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/beside_clusters.h"

#include <algorithm>

namespace broadsheet {

namespace {

std::uint16_t fontLike(Paragraph& paragraph, std::uint16_t font, Length size, Length raise)
{
    SetFont wanted = paragraph.fonts[font];
    wanted.size = size;
    wanted.raise = raise;
    const auto known = std::find(paragraph.fonts.begin(), paragraph.fonts.end(), wanted);
    const auto index = std::size_t(known - paragraph.fonts.begin());
    constexpr std::size_t MostFonts = 0xFFFF;
    if (index >= MostFonts)
        return font;
    if (known == paragraph.fonts.end())
        paragraph.fonts.push_back(wanted);
    return std::uint16_t(index);
}

std::int32_t scaled(std::int32_t value, Length to, Length from)
{
    return std::int32_t(Length::fromUnits(value).scaled(to.units(), from.units()).units());
}

} // namespace

std::optional<ClusterRange> clustersOf(const Paragraph& paragraph, int start, int end)
{
    const std::vector<Cluster>& clusters = paragraph.clusters;
    const auto first = std::partition_point(clusters.begin(),
        clusters.end(),
        [start](const Cluster& cluster) { return cluster.text + cluster.textLength <= start; });
    const auto behind = std::partition_point(
        first, clusters.end(), [end](const Cluster& cluster) { return cluster.text < end; });
    if (first >= behind)
        return std::nullopt;
    return ClusterRange { std::size_t(first - clusters.begin()),
        std::size_t(behind - clusters.begin()) - 1 };
}

std::int64_t naturalWidth(const Paragraph& paragraph, ClusterRange range)
{
    std::int64_t width = 0;
    for (std::size_t i = range.first; i <= range.last; ++i) {
        width += paragraph.clusters[i].advance;
        if (i < range.last)
            width += paragraph.boundaries[i].natural();
    }
    return width;
}

void hold(Boundary& boundary)
{
    boundary.capRight = 0;
    boundary.capLeft = 0;
    boundary.stretchFirst = 0;
    boundary.stepRight = SqueezeStep::None;
    boundary.stepLeft = SqueezeStep::None;
    boundary.isWordSpace = false;
    boundary.mayStretch = false;
    boundary.mayBreak = false;
}

void closeUp(Boundary& boundary)
{
    hold(boundary);
    boundary.gap = 0;
    boundary.lossRight = 0;
    boundary.lossLeft = 0;
}

void openBetween(Paragraph& paragraph, ClusterRange range, std::int64_t extra)
{
    auto places = std::int64_t(range.last) - std::int64_t(range.first);
    for (std::size_t i = range.first; i < range.last; ++i, --places) {
        const std::int64_t share = (extra + places - 1) / places;
        paragraph.boundaries[i].gap += std::int32_t(share);
        extra -= share;
    }
}

void resize(Paragraph& paragraph, ClusterRange range, Length size, Length raise)
{
    for (std::size_t i = range.first; i <= range.last; ++i) {
        Cluster& cluster = paragraph.clusters[i];
        const Length before = paragraph.fonts[cluster.font].size;
        cluster.font = fontLike(paragraph, cluster.font, size, raise);
        cluster.advance = scaled(cluster.advance, size, before);
        for (std::size_t g = 0; g < cluster.glyphCount; ++g) {
            const std::size_t at = std::size_t(cluster.firstGlyph) + g;
            paragraph.glyphs[at].x = scaled(paragraph.glyphs[at].x, size, before);
            if (paragraph.vertical)
                paragraph.across[at] = scaled(paragraph.across[at], size, before);
        }
    }
}

} // namespace broadsheet
