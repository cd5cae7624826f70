// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/placement_verbs.h"

#include "editing/edition_verbs.h"
#include "edition/house_formats.h"
#include "edition/plan_areas.h"
#include "edition/plan_rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(PlacementVerbs)
};

Result<PagePlan> planOf(const EditionTransaction& t, int number)
{
    const Result<PagePtr> page = t.page(number);
    if (!page)
        return page.problem();
    if (!(*page)->plan)
        return Problem { Messages::tr("Page %1 has no format yet. Choose one first.").arg(number),
            {} };
    PagePlan plan = *(*page)->plan;
    plan.source.clear();
    return plan;
}

/// What stands at a place of the plan: the head, the text or the picture of a story, or furniture.
struct InTheWay {
    QString what;
    GridBox box;
};

std::optional<InTheWay> thingAt(const PagePlan& plan, const QString& pointer)
{
    const QStringList steps = pointer.split(QLatin1Char('/'));
    const auto index = steps.value(2).toULongLong();
    if (steps.value(1) == QLatin1String("furniture") && index < plan.furniture.size())
        return InTheWay { Messages::tr("what belongs to the page"), plan.furniture[index].box };
    if (steps.value(1) != QLatin1String("placements") || index >= plan.placements.size())
        return std::nullopt;
    const Placement& placement = plan.placements[index];
    const QString part = steps.value(3);
    if (part == QLatin1String("head") && placement.head)
        return InTheWay { Messages::tr("a head"), placement.head->box };
    if (part == QLatin1String("picture") && placement.picture)
        return InTheWay { Messages::tr("a picture"), placement.picture->box };
    if (part == QLatin1String("box") && placement.box)
        return InTheWay { Messages::tr("a box"), placement.box->box };
    const auto frame = steps.value(4).toULongLong();
    if (part == QLatin1String("frames") && frame < placement.frames.size())
        return InTheWay { Messages::tr("the text of another story"), placement.frames[frame].box };
    return std::nullopt;
}

/// checkPlan names two places; the one that was not touched is in the way of the other.
Problem forHands(const Problem& problem, const PagePlan& plan, std::size_t touched)
{
    const QStringList pointers = problem.detail.split(QLatin1Char(' '));
    const QString own = QStringLiteral("/placements/%1/").arg(qulonglong(touched));
    if (pointers.size() != 2)
        return problem;
    const QString& other
        = (pointers[0] + QLatin1Char('/')).startsWith(own) ? pointers[1] : pointers[0];
    const std::optional<InTheWay> thing = thingAt(plan, other);
    if (!thing)
        return problem;
    return { Messages::tr("The story does not fit here: it would cover %1 at column %2, line %3.")
                 .arg(thing->what)
                 .arg(thing->box.column)
                 .arg(thing->box.line),
        problem.detail };
}

Result<void> setPlan(EditionTransaction& t, int number, PagePlan plan, std::size_t touched)
{
    const auto fresh = std::make_shared<const PagePlan>(std::move(plan));
    const Result<void> set = setPagePlan(t, number, fresh);
    return set ? set : Result<void>(forHands(set.problem(), *fresh, touched));
}

Problem locked()
{
    return { Messages::tr("The story is locked in its place. Unlock it first."), {} };
}

Result<void> checkPlace(const PagePlan& plan, const PlacementPlace& place)
{
    if (place.index < plan.placements.size() && plan.placements[place.index].story == place.story)
        return {};
    return Problem { Messages::tr("The page has changed meanwhile; select the story again."),
        QStringLiteral("page %1, placement %2").arg(place.page).arg(qulonglong(place.index)) };
}

using Change = std::function<Result<void>(PagePlan&, Placement&)>;

