// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/break_nodes.h"

#include "typesetting/line_edges.h"

namespace broadsheet {

namespace {

/// A word is parted in a Chinese line only where the line would show it: as opening every gap by
/// 1/25 em.
constexpr float HyphenAmongHan = 4;

bool isSpace(const Cluster& cluster)
{
    return cluster.charClass == CharClass::Space
        || cluster.charClass == CharClass::IdeographicSpace;
}

} // namespace

void BreakNodes::sumUp(const Paragraph& paragraph)
{
    const std::size_t count = paragraph.clusters.size();
    m_width.resize(count + 1);
    m_squeeze.resize(count + 1);
    m_stretch.resize(count + 1);
    m_gaps.resize(count + 1);
    m_count.resize(count + 1);
    m_width[0] = m_squeeze[0] = m_stretch[0] = 0;
    m_gaps[0] = m_count[0] = 0;
    const bool chinese = paragraph.chinese;
    for (std::size_t i = 0; i < count; ++i) {
        const Cluster& cluster = paragraph.clusters[i];
        const Boundary& boundary = paragraph.boundaries[i];
        m_width[i + 1] = m_width[i] + cluster.advance + boundary.natural();
        m_squeeze[i + 1] = m_squeeze[i] + boundary.capRight + boundary.capLeft;
        m_stretch[i + 1] = m_stretch[i] + boundary.stretchFirst;
        m_gaps[i + 1] = m_gaps[i] + (boundary.mayStretch ? 1 : 0);
        const bool counts = chinese ? cluster.charClass == CharClass::Han
                                    : boundary.stepRight == SqueezeStep::LetterSpace;
        m_count[i + 1] = m_count[i] + (counts ? 1 : 0);
    }
}

void BreakNodes::add(const Paragraph& paragraph, std::size_t after, float penalty)
{
    const std::vector<Cluster>& clusters = paragraph.clusters;
    BreakNode& node = m_nodes.emplace_back();
    node.next = std::int32_t(after + 1);
    node.penalty = penalty;
    std::size_t last = after;
    while (last > 0 && isSpace(clusters[last]))
        --last;
    node.last = std::int32_t(last);
    node.endWidth = m_width[last] + clusters[last].advance;
    const HyphenGlyph* hyphen
        = paragraph.boundaries[after].hyphen && penalty < EmergencyPenalty && last == after
        ? lineHyphen(paragraph, last)
        : nullptr;
    if (hyphen != nullptr) {
        node.hyphen = true;
        node.endWidth += hyphenWidth(paragraph, *hyphen);
        node.penalty += paragraph.chinese ? HyphenAmongHan : 0;
    } else {
        node.endWidth -= lineEndTrim(paragraph, last);
    }
    node.endSqueeze = m_squeeze[last] + lineEndSqueeze(paragraph, last);
    node.endStretch = m_stretch[last];
    node.endGaps = m_gaps[last];
    node.endCount = paragraph.chinese ? m_count[last + 1] : m_count[last];
    std::size_t first = after + 1;
    while (first < clusters.size() && isSpace(clusters[first]))
        ++first;
    node.first = std::int32_t(first);
    if (first < clusters.size()) {
        node.startWidth = m_width[first] + lineStartTrim(paragraph, first);
        node.startSqueeze = m_squeeze[first];
        node.startStretch = m_stretch[first];
        node.startGaps = m_gaps[first];
        node.startCount = m_count[first];
    }
}

void BreakNodes::addStart(const Paragraph& paragraph, Measure measure)
{
    BreakNode start;
    const std::vector<Cluster>& clusters = paragraph.clusters;
    while (std::size_t(start.first) + 1 < clusters.size()
        && clusters[std::size_t(start.first)].charClass == CharClass::Space)
        ++start.first;
    const auto first = std::size_t(start.first);
    start.startWidth = m_width[first] + lineStartTrim(paragraph, first) - measure.indent;
    start.startSqueeze = m_squeeze[first];
    start.startStretch = m_stretch[first];
    start.startGaps = m_gaps[first];
    start.startCount = m_count[first];
    m_nodes.push_back(start);
}

void BreakNodes::collect(const Paragraph& paragraph, Measure measure)
{
    sumUp(paragraph);
    m_nodes.clear();
    addStart(paragraph, measure);
    const std::vector<Cluster>& clusters = paragraph.clusters;
    const std::int64_t narrowest = measure.width - measure.narrowBy;
    const auto first = std::size_t(m_nodes.front().first);
    std::int64_t pieceStart = m_nodes.front().startWidth;
    std::size_t pieceFirst = first;
    for (std::size_t i = first; i < clusters.size(); ++i) {
        const Boundary& boundary = paragraph.boundaries[i];
        const bool isEnd = i + 1 == clusters.size();
        if (!isEnd && !boundary.mayBreak)
            continue;
        if (m_width[i] + clusters[i].advance - pieceStart > narrowest && i > pieceFirst) {
            for (std::size_t k = pieceFirst; k < i; ++k)
                add(paragraph, k, EmergencyPenalty);
        }
        add(paragraph, i, float(boundary.penalty) / 10);
        pieceStart = m_width[i + 1];
        pieceFirst = i + 1;
    }
}

} // namespace broadsheet
