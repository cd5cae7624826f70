// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command_registry.h"
#include "main_window/page_work.h"
#include "main_window/typing_desk.h"
#include "main_window/window_commands.h"
#include "main_window/workspace.h"
#include "page_view/page_view.h"

#include <QAction>
#include <QKeySequence>

namespace broadsheet {

void addTypingCommands(CommandRegistry& registry, const WindowParts& parts)
{
    PageTextTool& tool = parts.work.typing().tool();
    PageView& view = *parts.workspace.pageView;
    QAction* const text = registry.add({ QStringLiteral("page.text_tool"),
                                           QT_TRANSLATE_NOOP("Commands", "&Text Tool"),
                                           QStringLiteral("page"),
                                           QStringLiteral("text-tool"),
                                           { QKeySequence(Qt::CTRL | Qt::Key_T) },
                                           true },
        {});
    QObject::connect(text, &QAction::toggled, &tool, [&tool, &view](bool on) {
        tool.setTextMode(on);
        if (on)
            view.setFocus(Qt::OtherFocusReason);
    });
}

} // namespace broadsheet