/// Changes one placement that is there and not locked.
Result<void> change(EditionTransaction& t, const PlacementPlace& place, const Change& change)
{
    Result<PagePlan> plan = planOf(t, place.page);
    if (!plan)
        return plan.problem();
    if (Result<void> there = checkPlace(*plan, place); !there)
        return there;
    const PagePlan before = *plan;
    Placement& placement = plan.value().placements[place.index];
    if (placement.locked)
        return locked();
    if (Result<void> done = change(plan.value(), placement); !done)
        return done;
    dropIdleRules(before, plan.value());
    return setPlan(t, place.page, std::move(plan).value(), place.index);
}

void moveBox(GridBox& box, int columns, int lines)
{
    box.column += columns;
    box.line += lines;
}

void moveFree(FreeFrame& frame, int columns, int lines, const PageGrid& grid)
{
    frame.rect.x += (grid.columnWidth + grid.columnGap) * columns;
    frame.rect.y += grid.linePitch * lines;
}

Result<void> moveGroup(
    PagePlan& plan, const Publication& publication, int group, int columns, int lines)
{
    const Result<PageGrid> grid = findFormat(publication, plan.format);
    if (!grid)
        return grid.problem();
    for (Placement& member : plan.placements) {
        if (member.group != group)
            continue;
        if (member.locked)
            return locked();
        member = movedBy(member, columns, lines);
    }
    for (FreeFrame& frame : plan.free) {
        if (frame.group != group)
            continue;
        if (frame.locked)
            return locked();
        moveFree(frame, columns, lines, *grid);
    }
    return {};
}

/// With a group number that is free on the page.
void appendPackage(PagePlan& plan, const std::vector<Placement>& placements)
{
    int group = 0;
    for (const Placement& placement : plan.placements)
        group = std::max(group, placement.group);
    for (const FreeFrame& frame : plan.free)
        group = std::max(group, frame.group);
    for (const Placement& placement : placements) {
        plan.placements.push_back(placement);
        if (placements.size() > 1)
            plan.placements.back().group = group + 1;
    }
}

enum class Order { Earlier, Later };

Result<void> reorder(EditionTransaction& t, const PlacementPlace& place, Order order)
{
    return change(t, place, [&](PagePlan& plan, Placement& placement) -> Result<void> {
        const bool later = order == Order::Later;
        const bool last = place.index + 1 >= plan.placements.size();
        if (later ? last : place.index == 0)
            return {};
        std::swap(placement, plan.placements[later ? place.index + 1 : place.index - 1]);
        return {};
    });
}

enum class Lock { Open, Closed };

Result<void> setLock(EditionTransaction& t, const PlacementPlace& place, Lock lock)
{
    Result<PagePlan> plan = planOf(t, place.page);
    if (!plan)
        return plan.problem();
    if (Result<void> there = checkPlace(*plan, place); !there)
        return there;
    plan.value().placements[place.index].locked = lock == Lock::Closed;
    return setPlan(t, place.page, std::move(plan).value(), place.index);
}

} // namespace

Placement movedBy(const Placement& placement, int columns, int lines)
{
    Placement moved = placement;
    if (moved.shape)
        moveBox(moved.shape->box, columns, lines);
    if (moved.head)
        moveBox(moved.head->box, columns, lines);
    for (TextFrame& frame : moved.frames)
        moveBox(frame.box, columns, lines);
    if (moved.picture)
        moveBox(moved.picture->box, columns, lines);
    if (moved.box)
        moveBox(moved.box->box, columns, lines);
    for (TextObstacle& obstacle : moved.obstacles)
        moveBox(obstacle.box, columns, lines);
    return moved;
}

Result<void> addPlacement(EditionTransaction& t, int page, const Placement& placement)
{
    return addPackage(t, page, { placement });
}

Result<void> addPackage(EditionTransaction& t, int page, const std::vector<Placement>& placements)
{
    Result<PagePlan> plan = planOf(t, page);
    if (!plan)
        return plan.problem();
    const std::size_t first = plan->placements.size();
    appendPackage(plan.value(), placements);
    return setPlan(t, page, std::move(plan).value(), first);
}

