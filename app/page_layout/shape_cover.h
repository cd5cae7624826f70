// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/runaround.h"

namespace broadsheet {

/// A stretch of paper from left to right.
struct Cover {
    Length left;
    Length right;
};

/// What a shape covers, projected onto the line, of the band between `top` and `bottom`: nothing,
/// one stretch, or several for a polygon with bays. Air above and below counts as the shape, air
/// at the sides is added. Exact to the unit, in integers.
std::vector<Cover> coverOf(const Obstacle& obstacle, Length top, Length bottom);

} // namespace broadsheet
