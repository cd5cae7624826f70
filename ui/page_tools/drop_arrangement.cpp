// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_tools/drop_arrangement.h"

#include "edition/free_frame_check.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(DropArrangement)
};

constexpr int PictureColumns = 3;
constexpr int CaptionLines = 2;
/// The sides that most newspaper pictures have; of one that is not there yet.
constexpr QSize UsualSides(3, 2);
/// A hole that is less deep holds no head with text.
constexpr int LeastLines = 5;

bool standsOn(const PageGround& ground, int page, const PagePlan& plan, StoryId story)
{
    const auto isIt = [&](const auto& each) { return ground.story(page, each.story) == story; };
    return std::any_of(plan.placements.begin(), plan.placements.end(), isIt)
        || std::any_of(plan.free.begin(), plan.free.end(), isIt);
}

/// Finds one place after another.
class Arranger {
public:
    Arranger(PageGround& ground, int page, DropArrangement& result)
        : m_ground(ground)
        , m_page(page)
        , m_grid(*ground.grid(page))
        , m_result(result)
    {
    }

    bool placeAt(StoryId story, const GridCell& cell)
    {
        if (m_ground.isCaption(story))
            return placeCaption(story, cell);
        const Result<ShapeTrial> made = m_ground.suited(m_page, m_result.after, story, cell);
        if (!made) {
            m_result.problem = made.problem().summary;
            return false;
        }
        m_result.after.placements.push_back(made->placement);
        m_result.placements.push_back(made->placement);
        m_result.lines = made->lines;
        return true;
    }

    /// In the first hole that holds all of it.
    bool place(StoryId story, const GridBox& within)
    {
        std::set<std::pair<int, int>> tried; // top left corners
        const FreeCells cells(m_result.after, m_grid);
        for (int line = within.line; line < within.line + within.lines; ++line) {
            for (int column = within.column; column < within.column + within.columns; ++column) {
                const std::optional<GridBox> hole = cells.largestAround({ column, line });
                if (!hole || hole->lines < LeastLines
                    || !tried.insert({ hole->column, hole->line }).second)
                    continue;
                // A story keeps a line of air itself.
                const bool air = m_ground.isCaption(story) && hole->line > 1;
                if (placeWhole(story, { hole->column, hole->line + (air ? 1 : 0) }))
                    return true;
            }
        }
        m_result.problem = Messages::tr("There is no room for all of them.");
        return false;
    }

private:
    bool placeWhole(StoryId story, const GridCell& cell)
    {
        const DropArrangement before = m_result;
        if (placeAt(story, cell) && m_result.lines <= 0 && checkPlan(m_result.after, m_grid))
            return true;
        m_result = before;
        return false;
    }

    bool placeCaption(StoryId story, const GridCell& cell)
    {
        const std::optional<GridBox> hole = freeHole(m_result.after, m_grid, cell);
        if (!hole)
            return false;
        FreeFrame frame = pictureFrame(*hole, cell, m_grid, UsualSides);
        frame.story = { story, {} };
        for (const FreeFrame& each : m_result.after.free)
            frame.id = std::max(frame.id, each.id + 1);
        frame.id = std::max(frame.id, 1);
        m_result.after.free.push_back(frame);
        m_result.frames.push_back(frame);
        m_result.lines = 0;
        return true;
    }

    PageGround& m_ground;
    int m_page;
    const PageGrid& m_grid;
    DropArrangement& m_result;
};

} // namespace

FreeFrame pictureFrame(
    const GridBox& hole, const GridCell& cell, const PageGrid& grid, const QSize& sides)
{
    const int columns = std::min(PictureColumns, hole.columns);
    const int left = std::clamp(cell.column, hole.column, hole.column + hole.columns - columns);
    const Length width = grid.measure(columns);
    const Length picture = width.scaled(std::max(sides.height(), 1), std::max(sides.width(), 1));
    int lines = int((picture + grid.linePitch - Length::fromUnits(1)) / grid.linePitch);
    lines = std::clamp(lines, 2 * CaptionLines, std::max(hole.lines - CaptionLines, 2));
    const int top = std::clamp(
        cell.line, hole.line, std::max(hole.line, hole.line + hole.lines - lines - CaptionLines));
    FreeFrame frame;
    frame.kind = FreeKind::Picture;
    frame.captionLines = CaptionLines;
    frame.rect = {
        grid.columnLeft(left), grid.lineTop(top), width, grid.linePitch * (lines + CaptionLines)
    };
    return frame;
}

DropArrangement arrangeDrop(
    PageGround& ground, int page, const std::vector<StoryId>& stories, const GridCell& cell)
{
    DropArrangement result;
    result.after = *ground.plan(page);
    result.hole = freeHole(result.after, *ground.grid(page), cell);
    const bool placed = std::any_of(stories.begin(), stories.end(), [&](StoryId story) {
        return standsOn(ground, page, result.after, story);
    });
    if (placed || !result.hole) {
        result.problem = placed
            ? Messages::tr("The story stands on this page already; move it there.")
            : Messages::tr("Other matter stands there.");
        return result;
    }
    Arranger arranger(ground, page, result);
    for (const StoryId story : stories) {
        const bool first = story == stories.front();
        if (!(first ? arranger.placeAt(story, cell) : arranger.place(story, *result.hole)))
            return result;
    }
    if (!checkPlan(result.after, *ground.grid(page)))
        result.problem = Messages::tr("There is not enough room for it.");
    return result;
}

} // namespace broadsheet
