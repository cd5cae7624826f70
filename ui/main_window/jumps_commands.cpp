// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command_registry.h"
#include "main_window/jumps_desk.h"
#include "main_window/problems_desk.h"
#include "main_window/window_commands.h"
#include "main_window/workspace.h"

#include <QAction>
#include <QDockWidget>
#include <QKeySequence>

namespace broadsheet {

void addJumpCommands(CommandRegistry& registry, const WindowParts& parts)
{
    JumpsDesk& jumps = parts.jumps;
    ProblemsDesk& problems = parts.problems;
    const auto add = [&](const char* id,
                         const char* text,
                         const char* group,
                         const char* icon,
                         const QKeySequence& keys,
                         const std::function<void()>& run) {
        registry.add(
            { QLatin1String(id), text, QLatin1String(group), QLatin1String(icon), { keys } }, run);
    };
    add("story.jump",
        QT_TRANSLATE_NOOP("Commands", "&Jump Rest to Page…"),
        "story",
        "jump",
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_J),
        [&jumps] { jumps.chooseTarget(); });
    add("story.follow_jump",
        QT_TRANSLATE_NOOP("Commands", "Go to &Continuation"),
        "story",
        "jump-follow",
        QKeySequence(Qt::CTRL | Qt::Key_J),
        [&jumps] { jumps.follow(); });
    add("story.undo_jump",
        QT_TRANSLATE_NOOP("Commands", "Take the Jump Back"),
        "story",
        "jump-undo",
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_J),
        [&jumps] { jumps.undo(); });
    add("page.next_problem",
        QT_TRANSLATE_NOOP("Commands", "Next Pro&blem"),
        "page",
        "next-problem",
        QKeySequence(Qt::SHIFT | Qt::Key_F8),
        [&problems] { problems.goToNext(1); });
    add("page.previous_problem",
        QT_TRANSLATE_NOOP("Commands", "Previous Problem"),
        "page",
        "next-problem",
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F8),
        [&problems] { problems.goToNext(-1); });
    QAction* const panel = registry.add({ QStringLiteral("view.problems"),
                                            QT_TRANSLATE_NOOP("Commands", "P&roblems"),
                                            QStringLiteral("view"),
                                            QStringLiteral("problem"),
                                            { QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M) },
                                            true },
        {});
    QAction* const toggle = parts.workspace.problemsDock->toggleViewAction();
    QObject::connect(panel, &QAction::triggered, toggle, &QAction::trigger);
    QObject::connect(toggle, &QAction::toggled, panel, &QAction::setChecked);
    panel->setChecked(toggle->isChecked());
}

} // namespace broadsheet
