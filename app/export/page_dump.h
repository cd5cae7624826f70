// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/composed_page.h"

namespace broadsheet {

/// The page as text for golden tests and for other tools: one line per op in order, lengths in
/// points with three decimals, glyph runs with face, size, baseline, start, end and text; then the
/// stories' regions, overset and problems. Stable across machines with the same fonts.
QString dumpPage(const ComposedPage& page);

} // namespace broadsheet
