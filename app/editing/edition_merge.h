// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/edition.h"

namespace broadsheet {

/// What two desks made of one edition, put together.
struct MergedEdition {
    EditionPtr edition; ///< id, revision and time are those of `theirs`
    std::vector<int> bothChanged; ///< pages that both changed: they are as ours
};

/// `base` is what both began with, `ours` what was changed here, `theirs` what stands in the
/// library now. Page by page, ours where it was changed here, else theirs; a page that we took out
/// stays out unless they changed it, one that they took out stays out unless we changed it. Of the
/// edition's own fields (publication, issue, date, name) each is ours where it was changed here.
/// Where two pages would have one number or one folio, the page of ours keeps it.
MergedEdition mergeEditions(const Edition& base, const Edition& ours, const Edition& theirs);

} // namespace broadsheet
