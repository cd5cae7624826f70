// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/placement_verbs.h"
#include "edition/plan_areas.h"
#include "page_tools/drop_arrangement.h"

#include <QCoreApplication>

#include <algorithm>

// Where stories that come from another page would stand.

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(MoveArrangement)
};

/// A hole that is less deep holds no head with text.
constexpr int LeastLines = 5;

/// The placements as any page can have them: a place in an import belongs to its page.
std::vector<Placement> named(const PageGround& ground, int page, const std::vector<int>& stories)
{
    const auto byId = [&](StoryRef& ref) {
        if (ref != StoryRef())
            ref = { ground.story(page, ref), 0 };
    };
    std::vector<Placement> placements;
    for (const int index : stories) {
        Placement placement = ground.plan(page)->placements.at(std::size_t(index));
        byId(placement.story);
        if (placement.picture)
            byId(placement.picture->caption);
        placements.push_back(std::move(placement));
    }
    return placements;
}

/// Stories with all their boxes on another page.
class WholeMove {
public:
    WholeMove(PageGround& ground, int page, std::vector<Placement> placements)
        : m_ground(ground)
        , m_page(page)
        , m_placements(std::move(placements))
        , m_outline(outlineOf(m_placements).value_or(GridBox()))
    {
    }

    /// Nothing: they do not stand there.
    [[nodiscard]] std::optional<DropArrangement> at(const GridCell& corner) const
    {
        DropArrangement made;
        made.after = *m_ground.plan(m_page);
        PagePlan all = m_ground.withMaster(m_page);
        for (const Placement& placement : m_placements) {
            made.placements.push_back(
                movedBy(placement, corner.column - m_outline.column, corner.line - m_outline.line));
            made.after.placements.push_back(made.placements.back());
            all.placements.push_back(made.placements.back());
        }
        if (!checkPlan(all, *m_ground.grid(m_page)))
            return std::nullopt;
        if (made.placements.size() == 1)
            made.lines = m_ground.fit(m_page, made.placements.front()).value_or(0);
        return made;
    }

    /// Where they stand on their own page, else in the first place from the top.
    [[nodiscard]] std::optional<DropArrangement> anywhere() const
    {
        const PageGrid& grid = *m_ground.grid(m_page);
        const FreeCells cells(m_ground.withMaster(m_page), grid);
        const auto made = [&](int column, int line) {
            // A line of air stays below what stands above.
            const int air = line > 1 ? 1 : 0;
            const bool isFree
                = cells.isFree({ column, line - air, m_outline.columns, m_outline.lines + air });
            return isFree ? at({ column, line }) : std::nullopt;
        };
        if (std::optional<DropArrangement> same = made(m_outline.column, m_outline.line))
            return same;
        for (int line = 1; line + m_outline.lines - 1 <= grid.lines; ++line) {
            for (int column = 1; column + m_outline.columns - 1 <= grid.columns; ++column) {
                if (std::optional<DropArrangement> found = made(column, line))
                    return found;
            }
        }
        return std::nullopt;
    }

private:
    PageGround& m_ground;
    int m_page;
    std::vector<Placement> m_placements;
    GridBox m_outline;
};

DropArrangement refused(const QString& why)
{
    DropArrangement made;
    made.problem = why;
    return made;
}

/// As if they were dropped there, or in the largest hole.
DropArrangement dropped(PageGround& ground,
    int page,
    const std::vector<Placement>& placements,
    const std::optional<GridCell>& wanted)
{
    std::vector<StoryId> stories;
    stories.reserve(placements.size());
    for (const Placement& placement : placements)
        stories.push_back(placement.story.id);
    if (wanted)
        return arrangeDrop(ground, page, stories, *wanted);
    const std::optional<GridBox> hole
        = largestHole(ground.withMaster(page), *ground.grid(page), LeastLines);
    if (hole) {
        DropArrangement made = arrangeDrop(ground, page, stories, { hole->column, hole->line });
        if (made.problem.isEmpty() && made.lines <= 0)
            return made;
    }
    return refused(Messages::tr("%1 has no room for all of it.").arg(ground.pageName(page)));
}

} // namespace

DropArrangement arrangeMove(PageGround& ground,
    int from,
    const std::vector<int>& stories,
    int to,
    const std::optional<GridCell>& wanted)
{
    const std::vector<Placement> placements = named(ground, from, stories);
    const auto stands = [&](const auto& each) {
        const StoryId story = ground.story(to, each.story);
        return std::ranges::any_of(
            placements, [story](const Placement& moved) { return moved.story.id == story; });
    };
    const PagePlan& there = *ground.plan(to);
    if (std::ranges::any_of(there.placements, stands) || std::ranges::any_of(there.free, stands)) {
        return refused(Messages::tr("The story stands on %1 already.").arg(ground.pageName(to)));
    }
    if (ground.plan(from)->format == there.format) {
        const WholeMove whole(ground, to, placements);
        if (auto made = wanted ? whole.at(*wanted) : whole.anywhere())
            return *made;
    }
    const bool grouped = placements.size() > 1
        && std::ranges::any_of(
            placements, [](const Placement& placement) { return placement.group != 0; });
    if (grouped) {
        return refused(
            Messages::tr("%1 has no room for the group as it stands.").arg(ground.pageName(to)));
    }
    return dropped(ground, to, placements, wanted);
}

} // namespace broadsheet
