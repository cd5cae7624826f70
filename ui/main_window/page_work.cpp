// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window/page_work.h"

#include "main_window/status_line.h"
#include "main_window/tools_desk.h"
#include "main_window/typing_desk.h"
#include "main_window/workspace.h"

namespace broadsheet {

PageWork::PageWork(Desk& desk,
    DeskSelection& selection,
    Workspace& workspace,
    StatusLine& status,
    FontLibrary& fonts)
    : m_tools(*workspace.pageView)
    , m_typing(std::make_unique<TypingDesk>(desk, selection, workspace, status, m_tools))
    , m_hands(std::make_unique<ToolsDesk>(desk, selection, workspace, fonts, m_tools))
{
    QObject::connect(m_hands.get(), &ToolsDesk::told, &status, [&status](const QString& text) {
        constexpr int ReadMs = 8000;
        status.showMessage(text, ReadMs);
    });
}

PageWork::~PageWork() = default;

void PageWork::retranslate()
{
    m_hands->retranslate();
}

} // namespace broadsheet
