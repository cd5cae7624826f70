// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/headline_fit.h"

#include <algorithm>
#include <limits>

namespace broadsheet {

namespace {

// What the shape of a head costs; 1 is a fault that a sub-editor would mend if it cost nothing
// else.
/// R52: the square of the share by which the shortest line stays behind the longest. A quarter is
/// hardly seen, a half is as bad as a line that ends with 从 (R53).
constexpr double Unbalanced = 4;
/// R52: the shortest line below 60 % of the longest, and a line of one character.
constexpr double ShortestLine = 0.6;
constexpr double TooShort = 20;
/// Between clauses a line may be somewhat shorter than that: by the share that it lacks (R54).
constexpr double ShorterClause = 12;
constexpr double OneCharacter = 50;
/// One more line than needed, so that two short lines do not stand where one long one can.
constexpr double AnotherLine = 0.25;
/// Lines tried before the best so far is taken; a headline of 30 characters needs some hundred.
constexpr int MostTrials = 8'000;
constexpr int MostLines = 64;
/// Places inside words cost this and more; see headline_nodes.cpp.
constexpr double InsideWord = 1'000;
constexpr double Infinite = std::numeric_limits<double>::infinity();

enum class LineEnds { BetweenClauses, Anywhere };

double balance(double shortest, double longest, LineEnds ends)
{
    if (longest <= 0)
        return 0;
    const double share = shortest / longest;
    double cost = Unbalanced * (1 - share) * (1 - share);
    if (share < ShortestLine)
        cost += ends == LineEnds::Anywhere ? TooShort : ShorterClause * (1 - share / ShortestLine);
    return cost;
}

class Search {
public:
    Search(const std::vector<HeadlineNode>& nodes, Length reference, const HeadlineRequest& request)
        : m_nodes(nodes)
        , m_last(nodes.size() - 1)
        , m_reference(reference)
        , m_request(request)
    {
        const Length smallest = request.sizes.back();
        const std::int64_t room = request.width.units() * reference.units()
            / std::max<std::int64_t>(smallest.units(), 1);
        m_widest = room * 1000 / std::max(request.limits.narrowest, 1);
    }

    /// The editor's lines: only the size is to be found.
    void takeForced()
    {
        m_lines.clear();
        m_ends.clear();
        std::size_t from = 0;
        for (std::size_t to = 1; to <= m_last; ++to) {
            if (to == m_last || m_nodes[to].forced) {
                m_lines.push_back(lineOf(from, to));
                m_ends.push_back(to);
                from = to;
            }
        }
        keepIfBetter(0);
    }

    void tryLines(int count)
    {
        m_lines.clear();
        m_ends.clear();
        m_extra = AnotherLine * (count - 1);
        extend(0, std::size_t(count), 0);
    }

    /// For a head that no setting holds: as many lines as it takes, at the smallest size.
    void takeWhatDoesNotFit()
    {
        m_best.means = { m_request.sizes.back(), 0, 1000, Infinite };
        m_best.cost = Infinite;
        m_best.ends.clear();
        const std::int64_t room = m_widest * m_request.limits.narrowest / 1000;
        for (std::size_t from = 0; from < m_last;) {
            from = farthestEnd(from, room);
            m_best.ends.push_back(from);
        }
    }

    [[nodiscard]] bool found() const { return m_best.fits; }

    [[nodiscard]] HeadlineFit take() { return std::move(m_best); }

private:
    [[nodiscard]] HeadlineLine lineOf(std::size_t from, std::size_t to) const
    {
        return { m_nodes[to].endWidth - m_nodes[from].startWidth,
            m_nodes[to].endGaps - m_nodes[from].startGaps };
    }

    /// The last place at which a line may end, between words if there is one.
    [[nodiscard]] std::size_t farthestEnd(std::size_t from, std::int64_t room) const
    {
        std::size_t word = 0;
        std::size_t to = from + 1;
        for (;; ++to) {
            if (m_nodes[to].penalty < InsideWord)
                word = to;
            if (to == m_last || m_nodes[to].forced || lineOf(from, to + 1).width > room)
                return word > 0 ? word : to;
        }
    }

    /// What a line measures when nothing more can be taken from it, beside the letters' width.
    [[nodiscard]] std::int64_t tightest(const HeadlineLine& line) const
    {
        return line.width + m_reference.units() * line.gaps * m_request.limits.tightest / 1000;
    }

    [[nodiscard]] double limit() const { return m_best.fits ? m_best.cost : Infinite; }

