// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/standing_plan.h"

#include "edition/page_grid.h"

#include <QRegularExpression>

#include <numeric>

namespace broadsheet {

namespace {

/// A thing of the plan, by a JSON pointer that a Problem names.
struct Thing {
    QString list; ///< "placements", "rules", "furniture", "free", "guides"
    std::size_t index = 0;
    QString part; ///< "box", "picture", "obstacles" of a placement, else empty
    QString pointer;
};

/// What goes: the last thing that the Problem names, but of a frame box that cuts through something
/// only the box.
std::optional<Thing> thingToLeaveOut(const QString& detail)
{
    static const QRegularExpression pattern(
        QStringLiteral("/(placements|rules|furniture|free|guides)/(\\d+)(?:/(\\w+))?"));
    std::optional<Thing> thing;
    for (const QRegularExpressionMatch& match : pattern.globalMatch(detail)) {
        if (thing && thing->part == QLatin1String("box"))
            break;
        thing = Thing { match.captured(1),
            match.captured(2).toULong(),
            match.captured(3),
            QStringLiteral("/%1/%2").arg(match.captured(1), match.captured(2)) };
    }
    return thing;
}

/// The lists of a plan, with the places that their items have in the plan as it was given.
class Reduction {
public:
    explicit Reduction(const PagePlan& plan)
        : m_plan(plan)
        , m_rules(numbersOf(plan.rules.size()))
        , m_furniture(numbersOf(plan.furniture.size()))
        , m_free(numbersOf(plan.free.size()))
        , m_guides(numbersOf(plan.guides.size()))
    {
        m_plan.damage.reset();
    }

    [[nodiscard]] const PagePlan& plan() const { return m_plan; }

    /// False: there is no such thing any more.
    bool leaveOut(const Thing& thing)
    {
        if (thing.list == QLatin1String("placements"))
            return leaveOutPlacement(thing);
        if (thing.list == QLatin1String("rules"))
            return erase(m_plan.rules, m_rules, thing.index);
        if (thing.list == QLatin1String("furniture"))
            return erase(m_plan.furniture, m_furniture, thing.index);
        if (thing.list == QLatin1String("guides"))
            return erase(m_plan.guides, m_guides, thing.index);
        return erase(m_plan.free, m_free, thing.index);
    }

    /// The Problem with the places as they are in the plan that was given.
    [[nodiscard]] Problem told(const Problem& problem, const Thing& thing) const
    {
        const std::vector<std::size_t>* numbers = nullptr;
        if (thing.list == QLatin1String("rules"))
            numbers = &m_rules;
        else if (thing.list == QLatin1String("furniture"))
            numbers = &m_furniture;
        else if (thing.list == QLatin1String("free"))
            numbers = &m_free;
        else if (thing.list == QLatin1String("guides"))
            numbers = &m_guides;
        if (numbers == nullptr || thing.index >= numbers->size())
            return problem;
        const QString place
            = QStringLiteral("/%1/%2").arg(thing.list).arg(qulonglong((*numbers)[thing.index]));
        Problem result = problem;
        result.summary.replace(thing.pointer, place);
        result.detail.replace(thing.pointer, place);
        return result;
    }

private:
    static std::vector<std::size_t> numbersOf(std::size_t count)
    {
        std::vector<std::size_t> numbers(count);
        std::iota(numbers.begin(), numbers.end(), std::size_t(0));
        return numbers;
    }

    template <typename Item>
    static bool erase(
        std::vector<Item>& items, std::vector<std::size_t>& numbers, std::size_t index)
    {
        if (index >= items.size())
            return false;
        items.erase(items.begin() + std::ptrdiff_t(index));
        numbers.erase(numbers.begin() + std::ptrdiff_t(index));
        return true;
    }

    bool leaveOutPlacement(const Thing& thing)
    {
        if (thing.index >= m_plan.placements.size() || isEmpty(m_plan.placements[thing.index]))
            return false;
        Placement& placement = m_plan.placements[thing.index];
        if (thing.part == QLatin1String("box") && placement.box)
            placement.box.reset();
        else if (thing.part == QLatin1String("picture") && placement.picture)
            placement.picture.reset();
        else if (thing.part == QLatin1String("obstacles") && !placement.obstacles.empty())
            placement.obstacles.clear();
        else
            placement = {};
        return true;
    }

    PagePlan m_plan;
    std::vector<std::size_t> m_rules;
    std::vector<std::size_t> m_furniture;
    std::vector<std::size_t> m_free;
    std::vector<std::size_t> m_guides;
};

} // namespace

bool isEmpty(const Placement& placement)
{
    return placement == Placement {};
}

StandingPlan standingPlan(const PagePlan& plan, const PageGrid& grid)
{
    Reduction reduction(plan);
    std::vector<Problem> leftOut;
    for (;;) {
        const Result<void> stands = checkPlan(reduction.plan(), grid);
        if (stands)
            break;
        const std::optional<Thing> thing = thingToLeaveOut(stands.problem().detail);
        if (!thing)
            break;
        const Problem told = reduction.told(stands.problem(), *thing);
        if (!reduction.leaveOut(*thing))
            break;
        leftOut.push_back(told);
    }
    return { reduction.plan(), std::move(leftOut) };
}

} // namespace broadsheet
