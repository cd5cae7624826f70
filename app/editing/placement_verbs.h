// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/edition_transaction.h"

#include <functional>

namespace broadsheet {

/// A placement of a page's plan. The story guards against a plan that has changed meanwhile: a verb
/// refuses when another story stands there.
struct PlacementPlace {
    int page = 1; ///< number
    std::size_t index = 0; ///< in PagePlan::placements
    StoryRef story;
};

/// Makes a shape's boxes (ShapeFitter::boxes, asked of the same page).
using ShapeMaker = std::function<Result<Placement>(const StoryShape&)>;

/// What a person does to the placed stories of one page, as pure edits of a draft. Each gives the
/// page a fresh plan that stands on its format (checkPlan), else a Problem that says what is in the
/// way, and the draft is as it was. What is locked refuses every change but its unlocking. No text
/// is lost: what a smaller shape does not hold is overset on the page.

/// Places a story last, which is on top.
Result<void> addPlacement(EditionTransaction& t, int page, const Placement& placement);

/// Takes the story off the page; it stays in the library. A package loses this member alone.
Result<void> removePlacement(EditionTransaction& t, const PlacementPlace& place);

/// Puts other boxes in the place of those of the same story.
Result<void> replacePlacement(
    EditionTransaction& t, const PlacementPlace& place, const Placement& placement);

/// Moves all boxes by whole columns and body lines, and with it all of its group, free frames too.
Result<void> moveShape(EditionTransaction& t, const PlacementPlace& place, int columns, int lines);

/// Gives the story another shape; what else the placement says stays.
Result<void> setShape(EditionTransaction& t,
    const PlacementPlace& place,
    const StoryShape& shape,
    const ShapeMaker& make);

/// Gives its shape other outer bounds; a notch that is not smaller than the box goes. Problem: its
/// boxes were set one by one.
Result<void> resizeShape(
    EditionTransaction& t, const PlacementPlace& place, const GridBox& box, const ShapeMaker& make);

/// Later on the page: read after, and drawn over, the next one. The last stays.
Result<void> raisePlacement(EditionTransaction& t, const PlacementPlace& place);
/// Earlier on the page. The first stays.
Result<void> lowerPlacement(EditionTransaction& t, const PlacementPlace& place);

Result<void> lockPlacement(EditionTransaction& t, const PlacementPlace& place);
Result<void> unlockPlacement(EditionTransaction& t, const PlacementPlace& place);

/// Adds a package: placements under one head, which get a group number that is free on the page.
Result<void> addPackage(EditionTransaction& t, int page, const std::vector<Placement>& placements);

/// Puts a package in the place of stories that stand on the page, `indexes` in
/// PagePlan::placements; rules between them go.
Result<void> packStories(EditionTransaction& t,
    int page,
    const std::vector<int>& indexes,
    const std::vector<Placement>& placements);

/// The verbs' own arithmetic: a placement with all its boxes moved.
Placement movedBy(const Placement& placement, int columns, int lines);

} // namespace broadsheet
