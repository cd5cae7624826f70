// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/edition_matter.h"
#include "page_layout/page_composer.h"

namespace broadsheet {

/// Composes one page of an edition from its snapshot, with the grid and the house styles that its
/// plan names.
Result<ComposedPagePtr> composePageOf(
    const EditionMatter& matter, int page, GalleySetter& setter, const FontLibrary& fonts);

/// All pages that have a plan, in order. Problem: none has.
Result<std::vector<ComposedPagePtr>> composeEdition(
    const EditionMatter& matter, FontLibrary& fonts);

} // namespace broadsheet
