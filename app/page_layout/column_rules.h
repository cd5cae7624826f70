// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/frame_filler.h"

namespace broadsheet {

/// Hairlines (栏线) in the gaps between neighbouring legs, as far down as the deeper of the two
/// holds text. Nothing is ruled beside an obstacle that stands in the gap, nor through a head that
/// spans legs.
std::vector<Rect> columnRules(const Fill& fill, const PageGrid& grid);

} // namespace broadsheet
