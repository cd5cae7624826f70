// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/free_frame_check.h"
#include "main_window/desk_selection.h"
#include "main_window/tools_desk.h"
#include "main_window/workspace.h"
#include "page_tools/crop_tool.h"
#include "page_tools/draw_tool.h"
#include "page_tools/item_bar.h"
#include "page_tools/page_items.h"
#include "page_tools/select_tool.h"
#include "page_view/page_view.h"

#include <algorithm>

// What commands and the row above the page do with what is selected.

namespace broadsheet {

void ToolsDesk::perform(const QString& label, const EditionSession::Edit& change)
{
    if (const Result<void> done = edit(label, {}, change); !done)
        say(done.problem());
}

const Ghost* ToolsDesk::inHand() const
{
    return m_select->ghost();
}

void ToolsDesk::select()
{
    m_crop->finish();
    m_draw->setKind(std::nullopt);
    m_workspace.pageView->setFocus();
    m_workspace.pageView->viewport()->update();
    showBar();
    Q_EMIT toolChanged();
}

void ToolsDesk::draw(DrawKind kind)
{
    m_crop->finish();
    m_items.clear();
    m_draw->setKind(kind);
    m_workspace.pageView->setFocus();
    showBar();
}

std::optional<DrawKind> ToolsDesk::kindInHand() const
{
    return m_draw->kind();
}

void ToolsDesk::remove()
{
    m_select->removeSelected();
}

void ToolsDesk::selectAll()
{
    m_select->selectAll(*m_workspace.pageView);
}

void ToolsDesk::group()
{
    perform(tr("Group"),
        [this](EditionTransaction& t) { return groupItems(t, m_items.page(), m_items.items()); });
}

void ToolsDesk::ungroup()
{
    perform(tr("Ungroup"),
        [this](EditionTransaction& t) { return ungroupItems(t, m_items.page(), m_items.items()); });
}

void ToolsDesk::toggleLock()
{
    const PagePlanPtr now = plan(m_items.page());
    if (!now)
        return;
    const auto locked = [&](int id) {
        const FreeFrame* const frame = freeFrame(*now, id);
        return frame != nullptr && frame->locked;
    };
    const PageItems& items = m_items.items();
    const bool all = std::all_of(items.frames.begin(), items.frames.end(), locked)
        && std::all_of(items.stories.begin(), items.stories.end(), [&](int index) {
               return now->placements.at(std::size_t(index)).locked;
           });
    const ItemLock lock = all ? ItemLock::Unlocked : ItemLock::Locked;
    perform(all ? tr("Unlock") : tr("Lock"), [this, lock](EditionTransaction& t) {
        return lockItems(t, m_items.page(), m_items.items(), lock);
    });
}

void ToolsDesk::restack(Restack how)
{
    perform(tr("Order"), [this, how](EditionTransaction& t) {
        return restackFrames(t, m_items.page(), m_items.items().frames, how);
    });
}

void ToolsDesk::align(FrameEdge edge)
{
    perform(tr("Align"), [this, edge](EditionTransaction& t) {
        return alignFrames(t, m_items.page(), m_items.items().frames, edge);
    });
}

void ToolsDesk::distribute(FrameAxis axis)
{
    perform(tr("Space Evenly"), [this, axis](EditionTransaction& t) {
        return distributeFrames(t, m_items.page(), m_items.items().frames, axis);
    });
}

void ToolsDesk::link()
{
    const std::vector<int> frames = m_items.items().frames;
    if (frames.size() != 2)
        return;
    perform(tr("Link Text Frames"), [this, &frames](EditionTransaction& t) {
        return linkFrames(t, m_items.page(), frames.front(), frames.back());
    });
}

void ToolsDesk::unlink()
{
    const FreeFrame* const frame = oneFrame();
    if (frame == nullptr)
        return;
    perform(tr("End Thread"), [this, id = frame->id](EditionTransaction& t) {
        return unlinkFrame(t, m_items.page(), id);
    });
}

void ToolsDesk::crop()
{
    m_crop->start(m_items.page(), m_items.items());
    m_workspace.pageView->setFocus();
    m_workspace.pageView->viewport()->update();
}

void ToolsDesk::enterNumbers()
{
    m_bar->enterNumbers();
}

void ToolsDesk::moveBy(int columns, int lines)
{
    const PageGrid* const its = grid(m_items.page());
    if (its == nullptr)
        return;
    m_select->nudge(
        { columns, lines, (its->columnWidth + its->columnGap) * columns, its->linePitch * lines });
}

const FreeFrame* ToolsDesk::oneFrame() const
{
    const PagePlanPtr now = plan(m_items.page());
    return now ? m_items.oneFrame(*now) : nullptr;
}

void ToolsDesk::changeFrame(const QString& label, const std::function<void(FreeFrame&)>& change)
{
    const FreeFrame* const frame = oneFrame();
    if (frame == nullptr)
        return;
    FreeFrame changed = *frame;
    change(changed);
    perform(label, [this, &changed](EditionTransaction& t) {
        return changeFreeFrame(t, m_items.page(), changed);
    });
}

namespace {

void setLook(FreeFrame& frame, FrameTrait trait, int value)
{
    switch (trait) {
    case FrameTrait::Tint:
        frame.tintPerMille = value;
        break;
    case FrameTrait::Edge:
        frame.edge = BoxEdge(value);
        break;
    case FrameTrait::Weight:
        frame.weightMilliPt = value;
        break;
    case FrameTrait::Legs:
        frame.legs = value;
        break;
    case FrameTrait::Writing:
        frame.writing = WritingMode(value);
        break;
    }
}

} // namespace

void ToolsDesk::takeLook(FrameTrait trait, int value)
{
    static constexpr const char* Labels[] = { QT_TRANSLATE_NOOP("broadsheet::ToolsDesk", "Tint"),
        QT_TRANSLATE_NOOP("broadsheet::ToolsDesk", "Edge"),
        QT_TRANSLATE_NOOP("broadsheet::ToolsDesk", "Weight of the Rule"),
        QT_TRANSLATE_NOOP("broadsheet::ToolsDesk", "Legs"),
        QT_TRANSLATE_NOOP("broadsheet::ToolsDesk", "Direction of Writing") };
    const QString label = tr(Labels[int(trait)]);
    const FreeFrame* const frame = oneFrame();
    if (frame != nullptr && trait == FrameTrait::Writing) {
        perform(label, [&, id = frame->id](EditionTransaction& t) {
            return turnThread(t, m_items.page(), id, WritingMode(value));
        });
    } else {
        changeFrame(label, [&](FreeFrame& changed) { setLook(changed, trait, value); });
    }
    showBar(); // what was refused is not shown as if it stood there
}

/// Of one frame all four numbers are its own; of several only the place of all is taken.
void ToolsDesk::takeRect(const Rect& rect)
{
    if (oneFrame() != nullptr) {
        changeFrame(tr("Place and Size"), [&rect](FreeFrame& frame) { frame.rect = rect; });
    } else if (const PagePlanPtr now = plan(m_items.page())) {
        const Rect before = boundsOf(*now, m_items.items(), *grid(m_items.page()));
        m_select->nudge({ 0, 0, rect.x - before.x, rect.y - before.y });
    }
    showBar(); // what was refused is not shown as if it stood there
}

} // namespace broadsheet
