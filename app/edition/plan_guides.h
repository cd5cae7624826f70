// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/page_plan.h"
#include "style/json_object.h"
#include "style/ordered_json.h"

namespace broadsheet {

/// Reads all keys of the object. Its place is a measure, "12.5mm", as in format files; what is
/// written is read back to the unit.
PlanGuide readPlanGuide(JsonObject& json);
OrderedJson planGuideJson(const PlanGuide& guide);

/// Whether the guide lies on the sheet with its bleed, where a hand can reach it.
bool isOnSheet(const PlanGuide& guide, const PageGrid& grid);

/// Whether all guides lie on the sheet; the Problem names the place as a JSON pointer.
Result<void> checkGuides(const PagePlan& plan, const PageGrid& grid);

} // namespace broadsheet
