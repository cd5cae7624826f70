// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/page_plan.h"

namespace broadsheet {

/// Takes the rules out of `after` that parted stories in `before` and part nothing any more: on one
/// of their sides stood a story, and there stands none now. Rules that never had a story on both
/// sides stay; they are the designer's.
void dropIdleRules(const PagePlan& before, PagePlan& after);

/// Takes out the rules that stand within the box, between what stands in it.
void dropRulesWithin(PagePlan& plan, const GridBox& box);

} // namespace broadsheet