    /// The first place at which the line is `share` wide, or `stop`.
    [[nodiscard]] std::size_t firstAsWide(
        std::size_t from, std::size_t stop, std::int64_t share) const
    {
        std::size_t low = from + 1;
        std::size_t high = stop;
        while (low < high) {
            const std::size_t middle = (low + high) / 2;
            if (lineOf(from, middle).width < share)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    /// Tries every end of the next line, from the even share outwards, so that a good setting is
    /// met early and cuts off the rest.
    // NOLINTNEXTLINE(misc-no-recursion): as deep as the head has lines
    void extend(std::size_t from, std::size_t linesLeft, double penalties)
    {
        if (linesLeft == 1) {
            finish(from, penalties);
            return;
        }
        if (from + linesLeft > m_last)
            return;
        const std::size_t stop = m_last - linesLeft + 1;
        const std::int64_t share = lineOf(from, m_last).width / std::int64_t(linesLeft);
        const std::size_t middle = firstAsWide(from, stop, share);
        for (std::size_t to = middle; to <= stop; ++to) {
            if (!extendTo(from, to, linesLeft, penalties))
                break;
        }
        for (std::size_t to = middle - 1; to > from; --to) {
            if (!extendTo(from, to, linesLeft, penalties))
                break;
        }
    }

    /// False when all lines farther from the even share are worse than what was found.
    // NOLINTNEXTLINE(misc-no-recursion): see extend
    bool extendTo(std::size_t from, std::size_t to, std::size_t linesLeft, double penalties)
    {
        if (++m_trials > MostTrials)
            return false;
        const HeadlineLine line = lineOf(from, to);
        const HeadlineLine rest = lineOf(to, m_last);
        m_lines.push_back(line);
        m_ends.push_back(to);
        const double average = double(rest.width) / double(linesLeft - 1);
        const double even = evenness(average, endsSoFar());
        const double sum = penalties + m_nodes[to].penalty + (line.gaps == 0 ? OneCharacter : 0);
        const bool holds = tightest(line) <= m_widest
            && tightest(rest) <= m_widest * std::int64_t(linesLeft - 1);
        if (holds && sum + even + m_extra < limit())
            extend(to, linesLeft - 1, sum);
        const bool hopeless = evenness(average, LineEnds::BetweenClauses) + m_extra >= limit();
        m_lines.pop_back();
        m_ends.pop_back();
        return !hopeless;
    }

    [[nodiscard]] LineEnds endsSoFar() const
    {
        const bool clauses = std::all_of(m_ends.begin(), m_ends.end(), [&](std::size_t end) {
            return end == m_last || m_nodes[end].parting;
        });
        return clauses ? LineEnds::BetweenClauses : LineEnds::Anywhere;
    }

    /// Of the lines so far, one of the rest being at most as long as their `average`.
    [[nodiscard]] double evenness(double average, LineEnds ends) const
    {
        const auto [shortest, longest] = std::minmax_element(m_lines.begin(),
            m_lines.end(),
            [](const HeadlineLine& a, const HeadlineLine& b) { return a.width < b.width; });
        return balance(std::min(double(shortest->width), average), double(longest->width), ends);
    }

    void finish(std::size_t from, double penalties)
    {
        const HeadlineLine line = lineOf(from, m_last);
        m_lines.push_back(line);
        m_ends.push_back(m_last);
        const bool lonely = line.gaps == 0 && m_lines.size() > 1;
        keepIfBetter(
            penalties + evenness(Infinite, endsSoFar()) + m_extra + (lonely ? OneCharacter : 0));
        m_lines.pop_back();
        m_ends.pop_back();
    }

    void keepIfBetter(double shape)
    {
        if (shape >= limit())
            return;
        const HeadlineMeans means = headlineMeans(m_lines, m_reference, m_request, limit() - shape);
        if (means.cost == Infinite)
            return;
        m_best.fits = true;
        m_best.cost = shape + means.cost;
        m_best.ends = m_ends;
        m_best.means = means;
    }

    const std::vector<HeadlineNode>& m_nodes;
    std::size_t m_last;
    Length m_reference;
    const HeadlineRequest& m_request;
    std::int64_t m_widest = 0;
    double m_extra = 0;
    int m_trials = 0;
    std::vector<HeadlineLine> m_lines;
    std::vector<std::size_t> m_ends;
    HeadlineFit m_best;
};

} // namespace

HeadlineFit fitHeadline(
    const std::vector<HeadlineNode>& nodes, Length reference, const HeadlineRequest& request)
{
    if (nodes.size() < 2 || request.sizes.empty())
        return {};
    Search search(nodes, reference, request);
    const bool forced = std::any_of(
        nodes.begin() + 1, nodes.end() - 1, [](const HeadlineNode& node) { return node.forced; });
    if (forced) {
        search.takeForced();
    } else {
        const int most = std::min({ request.maxLines, MostLines, int(nodes.size() - 1) });
        for (int count = std::max(1, std::min(request.minLines, most)); count <= most; ++count)
            search.tryLines(count);
    }
    if (!search.found())
        search.takeWhatDoesNotFit();
    return search.take();
}

} // namespace broadsheet
