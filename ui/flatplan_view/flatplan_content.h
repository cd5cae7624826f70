// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/flatplan_fill.h"

#include <vector>

namespace broadsheet {

/// One page as the flatplan shows it.
struct FlatplanSheet {
    PagePtr page;
    ComposedPagePtr composed; ///< nullptr: it has no plan, or one that cannot stand
    PageFill fill;
};

/// An edition as the flatplan shows it, in order.
struct FlatplanContent {
    EditionPtr edition; ///< nullptr: there is none
    std::vector<FlatplanSheet> sheets;
};

} // namespace broadsheet
