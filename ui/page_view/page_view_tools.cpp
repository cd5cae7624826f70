// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_view/page_tool.h"
#include "page_view/page_view.h"

#include <QDragEnterEvent>
#include <QDragMoveEvent>
#include <QDropEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

#include <algorithm>

// What the view's tools get to see, and when.

namespace broadsheet {

void PageView::setTools(const std::vector<PageTool*>& tools)
{
    m_tools = tools;
    m_toolInHand = nullptr;
    viewport()->setAcceptDrops(!tools.empty());
    viewport()->setAttribute(Qt::WA_InputMethodEnabled, !tools.empty());
    setAttribute(Qt::WA_InputMethodEnabled, !tools.empty());
    viewport()->update();
}

QRectF PageView::rectInView(int page, const Rect& rect) const
{
    const PagePlace* const place = placeOf(page);
    return place == nullptr ? QRectF() : inView(*place, rect);
}

ComposedPagePtr PageView::pageOnView(int number) const
{
    const PagePlace* const place = placeOf(number);
    return place == nullptr ? nullptr : place->page;
}

PageTool* PageView::toolThatTakes(const std::function<bool(PageTool&)>& take)
{
    if (m_hand || m_space || m_bareGround.isValid())
        return nullptr;
    const auto found = std::find_if(
        m_tools.begin(), m_tools.end(), [&take](PageTool* tool) { return take(*tool); });
    return found == m_tools.end() ? nullptr : *found;
}

bool PageView::pressTool(const QMouseEvent& event)
{
    m_toolInHand = toolThatTakes([&](PageTool& tool) { return tool.mousePressed(*this, event); });
    return m_toolInHand != nullptr;
}

bool PageView::moveTool(const QMouseEvent& event)
{
    if (m_toolInHand != nullptr)
        return m_toolInHand->mouseMoved(*this, event), true;
    const bool taken
        = toolThatTakes([&](PageTool& tool) { return tool.mouseMoved(*this, event); }) != nullptr;
    pointWithTool(event.position());
    return taken;
}

bool PageView::releaseTool(const QMouseEvent& event)
{
    if (m_toolInHand == nullptr)
        return false;
    PageTool* const tool = std::exchange(m_toolInHand, nullptr);
    tool->mouseReleased(*this, event);
    pointWithTool(event.position());
    return true;
}

void PageView::pointWithTool(const QPointF& point)
{
    std::optional<Qt::CursorShape> shape;
    static_cast<void>(toolThatTakes([&](PageTool& tool) {
        shape = tool.cursor(*this, point);
        return shape.has_value();
    }));
    if (shape)
        viewport()->setCursor(*shape);
    else
        updateCursor();
}

bool PageView::event(QEvent* event)
{
    const bool isKey
        = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey)
        return QAbstractScrollArea::event(event);
    auto* const key = static_cast<QKeyEvent*>(event); // NOLINT(*-static-cast-downcast): by its type
    if (event->type() == QEvent::ShortcutOverride) {
        const PageTool* const tool
            = toolThatTakes([&](PageTool& each) { return each.overridesShortcut(*this, *key); });
        key->setAccepted(tool != nullptr);
        return true;
    }
    // Before it goes from story to story.
    const bool tab = key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab;
    if (tab && toolThatTakes([&](PageTool& each) { return each.keyPressed(*this, *key); })) {
        key->accept();
        return true;
    }
    return QAbstractScrollArea::event(event);
}

void PageView::inputMethodEvent(QInputMethodEvent* event)
{
    if (toolThatTakes([&](PageTool& tool) { return tool.inputMethod(*this, *event); }) != nullptr)
        event->accept();
    else
        QAbstractScrollArea::inputMethodEvent(event);
}

QVariant PageView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    for (PageTool* const tool : m_tools) {
        if (const std::optional<QVariant> answer = tool->inputMethodQuery(*this, query))
            return *answer;
    }
    return QAbstractScrollArea::inputMethodQuery(query);
}

void PageView::dragEnterEvent(QDragEnterEvent* event)
{
    dragMoveEvent(event);
    // Where it is not taken it may be taken a little further on.
    event->accept();
}

void PageView::dragMoveEvent(QDragMoveEvent* event)
{
    const bool taken
        = toolThatTakes([&](PageTool& tool) { return tool.dragMoved(*this, *event); }) != nullptr;
    event->setAccepted(taken || event->mimeData()->hasUrls());
}

void PageView::dragLeaveEvent(QDragLeaveEvent* /*event*/)
{
    for (PageTool* const tool : m_tools)
        tool->dragLeft(*this);
}

void PageView::dropEvent(QDropEvent* event)
{
    if (toolThatTakes([&](PageTool& tool) { return tool.dropped(*this, *event); }) != nullptr)
        return;
    const QList<QUrl> files = event->mimeData()->urls();
    event->setAccepted(!files.isEmpty());
    if (!files.isEmpty())
        Q_EMIT filesDropped(files);
}

void PageView::paintTools(QPainter& painter)
{
    for (PageTool* const tool : m_tools) {
        painter.save();
        tool->paint(*this, painter);
        painter.restore();
    }
}

} // namespace broadsheet
