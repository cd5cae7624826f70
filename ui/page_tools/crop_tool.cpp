// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_tools/crop_tool.h"

#include "editing/free_frame_verbs.h"
#include "editing/picture_verbs.h"
#include "edition/free_frame_check.h"
#include "page_layout/cropped_picture.h"
#include "page_tools/page_transform.h"
#include "page_view/page_view.h"
#include "pictures/picture_crop.h"
#include "shared/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace broadsheet {

namespace {

constexpr double NotchZoom = 1.1;
constexpr double Notch = 120; ///< eighths of a degree
constexpr int MostZoom = 20'000;
constexpr double KeyPan = 10; ///< per mille

struct Pan {
    double by = 0; ///< parts of the frame's side
    double seen = 1; ///< the part of the picture's side that the frame shows
};

/// The focus that puts the picture so much further, with what is less than a thousandth kept in
/// `rest`. Between the edges only: beyond them it would stand still and have to be brought back.
int movedFocus(int focus, const Pan& pan, double& rest)
{
    constexpr double Whole = 1000;
    const double edge = pan.seen * Whole / 2;
    if (edge >= Whole / 2) {
        rest = 0;
        return focus; // all of it is seen on this side
    }
    const double from = std::clamp(double(focus), edge, Whole - edge);
    const double to = std::clamp(from + rest + pan.by * pan.seen * Whole, edge, Whole - edge);
    const int moved = int(std::lround(to));
    rest = to - moved;
    return moved;
}

} // namespace

CropTool::CropTool(PageGround& ground, QObject* parent)
    : PageTool(parent)
    , m_ground(ground)
{
}

void CropTool::start(int page, const PageItems& item)
{
    finish();
    const PagePlanPtr plan = m_ground.plan(page);
    if (!plan || item.stories.size() + item.frames.size() != 1)
        return;
    m_page = page;
    if (item.frames.empty())
        m_story = plan->placements.at(std::size_t(item.stories.front())).story;
    else
        m_frame = item.frames.front();
    ++m_turn;
    if (const std::optional<Held> now = held())
        m_before = now->cropping;
    else
        finish();
}

void CropTool::finish()
{
    m_page = 0;
    m_frame = 0;
    m_story = {};
    m_dragging = false;
    m_before.reset();
}

std::optional<CropTool::Held> CropTool::held() const
{
    const PagePlanPtr plan = m_ground.plan(m_page);
    const PageGrid* const grid = m_ground.grid(m_page);
    if (!plan || grid == nullptr)
        return std::nullopt;
    if (m_frame != 0) {
        const FreeFrame* const found = freeFrame(*plan, m_frame);
        if (found == nullptr || found->picture.isEmpty() || found->locked)
            return std::nullopt;
        return Held { found->cropping, pictureRectOf(*found, *grid), found->picture };
    }
    const auto found = std::find_if(plan->placements.begin(),
        plan->placements.end(),
        [this](const Placement& each) { return each.story == m_story; });
    if (found == plan->placements.end() || found->locked)
        return std::nullopt;
    const std::optional<PictureBox>& box = found->picture;
    if (!box)
        return std::nullopt;
    return Held { box->cropping,
        pictureRectOf(*box, *grid),
        box->picture,
        std::size_t(found - plan->placements.begin()) };
}

void CropTool::change(const PictureCropping& cropping)
{
    const std::optional<Held> now = held();
    const PagePlanPtr plan = m_ground.plan(m_page);
    if (!now || !plan)
        return;
    const MergeKey merge { QStringLiteral("crop-%1-%2").arg(m_frame).arg(m_turn) };
    const Result<void> changed
        = m_ground.edit(tr("Crop Picture"), merge, [&](EditionTransaction& t) {
              if (m_frame == 0)
                  return cropStoryPicture(t, { m_page, now->placement, m_story }, cropping);
              FreeFrame frame = *freeFrame(*plan, m_frame);
              frame.cropping = cropping;
              return changeFreeFrame(t, m_page, frame);
          });
    if (!changed)
        m_ground.say(changed.problem());
}

