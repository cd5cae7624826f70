// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window/finding_fixes.h"
#include "main_window/jumps_desk.h"
#include "main_window/main_window.h"
#include "main_window/page_work.h"
#include "main_window/problems_desk.h"
#include "main_window/status_line.h"
#include "main_window/tools_desk.h"
#include "main_window/workspace.h"
#include "publication/publication_dialog.h"

#include <QAction>

namespace broadsheet {

// What is done about problems, by the commands that open the places.

ProblemsDesk* MainWindow::makeProblemsDesk()
{
    auto* const fixes
        = new FindingFixes(m_desk, m_selection, *m_workspace, m_pageWork->hands(), *m_jumps);
    fixes->setParent(this);
    const auto run = [this](const char* command) {
        if (QAction* const action = m_commands.action(QLatin1String(command)))
            action->trigger();
    };
    connect(fixes, &FindingFixes::editorWanted, this, [run] { run("story.edit"); });
    connect(fixes, &FindingFixes::publicationWanted, this, [run] { run("file.publication"); });
    connect(fixes, &FindingFixes::pageSettingsWanted, this, [run] { run("page.settings"); });
    connect(fixes, &FindingFixes::mastersWanted, this, [this, run] {
        run("file.publication");
        if (auto* const dialog = findChild<PublicationDialog*>())
            dialog->showMasters();
    });
    return new ProblemsDesk(m_desk, *fixes, *m_workspace, *m_status);
}

} // namespace broadsheet
