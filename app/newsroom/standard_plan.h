// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/page_grid.h"
#include "storage/library.h"

namespace broadsheet {

/// A page laid out without a person: the furniture of firstPlan() and below it bands of upright
/// rectangles, each with a head and balanced legs. The first story has a band of its own across the
/// page, the next ones share bands two or three abreast, in columns by their length so that they
/// end together. What has no text of its own is left out; what finds no room any more is not
/// placed. A function of its arguments.
Result<PagePlanPtr> standardPlan(const PageGrid& grid,
    const Page& page,
    const Publication& publication,
    const std::vector<StoryPtr>& stories);

/// standardPlan() for a page of an edition; a page that has no format yet takes that of the other
/// pages. Problem: there is no such page, or none of the stories has text.
Result<PagePlanPtr> standardPlanOf(
    const Edition& edition, int number, const std::vector<StoryPtr>& stories);

/// Lays a page out by standardPlanOf() with the stories of its import and saves the edition.
/// Problem: as there.
Result<EditionPtr> layOutFromStandardPlan(Library& library, const EditionPtr& edition, int number);

/// Whether nobody has laid the page out by hand: it has no plan, its plan places nothing, or it is
/// what standardPlan() makes of the stories that it places.
Result<bool> isLaidOutByNobody(Library& library, const EditionPtr& edition, int number);

} // namespace broadsheet
