// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command_registry.h"
#include "main_window/history_desk.h"
#include "main_window/main_window.h"
#include "main_window/window_commands.h"

#include <QAction>
#include <QKeySequence>
#include <QToolBar>

namespace broadsheet {

void addHistoryCommands(CommandRegistry& registry, const WindowParts& parts)
{
    registry.add({ QStringLiteral("edit.history"),
                     QT_TRANSLATE_NOOP("Commands", "Histor&y"),
                     QStringLiteral("edit"),
                     QStringLiteral("history"),
                     { QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Z) } },
        [&parts] {
            QWidget* button = nullptr;
            QAction* const undo = parts.window.commands().action(QStringLiteral("edit.undo"));
            if (const auto* bar = parts.window.findChild<QToolBar*>(QStringLiteral("tool_bar")))
                button = bar->widgetForAction(undo);
            parts.history.showList(button);
        });
}

} // namespace broadsheet
