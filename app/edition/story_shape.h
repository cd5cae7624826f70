// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/grid_box.h"
#include "edition/picture_cropping.h"

#include <QString>

#include <optional>

namespace broadsheet {

/// How a story's head and its text stand to each other (题文关系).
enum class ShapeKind {
    HeadOver, ///< 盖文题: the head over all columns
    HeadBeside, ///< 串文题: the head at one side, the text beside and below it
    HeadInMiddle, ///< 眉心题: the head over the middle columns, text at both sides
    VerticalHead, ///< 竖题: the head runs down at one side of the text (R60)
};

/// At which side of the text a head beside it or a vertical one stands.
enum class HeadSide {
    AsUsual, ///< beside the text at the left, vertical at the right
    Left,
    Right
};

/// Which corner of the box is cut out of a six-sided shape; a turn goes right or left at the foot,
/// never above the head.
enum class NotchCorner { BottomRight, BottomLeft };

/// Where the story's picture stands in the shape.
enum class PicturePlace { AboveHead, TopRight, TopLeft, TopMiddle, BottomRight, BottomLeft };

/// The picture of a shape; its caption belongs to its lines.
struct ShapePicture {
    QString picture; ///< file name of the original, or its hash; never empty
    PicturePlace place = PicturePlace::TopRight;
    int columns = 2;
    int lines = 0; ///< without the caption; 0: what the picture's own sides ask for
    int captionLines = 2;
    PictureCropping cropping = {};

    bool operator==(const ShapePicture&) const = default;
};

/// The shape that an editor gave a story: what its placement's boxes are made from, again and again
/// as it is moved and resized (page_layout/shape_fitter.h). A placement with a shape has exactly
/// the boxes that the shape makes.
struct StoryShape {
    ShapeKind kind = ShapeKind::HeadOver;
    GridBox box; ///< outer bounds in whole columns and body lines; insets only inside a package
    int legs = 0; ///< 破栏: so many legs across the text's columns; 0: one per basic column
    int notchColumns = 0; ///< a dogleg: so many columns …
    int notchLines = 0; ///< … and lines are cut out of the box
    NotchCorner notch = NotchCorner::BottomRight;
    bool boxed = false; ///< ruled all round; the text keeps clear of the rule
    int tintPerMille = 0;
    int headLines = 0; ///< of the headline; 0: as many as fit it best
    int headSteps = 0; ///< sizes above (+) or below (−) the one that the fit chooses
    int headColumns
        = 0; ///< of a head beside, in the middle or vertical; 0: as the shape's rule says
    HeadSide headSide = HeadSide::AsUsual;
    int headDepth = 0; ///< body lines of the head's box; 0: what the head needs
    QString headStyle; ///< instead of the style for this width; empty: that one
    std::optional<ShapePicture> picture = std::nullopt;

    bool operator==(const StoryShape&) const = default;
};

} // namespace broadsheet
