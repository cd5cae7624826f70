// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window/typing_desk.h"

#include "desk/desk.h"
#include "main_window/desk_selection.h"
#include "main_window/page_tool_set.h"
#include "main_window/status_line.h"
#include "main_window/workspace.h"
#include "page_view/page_view.h"
#include "shared/banner.h"

namespace broadsheet {

TypingDesk::TypingDesk(Desk& desk,
    DeskSelection& selection,
    Workspace& workspace,
    StatusLine& status,
    PageToolSet& tools)
    : m_desk(desk)
    , m_status(status)
    , m_tool(*workspace.pageView, [&desk](StoryId story) { return desk.session(story); })
{
    tools.add(m_tool, ToolRank::Writing);
    connect(&desk, &Desk::pagesComposed, this, &TypingDesk::showPages);
    connect(&desk, &Desk::composingFinished, this, &TypingDesk::showPages);
    connect(&desk, &Desk::editionChanged, this, &TypingDesk::showPages);
    connect(&desk, &Desk::sessionReplaced, &m_tool, &PageTextTool::sessionReplaced);
    connect(&m_tool, &PageTextTool::storyTaken, &selection, &DeskSelection::setStory);
    connect(&selection, &DeskSelection::storyChanged, this, [this](StoryId story) {
        if (m_tool.isWriting() && m_tool.story() != story)
            m_tool.stop();
    });
    Banner* const banner = workspace.banner;
    connect(&m_tool, &PageTextTool::problem, banner, [banner](const Problem& problem) {
        banner->showProblem(problem);
    });
    connect(&m_tool, &PageTextTool::oversetChanged, this, &TypingDesk::showOverset);
}

void TypingDesk::showPages()
{
    m_tool.setPages(m_desk.pages());
    if (m_tool.isOverset())
        showOverset();
}

/// Where the caret cannot be seen it is said why.
void TypingDesk::showOverset()
{
    const std::optional<Copyfit> fit
        = m_tool.isOverset() ? m_desk.copyfit(m_tool.story()) : std::nullopt;
    if (m_tool.isOverset()) {
        m_status.showMessage(fit && fit->lines > 0
                ? tr("You are writing in %n line(s) that do not fit on the page.",
                      nullptr,
                      fit->lines)
                : tr("You are writing in a part that does not stand on the page."));
    } else {
        m_status.clearMessage();
    }
}

} // namespace broadsheet
