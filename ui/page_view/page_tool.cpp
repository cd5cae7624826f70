// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_view/page_tool.h"

namespace broadsheet {

// A tool takes what it says it takes, and nothing else.

bool PageTool::mousePressed(PageView& /*view*/, const QMouseEvent& /*event*/)
{
    return false;
}

bool PageTool::mouseMoved(PageView& /*view*/, const QMouseEvent& /*event*/)
{
    return false;
}

bool PageTool::mouseReleased(PageView& /*view*/, const QMouseEvent& /*event*/)
{
    return false;
}

bool PageTool::mouseDoubleClicked(PageView& /*view*/, const QMouseEvent& /*event*/)
{
    return false;
}

bool PageTool::menuWanted(PageView& /*view*/, const QPointF& /*point*/)
{
    return false;
}

bool PageTool::keyPressed(PageView& /*view*/, QKeyEvent& /*event*/)
{
    return false;
}

bool PageTool::wheelTurned(PageView& /*view*/, const QWheelEvent& /*event*/)
{
    return false;
}

bool PageTool::overridesShortcut(const PageView& /*view*/, const QKeyEvent& /*event*/)
{
    return false;
}

bool PageTool::inputMethod(PageView& /*view*/, QInputMethodEvent& /*event*/)
{
    return false;
}

std::optional<QVariant> PageTool::inputMethodQuery(
    const PageView& /*view*/, Qt::InputMethodQuery /*query*/)
{
    return std::nullopt;
}

bool PageTool::dragMoved(PageView& /*view*/, QDropEvent& /*event*/)
{
    return false;
}

void PageTool::dragLeft(PageView& /*view*/) { }

bool PageTool::dropped(PageView& /*view*/, QDropEvent& /*event*/)
{
    return false;
}

void PageTool::paint(PageView& /*view*/, QPainter& /*painter*/) { }

std::optional<Qt::CursorShape> PageTool::cursor(const PageView& /*view*/, const QPointF& /*point*/)
{
    return std::nullopt;
}

} // namespace broadsheet
