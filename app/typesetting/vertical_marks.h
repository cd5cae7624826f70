// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typesetting/paragraph.h"

namespace broadsheet {

/// The blank parts of a Chinese mark's cell in a vertical line that may be taken away (R15, R66):
/// below ，。、 and closing brackets, above opening brackets, both a quarter where the region
/// centres its pauses. ：；？！ keep their em in every region.
std::int32_t blankBelow(const Paragraph& paragraph, const Cluster& mark);
std::int32_t blankAbove(const Paragraph& paragraph, const Cluster& mark);

/// Whether a typed space stands between Han and an upright letter or a combined number. It says the
/// Han–Latin gap (R32), which there is none of there (R69).
bool fallsAwayInVertical(const Paragraph& paragraph, std::size_t space);

} // namespace broadsheet
