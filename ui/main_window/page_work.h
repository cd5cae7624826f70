// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "main_window/page_tool_set.h"

#include <memory>

namespace broadsheet {

class Desk;
class DeskSelection;
class FontLibrary;
class StatusLine;
class ToolsDesk;
class TypingDesk;
class Workspace;

/// What hands do on the pages of the window: the tools of its page view, with the desks behind
/// them. A new one is made in page_work.cpp.
class PageWork {
public:
    /// All of it outlives the work.
    PageWork(Desk& desk,
        DeskSelection& selection,
        Workspace& workspace,
        StatusLine& status,
        FontLibrary& fonts);
    ~PageWork();
    PageWork(const PageWork&) = delete;
    PageWork& operator=(const PageWork&) = delete;
    PageWork(PageWork&&) = delete;
    PageWork& operator=(PageWork&&) = delete;

    [[nodiscard]] TypingDesk& typing() { return *m_typing; }

    [[nodiscard]] ToolsDesk& hands() { return *m_hands; }

    void retranslate();

private:
    PageToolSet m_tools;
    std::unique_ptr<TypingDesk> m_typing;
    std::unique_ptr<ToolsDesk> m_hands;
};

} // namespace broadsheet
