// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/headline_nodes.h"

#include "typesetting/break_lines.h"
#include "typesetting/line_edges.h"

namespace broadsheet {

namespace {

/// Inside a word, and where kinsoku forbids it too.
constexpr double InsideWord = 1'000;
constexpr double Forbidden = 10'000;

bool isSpace(const Cluster& cluster)
{
    return cluster.charClass == CharClass::Space
        || cluster.charClass == CharClass::IdeographicSpace;
}

class NodeMaker {
public:
    NodeMaker(const Paragraph& paragraph, HeadlineNodes& result)
        : m_paragraph(paragraph)
        , m_result(result)
        , m_width(paragraph.clusters.size() + 1, 0)
    {
        for (std::size_t i = 0; i < paragraph.clusters.size(); ++i)
            m_width[i + 1]
                = m_width[i] + paragraph.clusters[i].advance + paragraph.boundaries[i].natural();
    }

    /// A break before cluster `next`; 0 is the start, the number of clusters the end.
    void add(std::size_t next, const HeadlineBreak& place)
    {
        const std::vector<Cluster>& clusters = m_paragraph.clusters;
        HeadlineNode node;
        node.penalty = place.penalty;
        node.forced = place.forced;
        node.parting = place.parting;
        if (next > 0) {
            std::size_t last = next - 1;
            while (last > 0 && isSpace(clusters[last]))
                --last;
            node.endWidth = m_width[last] + clusters[last].advance - lineEndTrim(m_paragraph, last);
            node.endGaps = int(last);
        }
        std::size_t first = next;
        while (first < clusters.size() && isSpace(clusters[first]))
            ++first;
        if (first < clusters.size()) {
            node.startWidth = m_width[first] + lineStartTrim(m_paragraph, first);
            node.startGaps = int(first);
        }
        m_result.nodes.push_back(node);
        m_result.clusters.push_back(next);
    }

private:
    const Paragraph& m_paragraph;
    HeadlineNodes& m_result;
    std::vector<std::int64_t> m_width;
};

} // namespace

HeadlineNodes headlineNodes(
    const Paragraph& paragraph, const SplitHeadline& headline, HeadlineCuts cuts)
{
    HeadlineNodes result;
    NodeMaker maker(paragraph, result);
    const std::vector<HeadlineBreak>& breaks = headline.breaks;
    const std::size_t count = paragraph.clusters.size();
    maker.add(0, {});
    std::size_t k = 0;
    for (std::size_t i = 1; i < count; ++i) {
        const int at = paragraph.clusters[i].text;
        while (k < breaks.size() && breaks[k].at < at)
            ++k;
        const bool legal = paragraph.boundaries[i - 1].mayBreak;
        const bool word = k < breaks.size() && breaks[k].at == at;
        if (word && (legal || breaks[k].forced))
            maker.add(i, breaks[k]);
        else if (cuts == HeadlineCuts::Anywhere && !isSpace(paragraph.clusters[i]))
            maker.add(i, { at, legal ? InsideWord : Forbidden, false, false });
    }
    if (count > 0)
        maker.add(count, {});
    return result;
}

void setPauses(Paragraph& paragraph, const HeadlineText& text)
{
    std::size_t next = 0;
    for (std::size_t i = 0; i < paragraph.clusters.size() && next < text.pauses.size(); ++i) {
        Cluster& cluster = paragraph.clusters[i];
        if (cluster.text < text.pauses[next])
            continue;
        if (cluster.text == text.pauses[next])
            cluster.advance = paragraph.em / 2;
        ++next;
    }
}

} // namespace broadsheet
