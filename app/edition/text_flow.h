// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/grid_box.h"

#include <QString>

#include <vector>

namespace broadsheet {

/// What a page plan says about how text flows: around what stands in it, under heads that span
/// several legs, and to the foot of its frame.

enum class WrapShape { Box, Ellipse, Polygon };
enum class WrapSides {
    Both, ///< left, then right on the same body line
    Left, ///< only left of it
    Right,
    Widest, ///< in each leg on the wider side
    None ///< its body lines are left out of every leg that it reaches into
};
enum class WrapUnit { Grid, Millimetre };

/// A corner of a polygon, from the top left corner of the box that it belongs to: thousandths of
/// an em across and of a body line down, or of a millimetre.
struct WrapPoint {
    int x = 0;
    int y = 0;

    bool operator==(const WrapPoint&) const = default;
};

/// How text passes something that stands in it. Every body line gets the slots that are left
/// beside it; those narrower than `minWidthMilliEm` stay empty.
struct Runaround {
    WrapShape shape = WrapShape::Box; ///< an ellipse fills its box
    WrapUnit unit = WrapUnit::Grid; ///< of the points
    std::vector<WrapPoint>
        points; ///< of a polygon, three or more; even-odd where it crosses itself
    WrapSides sides = WrapSides::Both;
    int standoffMilliEm = 1000; ///< air at its left and right; the gap between columns is as wide
    int standoffAboveMilliEm = 0; ///< above and below, where the body line has air of its own
    int minWidthMilliEm = 5000; ///< below five characters kinsoku and justification tear a line

    bool operator==(const Runaround&) const = default;
};

/// A place that a placement's own text runs around, whatever stands there.
struct TextObstacle {
    GridBox box;
    Runaround runaround;

    bool operator==(const TextObstacle&) const = default;
};

/// Heads inside the text (插题) that stand across `legs` legs of their frame. The legs are taken
/// in groups of so many from the left: in each group the text above a head is levelled over the
/// legs, and the text after it begins below it in the group's first leg.
struct HeadSpan {
    int legs = 2;
    QString style = QStringLiteral("subhead"); ///< paragraphs in this style are such heads

    bool operator==(const HeadSpan&) const = default;
};

/// In what amounts a short leg may be opened: body stays on the grid of the page only by whole
/// lines (R80); halves come back to it with every second one.
enum class JustifyStep { Line, HalfLine, Free };

/// A leg that ends short of the frame's foot because a keep or a head carried lines to the next
/// one is opened to the foot: first between paragraphs, then around heads, then in the leading,
/// each within its limit. What cannot reach the foot stays as it is. Legs in which text runs around
/// something stay too: their slots belong to their body lines.
struct VerticalJustify {
    JustifyStep step = JustifyStep::Line;
    int paragraphMilliLine
        = 1000; ///< at most, in thousandths of a body line, between two paragraphs
    int subheadMilliLine = 1000; ///< at most, above and below a head
    int leadingPerMille = 0; ///< at most, of a body line, between two lines; only step Free

    bool operator==(const VerticalJustify&) const = default;
};

} // namespace broadsheet
