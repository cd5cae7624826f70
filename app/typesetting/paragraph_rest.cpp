// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/paragraph_rest.h"

#include "typesetting/beside_rest.h"

#include <algorithm>

namespace broadsheet {

namespace {

bool isSpace(const Cluster& cluster)
{
    return cluster.charClass == CharClass::Space
        || cluster.charClass == CharClass::IdeographicSpace;
}

std::size_t firstCluster(const Paragraph& whole, int from)
{
    const auto found = std::lower_bound(
        whole.clusters.begin(), whole.clusters.end(), from, [](const Cluster& cluster, int offset) {
            return cluster.text < offset;
        });
    auto first = std::size_t(found - whole.clusters.begin());
    while (from > 0 && first + 1 < whole.clusters.size() && isSpace(whole.clusters[first]))
        ++first;
    return first;
}

} // namespace

Paragraph restOf(const Paragraph& whole, int from, std::size_t most)
{
    const std::size_t first = firstCluster(whole, from);
    const std::size_t count = std::min(most, whole.clusters.size() - first);
    Paragraph rest;
    rest.text = whole.text;
    rest.style = whole.style;
    rest.styleOwner = whole.styleOwner;
    rest.kinsoku = whole.kinsoku;
    rest.region = whole.region;
    rest.chinese = whole.chinese;
    rest.em = whole.em;
    rest.gap = whole.gap;
    rest.flushRightFrom = whole.flushRightFrom;
    rest.fonts = whole.fonts;
    rest.hyphens = whole.hyphens;
    rest.patternsMissing = whole.patternsMissing;
    rest.vertical = whole.vertical;
    if (count == 0)
        return rest;
    const auto at = std::ptrdiff_t(first);
    const auto end = std::ptrdiff_t(first + count);
    rest.clusters.assign(whole.clusters.begin() + at, whole.clusters.begin() + end);
    rest.boundaries.assign(whole.boundaries.begin() + at, whole.boundaries.begin() + end);
    std::int32_t glyph = rest.clusters.front().firstGlyph;
    std::int32_t glyphEnd = glyph;
    for (const Cluster& cluster : rest.clusters) {
        glyph = std::min(glyph, cluster.firstGlyph);
        glyphEnd = std::max(glyphEnd, cluster.firstGlyph + std::int32_t(cluster.glyphCount));
    }
    rest.glyphs.assign(whole.glyphs.begin() + glyph, whole.glyphs.begin() + glyphEnd);
    if (whole.vertical)
        rest.across.assign(whole.across.begin() + glyph, whole.across.begin() + glyphEnd);
    for (Cluster& cluster : rest.clusters)
        cluster.firstGlyph -= glyph;
    if (whole.beside)
        rest.beside = std::make_shared<BesideMatter>(besideOfRest(*whole.beside, first, count));
    return rest;
}

bool reachesEnd(const Paragraph& rest)
{
    return rest.clusters.empty()
        || rest.clusters.back().text + int(rest.clusters.back().textLength) >= rest.text.size();
}

} // namespace broadsheet
