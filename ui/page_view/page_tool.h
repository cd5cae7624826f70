// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariant>

#include <optional>

QT_FORWARD_DECLARE_CLASS(QDropEvent)
QT_FORWARD_DECLARE_CLASS(QInputMethodEvent)
QT_FORWARD_DECLARE_CLASS(QKeyEvent)
QT_FORWARD_DECLARE_CLASS(QMouseEvent)
QT_FORWARD_DECLARE_CLASS(QPainter)
QT_FORWARD_DECLARE_CLASS(QWheelEvent)

namespace broadsheet {

class PageView;

/// Something that a hand does on the pages of a view: select and move, write, draw a frame. The
/// view asks its tools in order; the first that takes an event keeps it from the others and from
/// the view itself. A tool that took a press gets every move until the release. Points are in the
/// viewport; PageView::pagePoint() and rectInView() turn them into places on a page. Thread: the
/// interface's.
class PageTool : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    // Each answers whether it took the event.
    virtual bool mousePressed(PageView& view, const QMouseEvent& event);
    /// Without a button too: for what is under the pointer.
    virtual bool mouseMoved(PageView& view, const QMouseEvent& event);
    virtual bool mouseReleased(PageView& view, const QMouseEvent& event);
    virtual bool mouseDoubleClicked(PageView& view, const QMouseEvent& event);
    /// Before the menu for what lies at the point: the tool has selected that. Not taken: the view
    /// selects the story there.
    virtual bool menuWanted(PageView& view, const QPointF& point);
    virtual bool keyPressed(PageView& view, QKeyEvent& event);
    virtual bool wheelTurned(PageView& view, const QWheelEvent& event);
    /// Whether the key is this tool's before any command has it as its shortcut. Tab comes here
    /// too.
    virtual bool overridesShortcut(const PageView& view, const QKeyEvent& event);
    virtual bool inputMethod(PageView& view, QInputMethodEvent& event);
    /// Nothing: not this tool's time.
    virtual std::optional<QVariant> inputMethodQuery(
        const PageView& view, Qt::InputMethodQuery query);

    // What is dragged here from elsewhere. `moved` answers for entering too.
    virtual bool dragMoved(PageView& view, QDropEvent& event);
    virtual void dragLeft(PageView& view);
    virtual bool dropped(PageView& view, QDropEvent& event);

    /// Over the pages, in viewport coordinates.
    virtual void paint(PageView& view, QPainter& painter);

    /// The pointer there; nothing: the view's own.
    virtual std::optional<Qt::CursorShape> cursor(const PageView& view, const QPointF& point);
};

} // namespace broadsheet
