// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace broadsheet {

/// What tells this run of a program from all others on this computer: boot, process and the time
/// at which it started, so that a process number that is used again is no false friend.
QString ownProgramMark();

/// Whether the mark is that of another program that runs now. Marks of other computers and of
/// earlier boots are not.
bool isRunningElsewhere(const QString& mark);

} // namespace broadsheet