/// Parts of the frame's sides; the picture follows the hand, so its focus goes the other way.
void CropTool::pan(double across, double down)
{
    const std::optional<Held> now = held();
    if (!now)
        return;
    const QSize picture = m_ground.pictureSize(now->picture);
    if (picture.isEmpty())
        return;
    PictureCropping cropping = now->cropping;
    const PixelRect seen = pictureCrop(picture.width(),
        picture.height(),
        { now->rect.width, now->rect.height },
        cropping.focusX,
        cropping.focusY,
        cropping.zoomPerMille);
    cropping.focusX
        = movedFocus(cropping.focusX, { -across, double(seen.width) / picture.width() }, m_restX);
    cropping.focusY
        = movedFocus(cropping.focusY, { -down, double(seen.height) / picture.height() }, m_restY);
    if (cropping != now->cropping)
        change(cropping);
}

void CropTool::zoom(double by)
{
    const std::optional<Held> now = held();
    if (!now)
        return;
    PictureCropping cropping = now->cropping;
    cropping.zoomPerMille
        = std::clamp(int(std::lround(cropping.zoomPerMille * by)), 1000, MostZoom);
    change(cropping);
}

void CropTool::backOut()
{
    if (m_before)
        change(*m_before);
    finish();
}

bool CropTool::mousePressed(PageView& view, const QMouseEvent& event)
{
    const std::optional<Held> now = held();
    if (!isActive() || event.button() != Qt::LeftButton)
        return false;
    const bool inside
        = now && PageTransform(view, m_page).toView(now->rect).contains(event.position());
    if (!inside) {
        finish();
        view.viewport()->update();
        return false;
    }
    m_dragging = true;
    m_last = event.position();
    m_restX = 0;
    m_restY = 0;
    return true;
}

bool CropTool::mouseMoved(PageView& view, const QMouseEvent& event)
{
    const std::optional<Held> now = held();
    if (!m_dragging || !now)
        return isActive();
    const QSizeF size = PageTransform(view, m_page).toView(now->rect).size();
    const QPointF by = event.position() - m_last;
    m_last = event.position();
    pan(by.x() / std::max(size.width(), 1.0), by.y() / std::max(size.height(), 1.0));
    view.viewport()->update();
    return true;
}

bool CropTool::mouseReleased(PageView& /*view*/, const QMouseEvent& /*event*/)
{
    m_dragging = false;
    return isActive();
}

bool CropTool::wheelTurned(PageView& view, const QWheelEvent& event)
{
    if (!isActive())
        return false;
    zoom(std::pow(NotchZoom, event.angleDelta().y() / Notch));
    view.viewport()->update();
    return true;
}

bool CropTool::keyPressed(PageView& view, QKeyEvent& event)
{
    if (!isActive())
        return false;
    switch (event.key()) {
    case Qt::Key_Escape:
        backOut();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        finish();
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(NotchZoom);
        break;
    case Qt::Key_Minus:
        zoom(1 / NotchZoom);
        break;
    case Qt::Key_Left:
        pan(-KeyPan / 1000, 0);
        break;
    case Qt::Key_Right:
        pan(KeyPan / 1000, 0);
        break;
    case Qt::Key_Up:
        pan(0, -KeyPan / 1000);
        break;
    case Qt::Key_Down:
        pan(0, KeyPan / 1000);
        break;
    default:
        return false;
    }
    view.viewport()->update();
    return true;
}

void CropTool::paint(PageView& view, QPainter& painter)
{
    const std::optional<Held> now = held();
    if (!isActive() || !now)
        return;
    const QRectF rect = PageTransform(view, m_page).toView(now->rect);
    const QColor accent = themeColors(false).accent;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::white, 3));
    painter.drawRect(rect);
    painter.setPen(QPen(accent, 2, Qt::DashLine));
    painter.drawRect(rect);
    // Thirds, by which pictures are composed.
    QColor third(Qt::white);
    third.setAlphaF(0.6F);
    painter.setPen(QPen(third, 1));
    for (const double part : { 1.0 / 3, 2.0 / 3 }) {
        const double x = rect.left() + rect.width() * part;
        const double y = rect.top() + rect.height() * part;
        painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()));
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
    }
}

std::optional<Qt::CursorShape> CropTool::cursor(const PageView& view, const QPointF& point)
{
    const std::optional<Held> now = held();
    if (!isActive() || !now || !PageTransform(view, m_page).toView(now->rect).contains(point))
        return std::nullopt;
    return m_dragging ? Qt::ClosedHandCursor : Qt::OpenHandCursor;
}

} // namespace broadsheet