Result<void> packStories(EditionTransaction& t,
    int page,
    const std::vector<int>& indexes,
    const std::vector<Placement>& placements)
{
    Result<PagePlan> plan = planOf(t, page);
    if (!plan)
        return plan.problem();
    const PagePlan before = *plan;
    std::vector<Placement>& kept = plan.value().placements;
    kept.clear();
    for (std::size_t i = 0; i < before.placements.size(); ++i) {
        const bool packed = std::ranges::find(indexes, int(i)) != indexes.end();
        if (packed && before.placements[i].locked)
            return locked();
        if (!packed)
            kept.push_back(before.placements[i]);
    }
    if (kept.size() + indexes.size() != before.placements.size())
        return Problem { Messages::tr("The page has changed meanwhile; select the story again."),
            QStringLiteral("page %1").arg(page) };
    const std::size_t first = kept.size();
    if (const std::optional<GridBox> box = outlineOf(placements))
        dropRulesWithin(plan.value(), *box);
    appendPackage(plan.value(), placements);
    dropIdleRules(before, plan.value());
    return setPlan(t, page, std::move(plan).value(), first);
}

Result<void> removePlacement(EditionTransaction& t, const PlacementPlace& place)
{
    return change(t, place, [&](PagePlan& plan, Placement&) -> Result<void> {
        plan.placements.erase(plan.placements.begin() + std::ptrdiff_t(place.index));
        return {};
    });
}

Result<void> replacePlacement(
    EditionTransaction& t, const PlacementPlace& place, const Placement& placement)
{
    return change(t, place, [&](PagePlan&, Placement& now) -> Result<void> {
        now = placement;
        return {};
    });
}

Result<void> moveShape(EditionTransaction& t, const PlacementPlace& place, int columns, int lines)
{
    return change(t, place, [&](PagePlan& plan, Placement& placement) -> Result<void> {
        if (placement.group != 0)
            return moveGroup(plan, t.edition().publication, placement.group, columns, lines);
        placement = movedBy(placement, columns, lines);
        return {};
    });
}

Result<void> setShape(EditionTransaction& t,
    const PlacementPlace& place,
    const StoryShape& shape,
    const ShapeMaker& make)
{
    return change(t, place, [&](PagePlan&, Placement& now) -> Result<void> {
        Result<Placement> made = make(shape);
        if (!made)
            return made.problem();
        Placement next = std::move(made).value();
        next.story = now.story;
        next.jump = now.jump;
        next.runaround = now.runaround;
        next.group = now.group;
        next.fitted = now.fitted;
        now = std::move(next);
        return {};
    });
}

Result<void> resizeShape(
    EditionTransaction& t, const PlacementPlace& place, const GridBox& box, const ShapeMaker& make)
{
    const Result<PagePlan> plan = planOf(t, place.page);
    if (!plan)
        return plan.problem();
    if (Result<void> there = checkPlace(*plan, place); !there)
        return there;
    const std::optional<StoryShape>& now = plan->placements[place.index].shape;
    if (!now) {
        return Problem { Messages::tr(
                             "The boxes of this story were set one by one. Give it a shape "
                             "first."),
            {} };
    }
    StoryShape shape = *now;
    shape.box = box;
    if (shape.notchColumns >= box.columns || shape.notchLines >= box.lines) {
        shape.notchColumns = 0;
        shape.notchLines = 0;
    }
    return setShape(t, place, shape, make);
}

Result<void> raisePlacement(EditionTransaction& t, const PlacementPlace& place)
{
    return reorder(t, place, Order::Later);
}

Result<void> lowerPlacement(EditionTransaction& t, const PlacementPlace& place)
{
    return reorder(t, place, Order::Earlier);
}

Result<void> lockPlacement(EditionTransaction& t, const PlacementPlace& place)
{
    return setLock(t, place, Lock::Closed);
}

Result<void> unlockPlacement(EditionTransaction& t, const PlacementPlace& place)
{
    return setLock(t, place, Lock::Open);
}

} // namespace broadsheet
