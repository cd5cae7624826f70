// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/page_item_verbs.h"
#include "edition/page_grid.h"

#include <QString>

namespace broadsheet {

/// Why the items cannot stand where `plan` has them, in words for the person whose hand is on
/// them and not for the reader of a plan: over the edge of the type area or the sheet, over other
/// matter, too small. Translated; never empty.
QString plainReason(const PagePlan& plan, const PageItems& items, const PageGrid& grid);

} // namespace broadsheet
