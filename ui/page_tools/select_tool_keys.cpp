// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/placement_verbs.h"
#include "edition/plan_areas.h"
#include "page_tools/select_tool.h"
#include "page_view/page_view.h"

#include <QKeyEvent>

// What keys do with what is selected.

namespace broadsheet {

namespace {

const Length Nudge = Length::mm(1);
const Length FineNudge = Length::mm(0.1);

struct Direction {
    int across = 0;
    int down = 0;
};

std::optional<Direction> directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return Direction { -1, 0 };
    case Qt::Key_Right:
        return Direction { 1, 0 };
    case Qt::Key_Up:
        return Direction { 0, -1 };
    case Qt::Key_Down:
        return Direction { 0, 1 };
    default:
        return std::nullopt;
    }
}

} // namespace

bool SelectTool::keyPressed(PageView& view, QKeyEvent& event)
{
    if (event.key() == Qt::Key_Escape && (m_hand != Hand::Empty || !m_selection.isEmpty())) {
        const bool inHand = m_hand != Hand::Empty && m_hand != Hand::Pressed;
        letGo(view);
        if (!inHand)
            clearSelection();
        return true;
    }
    if (event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab) {
        const bool back
            = event.key() == Qt::Key_Backtab || event.modifiers().testFlag(Qt::ShiftModifier);
        return step(view, back ? -1 : 1);
    }
    if (m_selection.isEmpty())
        return false;
    if (event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace) {
        removeSelected();
        return true;
    }
    return moveByKey(view, event);
}

/// Frames alone go by millimetres, with Shift by a column or a body line, with Alt finely; stories
/// with Ctrl by a column or a line, with Shift their size does, and bare arrows step through their
/// shapes and the sizes of their heads.
bool SelectTool::moveByKey(PageView& view, const QKeyEvent& event)
{
    const std::optional<Direction> direction = directionOf(event.key());
    const PageGrid* const grid = m_ground.grid(m_selection.page());
    if (!direction || grid == nullptr || m_hand != Hand::Empty)
        return false;
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    const bool stories = !m_selection.items().stories.empty();
    if (stories && shift && !control) {
        grow(direction->across, direction->down);
        return true;
    }
    if (stories && !control) {
        if (direction->across != 0)
            Q_EMIT shapeStepWanted(direction->across);
        else
            Q_EMIT headStepWanted(-direction->down);
        return true;
    }
    const bool fine = event.modifiers().testFlag(Qt::AltModifier);
    const bool byGrid = stories || (shift && !fine);
    const Length across = byGrid ? grid->columnWidth + grid->columnGap : fine ? FineNudge : Nudge;
    const Length down = byGrid ? grid->linePitch : fine ? FineNudge : Nudge;
    nudge(
        { direction->across, direction->down, across * direction->across, down * direction->down });
    view.viewport()->update();
    return true;
}

void SelectTool::nudge(const ItemStep& step)
{
    const Result<void> moved = m_ground.edit(tr("Move"),
        { QStringLiteral("nudge-%1").arg(m_selection.page()) },
        [&](EditionTransaction& t) {
            return moveItems(t, m_selection.page(), m_selection.items(), step);
        });
    if (!moved)
        m_ground.say(moved.problem());
}

void SelectTool::grow(int columns, int lines)
{
    const int page = m_selection.page();
    const PagePlanPtr plan = m_ground.plan(page);
    const Placement* const placed = plan ? m_selection.oneStory(*plan) : nullptr;
    if (placed == nullptr)
        return;
    GridBox box = outlineOf(*placed).value_or(GridBox());
    box = {
        box.column, box.line, std::max(box.columns + columns, 1), std::max(box.lines + lines, 2)
    };
    const Result<ShapeTrial> shaped = m_ground.shaped(page, placed->story, placed, box);
    if (!shaped) {
        m_ground.say(shaped.problem());
        return;
    }
    const PlacementPlace place {
        page, std::size_t(m_selection.items().stories.front()), placed->story
    };
    const Result<void> changed = m_ground.edit(tr("Resize"), {}, [&](EditionTransaction& t) {
        return replacePlacement(t, place, shaped->placement);
    });
    if (!changed)
        m_ground.say(changed.problem());
}

void SelectTool::removeSelected()
{
    const Result<void> removed
        = m_ground.edit(tr("Take off the Page"), {}, [&](EditionTransaction& t) {
              return removeItems(t, m_selection.page(), m_selection.items());
          });
    if (!removed)
        m_ground.say(removed.problem());
}

bool SelectTool::step(PageView& view, int by)
{
    const int page = view.currentPage();
    const PagePlanPtr plan = m_ground.plan(page);
    if (!plan || m_hand != Hand::Empty)
        return false;
    const PageItems from = m_selection.page() == page ? m_selection.items() : PageItems();
    const PageItems next = nextItem(*plan, from, by);
    if (next.isEmpty()) {
        clearSelection();
        return false;
    }
    choose(page, next);
    view.showPlace(page, boundsOf(*plan, next, *m_ground.grid(page)));
    view.viewport()->update();
    return true;
}

void SelectTool::selectAll(PageView& view)
{
    const int page = view.currentPage();
    const PagePlanPtr plan = m_ground.plan(page);
    const PageGrid* const grid = m_ground.grid(page);
    if (plan && grid != nullptr)
        choose(page, itemsIn(*plan, *grid, { {}, {}, grid->sheet.width, grid->sheet.height }));
    view.viewport()->update();
}

} // namespace broadsheet
