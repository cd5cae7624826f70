// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/galley.h"

#include "typesetting/hyphen_points.h"
#include "typesetting/line_edges.h"
#include "typesetting/vertical_runs.h"

namespace broadsheet {

int SetParagraph::lineStart(std::size_t line) const
{
    if (line == 0) // of the rest of a paragraph: where it goes on
        return m_paragraph.clusters.empty() ? 0 : m_paragraph.clusters.front().text;
    const std::size_t cluster = m_lines[line - 1].end;
    return cluster < m_paragraph.clusters.size() ? m_paragraph.clusters[cluster].text
                                                 : int(m_paragraph.text.size());
}

JustifiedLine SetParagraph::justified(std::size_t line) const
{
    JustifiedLine result;
    justifyLine(m_paragraph, m_lines[line], measureOf(line), result);
    return result;
}

void SetParagraph::marks(std::size_t line, LineMarks& result) const
{
    if (m_paragraph.beside)
        findMarks(m_paragraph, m_lines[line], justified(line), result);
    else
        result = {};
}

void SetParagraph::runs(std::size_t line, std::vector<LineRun>& result) const
{
    result.clear();
    const JustifiedLine set = justified(line);
    const BrokenLine& broken = m_lines[line];
    if (m_paragraph.vertical) {
        verticalRuns(m_paragraph, broken, set, result);
        return;
    }
    std::int64_t pen = set.offset - set.startTrim;
    for (std::size_t i = broken.first; i <= broken.last; ++i) {
        const Cluster& cluster = m_paragraph.clusters[i];
        const std::size_t index = i - broken.first;
        pen += set.left[index];
        if (result.empty() || result.back().font != cluster.font) {
            LineRun run;
            run.font = cluster.font;
            run.textStart = cluster.text;
            run.glyphs.reserve(broken.last - i + 1);
            result.push_back(std::move(run));
        }
        LineRun& run = result.back();
        const auto first = std::size_t(cluster.firstGlyph);
        const bool replaced = i == broken.last && hyphenStandsFor(broken);
        for (std::size_t g = 0; g < cluster.glyphCount && !replaced; ++g) {
            const ShapedGlyph& glyph = m_paragraph.glyphs[first + g];
            run.glyphs.push_back({ glyph.glyph, glyph.text, pen + glyph.x });
        }
        run.textEnd = cluster.text + cluster.textLength;
        pen += cluster.advance + set.right[index];
    }
    if (broken.hyphen)
        addHyphen(broken, pen, result.back());
}

/// Whether the line's hyphen is the soft hyphen that its last cluster is.
bool SetParagraph::hyphenStandsFor(const BrokenLine& line) const
{
    return line.hyphen && m_paragraph.clusters[line.last].character == U'\u00AD';
}

/// A soft hyphen of the copy shows; any other hyphen is not the copy's and stands for no character.
void SetParagraph::addHyphen(const BrokenLine& line, std::int64_t pen, LineRun& run) const
{
    const std::int32_t text
        = hyphenStandsFor(line) ? m_paragraph.clusters[line.last].text : run.textEnd;
    run.glyphs.push_back({ lineHyphen(m_paragraph, line.last)->glyph, text, pen });
}

std::vector<ClusterPlace> SetParagraph::places(std::size_t line) const
{
    const JustifiedLine set = justified(line);
    const BrokenLine& broken = m_lines[line];
    std::vector<ClusterPlace> result;
    result.reserve(broken.last - broken.first + 1);
    std::int64_t pen = set.offset - set.startTrim;
    for (std::size_t i = broken.first; i <= broken.last; ++i) {
        const std::size_t index = i - broken.first;
        pen += set.left[index];
        const std::int64_t length = m_paragraph.clusters[i].advance;
        result.push_back({ i, pen, length });
        pen += length + set.right[index];
    }
    return result;
}

} // namespace broadsheet
