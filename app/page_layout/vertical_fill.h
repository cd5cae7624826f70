// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/segment_pourer.h"

namespace broadsheet {

/// How far each thing in a short segment moves down so that the last one stands at its foot: first
/// between paragraphs, then around heads, then in the leading, equally within each step and never
/// beyond its limit. Empty: the limits do not reach the foot, nothing is missing, or slots bind the
/// lines to their body lines.
std::vector<Length> openToFoot(const std::vector<Placed>& placed,
    const LegSegment& segment,
    const VerticalJustify& justify,
    const PageGrid& grid);

} // namespace broadsheet
