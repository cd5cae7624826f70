// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/line_steps.h"

#include "page_layout/placed_lines.h"

#include <algorithm>

namespace broadsheet {

namespace {

/// A row: lines that stand side by side where a picture parts them.
struct Row {
    std::size_t first = 0; ///< index into the lines
    std::size_t last = 0;
    std::size_t leg = 0;
};

Length across(const PageLine& line)
{
    return line.paragraph->isVertical() ? -line.x : line.baseline;
}

bool overlap(Length from, Length to, Length otherFrom, Length otherTo)
{
    return from < otherTo && otherFrom < to;
}

/// The lines of one story as rows and legs.
class Rows {
public:
    Rows(const std::vector<ComposedPagePtr>& pages, StoryId story)
        : m_lines(linesOf(pages, story))
    {
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            if (m_rows.empty() || !isBeside(m_lines[i - 1], m_lines[i])) {
                const bool sameLeg = !m_rows.empty() && goesOn(m_lines[i - 1], m_lines[i]);
                const std::size_t leg = m_rows.empty() ? 0 : m_rows.back().leg + (sameLeg ? 0 : 1);
                m_rows.push_back({ i, i, leg });
            } else {
                m_rows.back().last = i;
            }
        }
    }

    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }

    [[nodiscard]] const PageLine& line(std::size_t index) const { return *m_lines[index].line; }

    [[nodiscard]] std::optional<std::size_t> lineOf(const TextCaret& caret) const
    {
        return lineWith(m_lines, caret);
    }

    [[nodiscard]] std::size_t rowOf(std::size_t line) const
    {
        std::size_t row = 0;
        while (m_rows[row].last < line)
            ++row;
        return row;
    }

    /// Where the caret stands along its line.
    [[nodiscard]] Length placeIn(std::size_t index, const TextCaret& caret) const
    {
        const int offset = offsetOf(*line(index).origins, caret.place).value_or(0);
        Length at;
        bool first = true;
        for (const CaretStop& stop : caretStops(line(index))) {
            if (first || stop.offset <= offset)
                at = stop.at;
            first = false;
        }
        return at;
    }

    /// The place in a row that is nearest to `goal`, which is that of a line of another row.
    [[nodiscard]] std::optional<LineStep> placeInRow(
        std::size_t row, std::size_t fromLine, Length goal) const
    {
        const Row& to = m_rows[row];
        if (to.leg != m_rows[rowOf(fromLine)].leg && !reaches(line(to.first), goal))
            goal = goal - startOf(line(fromLine)) + startOf(line(to.first));
        std::optional<CaretStop> best;
        std::size_t bestLine = to.first;
        Length least;
        for (std::size_t i = to.first; i <= to.last; ++i) {
            const std::optional<CaretStop> stop = nearestStop(line(i), goal);
            if (!stop)
                continue;
            const Length away = stop->at > goal ? stop->at - goal : goal - stop->at;
            if (!best || away < least) {
                best = stop;
                bestLine = i;
                least = away;
            }
        }
        if (!best)
            return std::nullopt;
        return LineStep { caretOfStop(line(bestLine), *best), goal };
    }

private:
    static Length startOf(const PageLine& line)
    {
        const Rect box = boxOf(line);
        return line.paragraph->isVertical() ? box.y : box.x;
    }

    static Length endOf(const PageLine& line)
    {
        const Rect box = boxOf(line);
        return line.paragraph->isVertical() ? box.bottom() : box.right();
    }

    static bool reaches(const PageLine& line, Length goal)
    {
        return startOf(line) <= goal && goal <= endOf(line);
    }

    static bool sameWay(const PlacedLine& a, const PlacedLine& b)
    {
        return a.page == b.page
            && a.line->paragraph->isVertical() == b.line->paragraph->isVertical();
    }

    static bool isBeside(const PlacedLine& a, const PlacedLine& b)
    {
        return sameWay(a, b) && across(*a.line) == across(*b.line)
            && !overlap(startOf(*a.line), endOf(*a.line), startOf(*b.line), endOf(*b.line));
    }

    /// In one leg: below the other and over or under some of it.
    static bool goesOn(const PlacedLine& a, const PlacedLine& b)
    {
        return sameWay(a, b) && across(*a.line) <= across(*b.line)
            && overlap(startOf(*a.line), endOf(*a.line), startOf(*b.line), endOf(*b.line));
    }

    std::vector<PlacedLine> m_lines;
    std::vector<Row> m_rows;
};

std::optional<LineStep> edgeOf(const Rows& rows, std::size_t line, Step step)
{
    const std::vector<CaretStop> stops = caretStops(rows.line(line));
    if (stops.empty())
        return std::nullopt;
    const CaretStop stop = step == Step::Back ? stops.front() : stops.back();
    return LineStep { caretOfStop(rows.line(line), stop), stop.at };
}

/// The last row of the leg behind (or before) that is not below the row, else its first.
std::optional<std::size_t> rowInNextLeg(const Rows& rows, std::size_t row, Step step)
{
    const std::vector<Row>& all = rows.rows();
    const std::size_t leg = all[row].leg;
    if (step == Step::Back && leg == 0)
        return std::nullopt;
    const std::size_t wanted = step == Step::Back ? leg - 1 : leg + 1;
    const Length height = across(rows.line(all[row].first));
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].leg == wanted && (!best || across(rows.line(all[i].first)) <= height))
            best = i;
    }
    return best;
}

} // namespace

std::optional<LineStep> stepLine(const std::vector<ComposedPagePtr>& pages,
    const TextCaret& caret,
    Step step,
    std::optional<Length> goal)
{
    const Rows rows(pages, caret.story);
    const std::optional<std::size_t> line = rows.lineOf(caret);
    if (!line)
        return std::nullopt;
    const std::size_t row = rows.rowOf(*line);
    const bool stays = step == Step::Back ? row == 0 : row + 1 == rows.rows().size();
    if (stays)
        return edgeOf(rows, *line, step);
    return rows.placeInRow(
        step == Step::Back ? row - 1 : row + 1, *line, goal.value_or(rows.placeIn(*line, caret)));
}

std::optional<LineStep> stepLeg(const std::vector<ComposedPagePtr>& pages,
    const TextCaret& caret,
    Step step,
    std::optional<Length> goal)
{
    const Rows rows(pages, caret.story);
    const std::optional<std::size_t> line = rows.lineOf(caret);
    if (!line)
        return std::nullopt;
    const std::size_t row = rows.rowOf(*line);
    const Length at = goal.value_or(rows.placeIn(*line, caret));
    if (const std::optional<std::size_t> next = rowInNextLeg(rows, row, step))
        return rows.placeInRow(*next, *line, at);
    std::size_t end = row;
    const std::vector<Row>& all = rows.rows();
    while (step == Step::On && end + 1 < all.size())
        ++end;
    while (step == Step::Back && end > 0)
        --end;
    return edgeOf(rows, step == Step::On ? all[end].last : all[end].first, step);
}

std::optional<TextCaret> lineEdge(
    const std::vector<ComposedPagePtr>& pages, const TextCaret& caret, Step step)
{
    const Rows rows(pages, caret.story);
    const std::optional<std::size_t> line = rows.lineOf(caret);
    const std::optional<LineStep> edge = line ? edgeOf(rows, *line, step) : std::nullopt;
    return edge ? std::optional(edge->caret) : std::nullopt;
}

} // namespace broadsheet
