// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/beside_marks.h"

#include <algorithm>

namespace broadsheet {

namespace {

/// Shares of the style's size, in thousandths. The em box ends 0.12 em below the baseline (R84);
/// the sizes are our own choice for newsprint: a line of 0.36 pt and a dot of 1.2 pt at 9 pt.
constexpr int EmBoxBottom = 120;
constexpr int LineGap = 45; ///< between the em box and a straight line
constexpr int LineWeight = 40;
constexpr int WaveMiddle = 190;
constexpr int WaveRise = 40;
constexpr int WaveLength = 500;
constexpr int WaveBottom = 250;
constexpr int DotRadius = 65;
constexpr int DotNearest = 100; ///< of its middle from the em box, where lines stand close…
constexpr int DotFarthest = 200; ///< …and where they stand far apart
constexpr int DotAir = 20; ///< between a line and the dot below it
/// The reading's letters with descenders clear the Han, whose ink ends below its em box.
constexpr int ReadingGap = 860;
constexpr int ReadingDescent = 100;
/// R72: half of the break between two lines that touch.
constexpr int LineCut = 62;
/// Air beside a leader.
constexpr int LeaderAir = 125;

std::int64_t share(const ParagraphStyle& style, int thousandths)
{
    return style.size.scaled(thousandths, 1000).units();
}

/// The boxes of a line's clusters.
class LineBoxes {
public:
    LineBoxes(const Paragraph& paragraph, const BrokenLine& line, const JustifiedLine& set)
        : m_first(line.first)
        , m_last(line.last)
    {
        std::int64_t pen = set.offset - set.startTrim;
        const std::int64_t end = set.offset + set.width;
        for (std::size_t i = line.first; i <= line.last; ++i) {
            const std::size_t index = i - line.first;
            const std::int64_t left = set.left[index];
            const std::int64_t from = std::max(pen, pen + left);
            pen += left;
            const std::int64_t to
                = pen + paragraph.clusters[i].advance + std::min<std::int64_t>(set.right[index], 0);
            m_boxes.push_back({ std::max(from, set.offset), std::min(to, end) });
            m_middles.push_back(pen + paragraph.clusters[i].advance / 2);
            pen += paragraph.clusters[i].advance + set.right[index];
        }
    }

    /// The part of the range that stands on the line; false: none.
    [[nodiscard]] bool holds(ClusterRange& range) const
    {
        range.first = std::max(range.first, m_first);
        range.last = std::min(range.last, m_last);
        return range.first <= range.last;
    }

    [[nodiscard]] std::int64_t from(std::size_t cluster) const
    {
        return m_boxes[cluster - m_first].from;
    }

    [[nodiscard]] std::int64_t to(std::size_t cluster) const
    {
        return m_boxes[cluster - m_first].to;
    }

    [[nodiscard]] std::int64_t middle(std::size_t cluster) const
    {
        return m_middles[cluster - m_first];
    }

private:
    struct Box {
        std::int64_t from = 0;
        std::int64_t to = 0;
    };

    std::size_t m_first;
    std::size_t m_last;
    std::vector<Box> m_boxes;
    std::vector<std::int64_t> m_middles; ///< of the whole cluster, whatever was squeezed from it
};

bool isUnderLined(const BesideMatter& beside, std::size_t cluster)
{
    const auto next = std::partition_point(beside.lines.begin(),
        beside.lines.end(),
        [cluster](const UnderLine& line) { return line.base.last < cluster; });
    return next != beside.lines.end() && next->base.first <= cluster;
}

void addDots(const Paragraph& paragraph, const LineBoxes& boxes, LineMarks& marks)
{
    for (ClusterRange range : paragraph.beside->dots) {
        if (!boxes.holds(range))
            continue;
        for (std::size_t i = range.first; i <= range.last; ++i) {
            if (paragraph.clusters[i].charClass == CharClass::Han)
                marks.dots.push_back({ boxes.middle(i), isUnderLined(*paragraph.beside, i) });
        }
    }
}

void addStrokes(const Paragraph& paragraph, const LineBoxes& boxes, LineMarks& marks)
{
    const std::int64_t cut = share(*paragraph.style, LineCut);
    for (const UnderLine& line : paragraph.beside->lines) {
        ClusterRange range = line.base;
        if (!boxes.holds(range))
            continue;
        const bool begins = range.first == line.base.first;
        const bool ends = range.last == line.base.last;
        const std::int64_t from = boxes.from(range.first) + (begins && line.cutBefore ? cut : 0);
        const std::int64_t to = boxes.to(range.last) - (ends && line.cutAfter ? cut : 0);
        if (to > from)
            marks.strokes.push_back({ from, to, line.wavy });
    }
}

void addReadings(const Paragraph& paragraph, const LineBoxes& boxes, LineMarks& marks)
{
    for (const RubyUnit& unit : paragraph.beside->ruby) {
        ClusterRange range = unit.base;
        // A base longer than a line has its reading where it begins.
        if (!boxes.holds(range) || range.first != unit.base.first)
            continue;
        const std::int64_t both = boxes.from(range.first) + boxes.to(range.last);
        marks.readings.push_back({ &unit.reading, (both - unit.reading.width) / 2 });
    }
}

/// Leaders stand in cells counted from the measure's left edge, so that those of several lines
/// stand below each other.
void addLeaders(const Paragraph& paragraph, const LineBoxes& boxes, LineMarks& marks)
{
    constexpr std::int64_t MostPieces = 2000;
    const std::int64_t air = share(*paragraph.style, LeaderAir);
    for (const TabGap& tab : paragraph.beside->tabs) {
        ClusterRange range { tab.cluster, tab.cluster };
        if (tab.leader < 0 || !boxes.holds(range))
            continue;
        const SmallText& leader = paragraph.beside->leaders[std::size_t(tab.leader)];
        if (leader.width <= 0)
            continue;
        const std::int64_t from = boxes.from(tab.cluster) + air;
        const std::int64_t to
            = std::min(boxes.to(tab.cluster) - air, from + MostPieces * leader.width);
        std::int64_t x = (from + leader.width - 1) / leader.width * leader.width;
        for (; x + leader.width <= to; x += leader.width)
            marks.leaders.push_back({ &leader, x });
    }
}

} // namespace

MarkPlaces markPlaces(const ParagraphStyle& style)
{
    MarkPlaces places;
    const std::int64_t bottom = share(style, EmBoxBottom);
    const std::int64_t halfGap = (style.leading - style.size).units() / 2;
    places.dot = bottom + std::clamp(halfGap, share(style, DotNearest), share(style, DotFarthest));
    places.dotRadius = share(style, DotRadius);
    places.dotUnderLine
        = std::max(places.dot, share(style, WaveBottom + DotAir) + places.dotRadius);
    places.lineTop = bottom + share(style, LineGap);
    places.lineWeight = share(style, LineWeight);
    places.wave = share(style, WaveMiddle);
    places.waveRise = share(style, WaveRise);
    places.waveLength = share(style, WaveLength);
    places.reading = -share(style, ReadingGap + ReadingDescent);
    return places;
}

void findMarks(
    const Paragraph& paragraph, const BrokenLine& line, const JustifiedLine& set, LineMarks& marks)
{
    marks = {};
    if (!paragraph.beside)
        return;
    const LineBoxes boxes(paragraph, line, set);
    addDots(paragraph, boxes, marks);
    addStrokes(paragraph, boxes, marks);
    addReadings(paragraph, boxes, marks);
    addLeaders(paragraph, boxes, marks);
}

} // namespace broadsheet
