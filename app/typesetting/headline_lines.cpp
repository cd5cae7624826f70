// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/headline_lines.h"

#include "typesetting/line_edges.h"

#include <algorithm>
#include <optional>

namespace broadsheet {

namespace {

bool isSpace(const Cluster& cluster)
{
    return cluster.charClass == CharClass::Space
        || cluster.charClass == CharClass::IdeographicSpace;
}

/// What the blank beside the ink of both edges adds to each gap of a short line, in thousandths of
/// an em: the search measures advances.
constexpr int InkShare = 30;

struct Ink {
    float left = 0; ///< font units from the origin
    float right = 0;
};

std::optional<Ink> inkOf(const FontFace& face, std::uint32_t glyph)
{
    std::optional<Ink> ink;
    for (const OutlineCommand& command : face.outline(glyph)) {
        int points = 1;
        if (command.kind == OutlineCommand::Kind::QuadTo)
            points = 2;
        else if (command.kind == OutlineCommand::Kind::CubicTo)
            points = 3;
        else if (command.kind == OutlineCommand::Kind::Close)
            points = 0;
        for (int i = 0; i < points; ++i) {
            const float x = command.x[i];
            ink = ink ? Ink { std::min(ink->left, x), std::max(ink->right, x) } : Ink { x, x };
        }
    }
    return ink;
}

class InkTrimmer {
public:
    explicit InkTrimmer(Paragraph& paragraph)
        : m_paragraph(paragraph)
    {
    }

    void trimLeft(std::size_t index)
    {
        Cluster& cluster = m_paragraph.clusters[index];
        if (cluster.glyphCount == 0)
            return;
        const ShapedGlyph& glyph = m_paragraph.glyphs[std::size_t(cluster.firstGlyph)];
        const std::optional<Ink> ink = ofGlyph(cluster, glyph);
        if (!ink)
            return;
        const auto blank
            = std::int32_t(glyph.x + units(cluster, ink->left)) - lineStartTrim(m_paragraph, index);
        cluster.advance -= blank;
        for (std::size_t g = 0; g < cluster.glyphCount; ++g)
            m_paragraph.glyphs[std::size_t(cluster.firstGlyph) + g].x -= blank;
    }

    void trimRight(std::size_t index)
    {
        Cluster& cluster = m_paragraph.clusters[index];
        if (cluster.glyphCount == 0)
            return;
        const std::size_t last = std::size_t(cluster.firstGlyph) + cluster.glyphCount - 1;
        const ShapedGlyph& glyph = m_paragraph.glyphs[last];
        if (const std::optional<Ink> ink = ofGlyph(cluster, glyph))
            cluster.advance = std::int32_t(glyph.x + units(cluster, ink->right))
                + lineEndTrim(m_paragraph, index);
    }

private:
    [[nodiscard]] std::optional<Ink> ofGlyph(const Cluster& cluster, const ShapedGlyph& glyph) const
    {
        const FontFacePtr& face = m_paragraph.fonts[cluster.font].face;
        return face ? inkOf(*face, glyph.glyph) : std::nullopt;
    }

    [[nodiscard]] std::int64_t units(const Cluster& cluster, float fontUnits) const
    {
        const SetFont& font = m_paragraph.fonts[cluster.font];
        return std::int64_t(double(fontUnits) * double(font.size.units()) / font.face->unitsPerEm()
            * font.widthPerMille / 1000);
    }

    Paragraph& m_paragraph;
};

std::int64_t naturalWidth(const Paragraph& paragraph, const BrokenLine& line)
{
    std::int64_t width = -lineStartTrim(paragraph, line.first) - lineEndTrim(paragraph, line.last);
    for (std::size_t i = line.first; i <= line.last; ++i) {
        width += paragraph.clusters[i].advance;
        if (i < line.last)
            width += paragraph.boundaries[i].natural();
    }
    return width;
}

} // namespace

std::vector<BrokenLine> headlineLines(const Paragraph& paragraph, const std::vector<int>& starts)
{
    std::vector<BrokenLine> lines;
    const std::vector<Cluster>& clusters = paragraph.clusters;
    std::size_t next = 0;
    for (std::size_t k = 0; k <= starts.size(); ++k) {
        BrokenLine line;
        line.first = next;
        while (next < clusters.size() && (k == starts.size() || clusters[next].text < starts[k]))
            ++next;
        line.end = next;
        if (line.end == line.first)
            continue;
        line.last = line.end - 1;
        while (line.first < line.last && isSpace(clusters[line.first]))
            ++line.first;
        while (line.last > line.first && isSpace(clusters[line.last]))
            --line.last;
        lines.push_back(line);
    }
    if (!lines.empty())
        lines.back().isLastOfParagraph = true;
    return lines;
}

void scaleWidth(Paragraph& paragraph, int perMille)
{
    if (perMille == 1000)
        return;
    const auto scaled
        = [&](std::int32_t& value) { value = std::int32_t(std::int64_t(value) * perMille / 1000); };
    for (SetFont& font : paragraph.fonts)
        font.widthPerMille = font.widthPerMille * perMille / 1000;
    for (Cluster& cluster : paragraph.clusters)
        scaled(cluster.advance);
    for (ShapedGlyph& glyph : paragraph.glyphs)
        scaled(glyph.x);
    const std::int64_t tracking
        = std::int64_t(paragraph.em) * paragraph.style->trackingMilliEm / 1000;
    for (Boundary& boundary : paragraph.boundaries) {
        boundary.gap = std::int32_t((boundary.gap - tracking) * perMille / 1000 + tracking);
        scaled(boundary.lossRight);
        scaled(boundary.lossLeft);
        scaled(boundary.capRight);
        scaled(boundary.capLeft);
    }
}

void trimToInk(Paragraph& paragraph, const std::vector<BrokenLine>& lines)
{
    InkTrimmer trimmer(paragraph);
    for (const BrokenLine& line : lines) {
        trimmer.trimRight(line.last);
        trimmer.trimLeft(line.first);
    }
}

void spreadLines(
    Paragraph& paragraph, const std::vector<BrokenLine>& lines, std::int64_t width, int loosest)
{
    for (const BrokenLine& line : lines) {
        const auto gaps = std::int64_t(line.last - line.first);
        const std::int64_t most = std::int64_t(paragraph.em) * (loosest + InkShare) / 1000 * gaps;
        std::int64_t left = std::min(width - naturalWidth(paragraph, line), most);
        for (std::size_t i = line.first; i < line.last && left > 0; ++i) {
            const auto share = left / std::int64_t(line.last - i);
            paragraph.boundaries[i].gap += std::int32_t(share);
            left -= share;
        }
    }
}

} // namespace broadsheet
