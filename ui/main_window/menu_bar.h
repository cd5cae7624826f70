// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

QT_BEGIN_NAMESPACE
class QMenuBar;
QT_END_NAMESPACE

namespace broadsheet {

class CommandRegistry;

/// Fills the menu bar: every command stands in the menu of its group, in the order of the list in
/// menu_bar.cpp, those that the list does not name at the end. Call it again after the language has
/// changed.
void fillMenuBar(QMenuBar& bar, const CommandRegistry& registry);

} // namespace broadsheet
