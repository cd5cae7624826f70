// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/placement_verbs.h"
#include "edition/plan_areas.h"
#include "main_window/tools_desk.h"
#include "page_layout/head_changes.h"
#include "page_layout/shape_growth.h"
#include "page_layout/shape_picture.h"
#include "page_layout/shape_ring.h"
#include "page_tools/ghost.h"
#include "page_tools/item_bar.h"
#include "page_tools/item_drag.h"
#include "page_tools/page_items.h"

#include <QCoreApplication>

#include <algorithm>

// What keys and the row above the page do with the shape of the story that is selected.

namespace broadsheet {

namespace {

struct Shapes {
    Q_DECLARE_TR_FUNCTIONS(StoryShapes)
};

constexpr int MostLegs = 12;
constexpr int NotchLines = 8;
constexpr int LeastLines = 2; // as handles leave it

QString kindName(ShapeKind kind)
{
    switch (kind) {
    case ShapeKind::HeadBeside:
        return Shapes::tr("Head beside");
    case ShapeKind::HeadInMiddle:
        return Shapes::tr("Head in the middle");
    case ShapeKind::VerticalHead:
        return Shapes::tr("Vertical head");
    case ShapeKind::HeadOver:
        break;
    }
    return Shapes::tr("Head over");
}

/// "Vertical head, boxed, 3 legs"
QString shapeName(const StoryShape& shape)
{
    QStringList words { kindName(shape.kind) };
    if (shape.boxed)
        words << Shapes::tr("boxed");
    if (shape.notchColumns > 0)
        words << Shapes::tr("dogleg");
    if (shape.legs > 0)
        words << Shapes::tr("%n leg(s)", nullptr, shape.legs);
    return words.join(Shapes::tr(", "));
}

int nextPlace(int place)
{
    return (place + 1) % (int(PicturePlace::BottomLeft) + 1);
}

} // namespace

StoryShape ToolsDesk::shapeOf(const Placement& placement)
{
    if (placement.shape)
        return *placement.shape;
    StoryShape shape;
    if (const std::optional<GridBox> outline = outlineOf(placement))
        shape.box = { outline->column, outline->line, outline->columns, outline->lines };
    const bool down = placement.head && placement.head->writing == WritingMode::Vertical;
    shape.kind = down ? ShapeKind::VerticalHead : ShapeKind::HeadOver;
    shape.boxed = placement.box.has_value();
    shape.tintPerMille = placement.box ? placement.box->tintPerMille : 0;
    if (placement.picture)
        shape.picture = shapePictureOf(*placement.picture);
    return shape;
}

const Placement* ToolsDesk::oneStory() const
{
    const PagePlanPtr now = plan(m_items.page());
    return now ? m_items.oneStory(*now) : nullptr;
}

void ToolsDesk::take(int page, int placement, const QString& label, const Result<ShapeTrial>& trial)
{
    if (!trial) {
        say(trial.problem());
        return;
    }
    if (trial->inTheWay) {
        say(*trial->inTheWay);
        return;
    }
    const PagePlanPtr now = plan(page);
    const auto index = std::size_t(placement);
    if (!now || index >= now->placements.size())
        return;
    const PlacementPlace place { page, index, now->placements[index].story };
    perform(
        label, [&](EditionTransaction& t) { return replacePlacement(t, place, trial->placement); });
}

void ToolsDesk::reshape(int page, int placement, const QString& label, const StoryShape& shape)
{
    const PagePlanPtr now = plan(page);
    const Result<void> set = m_fitter.setPage(m_desk.matter(), page);
    if (!now || !set)
        return;
    take(page,
        placement,
        label,
        m_fitter.tryShape(now->placements.at(std::size_t(placement)).story, shape));
}

void ToolsDesk::changeShape(const QString& label, const std::function<void(StoryShape&)>& change)
{
    const Placement* const placed = oneStory();
    if (placed == nullptr)
        return;
    StoryShape shape = shapeOf(*placed);
    change(shape);
    reshape(m_items.page(), m_items.items().stories.front(), label, shape);
}

void ToolsDesk::tryOn(const QString& label,
    const std::function<Result<ShapeTrial>(const StoryRef&, const StoryShape&)>& make)
{
    const Placement* const placed = oneStory();
    if (placed == nullptr || !m_fitter.setPage(m_desk.matter(), m_items.page()))
        return;
    take(m_items.page(),
        m_items.items().stories.front(),
        label,
        make(placed->story, shapeOf(*placed)));
}

void ToolsDesk::stepShape(int step)
{
    tryOn(tr("Shape"), [&](const StoryRef& story, const StoryShape& shape) {
        return nextShape(m_fitter, story, shape, step);
    });
}

void ToolsDesk::changeHead(HeadChange change)
{
    tryOn(tr("Headline"), [&](const StoryRef& story, const StoryShape& shape) {
        return broadsheet::changeHead(m_fitter, story, shape, change);
    });
}

void ToolsDesk::fitHead(Length most)
{
    tryOn(tr("Smaller Headline"), [&](const StoryRef& story, const StoryShape& shape) {
        return broadsheet::fitHead(m_fitter, story, shape, most);
    });
}

void ToolsDesk::fitDepth()
{
    tryOn(tr("Fit Depth to Text"), [&](const StoryRef& story, const StoryShape& shape) {
        return growToFit(m_fitter, story, shape);
    });
}

void ToolsDesk::toggleVertical()
{
    changeShape(tr("Vertical Head"), [](StoryShape& shape) {
        shape.kind
            = shape.kind == ShapeKind::VerticalHead ? ShapeKind::HeadOver : ShapeKind::VerticalHead;
        shape.headColumns = 0;
        shape.headDepth = 0;
        shape.headLines = 0;
    });
}

void ToolsDesk::toggleBoxed()
{
    changeShape(tr("Box"), [](StoryShape& shape) { shape.boxed = !shape.boxed; });
}

void ToolsDesk::changeLegs(int by)
{
    changeShape(tr("Legs"), [by](StoryShape& shape) {
        const int now = shape.legs > 0 ? shape.legs : shape.box.columns;
        const int legs = std::clamp(now + by, 1, MostLegs);
        shape.legs = legs == shape.box.columns ? 0 : legs;
    });
}

/// From none to the right, to the left and to none again.
void ToolsDesk::turnNotch()
{
    changeShape(tr("Cut Out a Corner"), [](StoryShape& shape) {
        if (shape.notchColumns == 0) {
            shape.notchColumns = std::max(shape.box.columns / 2, 1);
            shape.notchLines = std::min(NotchLines, std::max(shape.box.lines / 3, 1));
            shape.notch = NotchCorner::BottomRight;
        } else if (shape.notch == NotchCorner::BottomRight) {
            shape.notch = NotchCorner::BottomLeft;
        } else {
            shape.notchColumns = 0;
            shape.notchLines = 0;
        }
    });
}

void ToolsDesk::turnPicture()
{
    changeShape(tr("Place of the Picture"), [](StoryShape& shape) {
        if (shape.picture)
            shape.picture->place = PicturePlace(nextPlace(int(shape.picture->place)));
    });
}

QString ToolsDesk::whyNoStory() const
{
    const Placement* const placed = oneStory();
    if (placed == nullptr)
        return tr("Select one story on the page.");
    return placed->locked ? tr("The story is locked. Unlock it first.") : QString();
}

QString ToolsDesk::whyNoStoryPicture() const
{
    QString none = whyNoStory();
    if (!none.isEmpty())
        return none;
    return oneStory()->picture ? QString() : tr("The story has no picture on the page.");
}

/// To the nearest columns and lines, as a hand would bring it there.
void ToolsDesk::takeStoryRect(const Rect& rect)
{
    const PageGrid* const its = grid(m_items.page());
    if (oneStory() == nullptr || its == nullptr)
        return;
    const GridBox box = nearestBox(rect, *its);
    if (box.columns < 1 || box.lines < LeastLines) {
        say({ tr("A story is at least one column wide and two lines high."), {} });
    } else {
        ItemDrag drag(ground(), m_items.page(), m_items.items(), {});
        drag.toBox(box);
        if (const Result<void> stands = drag.drop(); !stands)
            say(stands.problem());
    }
    showBar(); // what was refused, or is not on the grid, is not shown as if it stood there
}

void ToolsDesk::showStoryBar(const Placement& placement, const PageGrid& grid)
{
    StoryBarMatter matter;
    const StoryId id = story(m_items.page(), placement.story);
    matter.place = wholeRectOf(outlineOf(placement).value_or(GridBox()), grid);
    matter.locked = placement.locked;
    if (placement.shape)
        matter.shape = shapeName(*placement.shape);
    if (const std::optional<Copyfit> fit = m_desk.copyfit(id)) {
        matter.fit = ghostFit(fit->lines);
        matter.over = fit->lines > 0;
    }
    const Result<void> set = m_fitter.setPage(m_desk.matter(), m_items.page());
    if (placement.shape && set) {
        const Result<ShapedStory> boxes = m_fitter.boxes(placement.story, *placement.shape);
        if (boxes) {
            matter.legs
                = legsText(boxes->placement, boxes->charactersPerLeg, boxes->oddCharacters, grid);
        }
        if (boxes && boxes->head.size > Length())
            matter.head = tr("Head %1 pt").arg(boxes->head.size.toPt(), 0, 'f', 1);
    }
    m_bar->showStory(matter, grid);
}

} // namespace broadsheet
