// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/shape_fitter.h"

namespace broadsheet {

/// How the stories of a package stand below their common head.
enum class PackageOrder { SideBySide, Stacked };

/// Stories under one head (专题): one head across, its own text first if it has any, then the
/// members, each with a head and a shape of its own; the whole ruled and tinted as one.
struct PackageShape {
    GridBox box; ///< outer bounds in whole columns and body lines
    PackageOrder order = PackageOrder::SideBySide;
    BoxEdge edge = BoxEdge::Rule;
    int tintPerMille = 0;
    int headLines = 0; ///< of the common headline; 0: as many as fit it best
    int headSteps = 0;
    QString headStyle;

    bool operator==(const PackageShape&) const = default;
};

/// The placements of a package, the one with the common head and the box first, then the members;
/// editing/placement_verbs.h adds them as one group. Side by side they share the columns by their
/// length, stacked each has the lines that it needs and the last one the rest. What does not fit is
/// overset, not a Problem. A story that stands on the page with a picture keeps it. `fitter` has
/// its page. Problem: there are no members or more than columns, the head's story has no headline,
/// or the box is too small for one of them.
Result<std::vector<Placement>> packagePlacements(ShapeFitter& fitter,
    const StoryRef& head,
    const std::vector<StoryRef>& members,
    const PackageShape& shape);

/// A package as it would come out.
struct PackageTrial {
    std::vector<Placement> placements;
    int linesOver = 0; ///< body lines that its stories lack, all together
};

/// The package in both orders, the better one first: that in which more of its text stands, and of
/// equals that in which the stories stand now. `shape`'s own order counts for nothing. Problem: it
/// can be made in neither.
Result<std::vector<PackageTrial>> packagesFor(ShapeFitter& fitter,
    const StoryRef& head,
    const std::vector<StoryRef>& members,
    const PackageShape& shape);

} // namespace broadsheet
