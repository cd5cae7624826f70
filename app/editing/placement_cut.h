// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "edition/page_plan.h"

namespace broadsheet {

/// Cuts the placement's text frames off `lines` body lines below the top of the first of them; its
/// box and its shape follow where they can, else the shape is given up. Problem: fewer than one
/// line would stay.
Result<void> keepLines(Placement& placement, int lines);

} // namespace broadsheet
