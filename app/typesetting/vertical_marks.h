// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typesetting/paragraph.h"

namespace broadsheet {

/// ：；？！ keep their em in a vertical line, in every region: they have no blank to give (R66).
/// All other marks give what they give in a horizontal one (R15), below instead of at the right.
bool fillsVerticalEm(const Cluster& mark);

/// Whether a typed space stands between Han and an upright letter or a combined number. It says the
/// Han–Latin gap (R32), which there is none of there (R69).
bool fallsAwayInVertical(const Paragraph& paragraph, std::size_t space);

} // namespace broadsheet
