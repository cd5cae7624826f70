// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/vertical_fill.h"

#include <algorithm>

namespace broadsheet {

namespace {

bool isHead(const Placed& placed)
{
    return placed.block || placed.style().keepWithNext;
}

/// Between what stands at `i` and what stands before it.
enum class Gap { Line, Paragraph, Head };

Gap gapBefore(const std::vector<Placed>& placed, std::size_t i)
{
    if (isHead(placed[i]) != isHead(placed[i - 1]))
        return Gap::Head;
    return placed[i].at.atParagraphStart() && !isHead(placed[i]) ? Gap::Paragraph : Gap::Line;
}

/// Amounts in the smallest part that a step may give: whole lines, halves, or units.
class Opener {
public:
    Opener(const std::vector<Placed>& placed, std::int64_t partsPerLine)
        : m_placed(placed)
        , m_partsPerLine(partsPerLine)
        , m_opened(placed.size())
    {
    }

    /// Shares `need` over the places, up to `limit` thousandths of a line each; returns what is
    /// left. What does not divide is spread over them from end to end.
    std::int64_t open(std::int64_t need, int limit, bool (*isPlace)(Gap))
    {
        std::vector<std::size_t> places;
        for (std::size_t i = 1; i < m_placed.size(); ++i) {
            if (isPlace(gapBefore(m_placed, i)))
                places.push_back(i);
        }
        const auto count = std::int64_t(places.size());
        const std::int64_t given = std::min(need, count * (m_partsPerLine * limit / 1000));
        if (given == 0)
            return need;
        const std::int64_t rest = given % count;
        for (const std::size_t place : places)
            m_opened[place] += given / count;
        for (std::int64_t i = 0; i < rest; ++i)
            ++m_opened[places[std::size_t((2 * i + 1) * count / (2 * rest))]];
        return need - given;
    }

    [[nodiscard]] std::vector<Length> shifts(Length pitch) const
    {
        std::vector<Length> shifts;
        std::int64_t sum = 0;
        for (const std::int64_t opened : m_opened) {
            sum += opened;
            shifts.push_back(pitch.scaled(sum, m_partsPerLine));
        }
        return shifts;
    }

private:
    const std::vector<Placed>& m_placed;
    std::int64_t m_partsPerLine;
    std::vector<std::int64_t> m_opened; ///< before each thing
};

std::int64_t partsPerLine(JustifyStep step, const PageGrid& grid)
{
    switch (step) {
    case JustifyStep::Line:
        return 1;
    case JustifyStep::HalfLine:
        return 2;
    case JustifyStep::Free:
        break;
    }
    return grid.linePitch.units();
}

} // namespace

std::vector<Length> openToFoot(const std::vector<Placed>& placed,
    const LegSegment& segment,
    const VerticalJustify& justify,
    const PageGrid& grid)
{
    const int missing = placed.empty() ? 0 : segment.lines - placed.back().endRow();
    if (missing <= 0 || !segment.narrowed.empty())
        return {};
    const std::int64_t parts = partsPerLine(justify.step, grid);
    Opener opener(placed, parts);
    std::int64_t need = missing * parts;
    need = opener.open(
        need, justify.paragraphMilliLine, [](Gap gap) { return gap == Gap::Paragraph; });
    need = opener.open(need, justify.subheadMilliLine, [](Gap gap) { return gap == Gap::Head; });
    need = opener.open(need, justify.leadingPerMille, [](Gap) { return true; });
    return need == 0 ? opener.shifts(grid.linePitch) : std::vector<Length> {};
}

} // namespace broadsheet
