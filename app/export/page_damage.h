// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/composed_page.h"

#include <vector>

namespace broadsheet {

/// Where the two pages look different: the rectangles of the ops that only one of them has,
/// whatever their order; the whole sheet where its size differs. Those that overlap are one.
std::vector<Rect> damageBetween(const ComposedPage& before, const ComposedPage& after);

} // namespace broadsheet
