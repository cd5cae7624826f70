// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

QT_FORWARD_DECLARE_CLASS(QKeyEvent)

namespace broadsheet {

/// Whether a key is held that makes a command of another. AltGr, which types characters, comes as
/// Control and Alt together on Windows; elsewhere the two are those of a command.
bool hasCommandModifier(const QKeyEvent& event);

/// Whether the key puts characters into the text.
bool typesCharacters(const QKeyEvent& event);

} // namespace broadsheet
