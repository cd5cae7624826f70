// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/break_lines.h"

#include "typesetting/line_edges.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace broadsheet {

namespace {

// The cost of a line. Its unit is a line whose gaps all open by VisibleGap; opening costs by the
// square, so that one loose line is worse than two half as loose. Amounts are in ems of the
// paragraph. Measured on newspaper copy in measures of 13, 14.07 and 18 em: with these numbers 95
// of 100 full lines open by less than 1/100 em.
/// Where even setting stops looking solid: a fiftieth of an em in every gap of the line.
constexpr double VisibleGap = 0.02;
/// A squeezed mark shows at one place, an opened line along its whole length: squeezing is as good
/// as opening by 1/400 em, so that solid setting wins where it can…
constexpr double SqueezeBase = 0.018;
/// …and using up all that the line's marks can give as opening by 1/200 em (R8: squeeze in first).
constexpr double SqueezeFull = 0.045;
/// Word spaces and Han–Latin gaps at their widest (A3, stretch steps 1 and 2).
constexpr double SpacesFull = 1.0;
/// A line with nothing to open counts as opened by this many ems in one gap.
constexpr double NothingToOpen = 4.0;
/// R39: as opening by 0.6 em, more than a line is ever opened (R28); better than matter that does
/// not fit.
constexpr double Orphan = 1'000;
constexpr double Overfull = 1e7;
/// Below this share of the measure a line is only tried when nothing better ends at its break.
constexpr double ShortLine = 0.7;
/// A ragged line's free space, per em, squared.
constexpr double RaggedEm = 0.05;
constexpr double Infinite = std::numeric_limits<double>::infinity();

} // namespace

bool LineBreaker::isOrphan(const Node& from, const Node& to) const
{
    const int wanted = m_paragraph->style->minLastLineHan;
    return m_paragraph->chinese && to.endCount - from.startCount < wanted
        && m_breaks.count() >= wanted;
}

/// So loose that shorter lines need not be tried.
bool LineBreaker::isShort(std::int64_t slack) const
{
    return double(slack) > (1 - ShortLine) * double(m_lineWidth);
}

/// Asked about five times for every break, which is most of what setting a paragraph costs.
[[gnu::always_inline]] inline LineBreaker::Fit LineBreaker::fit(
    const Node& from, const Node& to, bool isLast) const
{
    const double em = m_paragraph->em;
    const std::int64_t slack = m_lineWidth - naturalWidth(from, to);
    Fit result;
    if (isLast && from.next > 0 && isOrphan(from, to))
        result.cost += Orphan;
    if (slack < 0) {
        const std::int64_t room = m_justify || isLast
            ? to.endSqueeze - from.startSqueeze
            : lineEndSqueeze(*m_paragraph, std::size_t(to.last));
        result.overfull = -slack > room;
        if (result.overfull)
            result.cost += Overfull * (1 + double(-slack - room) / em);
        else
            result.cost += SqueezeBase
                + SqueezeFull * double(-slack) / double(std::max<std::int64_t>(room, 1));
        return result;
    }
    result.short_ = isShort(slack);
    if (isLast || slack == 0)
        return result;
    if (!m_justify) {
        const double free = double(slack) / em;
        result.cost += RaggedEm * free * free;
        return result;
    }
    const std::int64_t spaces = to.endStretch - from.startStretch;
    if (slack <= spaces) {
        const double used = double(slack) / double(spaces);
        result.cost += SpacesFull * used * used;
        return result;
    }
    const std::int32_t gaps = to.endGaps - from.startGaps;
    const double gapsOpen = gaps > 0 // in VisibleGaps; one division, for this is asked most of all
        ? double(slack - spaces) / (em * VisibleGap * gaps)
        : (NothingToOpen + double(slack) / em) / VisibleGap;
    result.cost += (spaces > 0 ? SpacesFull : 0) + gapsOpen * gapsOpen;
    return result;
}

/// The break from which the cheapest line to break `j` starts, with the chain before it; sets the
/// cost of `j`. Lines are tried from the longest that fits, at `head`, to those below ShortLine,
/// unless nothing else ends at the break. `head` moves on past starts that no line reaches any
/// more.
std::int32_t LineBreaker::bestStart(std::size_t j, std::size_t& head, double lineCost)
{
    const Node* all = nodes().data();
    const double* costs = m_cost.data();
    const Node& to = all[j];
    const bool isLast = j + 1 == nodes().size();
    const bool sameWidths = m_lineNumber.empty();
    const double breakCost = double(to.penalty) + lineCost;
    double best = Infinite;
    std::int32_t from = -1;
    for (std::size_t i = head; i < j && all[i].first <= to.last; ++i) {
        if (!sameWidths)
            m_lineWidth = m_measure.widthOf(std::size_t(m_lineNumber[i]));
        const double before = costs[i] + breakCost;
        // No line costs less than nothing: many starts need no look at their line.
        if (i > head && before >= best) {
            if (best < Overfull && !isLast && isShort(m_lineWidth - naturalWidth(all[i], to)))
                break;
            continue;
        }
        const Fit f = fit(all[i], to, isLast);
        if (f.overfull && i == head && i + 1 < j && all[i + 1].first <= to.last) {
            // Every later break makes this line longer still.
            head = i + 1;
            if (from >= 0)
                continue;
        }
        const double cost = before + f.cost;
        // Half of all starts are better than those before them: chosen without a branch.
        const bool better = cost < best;
        best = better ? cost : best;
        from = better ? std::int32_t(i) : from;
        if (f.short_ && from >= 0 && best < Overfull && !isLast)
            break;
    }
    m_cost[j] = best;
    return from;
}

