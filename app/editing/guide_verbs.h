// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/edition_transaction.h"

namespace broadsheet {

// What a person does to the guides of a page, as pure edits of a draft. A guide is named by what it
// is. A Problem (it is gone, or would lie off the sheet) means that the draft is as it was.

/// A guide that is there already is not added again.
Result<void> addGuide(EditionTransaction& t, int page, const PlanGuide& guide);

Result<void> moveGuide(EditionTransaction& t, int page, const PlanGuide& guide, Length at);

Result<void> removeGuide(EditionTransaction& t, int page, const PlanGuide& guide);

} // namespace broadsheet
