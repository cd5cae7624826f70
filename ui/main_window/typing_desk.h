// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_text/page_text_tool.h"

namespace broadsheet {

class Desk;
class DeskSelection;
class PageToolSet;
class StatusLine;
class Workspace;

/// Writing on the page: gives the page's text tool its pages and the desk's sessions, and takes the
/// story that is written into the hand, so that the editor and the inspector show it too.
class TypingDesk : public QObject {
    Q_OBJECT

public:
    /// `tools` does not outlive it.
    TypingDesk(Desk& desk,
        DeskSelection& selection,
        Workspace& workspace,
        StatusLine& status,
        PageToolSet& tools);

    [[nodiscard]] PageTextTool& tool() { return m_tool; }

private:
    void showPages();
    void showOverset();

    Desk& m_desk;
    StatusLine& m_status;
    PageTextTool m_tool;
};

} // namespace broadsheet
