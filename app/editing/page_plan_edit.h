// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/edition_transaction.h"

#include <functional>

namespace broadsheet {

/// Changes the plan of a page by `change` and sees to it that the result stands on its format.
/// Problem: no such page, no plan, what `change` says, or what checkPlan() finds.
Result<void> editPlan(
    EditionTransaction& t, int page, const std::function<Result<void>(PagePlan& plan)>& change);

} // namespace broadsheet
