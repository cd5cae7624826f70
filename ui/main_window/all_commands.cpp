// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window/window_commands.h"
#include "settings/stored_shortcuts.h"

namespace broadsheet {

void addAllCommands(CommandRegistry& registry, const WindowParts& parts)
{
    addFileCommands(registry, parts);
    addEditCommands(registry, parts);
    addHistoryCommands(registry, parts);
    addBesideCommands(registry, parts);
    addTypingCommands(registry, parts);
    addStoryCommands(registry, parts);
    addPageCommands(registry, parts);
    addPaperCommands(registry, parts);
    addJumpCommands(registry, parts);
    addToolsCommands(registry, parts);
    addViewCommands(registry, parts);
    addHelpCommands(registry, parts);
    applyStoredShortcuts(parts.preferences, registry);
}

} // namespace broadsheet
