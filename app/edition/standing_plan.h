// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/page_plan.h"

namespace broadsheet {

struct PageGrid;

/// A plan without what cannot stand in it.
struct StandingPlan {
    /// Placements keep their indices: one that is left out has nothing in it. Of rules, furniture
    /// and free frames those left out are not there.
    PagePlan plan;
    std::vector<Problem> leftOut; ///< one for each thing: why, and where as JSON pointers
};

/// The most of the plan that checkPlan() lets stand: of two things that cover each other the later
/// one goes; of a placement whose box or picture cannot stand only that. A plan of another format
/// cannot stand at all; then checkPlan() of the result says so.
StandingPlan standingPlan(const PagePlan& plan, const PageGrid& grid);

/// Whether nothing is left of a placement.
bool isEmpty(const Placement& placement);

} // namespace broadsheet
