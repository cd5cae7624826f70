// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/plan_resnap.h"

#include "edition/plan_guides.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <utility>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(PlanResnap)
};

class Resnap {
public:
    Resnap(const PageGrid& from, const PageGrid& to)
        : m_from(from)
        , m_to(to)
    {
    }

    /// Nothing: the box would have no width or no depth.
    [[nodiscard]] std::optional<GridBox> box(const GridBox& box) const
    {
        const int left = columnEdge(box.column - 1);
        const int right = columnEdge(box.column - 1 + box.columns);
        const int top = lineEdge(box.line - 1);
        const int bottom = lineEdge(box.line - 1 + box.lines);
        if (right <= left || bottom <= top)
            return std::nullopt;
        GridBox moved = box;
        moved.column = left + 1;
        moved.columns = right - left;
        moved.line = top + 1;
        moved.lines = bottom - top;
        return moved;
    }

    /// False where one of the boxes cannot be.
    [[nodiscard]] bool moveBoxes(Placement& placement) const
    {
        bool whole = true;
        const auto move = [&](GridBox& each) {
            const std::optional<GridBox> moved = box(each);
            whole = whole && moved;
            each = moved.value_or(each);
        };
        if (placement.head)
            move(placement.head->box);
        for (TextFrame& frame : placement.frames)
            move(frame.box);
        if (placement.picture)
            move(placement.picture->box);
        if (placement.box)
            move(placement.box->box);
        for (TextObstacle& obstacle : placement.obstacles)
            move(obstacle.box);
        if (placement.shape)
            move(placement.shape->box);
        return whole;
    }

private:
    [[nodiscard]] int columnEdge(int edge) const
    {
        return scaled(edge, m_from.columns, m_to.columns);
    }

    /// What stands in the margins keeps its distance from the type area.
    [[nodiscard]] int lineEdge(int edge) const
    {
        if (edge <= 0)
            return edge;
        return edge >= m_from.lines ? edge - m_from.lines + m_to.lines
                                    : scaled(edge, m_from.lines, m_to.lines);
    }

    static int scaled(int edge, int from, int to)
    {
        return int(std::lround(double(edge) * to / from));
    }

    const PageGrid& m_from;
    const PageGrid& m_to;
};

QString tooNarrow()
{
    return Messages::tr("It has no whole column or line left on the new grid.");
}

/// Adds the placement where the plan can stand with it.
void addPlacement(
    ResnappedPlan& result, Placement placement, const Resnap& snap, const PageGrid& to)
{
    if (!snap.moveBoxes(placement)) {
        result.leftOut.push_back({ placement.story, tooNarrow() });
        return;
    }
    const StoryRef story = placement.story;
    result.plan.placements.push_back(std::move(placement));
    if (const Result<void> stands = checkPlan(result.plan, to); !stands) {
        result.plan.placements.pop_back();
        result.leftOut.push_back({ story, stands.problem().summary });
    }
}

template <typename Item>
void addOther(ResnappedPlan& result,
    std::vector<Item>& items,
    Item item,
    GridBox Item::* box,
    const Resnap& snap,
    const PageGrid& to)
{
    const std::optional<GridBox> moved = snap.box(item.*box);
    if (!moved) {
        result.leftOut.push_back({ {}, tooNarrow() });
        return;
    }
    item.*box = *moved;
    items.push_back(std::move(item));
    if (const Result<void> stands = checkPlan(result.plan, to); !stands) {
        items.pop_back();
        result.leftOut.push_back({ {}, stands.problem().summary });
    }
}

/// Free frames stand off the grid: each stays where it is on the sheet, if it can. A thread passes
/// over those that cannot.
void addFree(ResnappedPlan& result, const std::vector<FreeFrame>& frames, const PageGrid& to)
{
    std::map<int, int> goesOn; // from a frame that is left out to the one after it
    std::vector<FreeFrame>& kept = result.plan.free;
    for (const FreeFrame& frame : frames) {
        PagePlan alone;
        alone.format = to.name;
        alone.free = { frame };
        alone.free.front().next = 0;
        if (const Result<void> stands = checkPlan(alone, to); stands) {
            kept.push_back(frame);
        } else {
            goesOn.emplace(frame.id, frame.next);
            result.leftOut.push_back({ frame.story, stands.problem().summary });
        }
    }
    for (FreeFrame& frame : kept) {
        for (auto gone = goesOn.find(frame.next); gone != goesOn.end();
            gone = goesOn.find(frame.next))
            frame.next = std::exchange(gone->second, 0);
    }
}

} // namespace

ResnappedPlan resnapPlan(const PagePlan& plan, const PageGrid& from, const PageGrid& to)
{
    const Resnap snap(from, to);
    ResnappedPlan result;
    result.plan.format = to.name;
    addFree(result, plan.free, to);
    std::copy_if(plan.guides.begin(),
        plan.guides.end(),
        std::back_inserter(result.plan.guides),
        [&to](const PlanGuide& guide) { return isOnSheet(guide, to); });
    for (const Furniture& furniture : plan.furniture)
        addOther(result, result.plan.furniture, furniture, &Furniture::box, snap, to);
    for (const PlanRule& rule : plan.rules)
        addOther(result, result.plan.rules, rule, &PlanRule::at, snap, to);
    for (const Placement& placement : plan.placements)
        addPlacement(result, placement, snap, to);
    return result;
}

} // namespace broadsheet
