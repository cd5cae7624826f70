// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_view/page_marks.h"
#include "page_view/page_view.h"
#include "shared/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

// What the page view knows of stories: outlines, marks, selection.

namespace broadsheet {

namespace {

constexpr double HoverWidth = 1;
constexpr double SelectedWidth = 2;
constexpr double SmallestMarked = 0.12; ///< zoom below which marks would cover the page
constexpr int MarkPixels = 11;

} // namespace

QFont PageView::markFont() const
{
    QFont font = this->font();
    font.setPixelSize(MarkPixels);
    font.setBold(true);
    return font;
}

QPointF PageView::viewportPoint(int page, Point point) const
{
    const PagePlace* const place = placeOf(page);
    return place == nullptr ? QPointF() : inView(*place, { point.x, point.y, {}, {} }).topLeft();
}

PageView::PagePoint PageView::pagePoint(const QPointF& viewportPoint) const
{
    for (const PagePlace& place : opening()) {
        const QRectF sheet = sheetInView(place);
        if (sheet.contains(viewportPoint)) {
            const QPointF points = (viewportPoint - sheet.topLeft()) / m_camera.scale();
            return { place.page->number, { Length::pt(points.x()), Length::pt(points.y()) } };
        }
    }
    return {};
}

PageView::StoryHit PageView::storyHit(const QPointF& point) const
{
    const PagePoint at = pagePoint(point);
    const PagePlace* const place = placeOf(at.page);
    if (place == nullptr || m_bareGround.isValid())
        return {};
    // A tag lies over the frame of another story where frames touch.
    for (const OversetMark& mark : oversetMarks(*place->page)) {
        if (oversetTag(inView(*place, mark.frame), mark.text, markFont()).contains(point))
            return { mark.story, mark.tip };
    }
    const StoryRegion* const region = storyAt(*place->page, at.point);
    if (m_showsHeat && region != nullptr) {
        const QString tip = lineTip(*place->page, at.point);
        if (!tip.isEmpty())
            return { region->story, tip };
    }
    return region == nullptr ? StoryHit {} : StoryHit { region->story, storyTip(*region) };
}

void PageView::outline(QPainter& painter, const PagePlace& place, StoryId story, double width)
{
    const StoryRegion* const region = regionOf(*place.page, story);
    if (region == nullptr)
        return;
    // On the paper, which is white in both themes.
    const QColor accent = themeColors(false).accent;
    QColor wash = accent;
    wash.setAlphaF(0.06F);
    painter.setPen(QPen(accent, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(width > HoverWidth ? QBrush(Qt::NoBrush) : QBrush(wash));
    // Frames that touch are one shape, without a line between them.
    QPainterPath shape;
    shape.setFillRule(Qt::WindingFill);
    const double out = 0.5 + width / 2;
    for (const Rect& rect : region->rects)
        shape.addRect(QRectF(inView(place, rect).toRect()).adjusted(-out, -out, out, out));
    painter.drawPath(shape.simplified());
}

void PageView::paintStories(QPainter& painter, const PagePlace& place)
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (m_hovered != m_selected)
        outline(painter, place, m_hovered, HoverWidth);
    outline(painter, place, m_selected, SelectedWidth);
    if (m_camera.zoom() < SmallestMarked)
        return;
    painter.setFont(markFont());
    for (const OversetMark& mark : oversetMarks(*place.page)) {
        const QRectF frame = inView(place, mark.frame);
        const QColor danger = themeColors(false).danger;
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.fillRect(
            QRectF(frame.left(), frame.bottom() - 2, frame.width(), 2).toAlignedRect(), danger);
        drawOversetTag(painter, oversetTag(frame, mark.text, markFont()), mark.text);
    }
}

/// Only the story's frames, with their outlines and tags.
void PageView::updateStory(StoryId story)
{
    constexpr int Around = 4;
    for (const PagePlace& place : opening()) {
        const StoryRegion* const region = regionOf(*place.page, story);
        if (region == nullptr)
            continue;
        for (const Rect& rect : region->rects)
            viewport()->update(
                inView(place, rect).toAlignedRect().adjusted(-Around, -Around, Around, Around));
    }
}

void PageView::hover(StoryId story)
{
    if (story == m_hovered)
        return;
    updateStory(m_hovered);
    m_hovered = story;
    updateStory(m_hovered);
}

void PageView::setSelectedStory(StoryId story)
{
    if (story == m_selected)
        return;
    updateStory(m_selected);
    m_selected = story;
    updateStory(m_selected);
}

void PageView::select(StoryId story)
{
    if (story == m_selected)
        return;
    setSelectedStory(story);
    Q_EMIT storySelected(story);
}

/// Through the stories of the opening in reading order; false at the end.
bool PageView::selectNext(int step)
{
    std::vector<StoryId> stories;
    for (const PagePlace& place : opening()) {
        for (const StoryRegion& region : place.page->stories) {
            if (!region.story.isNull()
                && std::find(stories.begin(), stories.end(), region.story) == stories.end())
                stories.push_back(region.story);
        }
    }
    const auto now = std::find(stories.begin(), stories.end(), m_selected);
    std::ptrdiff_t next = step > 0 ? 0 : std::ptrdiff_t(stories.size()) - 1;
    if (now != stories.end())
        next = now - stories.begin() + step;
    if (next < 0 || next >= std::ptrdiff_t(stories.size()))
        return false;
    select(stories[std::size_t(next)]);
    showStory(m_selected);
    return true;
}

void PageView::showPlace(int page, const Rect& rect)
{
    if (placeOf(page) == nullptr)
        setCurrentPage(page);
    const PagePlace* const place = placeOf(page);
    if (place == nullptr)
        return;
    const QRectF frame = inView(*place, rect);
    const QRectF view(viewport()->rect());
    const auto into = [](double from, double to, double least, double most) {
        if (from >= least && to <= most)
            return 0.0;
        return to - from > most - least || from < least ? least - from : most - to;
    };
    constexpr double Air = 16;
    const QPointF by(into(frame.left(), frame.right(), view.left() + Air, view.right() - Air),
        into(frame.top(), frame.bottom(), view.top() + Air, view.bottom() - Air));
    if (!by.isNull()) {
        m_camera.panBy(by, PageCamera::Reach::Edges);
        cameraMoved();
    }
}

void PageView::showStory(StoryId story)
{
    for (const ComposedPagePtr& page : m_pages) {
        const StoryRegion* const region = regionOf(*page, story);
        if (region == nullptr || region->rects.empty())
            continue;
        showPlace(page->number, region->rects.front());
        return;
    }
}

} // namespace broadsheet
