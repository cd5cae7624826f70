// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/shape_growth.h"

#include "page_layout/shape_picture.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ShapeGrowth)
};

/// makeup.md S13: wide rather than high; the width of a shape to its height.
constexpr double WantedAspect = 1.4;
/// What a head takes of a shape's lines before it is known.
constexpr int UsualHeadLines = 6;
constexpr double LatinEm = 0.52;
/// A drop this near to the hole's top means the top.
constexpr int NearTop = 12;

double emsOf(const Story& story)
{
    double ems = 0;
    for (const StoryPartPtr& part : story.parts) {
        if (part->kind != PartKind::Body && part->kind != PartKind::Subhead)
            continue;
        ems += 2;
        for (const QChar c : part->text)
            ems += c.unicode() < 0x2E80 ? LatinEm : 1;
    }
    return ems;
}

int linesWanted(double ems, int columns, const PageGrid& grid)
{
    const double perLine = grid.columnWidth.toPt() / grid.em.toPt() * columns;
    return int(std::ceil(ems / perLine)) + UsualHeadLines;
}

/// The width that gives the story the best proportions among those in which it fits the hole.
int columnsFor(const Story& story, const GridBox& hole, const PageGrid& grid)
{
    const double ems = emsOf(story);
    int best = hole.columns;
    double least = 1e9;
    for (int columns = 1; columns <= hole.columns; ++columns) {
        const int lines = linesWanted(ems, columns, grid);
        const double aspect
            = grid.measure(columns).toPt() / (grid.linePitch.toPt() * double(lines));
        const double cost
            = std::abs(std::log(aspect / WantedAspect)) + (lines > hole.lines ? 100 : 0);
        if (cost < least) {
            least = cost;
            best = columns;
        }
    }
    return best;
}

/// Looks for the fewest lines between those that do not hold the story and those that do.
class Growth {
public:
    Growth(ShapeFitter& fitter, const StoryRef& story, const StoryShape& shape, int most)
        : m_fitter(fitter)
        , m_story(story)
        , m_shape(shape)
        , m_most(most)
    {
    }

    Result<ShapeTrial> run()
    {
        int lines = std::clamp(m_shape.box.lines, 1, m_most);
        std::optional<ShapeTrial> holding;
        int fails = 0; // the most lines that were seen not to do
        int holds = m_most + 1;
        while (holds - fails > 1) {
            const Result<ShapeTrial> trial = at(lines);
            if (trial && trial->holdsAll()) {
                holds = lines;
                holding = *trial;
            } else {
                fails = lines;
                if (lines == m_most)
                    return trial;
            }
            lines = std::clamp(guess(trial, lines, holds, fails),
                fails + 1,
                std::max(std::min(holds - 1, m_most), fails + 1));
        }
        if (holding)
            return *holding;
        return at(m_most);
    }

private:
    Result<ShapeTrial> at(int lines)
    {
        StoryShape shape = m_shape;
        shape.box.lines = lines;
        return m_fitter.tryShape(m_story, shape);
    }

    /// By the lines that it said; half the way where it could not say.
    static int guess(const Result<ShapeTrial>& trial, int lines, int holds, int fails)
    {
        if (!trial || trial->legs == 0)
            return (holds + fails) / 2;
        const int legs = trial->legs;
        if (trial->lines > 0)
            return lines + (trial->lines + legs - 1) / legs;
        if (trial->lines < -legs)
            return lines + trial->lines / legs;
        return trial->holdsAll() ? lines - 1 : lines + 1;
    }

    ShapeFitter& m_fitter;
    const StoryRef& m_story;
    const StoryShape& m_shape;
    int m_most;
};

/// Without the line of air that a neighbour above needs.
GridBox withAir(GridBox box, const FreeCells& cells)
{
    const GridBox above { box.column, box.line - 1, box.columns, 1 };
    if (box.line > 1 && box.lines > 1 && !cells.isFree(above)) {
        ++box.line;
        --box.lines;
    }
    return box;
}

} // namespace

Result<ShapeTrial> growToFit(ShapeFitter& fitter, const StoryRef& story, const StoryShape& shape)
{
    const int most = fitter.grid().lines - shape.box.line + 1;
    if (most < 1)
        return fitter.tryShape(story, shape);
    return Growth(fitter, story, shape, most).run();
}

Result<ShapeTrial> shapeAt(ShapeFitter& fitter,
    const StoryRef& ref,
    const GridCell& cell,
    const std::optional<ShapePicture>& picture)
{
    const StoryPtr story = fitter.story(ref);
    if (!story)
        return Problem { Messages::tr("The story is gone from the library; choose another one."),
            {} };
    const FreeCells cells(fitter.planWithout(ref), fitter.grid());
    const std::optional<GridBox> hole = cells.largestAround(cell);
    if (!hole) {
        return Problem { Messages::tr(
                             "Something stands at column %1, line %2; drop the story where "
                             "the page is free.")
                             .arg(cell.column)
                             .arg(cell.line),
            {} };
    }
    GridBox room = *hole;
    const int below = hole->line + hole->lines - cell.line;
    room.columns = columnsFor(*story, *hole, fitter.grid());
    room.column
        = std::clamp(cell.column, hole->column, hole->column + hole->columns - room.columns);
    if (cell.line - hole->line >= NearTop
        && below >= linesWanted(emsOf(*story), room.columns, fitter.grid())) {
        room.line = cell.line;
        room.lines = below;
    }
    room = withAir(room, cells);
    StoryShape shape;
    shape.box = room;
    shape.picture = pictureWithin(picture, room.columns);
    return Growth(fitter, ref, shape, room.lines).run();
}

} // namespace broadsheet
