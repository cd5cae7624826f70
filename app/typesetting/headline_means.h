// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/length.h"

#include <cstdint>
#include <span>
#include <vector>

namespace broadsheet {

/// How far a headline may be squeezed and opened (R56): tracking in thousandths of an em, then the
/// width of the letters per mille.
struct HeadlineLimits {
    int tightest = -50;
    int loosest = 250;
    int narrowest = 850;
    int widest = 1100;

    bool operator==(const HeadlineLimits&) const = default;

    /// Letters of words that are read as a whole bear less than Han.
    static HeadlineLimits latin() { return { -20, 20, 960, 1030 }; }
};

struct HeadlineRequest {
    Length width;
    int minLines = 1;
    int maxLines = 1;
    std::vector<Length> sizes; ///< the house's ladder from the wanted size down; not empty
    HeadlineLimits limits;
    bool spread = false; ///< both edges flush: short lines are opened to the width

    bool operator==(const HeadlineRequest&) const = default;
};

/// A line at the reference size: its width in Length units and the places that tracking opens.
struct HeadlineLine {
    std::int64_t width = 0;
    int gaps = 0;
};

/// Size, tracking and width of the letters in which given lines hold, and what that costs; 1 is a
/// fault that a sub-editor would mend if it cost nothing else.
struct HeadlineMeans {
    Length size;
    int trackingMilliEm = 0;
    int widthPerMille = 1000;
    double cost = 0;
};

/// R56: the lines' means in one size. Infinite cost where nothing helps.
HeadlineMeans headlineMeansAt(std::span<const HeadlineLine> lines,
    Length reference,
    const HeadlineRequest& request,
    Length size);

/// The cheapest over the ladder, if below `limit`; else of infinite cost. A smaller size costs.
HeadlineMeans headlineMeans(std::span<const HeadlineLine> lines,
    Length reference,
    const HeadlineRequest& request,
    double limit);

/// The tracking that opens a line to the width, at most the loosest, at least `tracking`.
int spreadTracking(const HeadlineLine& line,
    Length reference,
    const HeadlineRequest& request,
    const HeadlineMeans& means);

} // namespace broadsheet
