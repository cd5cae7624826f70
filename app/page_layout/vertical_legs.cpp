// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/vertical_legs.h"

#include <algorithm>

namespace broadsheet {

namespace {

/// Below this a line cannot be set (as in the check of plans).
constexpr int LeastLineEms = 4;
/// Between tiers, and between text and a picture in it, in ems.
constexpr int ClearEms = 1;

Length wholeEms(Length length, const PageGrid& grid)
{
    return length - length % grid.em;
}

/// What an obstacle of any shape reaches.
Rect reachOf(const Obstacle& obstacle)
{
    if (obstacle.shape != WrapShape::Polygon || obstacle.points.empty())
        return obstacle.rect;
    const auto [left, right] = std::minmax_element(obstacle.points.begin(),
        obstacle.points.end(),
        [](const Point& a, const Point& b) { return a.x < b.x; });
    const auto [top, bottom] = std::minmax_element(obstacle.points.begin(),
        obstacle.points.end(),
        [](const Point& a, const Point& b) { return a.y < b.y; });
    return { left->x, top->y, right->x - left->x, bottom->y - top->y };
}

} // namespace

Rect verticalRectInside(
    const GridBox& box, const PageGrid& grid, const std::optional<FrameBox>& frame)
{
    Rect rect = rectInside(box, grid, frame);
    rect.height -= grid.linePitch - grid.em;
    if (frame && box.line <= frame->box.line) {
        rect.y += grid.em;
        rect.height -= grid.em;
    }
    // The space between the lines of the last one is the rule's already.
    if (frame && box.line + box.lines >= frame->box.line + frame->box.lines)
        rect.height -= grid.em - (grid.linePitch - grid.em);
    return rect;
}

int VerticalLegs::linesIn(Length width, const PageGrid& grid)
{
    return width < grid.em ? 0 : int((width - grid.em) / grid.linePitch) + 1;
}

Length VerticalLegs::widthOf(int lines, const PageGrid& grid)
{
    return lines <= 0 ? Length() : grid.linePitch * (lines - 1) + grid.em;
}

void VerticalLegs::addStretch(Length right, Length top, Length height, int lines)
{
    m_segments.push_back({ top, height, m_nextLine, lines, m_nextLeg++, {} });
    m_right.push_back(right);
    m_nextLine += lines;
}

/// The longest part of the tier that obstacles leave to the line whose em box begins at `left`.
VerticalLegs::Tier VerticalLegs::freePart(
    const Tier& tier, Length left, const std::vector<Obstacle>& obstacles) const
{
    const Length clear = m_grid.em * ClearEms;
    std::vector<std::pair<Length, Length>> taken { { tier.top + tier.height, Length() } };
    for (const Obstacle& obstacle : obstacles) {
        const Rect rect = reachOf(obstacle);
        const Length beside = std::max(clear, obstacle.standoff);
        const Length above = std::max(clear, obstacle.standoffAbove);
        if (rect.x - beside < left + m_grid.em && left < rect.right() + beside)
            taken.emplace_back(rect.y - above, rect.bottom() + above);
    }
    std::sort(taken.begin(), taken.end());
    Tier best { tier.top, {} };
    Length from = tier.top;
    for (const auto& [start, end] : taken) {
        const Length height = wholeEms(std::min(start, tier.top + tier.height) - from, m_grid);
        if (height > best.height)
            best = { from, height };
        from = std::max(from, end);
    }
    return best;
}

void VerticalLegs::addTier(
    const Tier& tier, Length right, int lines, const std::vector<Obstacle>& obstacles)
{
    const int leg = m_nextLeg;
    Tier current;
    int first = 0;
    const auto close = [&](int end) {
        if (end > first && current.height >= m_grid.em * LeastLineEms) {
            addStretch(right - m_grid.linePitch * first, current.top, current.height, end - first);
            m_segments.back().leg = leg;
        }
        first = end;
    };
    for (int line = 0; line < lines; ++line) {
        const Length left = right - m_grid.linePitch * line - m_grid.em;
        const Tier part = freePart(tier, left, obstacles);
        if (line > 0 && (part.top != current.top || part.height != current.height))
            close(line);
        current = part;
    }
    close(lines);
    m_nextLeg = leg + 1;
}

void VerticalLegs::addFrame(const TextFrame& frame,
    const std::optional<FrameBox>& box,
    const std::vector<Obstacle>& obstacles)
{
    const Rect rect = verticalRectInside(frame.box, m_grid, box);
    const int lines = linesIn(rect.width, m_grid);
    const Length right = rect.right() - (rect.width - widthOf(lines, m_grid)) / 2;
    const int tiers = std::max(frame.legs, 1);
    const Length room = rect.height - m_grid.columnGap * (tiers - 1);
    const Length height = wholeEms(room / tiers, m_grid);
    const Length rest = rect.height - height * tiers;
    for (int i = 0; i < tiers; ++i) {
        const Length gaps = tiers > 1 ? rest.scaled(i, tiers - 1) : rest / 2;
        addTier({ rect.y + height * i + gaps, height }, right, lines, obstacles);
    }
}

/// Body lines have the middle of the body's em box in their middle, whatever their own size (R85);
/// a head in whole lines stands where the filler has centred it.
VerticalLinePlace VerticalLegs::place(const FilledLine& line) const
{
    const ParagraphStyle& style = *line.paragraph->paragraph().style;
    const Length middle = line.baseline - style.size.scaled(38, 100);
    std::size_t at = 0;
    while (at + 1 < m_segments.size() && m_grid.lineTop(m_segments[at + 1].firstLine) <= middle)
        ++at;
    Length fromRight = middle - m_grid.lineTop(m_segments[at].firstLine);
    const bool head
        = style.leading > m_grid.linePitch || style.linesBefore > 0 || style.linesAfter > 0;
    if (!head)
        fromRight = m_grid.linePitch * (fromRight / m_grid.linePitch) + m_grid.em / 2;
    return { m_right[at] - fromRight, line.x };
}

} // namespace broadsheet