/// For every break the cheapest chain of lines that ends there.
std::size_t LineBreaker::totalFit(std::vector<std::size_t>& chosen, double lineCost)
{
    const std::size_t count = nodes().size();
    m_cost.assign(count, Infinite);
    m_from.assign(count, -1);
    m_cost[0] = 0;
    m_lineWidth = m_measure.width;
    m_lineNumber.assign(m_measure.narrowLines > 0 ? count : 0, 0);
    std::size_t head = 0;
    for (std::size_t j = 1; j < count; ++j) {
        const std::int32_t from = bestStart(j, head, lineCost);
        m_from[j] = from;
        if (!m_lineNumber.empty() && from >= 0)
            m_lineNumber[j] = m_lineNumber[std::size_t(from)] + 1;
    }
    chosen.clear();
    for (std::int32_t j = std::int32_t(count) - 1; j > 0; j = m_from[std::size_t(j)])
        chosen.push_back(std::size_t(j));
    std::reverse(chosen.begin(), chosen.end());
    return chosen.size();
}

/// The break that first fit with squeezing-in takes for a line that starts at `from` (R8).
std::size_t LineBreaker::choose(std::size_t from) const
{
    const Node& start = nodes()[from];
    std::size_t fitting = from;
    std::size_t next = from + 1;
    const std::size_t last = nodes().size() - 1;
    while (next <= last && nodes()[next].first <= start.first)
        ++next; // only spaces between
    for (; next <= last; ++next) {
        const bool emergency = nodes()[next].penalty >= EmergencyPenalty;
        if (naturalWidth(start, nodes()[next]) > m_lineWidth)
            break;
        if (!emergency || fitting == from || nodes()[fitting].penalty >= EmergencyPenalty)
            fitting = next;
    }
    if (fitting == from)
        return std::min(std::max(next, from + 1), last);
    if (fitting == last)
        return last;
    const bool solid = naturalWidth(start, nodes()[fitting]) == m_lineWidth;
    if (!solid && next <= last && nodes()[next].penalty < EmergencyPenalty) {
        const Fit in = fit(start, nodes()[next], next == last);
        const Fit out = fit(start, nodes()[fitting], false);
        if (!in.overfull && in.cost <= out.cost)
            return next;
    }
    // R39: leave the last line its two Han where this line can spare them.
    if (naturalWidth(nodes()[fitting], nodes()[last]) <= m_lineWidth
        && isOrphan(nodes()[fitting], nodes()[last])) {
        std::size_t earlier = fitting;
        while (earlier > from + 1 && isOrphan(nodes()[earlier], nodes()[last]))
            --earlier;
        const auto enough = std::int64_t(ShortLine * double(m_lineWidth));
        if (earlier > from && !isOrphan(nodes()[earlier], nodes()[last])
            && naturalWidth(start, nodes()[earlier]) >= enough)
            return earlier;
    }
    return fitting;
}

std::size_t LineBreaker::firstFit(std::vector<std::size_t>& chosen)
{
    chosen.clear();
    std::size_t at = 0;
    while (at + 1 < nodes().size()) {
        m_lineWidth = m_measure.widthOf(chosen.size());
        at = choose(at);
        chosen.push_back(at);
    }
    return chosen.size();
}

/// The breaks at which the paragraph's lines end.
const std::vector<std::size_t>& LineBreaker::chooseBreaks()
{
    if (!m_paragraph->chinese)
        return m_latin.choose(*m_paragraph, m_measure, nodes());
    const std::size_t greedy = firstFit(m_greedy);
    if (m_paragraph->style->composer != Composer::Paragraph || greedy <= 1)
        return m_greedy;
    constexpr double FewestLines = 1e5;
    std::size_t count = totalFit(m_chosen, 0);
    if (count > greedy)
        count = totalFit(m_chosen, FewestLines);
    return count <= greedy ? m_chosen : m_greedy;
}

void LineBreaker::breakLines(
    const Paragraph& paragraph, Measure measure, std::vector<BrokenLine>& lines)
{
    if (paragraph.clusters.empty())
        return;
    m_paragraph = &paragraph;
    m_measure = measure;
    m_justify = paragraph.style->alignment == Alignment::Justify;
    m_breaks.collect(paragraph, measure);
    std::size_t from = 0;
    for (const std::size_t to : chooseBreaks()) {
        BrokenLine line;
        line.first = std::size_t(nodes()[from].first);
        line.last = std::size_t(nodes()[to].last);
        line.end = std::size_t(nodes()[to].next);
        line.isLastOfParagraph = to + 1 == nodes().size();
        line.hyphen = nodes()[to].hyphen;
        if (line.first <= line.last) {
            lines.push_back(line);
        } else if (!lines.empty()) { // nothing but white space: it falls away at the line before
            lines.back().end = line.end;
            lines.back().isLastOfParagraph = line.isLastOfParagraph;
        }
        from = to;
    }
}

} // namespace broadsheet
