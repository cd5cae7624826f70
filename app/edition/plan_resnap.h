// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/page_grid.h"
#include "edition/page_plan.h"

namespace broadsheet {

/// Something that stood on a page and has no place on its new grid.
struct LeftOut {
    StoryRef story; ///< of a placement; none: furniture or a rule of the page
    QString why; ///< translated

    bool operator==(const LeftOut&) const = default;
};

/// A plan on another grid, and what did not come along.
struct ResnappedPlan {
    PagePlan plan;
    std::vector<LeftOut> leftOut;
};

/// The plan moved onto `to`: every edge goes to the column line and body line that divide the new
/// type area as the old ones divided `from`, so that what touched still touches. What would have no
/// width or depth, or cannot stand there by checkPlan(), is left out, story by story; stories
/// themselves stay in the library. The plan of the result can stand on `to`.
ResnappedPlan resnapPlan(const PagePlan& plan, const PageGrid& from, const PageGrid& to);

} // namespace broadsheet
