// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/page_plan.h"

#include <QString>

namespace broadsheet {

enum class JumpDirection { To, From };

/// "下转第3版", "上接第1版", "Continued on A3", "Continued from A1", from the plan's page numbers
/// or folios and the story's language. Empty when the plan jumps nowhere in that direction.
QString jumpText(const Jump& jump, JumpDirection direction, const QString& language);

/// Which of the two an imported jump line is.
JumpDirection jumpDirection(const QString& text);

} // namespace broadsheet
