// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_tools/guide_tool.h"

#include "editing/guide_verbs.h"
#include "edition/length_entry.h"
#include "edition/plan_guides.h"
#include "page_tools/ghost.h"
#include "page_tools/page_transform.h"
#include "page_view/page_view.h"
#include "shared/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace broadsheet {

namespace {

constexpr double HitPixels = 3;
constexpr double SnapPixels = 6;
constexpr double TagAir = 8; ///< from the pointer's edge of the viewport

bool isUpright(const PlanGuide& guide)
{
    return guide.direction == RuleDirection::Vertical;
}

Qt::CursorShape cursorOf(const PlanGuide& guide)
{
    return isUpright(guide) ? Qt::SplitHCursor : Qt::SplitVCursor;
}

QLineF lineOf(const PlanGuide& guide, const PageTransform& place, const PageGrid& grid)
{
    const bool upright = isUpright(guide);
    return { place.toView(upright ? Point { guide.at, {} } : Point { {}, guide.at }),
        place.toView(upright ? Point { guide.at, grid.sheet.height }
                             : Point { grid.sheet.width, guide.at }) };
}

} // namespace

GuideTool::GuideTool(PageGround& ground, Held held, QObject* parent)
    : PageTool(parent)
    , m_ground(ground)
    , m_held(std::move(held))
{
}

std::optional<PlanGuide> GuideTool::guideUnder(
    const PageView& view, int page, const QPointF& point) const
{
    const PagePlanPtr plan = m_ground.plan(page);
    const PageTransform place(view, page);
    if (!plan || !place.isOnView() || m_held(view, point))
        return std::nullopt;
    const Point at = place.toPage(point);
    const Length reach = place.length(HitPixels);
    const auto found
        = std::find_if(plan->guides.begin(), plan->guides.end(), [&](const PlanGuide& guide) {
              const Length away = (isUpright(guide) ? at.x : at.y) - guide.at;
              return away <= reach && -away <= reach;
          });
    return found == plan->guides.end() ? std::nullopt : std::optional(*found);
}

void GuideTool::pull(
    PageView& view, RuleDirection direction, const QPointF& point, Qt::KeyboardModifiers modifiers)
{
    if (m_givenUp)
        return;
    if (!m_hand) {
        m_hand = Hand { view.currentPage(), {}, { direction, {} } };
        view.setFocus(Qt::MouseFocusReason); // Escape is its
    }
    move(*m_hand, view, point, modifiers);
}

void GuideTool::move(
    Hand& hand, PageView& view, const QPointF& point, Qt::KeyboardModifiers modifiers)
{
    const PagePlanPtr plan = m_ground.plan(hand.page);
    const PageGrid* const grid = m_ground.grid(hand.page);
    const PageTransform place(view, hand.page);
    hand.moved = true;
    hand.gone = true;
    if (!plan || grid == nullptr || !place.isOnView())
        return;
    const bool fine = (modifiers & (Qt::AltModifier | Qt::ControlModifier)) != 0;
    const Length reach = fine ? Length() : place.length(SnapPixels);
    PagePlan others = *plan;
    if (hand.before)
        std::erase(others.guides, *hand.before);
    const SnapTargets targets = snapTargets(others, *grid, {});
    const Point at = place.toPage(point);
    const bool upright = isUpright(hand.now);
    hand.now.at = upright ? snapAcross(at.x, targets, reach) : snapDown(at.y, targets, reach);
    hand.gone = (upright ? point.x() : point.y()) < 0 || !isOnSheet(hand.now, *grid);
    view.viewport()->update();
}

void GuideTool::drop(PageView& view)
{
    const std::optional<Hand> hand = std::exchange(m_hand, std::nullopt);
    m_givenUp = false;
    view.viewport()->update();
    if (!hand || !hand->moved || (hand->gone && !hand->before))
        return;
    const QString label = hand->gone ? tr("Remove Guide")
        : hand->before               ? tr("Move Guide")
                                     : tr("Guide");
    const Result<void> done
        = m_ground.edit(label, {}, [&hand](EditionTransaction& t) -> Result<void> {
              if (hand->gone)
                  return removeGuide(t, hand->page, *hand->before);
              return hand->before ? moveGuide(t, hand->page, *hand->before, hand->now.at)
                                  : addGuide(t, hand->page, hand->now);
          });
    if (!done)
        m_ground.say(done.problem());
}

bool GuideTool::mousePressed(PageView& view, const QMouseEvent& event)
{
    if (event.button() != Qt::LeftButton)
        return false;
    const int page = view.pagePoint(event.position()).page;
    const std::optional<PlanGuide> guide = guideUnder(view, page, event.position());
    if (!guide)
        return false;
    m_hand = Hand { page, guide, *guide, false };
    return true;
}

bool GuideTool::mouseMoved(PageView& view, const QMouseEvent& event)
{
    if (!m_hand)
        return false;
    move(*m_hand, view, event.position(), event.modifiers());
    return true;
}

bool GuideTool::mouseReleased(PageView& view, const QMouseEvent& event)
{
    if (event.button() == Qt::LeftButton)
        drop(view);
    return true;
}

bool GuideTool::keyPressed(PageView& view, QKeyEvent& event)
{
    if (!m_hand || event.key() != Qt::Key_Escape)
        return false;
    m_givenUp = !m_hand->before;
    m_hand.reset();
    view.viewport()->update();
    return true;
}

void GuideTool::paintPage(const PageView& view, QPainter& painter, int page) const
{
    const PagePlanPtr plan = m_ground.plan(page);
    const PageGrid* const grid = m_ground.grid(page);
    const PageTransform place(view, page);
    if (!plan || grid == nullptr || !place.isOnView())
        return;
    for (const PlanGuide& guide : plan->guides) {
        const bool inHand = m_hand && m_hand->page == page && m_hand->before == guide;
        if (!inHand)
            painter.drawLine(lineOf(guide, place, *grid));
    }
}

/// The guide in hand, and where it is.
void GuideTool::paintTold(
    QPainter& painter, const Hand& hand, const PageTransform& place, const PageGrid& grid)
{
    const QColor accent = themeColors(false).accent;
    const bool upright = isUpright(hand.now);
    const QLineF line = lineOf(hand.now, place, grid);
    painter.setPen(QPen(accent, 1));
    painter.drawLine(line);
    // Where the line begins, or where it comes into view.
    const QPointF corner(
        std::max(line.x1() + TagAir, TagAir), std::max(line.y1() + TagAir, TagAir));
    paintTag(painter,
        corner,
        entryText(hand.now.at, upright ? EntryKind::X : EntryKind::Y, EntryUnit::Lines, grid),
        accent);
}

void GuideTool::paint(PageView& view, QPainter& painter)
{
    QColor ink = themeColors(false).accent;
    ink.setAlphaF(0.6F);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(ink, 1));
    // The pages that can be on view beside the current one.
    const int current = view.currentPage();
    for (const int page : { current - 1, current, current + 1 })
        paintPage(view, painter, page);
    const PageGrid* const grid = m_hand ? m_ground.grid(m_hand->page) : nullptr;
    if (m_hand && !m_hand->gone && grid != nullptr)
        paintTold(painter, *m_hand, PageTransform(view, m_hand->page), *grid);
}

std::optional<Qt::CursorShape> GuideTool::cursor(const PageView& view, const QPointF& point)
{
    if (m_hand)
        return cursorOf(m_hand->now);
    const std::optional<PlanGuide> guide = guideUnder(view, view.pagePoint(point).page, point);
    return guide ? std::optional(cursorOf(*guide)) : std::nullopt;
}

} // namespace broadsheet
