// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_tools/select_tool.h"

#include "editing/free_frame_verbs.h"
#include "edition/free_frame_check.h"
#include "page_layout/cropped_picture.h"
#include "page_tools/page_transform.h"
#include "page_view/page_view.h"

#include <QApplication>
#include <QMouseEvent>

#include <algorithm>

namespace broadsheet {

namespace {

constexpr double HitPixels = 4;
constexpr double SnapPixels = 6;

DragStep stepOf(Qt::KeyboardModifiers modifiers)
{
    const bool fine = (modifiers & (Qt::AltModifier | Qt::ControlModifier)) != 0;
    return fine ? DragStep::Fine : DragStep::Snapped;
}

} // namespace

SelectTool::SelectTool(PageGround& ground, ItemSelection& selection, QObject* parent)
    : PageTool(parent)
    , m_ground(ground)
    , m_selection(selection)
{
}

PageItems SelectTool::itemUnder(const PageView& view, const QPointF& point, int page) const
{
    const PagePlanPtr plan = m_ground.plan(page);
    const PageGrid* const grid = m_ground.grid(page);
    const PageTransform place(view, page);
    if (!plan || grid == nullptr || !place.isOnView())
        return {};
    return itemAt(*plan, *grid, place.toPage(point), place.length(HitPixels));
}

Handle SelectTool::handleUnder(const PageView& view, const QPointF& point) const
{
    const PagePlanPtr plan = m_ground.plan(m_selection.page());
    const PageGrid* const grid = m_ground.grid(m_selection.page());
    const PageTransform place(view, m_selection.page());
    const bool one = m_selection.items().stories.size() + m_selection.items().frames.size() == 1;
    if (!plan || grid == nullptr || !place.isOnView() || !one || isLocked(m_selection.items()))
        return {};
    return handleAt(place.toView(boundsOf(*plan, m_selection.items(), *grid)), point);
}

bool SelectTool::isOnPort(const PageView& view, const QPointF& point) const
{
    const PagePlanPtr plan = m_ground.plan(m_selection.page());
    const FreeFrame* const frame = plan ? m_selection.oneFrame(*plan) : nullptr;
    const PageTransform place(view, m_selection.page());
    return frame != nullptr && frame->kind == FreeKind::Text && !frame->locked && place.isOnView()
        && threadPort(place.toView(frame->rect)).contains(point);
}

bool SelectTool::holds(const PageView& view, const QPointF& point) const
{
    return handleUnder(view, point) != Handle() || isOnPort(view, point);
}

bool SelectTool::isLocked(const PageItems& items) const
{
    const PagePlanPtr plan = m_ground.plan(m_selection.page());
    return plan && (std::any_of(items.stories.begin(), items.stories.end(), [&](int index) {
        return plan->placements.at(std::size_t(index)).locked;
    }) || std::any_of(items.frames.begin(), items.frames.end(), [&](int id) {
        const FreeFrame* const frame = freeFrame(*plan, id);
        return frame != nullptr && frame->locked;
    }));
}

void SelectTool::choose(int page, const PageItems& items)
{
    const PagePlanPtr plan = m_ground.plan(page);
    if (!plan)
        return;
    m_selection.set(page, withGroups(*plan, items), *plan);
    const Placement* const story = m_selection.oneStory(*plan);
    Q_EMIT storyChosen(story == nullptr ? StoryId() : m_ground.story(page, story->story));
}

void SelectTool::clearSelection()
{
    m_selection.clear();
    Q_EMIT storyChosen({});
}

bool SelectTool::mousePressed(PageView& view, const QMouseEvent& event)
{
    if (event.button() != Qt::LeftButton)
        return false;
    m_pressed = event.position();
    m_now = m_pressed;
    m_drag.reset();
    m_selectsAlone = false;
    m_handle = handleUnder(view, m_pressed);
    const bool port = m_handle == Handle() && isOnPort(view, m_pressed);
    if (m_handle != Handle() || port) {
        m_page = m_selection.page();
        m_hand = port ? Hand::Threading : Hand::Pressed;
        return true;
    }
    const PageView::PagePoint at = view.pagePoint(m_pressed);
    m_page = at.page;
    if (!m_ground.plan(m_page)) {
        clearSelection();
        return false;
    }
    view.setCurrentPage(m_page);
    m_under = itemUnder(view, m_pressed, m_page);
    const bool adds = event.modifiers().testFlag(Qt::ShiftModifier);
    const PageItems selected = m_selection.page() == m_page ? m_selection.items() : PageItems();
    m_before = adds ? selected : PageItems();
    m_hand = m_under.isEmpty() ? Hand::Banding : Hand::Pressed;
    if (m_under.isEmpty() && !adds)
        clearSelection();
    else if (adds && contains(selected, m_under))
        choose(m_page, without(selected, m_under));
    else if (adds)
        choose(m_page, joined(selected, m_under));
    else if (!contains(selected, m_under))
        choose(m_page, m_under);
    else
        m_selectsAlone = true;
    return true;
}

bool SelectTool::mouseMoved(PageView& view, const QMouseEvent& event)
{
    m_now = event.position();
    const bool far = (m_now - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    switch (m_hand) {
    case Hand::Empty:
        return false;
    case Hand::Pressed:
        if (far)
            startDrag(view, m_pressed);
        if (m_hand == Hand::Dragging)
            drag(view, event);
        break;
    case Hand::Dragging:
        drag(view, event);
        break;
    case Hand::Banding:
        if (far)
            band(view);
        break;
    case Hand::Threading:
        break;
    }
    view.viewport()->update();
    return true;
}

void SelectTool::startDrag(PageView& view, const QPointF& point)
{
    if (m_selection.isEmpty() || m_page != m_selection.page())
        return;
    if (isLocked(m_selection.items())) {
        m_hand = Hand::Empty;
        m_ground.say({ tr("What is selected is locked. Unlock it first."), {} });
        return;
    }
    const Point from = PageTransform(view, m_page).toPage(point);
    m_hand = Hand::Dragging;
    m_drag.emplace(m_ground, m_page, m_selection.items(), m_handle, from);
}

void SelectTool::drag(PageView& view, const QMouseEvent& event)
{
    const PageTransform place(view, m_page);
    if (m_drag && !carry(view, event.position().toPoint()))
        m_drag->to(
            place.toPage(event.position()), place.length(SnapPixels), stepOf(event.modifiers()));
}

/// Over another page than that of the press.
bool SelectTool::carry(const PageView& view, const QPoint& point)
{
    const bool inView = view.viewport()->rect().contains(point);
    const std::optional<QPoint> outside
        = inView ? std::nullopt : std::optional(view.viewport()->mapToGlobal(point));
    const PageView::PagePoint at = view.pagePoint(point);
    const int page = inView ? at.page : m_ground.targetAt(outside);
    const bool other = m_handle == Handle() && page != 0 && page != m_page && m_ground.plan(page)
        && m_ground.grid(page) != nullptr;
    if (inView || !other)
        m_ground.targetAt(std::nullopt);
    if (!other) {
        m_carried.reset();
        return false;
    }
    if (!m_carried) {
        m_carried.emplace(
            m_ground, m_page, m_selection.items(), PageTransform(view, m_page).toPage(m_pressed));
    }
    m_carried->to(page, inView ? std::optional(at.point) : std::nullopt);
    return true;
}

void SelectTool::band(PageView& view)
{
    const PageTransform place(view, m_page);
    const PagePlanPtr plan = m_ground.plan(m_page);
    if (!plan)
        return;
    const QRectF seen = QRectF(m_pressed, m_now).normalized();
    const Point corner = place.toPage(seen.topLeft());
    const Rect rect { corner.x, corner.y, place.length(seen.width()), place.length(seen.height()) };
    m_selection.set(m_page,
        joined(m_before, withGroups(*plan, itemsIn(*plan, *m_ground.grid(m_page), rect))),
        *plan);
}

/// Drawn from one frame's port to another frame; to nothing: the thread ends here.
void SelectTool::thread(const PageView& view, const QPointF& point)
{
    const PagePlanPtr plan = m_ground.plan(m_page);
    const FreeFrame* const from = plan ? m_selection.oneFrame(*plan) : nullptr;
    if (from == nullptr)
        return;
    const PageItems under = itemUnder(view, point, m_page);
    const int to = under.frames.empty() ? 0 : under.frames.front();
    if (to == from->id || (to == 0 && from->next == 0))
        return;
    const int id = from->id;
    const Result<void> linked = m_ground.edit(
        to == 0 ? tr("End Thread") : tr("Link Text Frames"), {}, [&](EditionTransaction& t) {
            return to == 0 ? unlinkFrame(t, m_page, id) : linkFrames(t, m_page, id, to);
        });
    if (!linked)
        m_ground.say(linked.problem());
}

bool SelectTool::mouseReleased(PageView& view, const QMouseEvent& event)
{
    if (event.button() != Qt::LeftButton)
        return true;
    const Hand hand = std::exchange(m_hand, Hand::Empty);
    if (hand == Hand::Dragging && m_drag) {
        const Result<void> dropped = m_carried ? m_carried->drop() : m_drag->drop();
        m_drag.reset();
        if (!dropped)
            m_ground.say(dropped.problem());
    } else if (hand == Hand::Threading) {
        thread(view, event.position());
    } else if (hand == Hand::Pressed && m_selectsAlone) {
        choose(m_page, m_under);
    } else if (hand == Hand::Banding) {
        choose(m_page, m_selection.items());
    }
    letGo(view);
    return true;
}

void SelectTool::letGo(PageView& view)
{
    m_hand = Hand::Empty;
    m_drag.reset();
    m_carried.reset();
    m_ground.targetAt(std::nullopt);
    m_handle = {};
    view.viewport()->update();
}

bool SelectTool::mouseDoubleClicked(PageView& view, const QMouseEvent& event)
{
    const PageView::PagePoint at = view.pagePoint(event.position());
    const PagePlanPtr plan = m_ground.plan(at.page);
    const PageItems under = itemUnder(view, event.position(), at.page);
    if (under.isEmpty())
        return false;
    if (under.frames.empty()) {
        const auto& picture = plan->placements.at(std::size_t(under.stories.front())).picture;
        if (!picture || !pictureRectOf(*picture, *m_ground.grid(at.page)).contains(at.point))
            return false;
        choose(at.page, under);
        cropSelected();
        return true;
    }
    const FreeFrame* const frame = freeFrame(*plan, under.frames.front());
    if (frame == nullptr || frame->kind != FreeKind::Picture)
        return false;
    const bool vacant = frame->picture.isEmpty();
    choose(at.page, under);
    if (vacant)
        Q_EMIT pictureWanted();
    else
        cropSelected();
    return true;
}

void SelectTool::cropSelected()
{
    if (isLocked(m_selection.items()))
        m_ground.say({ tr("What is selected is locked. Unlock it first."), {} });
    else
        Q_EMIT cropWanted(m_selection.page(), m_selection.items());
}

/// Free frames; the view selects stories itself.
bool SelectTool::menuWanted(PageView& view, const QPointF& point)
{
    const int page = view.pagePoint(point).page;
    const PageItems under = itemUnder(view, point, page);
    if (under.frames.empty())
        return false;
    view.setCurrentPage(page);
    if (page != m_selection.page() || !contains(m_selection.items(), under))
        choose(page, under);
    return true;
}

std::optional<Qt::CursorShape> SelectTool::cursor(const PageView& view, const QPointF& point)
{
    if (m_hand == Hand::Threading)
        return Qt::CrossCursor;
    if (const Handle handle = handleUnder(view, point); handle != Handle())
        return handleCursor(handle);
    if (isOnPort(view, point))
        return Qt::CrossCursor;
    const int page = view.pagePoint(point).page;
    const PageItems under = itemUnder(view, point, page);
    if (under.isEmpty() || page != m_selection.page() || !contains(m_selection.items(), under))
        return std::nullopt;
    return Qt::SizeAllCursor;
}

} // namespace broadsheet
