// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/shape_ring.h"

#include "edition/free_hole.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ShapeRing)
};

struct HeadForm {
    ShapeKind kind;
    HeadSide side;
};

constexpr std::array Forms {
    HeadForm { ShapeKind::HeadOver, HeadSide::AsUsual },
    HeadForm { ShapeKind::HeadBeside, HeadSide::AsUsual },
    HeadForm { ShapeKind::HeadInMiddle, HeadSide::AsUsual },
    HeadForm { ShapeKind::VerticalHead, HeadSide::Right },
    HeadForm { ShapeKind::VerticalHead, HeadSide::Left },
};

/// The first is that of all shapes that differ otherwise.
constexpr std::array Places {
    PicturePlace::TopRight,
    PicturePlace::TopLeft,
    PicturePlace::TopMiddle,
    PicturePlace::BottomRight,
    PicturePlace::BottomLeft,
    PicturePlace::AboveHead,
};

/// A corner that is cut out leaves the part beside it a head and a leg.
constexpr int LeastBesideNotch = 10;
constexpr int MostNotchColumns = 3;

/// As the editor gave it, with nothing that a ring goes through.
StoryShape plainShape(const StoryShape& current)
{
    StoryShape shape = current;
    shape.kind = ShapeKind::HeadOver;
    shape.box = holeOf(current);
    shape.legs = 0;
    shape.notchColumns = 0;
    shape.notchLines = 0;
    shape.headSteps = 0;
    shape.headColumns = 0;
    shape.headSide = HeadSide::AsUsual;
    shape.headDepth = 0;
    if (shape.picture)
        shape.picture->place = Places.front();
    return shape;
}

void addForm(const HeadForm& form, const StoryShape& plain, std::vector<StoryShape>& shapes)
{
    StoryShape shape = plain;
    shape.kind = form.kind;
    shape.headSide = form.side;
    shapes.push_back(shape);
    for (std::size_t i = 1; shape.picture && i < Places.size(); ++i) {
        StoryShape other = shape;
        other.picture->place = Places[i];
        shapes.push_back(other);
    }
    for (const int steps : { 1, -1 }) {
        StoryShape other = shape;
        other.headSteps = steps;
        shapes.push_back(other);
    }
    for (int legs = shape.box.columns - 1; legs >= 1; --legs) {
        StoryShape other = shape;
        other.legs = legs;
        shapes.push_back(other);
    }
}

void addNotched(const StoryShape& plain,
    const FreeCells& cells,
    NotchCorner corner,
    std::vector<StoryShape>& shapes)
{
    const GridBox& hole = plain.box;
    for (int columns = 1; columns <= MostNotchColumns; ++columns) {
        StoryShape shape = plain;
        shape.box.columns += columns;
        if (corner == NotchCorner::BottomLeft)
            shape.box.column -= columns;
        const int lines = cells.linesBelow(shape.box.column, shape.box.columns, shape.box.line);
        if (lines < LeastBesideNotch)
            return;
        if (lines >= hole.lines)
            continue; // nobody stands in the corner
        shape.notch = corner;
        shape.notchColumns = columns;
        shape.notchLines = hole.lines - lines;
        shapes.push_back(shape);
    }
}

bool sameBoxes(const Placement& a, const Placement& b)
{
    return a.head == b.head && a.frames == b.frames && a.picture == b.picture && a.box == b.box;
}

HeadSide sideOf(const StoryShape& shape)
{
    const bool vertical = shape.kind == ShapeKind::VerticalHead;
    if (shape.headSide != HeadSide::AsUsual)
        return shape.headSide;
    return vertical ? HeadSide::Right : HeadSide::Left;
}

/// How much of `current` is in a shape of the ring; the most stands for it.
int likeness(const StoryShape& shape, const StoryShape& current)
{
    if (shape == current)
        return 100;
    const bool sameNotch = shape.notchColumns == current.notchColumns && shape.box == current.box;
    const bool samePlace
        = !shape.picture || !current.picture || shape.picture->place == current.picture->place;
    const bool sameSteps = (shape.headSteps > 0) == (current.headSteps > 0)
        && (shape.headSteps < 0) == (current.headSteps < 0);
    return (shape.kind == current.kind ? 32 : 0) + (sameNotch ? 16 : 0)
        + (sideOf(shape) == sideOf(current) ? 8 : 0) + (shape.legs == current.legs ? 4 : 0)
        + (samePlace ? 2 : 0) + (sameSteps ? 1 : 0);
}

} // namespace

GridBox holeOf(const StoryShape& shape)
{
    GridBox hole = shape.box;
    hole.columns -= shape.notchColumns;
    if (shape.notch == NotchCorner::BottomLeft)
        hole.column += shape.notchColumns;
    return hole;
}

std::vector<StoryShape> shapesFor(
    ShapeFitter& fitter, const StoryRef& story, const StoryShape& current)
{
    const StoryShape plain = plainShape(current);
    std::vector<StoryShape> wanted;
    for (const HeadForm& form : Forms)
        addForm(form, plain, wanted);
    if (!plain.boxed && plain.tintPerMille == 0) {
        const FreeCells cells(fitter.planWithout(story), fitter.grid());
        addNotched(plain, cells, NotchCorner::BottomRight, wanted);
        addNotched(plain, cells, NotchCorner::BottomLeft, wanted);
    }
    std::vector<StoryShape> ring;
    std::vector<Placement> made;
    for (const StoryShape& shape : wanted) {
        const Result<ShapedStory> boxes = fitter.boxes(story, shape);
        const bool isNew
            = boxes && std::none_of(made.begin(), made.end(), [&](const Placement& other) {
                  return sameBoxes(other, boxes->placement);
              });
        if (!isNew)
            continue;
        ring.push_back(shape);
        made.push_back(boxes->placement);
    }
    if (ring.empty())
        return ring;
    const auto at
        = std::max_element(ring.begin(), ring.end(), [&](const StoryShape& a, const StoryShape& b) {
              return likeness(a, current) < likeness(b, current);
          });
    *at = current;
    std::rotate(ring.begin(), at, ring.end());
    return ring;
}

Result<ShapeTrial> nextShape(
    ShapeFitter& fitter, const StoryRef& story, const StoryShape& current, int step)
{
    const std::vector<StoryShape> ring = shapesFor(fitter, story, current);
    if (ring.size() < 2) {
        return Problem { Messages::tr("No other shape fills this place; make it wider or higher."),
            {} };
    }
    const auto count = std::ptrdiff_t(ring.size());
    const auto at = ((step % count) + count) % count;
    return fitter.tryShape(story, ring[std::size_t(at)]);
}

} // namespace broadsheet
