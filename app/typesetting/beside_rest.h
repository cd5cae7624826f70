// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typesetting/beside_matter.h"

namespace broadsheet {

/// What stands beside `count` clusters from `first` on, counted from there. A reading whose base is
/// cut falls away; a drop cap stays only where its paragraph begins.
BesideMatter besideOfRest(const BesideMatter& whole, std::size_t first, std::size_t count);

} // namespace broadsheet
