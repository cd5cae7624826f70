// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/stored_shortcuts.h"

#include "commands/command_registry.h"
#include "settings/preferences.h"

#include <QAction>

namespace broadsheet {

namespace {

bool clash(const QKeySequence& left, const QKeySequence& right)
{
    return left.matches(right) != QKeySequence::NoMatch
        || right.matches(left) != QKeySequence::NoMatch;
}

QList<QKeySequence> without(const QList<QKeySequence>& all, const QKeySequence& taken)
{
    QList<QKeySequence> left;
    for (const QKeySequence& each : all) {
        if (!clash(each, taken))
            left << each;
    }
    return left;
}

void set(const QString& command,
    const QList<QKeySequence>& shortcuts,
    CommandRegistry& registry,
    Preferences& preferences)
{
    registry.setShortcuts(command, shortcuts);
    if (shortcuts == registry.command(command)->spec.shortcuts)
        preferences.resetShortcuts(command);
    else
        preferences.setShortcuts(command, shortcuts);
}

} // namespace

void applyStoredShortcuts(const Preferences& preferences, CommandRegistry& registry)
{
    const QStringList ids = preferences.commandsWithShortcuts();
    for (const QString& id : ids) {
        const auto stored = preferences.shortcuts(id);
        if (stored && registry.command(id) != nullptr)
            registry.setShortcuts(id, *stored);
    }
    for (const QString& id : ids) {
        const auto stored = preferences.shortcuts(id);
        if (!stored || registry.command(id) == nullptr)
            continue;
        for (const QKeySequence& shortcut : *stored) {
            const CommandRegistry::Command* const other = registry.conflict(id, shortcut);
            if (other != nullptr && !preferences.shortcuts(other->spec.id))
                registry.setShortcuts(
                    other->spec.id, without(registry.shortcuts(other->spec.id), shortcut));
        }
    }
}

void storeShortcuts(const QString& command,
    const QList<QKeySequence>& shortcuts,
    CommandRegistry& registry,
    Preferences& preferences)
{
    if (registry.command(command) == nullptr)
        return;
    for (const QKeySequence& shortcut : shortcuts) {
        while (const CommandRegistry::Command* const other = registry.conflict(command, shortcut)) {
            const QString id = other->spec.id;
            set(id, without(registry.shortcuts(id), shortcut), registry, preferences);
        }
    }
    set(command, shortcuts, registry, preferences);
}

} // namespace broadsheet
