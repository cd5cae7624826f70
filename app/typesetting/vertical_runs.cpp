// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/vertical_runs.h"

namespace broadsheet {

namespace {

/// A combined number is a run of its own: its glyphs stand beside each other.
bool goesOn(const LineRun& run, const Cluster& cluster, std::int64_t across)
{
    return run.font == cluster.font && run.orientation == cluster.orientation
        && cluster.orientation != Orientation::Combined && run.across == across;
}

LineRun runFor(const Paragraph& paragraph, const Cluster& cluster, std::int64_t across)
{
    LineRun run;
    run.font = cluster.font;
    run.orientation = cluster.orientation;
    run.textStart = cluster.text;
    run.across = cluster.orientation == Orientation::Combined ? 0 : across;
    run.glyphs.reserve(paragraph.glyphs.size() < 16 ? paragraph.glyphs.size() : 16);
    return run;
}

} // namespace

void verticalRuns(const Paragraph& paragraph,
    const BrokenLine& line,
    const JustifiedLine& set,
    std::vector<LineRun>& result)
{
    std::int64_t pen = set.offset - set.startTrim;
    for (std::size_t i = line.first; i <= line.last; ++i) {
        const Cluster& cluster = paragraph.clusters[i];
        const auto first = std::size_t(cluster.firstGlyph);
        pen += set.left[i - line.first];
        const std::int64_t across = cluster.glyphCount > 0 ? paragraph.across[first] : 0;
        if (result.empty() || !goesOn(result.back(), cluster, across))
            result.push_back(runFor(paragraph, cluster, across));
        LineRun& run = result.back();
        for (std::size_t g = first; g < first + cluster.glyphCount; ++g) {
            const ShapedGlyph& glyph = paragraph.glyphs[g];
            if (cluster.orientation == Orientation::Combined) {
                run.along = pen + glyph.x;
                run.glyphs.push_back({ glyph.glyph, glyph.text, paragraph.across[g] });
            } else {
                run.glyphs.push_back({ glyph.glyph, glyph.text, pen + glyph.x });
            }
        }
        run.textEnd = cluster.text + cluster.textLength;
        pen += cluster.advance + set.right[i - line.first];
    }
}

} // namespace broadsheet
