// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command_registry.h"
#include "main_window/main_window.h"
#include "main_window/paper_desk.h"
#include "main_window/window_commands.h"
#include "main_window/workspace.h"

#include <QKeySequence>

namespace broadsheet {

void addPaperCommands(CommandRegistry& registry, const WindowParts& parts)
{
    auto* const paper = new PaperDesk(
        parts.desk, parts.selection, parts.fonts, *parts.workspace.banner, parts.window);
    registry.add({ QStringLiteral("file.new_edition"),
                     QT_TRANSLATE_NOOP("Commands", "New E&dition…"),
                     QStringLiteral("file"),
                     QStringLiteral("calendar"),
                     { QKeySequence(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_N) } },
        [paper] { paper->newEdition(); });
    registry.add({ QStringLiteral("file.publication"),
                     QT_TRANSLATE_NOOP("Commands", "Pu&blication…"),
                     QStringLiteral("file"),
                     QStringLiteral("newspaper"),
                     { QKeySequence(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_P) } },
        [paper] { paper->showPublication(); });
    registry.add({ QStringLiteral("page.settings"),
                     QT_TRANSLATE_NOOP("Commands", "Page &Settings…"),
                     QStringLiteral("page"),
                     QStringLiteral("page"),
                     { QKeySequence(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_G) } },
        [paper] { paper->showPageSettings(); });
}

} // namespace broadsheet
