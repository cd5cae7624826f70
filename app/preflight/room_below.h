// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/page_plan.h"

namespace broadsheet {

/// Body lines by which all legs of a placement have to become deeper, to hold so many lines more.
int deeperBy(const Placement& placement, int lines);

/// Whether the placement can become so many lines deeper: they are free, and what follows is told
/// apart, by a line of air or by its head.
bool hasRoomBelow(const PagePlan& plan, std::size_t placement, int lines, const PageGrid& grid);

} // namespace broadsheet
