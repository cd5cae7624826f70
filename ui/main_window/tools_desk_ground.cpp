// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/house_formats.h"
#include "main_window/desk_selection.h"
#include "main_window/tools_desk.h"
#include "main_window/workspace.h"
#include "page_layout/shape_growth.h"
#include "page_layout/shape_picture.h"
#include "page_tools/drop_tool.h"
#include "shared/banner.h"

#include <algorithm>

// What the tools stand on.

namespace broadsheet {

PagePlanPtr ToolsDesk::plan(int page) const
{
    const EditionPtr edition = m_desk.edition();
    const Page* const found = edition ? edition->page(page) : nullptr;
    return found == nullptr ? nullptr : found->plan;
}

const PageGrid* ToolsDesk::grid(int page) const
{
    const PagePlanPtr now = plan(page);
    if (!now)
        return nullptr;
    if (const auto known = m_grids.find(now->format); known != m_grids.end())
        return &known->second;
    const Result<PageGrid> found = findFormat(m_desk.edition()->publication, now->format);
    return found ? &m_grids.emplace(now->format, *found).first->second : nullptr;
}

StoryId ToolsDesk::story(int page, const StoryRef& ref) const
{
    const StoryPtr found = m_desk.matter().story(ref, page);
    return found ? found->id : ref.id;
}

QString ToolsDesk::title(StoryId story) const
{
    const StoryPtr found = m_desk.story(story);
    return found ? found->title() : QString();
}

bool ToolsDesk::isCaption(StoryId story) const
{
    const StoryPtr found = m_desk.story(story);
    return found && found->type == StoryType::Caption;
}

std::optional<int> ToolsDesk::fit(int page, const Placement& placement)
{
    if (!m_fitter.setPage(m_desk.matter(), page))
        return std::nullopt;
    const Result<ShapeTrial> trial = m_fitter.tryPlacement(placement);
    return trial ? std::optional(trial->lines) : std::nullopt;
}

Result<ShapeTrial> ToolsDesk::shaped(
    int page, const StoryRef& story, const Placement* placed, const GridBox& box)
{
    if (const Result<void> set = m_fitter.setPage(m_desk.matter(), page); !set)
        return set.problem();
    StoryShape shape = placed != nullptr ? shapeOf(*placed) : StoryShape();
    shape.box = box;
    Result<ShapeTrial> trial = m_fitter.tryShape(story, shape);
    if (!trial && shape.legs != 0) {
        // Legs that were chosen for another width may be too wide or too narrow to read in this
        // one.
        shape.legs = 0;
        if (Result<ShapeTrial> again = m_fitter.tryShape(story, shape))
            return again;
    }
    return trial;
}

/// The picture with which the story stands on another page: it comes along.
std::optional<ShapePicture> ToolsDesk::pictureElsewhere(int page, StoryId story) const
{
    const Result<int> other = otherPage(page, story);
    const PagePlanPtr there = other && *other != 0 ? plan(*other) : nullptr;
    if (!there)
        return std::nullopt;
    const auto placed = std::ranges::find_if(there->placements, [&](const Placement& placement) {
        return ToolsDesk::story(*other, placement.story) == story;
    });
    return placed == there->placements.end() ? std::nullopt : pictureOf(&*placed);
}

/// On the page as it would be with what stands in `plan` before it.
Result<ShapeTrial> ToolsDesk::suited(
    int page, const PagePlan& plan, StoryId story, const GridCell& cell)
{
    if (!m_desk.story(story)) {
        m_desk.bringIn(story, [this](const Result<StoryPtr>& /*here*/) { m_drop->forget(); });
        return Problem { tr("The story is being fetched from its edition."), {} };
    }
    EditionMatter matter = m_desk.matter();
    auto edition = std::make_shared<Edition>(*matter.edition);
    for (PagePtr& each : edition->pages) {
        if (each->number == page) {
            auto trial = std::make_shared<Page>(*each);
            trial->plan = std::make_shared<const PagePlan>(plan);
            each = std::move(trial);
        }
    }
    matter.edition = std::move(edition);
    if (const Result<void> set = m_fitter.setPage(matter, page); !set)
        return set.problem();
    return shapeAt(m_fitter, { story }, cell, pictureElsewhere(page, story));
}

Result<void> ToolsDesk::edit(
    const QString& label, const MergeKey& merge, const EditionSession::Edit& edit)
{
    return m_desk.editEdition(label, merge, edit);
}

void ToolsDesk::say(const Problem& problem)
{
    m_workspace.banner->showProblem(problem);
}

} // namespace broadsheet
