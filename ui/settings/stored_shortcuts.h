// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace broadsheet {

class CommandRegistry;
class Preferences;

/// Gives every command of the registry the shortcuts that were set for it; once, after all commands
/// were added. Where a set shortcut clashes with another command's default, the set one wins.
void applyStoredShortcuts(const Preferences& preferences, CommandRegistry& registry);

/// Sets and keeps. What equals the default is not kept, so that a later default can come through.
/// Other commands that have one of these shortcuts lose it.
void storeShortcuts(const QString& command,
    const QList<QKeySequence>& shortcuts,
    CommandRegistry& registry,
    Preferences& preferences);

} // namespace broadsheet
