// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window/tools_desk.h"

#include "main_window/desk_selection.h"
#include "main_window/page_tool_set.h"
#include "main_window/workspace.h"
#include "page_layout/head_changes.h"
#include "page_tools/crop_tool.h"
#include "page_tools/draw_tool.h"
#include "page_tools/drop_tool.h"
#include "page_tools/guide_tool.h"
#include "page_tools/item_bar.h"
#include "page_tools/page_items.h"
#include "page_tools/select_tool.h"
#include "page_view/page_view.h"

namespace broadsheet {

ToolsDesk::ToolsDesk(Desk& desk,
    DeskSelection& selection,
    Workspace& workspace,
    FontLibrary& fonts,
    PageToolSet& tools)
    : m_desk(desk)
    , m_selection(selection)
    , m_workspace(workspace)
    , m_fitter(fonts)
    , m_select(std::make_unique<SelectTool>(ground(), m_items))
    , m_draw(std::make_unique<DrawTool>(ground()))
    , m_crop(std::make_unique<CropTool>(ground()))
    , m_drop(std::make_unique<DropTool>(ground()))
    , m_guides(
          std::make_unique<GuideTool>(ground(), [this](const PageView& view, const QPointF& point) {
              return m_select->holds(view, point);
          }))
{
    buildPane();
    connectTools();
    connectRulers();
    tools.add(*m_crop, ToolRank::Cropping);
    tools.add(*m_draw, ToolRank::Drawing);
    tools.add(*m_drop, ToolRank::Drawing);
    tools.add(*m_guides, ToolRank::Drawing);
    tools.add(*m_select, ToolRank::Selecting);
    retranslate();
}

ToolsDesk::~ToolsDesk() = default;

void ToolsDesk::connectTools()
{
    PageView& view = *m_workspace.pageView;
    connect(m_select.get(), &SelectTool::storyChosen, this, [this](StoryId story) {
        if (m_following)
            return;
        m_following = true;
        m_selection.setStory(story);
        m_following = false;
    });
    connect(m_select.get(), &SelectTool::shapeStepWanted, this, &ToolsDesk::stepShape);
    connect(m_select.get(), &SelectTool::headStepWanted, this, [this](int step) {
        changeHead(step > 0 ? HeadChange::Larger : HeadChange::Smaller);
    });
    connect(m_select.get(), &SelectTool::cropWanted, m_crop.get(), &CropTool::start);
    connect(m_select.get(), &SelectTool::pictureWanted, this, &ToolsDesk::placePicture);
    connect(&m_selection, &DeskSelection::storyChanged, this, &ToolsDesk::followSelection);
    connect(&m_desk, &Desk::editionChanged, this, &ToolsDesk::followPlan);
    connect(&m_desk, &Desk::pagesComposed, this, &ToolsDesk::showBar);
    connect(&m_items, &ItemSelection::changed, this, [this, &view] {
        showBar();
        view.viewport()->update();
        Q_EMIT changed();
    });
    connect(m_draw.get(), &DrawTool::kindChanged, this, [this] {
        m_workspace.pageView->viewport()->update();
        Q_EMIT toolChanged();
    });
    connect(m_draw.get(), &DrawTool::drawn, this, [this](int page, int frame) {
        if (const PagePlanPtr now = plan(page))
            m_items.set(page, { {}, { frame } }, *now);
    });
    connect(m_drop.get(), &DropTool::storiesPlaced, this, [this](int, const auto& stories) {
        m_selection.setStory({});
        m_selection.setStory(stories.back());
    });
    connect(m_drop.get(), &DropTool::pictureDropped, this, &ToolsDesk::takePicture);
    connect(m_drop.get(), &DropTool::storyPictureDropped, this, &ToolsDesk::giveToStory);
    connect(m_bar, &ItemBar::rectEntered, this, &ToolsDesk::takeRect);
    connect(m_bar, &ItemBar::storyRectEntered, this, &ToolsDesk::takeStoryRect);
    connect(m_bar, &ItemBar::lookEntered, this, &ToolsDesk::takeLook);
    connect(m_bar, &ItemBar::refused, this, &ToolsDesk::say);
    connect(m_bar, &ItemBar::left, &view, qOverload<>(&QWidget::setFocus));
    connect(m_bar, &ItemBar::zoomEntered, this, [this](int zoom) {
        changeFrame(
            tr("Picture Size"), [zoom](FreeFrame& frame) { frame.cropping.zoomPerMille = zoom; });
    });
    connect(m_bar, &ItemBar::captionLinesEntered, this, [this](int lines) {
        changeFrame(tr("Caption Lines"), [lines](FreeFrame& frame) { frame.captionLines = lines; });
    });
}

/// A story that was chosen elsewhere is selected on its page, where it stands on one.
void ToolsDesk::followSelection(StoryId chosen)
{
    if (m_following)
        return;
    m_following = true;
    const EditionPtr edition = m_desk.edition();
    PageItems items;
    int page = 0;
    for (const PagePtr& each : edition ? edition->pages : std::vector<PagePtr>()) {
        if (!each->plan || chosen.isNull())
            continue;
        for (std::size_t i = 0; i < each->plan->placements.size(); ++i) {
            const bool here = story(each->number, each->plan->placements[i].story) == chosen;
            if (here && (page == 0 || each->number == m_selection.page())) {
                page = each->number;
                items = { { int(i) }, {} };
            }
        }
    }
    if (page == 0)
        m_items.clear();
    else
        m_items.set(page, items, *plan(page));
    m_following = false;
}

void ToolsDesk::choose(int page, const PageItems& items)
{
    if (const PagePlanPtr now = plan(page))
        m_items.set(page, items, *now);
}

void ToolsDesk::followPlan()
{
    m_grids.clear(); // formats are edited too
    m_items.follow(plan(m_items.page()));
    if (m_items.isEmpty() && !m_selection.story().isNull())
        followSelection(m_selection.story());
    showBar();
}

void ToolsDesk::showBar()
{
    const PagePlanPtr now = plan(m_items.page());
    const PageGrid* const its = grid(m_items.page());
    if (!now || its == nullptr || m_items.isEmpty()) {
        m_bar->showNothing(m_draw->kind() ? tr("Drag to draw; Shift: square, Alt: no snapping.")
                                          : tr("Drag a story or a picture onto the page."));
        return;
    }
    if (const Placement* placement = m_items.oneStory(*now))
        showStoryBar(*placement, *its);
    else
        m_bar->showFrames(
            boundsOf(*now, m_items.items(), *its), m_items.oneFrame(*now), m_unit, *its);
}

} // namespace broadsheet
