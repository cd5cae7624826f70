// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/beside_tabs.h"

#include "typesetting/beside_clusters.h"
#include "typesetting/beside_small_text.h"
#include "typesetting/line_edges.h"

#include <algorithm>

namespace broadsheet {

namespace {

constexpr std::int64_t DefaultStopEms = 2;

bool isTab(const Paragraph& paragraph, const Cluster& cluster)
{
    return paragraph.text.at(cluster.text) == u'\t';
}

/// A line with its tabs, set from left to right.
class TabLine {
public:
    TabLine(
        Paragraph& paragraph, const BrokenLine& line, const Measure& measure, std::size_t number)
        : m_paragraph(paragraph)
        , m_line(line)
        , m_width(measure.widthOf(number))
        , m_pen((number == 0 ? measure.indent : 0) - lineStartTrim(paragraph, line.first))
        , m_left(measure.width - m_width)
    {
    }

    /// `tabs`: those of the line, in order.
    bool place(std::span<TabGap> tabs)
    {
        bool changed = false;
        std::size_t at = m_line.first;
        for (std::size_t t = 0; t < tabs.size(); ++t) {
            const std::size_t cluster = tabs[t].cluster;
            advanceTo(at, cluster);
            const std::size_t last = t + 1 < tabs.size() ? tabs[t + 1].cluster - 1 : m_line.last;
            const std::int64_t before = m_paragraph.clusters[cluster].advance;
            const std::int64_t advance = advanceOf(tabs[t], { cluster + 1, last });
            m_paragraph.clusters[cluster].advance = std::int32_t(advance);
            changed = changed || advance != before;
            at = cluster;
        }
        return holdBefore(m_endsAtStop ? m_line.last : at) || changed;
    }

private:
    void advanceTo(std::size_t from, std::size_t to)
    {
        for (std::size_t i = from; i < to; ++i)
            m_pen += m_paragraph.clusters[i].advance + m_paragraph.boundaries[i].natural();
    }

    [[nodiscard]] std::int64_t widthOf(ClusterRange range) const
    {
        if (range.first > range.last)
            return 0;
        const std::int64_t trim
            = range.last == m_line.last ? lineEndTrim(m_paragraph, range.last) : 0;
        return naturalWidth(m_paragraph, range) - trim;
    }

    /// Up to the decimal point, or to the end where there is none.
    [[nodiscard]] std::int64_t wholePart(ClusterRange range) const
    {
        for (std::size_t i = range.first; i <= range.last; ++i) {
            const char32_t c = m_paragraph.clusters[i].character;
            if (c == U'.' || c == U'．')
                return i == range.first ? 0 : naturalWidth(m_paragraph, { range.first, i - 1 });
        }
        return widthOf(range);
    }

    /// How much of what follows the tab stands before the stop.
    [[nodiscard]] std::int64_t reach(TabAlignment alignment, ClusterRange behind) const
    {
        switch (alignment) {
        case TabAlignment::Right:
            return widthOf(behind);
        case TabAlignment::Center:
            return widthOf(behind) / 2;
        case TabAlignment::Decimal:
            return wholePart(behind);
        case TabAlignment::Left:
            break;
        }
        return 0;
    }

    std::int64_t advanceOf(TabGap& tab, ClusterRange behind)
    {
        int leader = 0;
        for (const TabStop& stop : m_paragraph.style->beside.tabs) {
            const bool atEnd = stop.atMilliEm == TabStop::MeasureEnd;
            const std::int64_t place
                = atEnd ? m_width : std::int64_t(m_paragraph.em) * stop.atMilliEm / 1000 - m_left;
            const std::int64_t advance = place - reach(stop.alignment, behind) - m_pen;
            if (advance > 0 || (atEnd && advance == 0)) {
                tab.leader = stop.leader.isEmpty() ? -1 : leader;
                m_endsAtStop = stop.alignment != TabAlignment::Left;
                return advance;
            }
            leader += stop.leader.isEmpty() ? 0 : 1;
        }
        tab.leader = -1;
        m_endsAtStop = false;
        const std::int64_t step = m_paragraph.em * DefaultStopEms;
        return (m_pen / step + 1) * step - m_pen;
    }

    bool holdBefore(std::size_t end)
    {
        bool changed = false;
        for (std::size_t i = m_line.first; i < end; ++i) {
            Boundary& boundary = m_paragraph.boundaries[i];
            const bool gives = boundary.mayStretch || boundary.stretchFirst != 0
                || boundary.capRight != 0 || boundary.capLeft != 0;
            const bool breaks = boundary.mayBreak;
            hold(boundary);
            boundary.mayBreak = breaks;
            changed = changed || gives;
        }
        return changed;
    }

    Paragraph& m_paragraph;
    const BrokenLine& m_line;
    std::int64_t m_width;
    std::int64_t m_pen; ///< from the line's left edge
    std::int64_t m_left; ///< of the line, from the measure's
    bool m_endsAtStop = false; ///< what follows the last tab was measured against its stop
};

} // namespace

Result<void> findTabs(Paragraph& paragraph, Shaper& shaper)
{
    for (std::size_t i = 0; i < paragraph.clusters.size(); ++i) {
        if (!isTab(paragraph, paragraph.clusters[i]))
            continue;
        paragraph.beside->tabs.push_back({ i, -1 });
        paragraph.clusters[i].advance = 0;
        closeUp(paragraph.boundaries[i]);
        if (i > 0)
            closeUp(paragraph.boundaries[i - 1]);
    }
    if (paragraph.beside->tabs.empty())
        return {};
    for (const TabStop& stop : paragraph.style->beside.tabs) {
        if (stop.leader.isEmpty())
            continue;
        Result<SmallText> leader = shapeSmallText(
            paragraph, stop.leader, paragraph.style->size, paragraph.chinese, shaper);
        if (!leader)
            return leader.problem();
        paragraph.beside->leaders.push_back(std::move(leader).value());
    }
    return {};
}

bool placeTabs(Paragraph& paragraph, const std::vector<BrokenLine>& lines, const Measure& measure)
{
    std::vector<TabGap>& tabs = paragraph.beside->tabs;
    bool changed = false;
    auto from = tabs.begin();
    for (std::size_t number = 0; number < lines.size() && from != tabs.end(); ++number) {
        const BrokenLine& line = lines[number];
        from = std::find_if(
            from, tabs.end(), [&](const TabGap& tab) { return tab.cluster >= line.first; });
        const auto to = std::find_if(
            from, tabs.end(), [&](const TabGap& tab) { return tab.cluster > line.last; });
        if (from != to && TabLine(paragraph, line, measure, number).place({ from, to }))
            changed = true;
        from = to;
    }
    return changed;
}

} // namespace broadsheet
