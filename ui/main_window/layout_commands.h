// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/command_registry.h"

#include <QKeySequence>

#include <functional>

namespace broadsheet {

class ToolsDesk;

/// What registers commands of the layout menu derives from this. Registry and desk outlive it.
class LayoutCommands {
public:
    LayoutCommands(CommandRegistry& registry, ToolsDesk& tools)
        : m_registry(registry)
        , m_tools(tools)
    {
    }

protected:
    void add(const char* id,
        const char* text,
        const char* icon,
        QKeyCombination keys,
        const std::function<void()>& run)
    {
        m_registry.add({ QLatin1String(id),
                           text,
                           QStringLiteral("layout"),
                           QLatin1String(icon),
                           { QKeySequence(keys) } },
            run);
    }

    [[nodiscard]] ToolsDesk& tools() const { return m_tools; }

private:
    CommandRegistry& m_registry;
    ToolsDesk& m_tools;
};

} // namespace broadsheet
