// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_tools/draw_tool.h"

#include "editing/free_frame_verbs.h"
#include "page_tools/page_transform.h"
#include "page_view/page_view.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace broadsheet {

namespace {

constexpr double SnapPixels = 6;
/// A click that moved less has drawn nothing.
const Length LeastDrawn = Length::mm(2);
const Length RuleSide = Length::mm(1);
/// As dark as text on newsprint can be read on.
constexpr int DrawnTint = 150;

FreeFrame frameOf(DrawKind kind)
{
    FreeFrame frame;
    switch (kind) {
    case DrawKind::Text:
        frame.kind = FreeKind::Text;
        break;
    case DrawKind::Picture:
        frame.kind = FreeKind::Picture;
        break;
    case DrawKind::Rule:
        frame.kind = FreeKind::Rule;
        break;
    case DrawKind::Tint:
        frame.edge = BoxEdge::None;
        frame.tintPerMille = DrawnTint;
        break;
    case DrawKind::Box:
        break;
    }
    return frame;
}

bool isFine(const QMouseEvent& event)
{
    return (event.modifiers() & (Qt::AltModifier | Qt::ControlModifier)) != 0;
}

} // namespace

DrawTool::DrawTool(PageGround& ground, QObject* parent)
    : PageTool(parent)
    , m_ground(ground)
{
}

void DrawTool::setKind(std::optional<DrawKind> kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    m_page = 0;
    m_frame.reset();
    m_ghost = {};
    Q_EMIT kindChanged();
}

bool DrawTool::mousePressed(PageView& view, const QMouseEvent& event)
{
    if (!m_kind || event.button() != Qt::LeftButton)
        return false;
    const PageView::PagePoint at = view.pagePoint(event.position());
    const PagePlanPtr plan = m_ground.plan(at.page);
    const PageGrid* const grid = m_ground.grid(at.page);
    if (!plan || grid == nullptr)
        return false;
    view.setCurrentPage(at.page);
    m_page = at.page;
    m_targets = snapTargets(*plan, *grid, {});
    const Length reach = isFine(event) ? Length() : PageTransform(view, m_page).length(SnapPixels);
    m_from = { snapAcross(at.point.x, m_targets, reach), snapDown(at.point.y, m_targets, reach) };
    m_frame.reset();
    return true;
}

FreeFrame DrawTool::frameTo(const Point& point, Length reach, bool square) const
{
    Point to { snapAcross(point.x, m_targets, reach), snapDown(point.y, m_targets, reach) };
    if (square) {
        const Length side = std::max(
            std::max(to.x - m_from.x, m_from.x - to.x), std::max(to.y - m_from.y, m_from.y - to.y));
        to.x = to.x < m_from.x ? m_from.x - side : m_from.x + side;
        to.y = to.y < m_from.y ? m_from.y - side : m_from.y + side;
    }
    FreeFrame frame = frameOf(m_kind.value_or(DrawKind::Box));
    frame.rect = { std::min(m_from.x, to.x),
        std::min(m_from.y, to.y),
        std::max(m_from.x, to.x) - std::min(m_from.x, to.x),
        std::max(m_from.y, to.y) - std::min(m_from.y, to.y) };
    if (frame.kind == FreeKind::Rule) {
        const bool level = frame.rect.width >= frame.rect.height;
        if (level)
            frame.rect = { frame.rect.x, m_from.y - RuleSide / 2, frame.rect.width, RuleSide };
        else
            frame.rect = { m_from.x - RuleSide / 2, frame.rect.y, RuleSide, frame.rect.height };
    }
    return frame;
}

void DrawTool::show(const FreeFrame& frame)
{
    const PageGrid& grid = *m_ground.grid(m_page);
    m_ghost = {};
    m_ghost.page = m_page;
    m_ghost.bounds = frame.rect;
    m_ghost.size = sizeText(frame.rect, grid);
    m_ghost.blocks = { { frame.kind == FreeKind::Text ? ItemBlock::Kind::Text
            : frame.kind == FreeKind::Picture         ? ItemBlock::Kind::Picture
                                                      : ItemBlock::Kind::Frame,
        frame.rect } };
    m_ghost.guides = snapMove(frame.rect, m_targets, Length()).guides;
    m_ghost.gaps = gapsAround(frame.rect, m_targets);
}

bool DrawTool::mouseMoved(PageView& view, const QMouseEvent& event)
{
    if (!m_kind || m_page == 0)
        return m_kind.has_value();
    const PageTransform place(view, m_page);
    const Length reach = isFine(event) ? Length() : place.length(SnapPixels);
    m_frame = frameTo(
        place.toPage(event.position()), reach, event.modifiers().testFlag(Qt::ShiftModifier));
    show(*m_frame);
    view.viewport()->update();
    return true;
}

bool DrawTool::mouseReleased(PageView& view, const QMouseEvent& event)
{
    if (event.button() != Qt::LeftButton)
        return true;
    const std::optional<FreeFrame> frame = std::exchange(m_frame, std::nullopt);
    m_ghost = {};
    if (frame && std::max(frame->rect.width, frame->rect.height) >= LeastDrawn)
        add(*frame);
    m_page = 0;
    view.viewport()->update();
    return true;
}

void DrawTool::add(const FreeFrame& frame)
{
    const int page = m_page;
    int id = 0;
    const QString label = frame.kind == FreeKind::Text ? tr("Draw Text Frame")
        : frame.kind == FreeKind::Picture              ? tr("Draw Picture Frame")
        : frame.kind == FreeKind::Rule                 ? tr("Draw Rule")
        : frame.edge == BoxEdge::None                  ? tr("Draw Tint")
                                                       : tr("Draw Box");
    const Result<void> added = m_ground.edit(label, {}, [&](EditionTransaction& t) {
        const Result<int> made = addFreeFrame(t, page, frame);
        id = made ? *made : 0;
        return made ? Result<void>() : Result<void>(made.problem());
    });
    if (!added) {
        m_ground.say(added.problem());
        return;
    }
    setKind(std::nullopt);
    Q_EMIT drawn(page, id);
}

bool DrawTool::keyPressed(PageView& view, QKeyEvent& event)
{
    if (!m_kind || event.key() != Qt::Key_Escape)
        return false;
    setKind(std::nullopt);
    view.viewport()->unsetCursor();
    view.viewport()->update();
    return true;
}

void DrawTool::paint(PageView& view, QPainter& painter)
{
    if (m_ghost.page != 0 && m_ground.grid(m_ghost.page) != nullptr) {
        paintGhost(
            painter, m_ghost, PageTransform(view, m_ghost.page), *m_ground.grid(m_ghost.page));
    }
}

std::optional<Qt::CursorShape> DrawTool::cursor(const PageView& /*view*/, const QPointF& /*point*/)
{
    return m_kind ? std::optional(Qt::CrossCursor) : std::nullopt;
}

} // namespace broadsheet
