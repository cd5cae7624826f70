// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/shape_picture.h"

#include "page_layout/shape_boxes.h"
#include "page_layout/vertical_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ShapeBoxes)
};

/// H9: a lower one shows nothing.
constexpr int LeastPictureLines = 5;

StripSide sideOf(PicturePlace place)
{
    switch (place) {
    case PicturePlace::TopLeft:
    case PicturePlace::BottomLeft:
        return StripSide::Left;
    case PicturePlace::TopMiddle:
        return StripSide::Middle;
    case PicturePlace::AboveHead:
    case PicturePlace::TopRight:
    case PicturePlace::BottomRight:
        break;
    }
    return StripSide::Right;
}

StripEdge edgeOf(PicturePlace place)
{
    const bool bottom = place == PicturePlace::BottomLeft || place == PicturePlace::BottomRight;
    return bottom ? StripEdge::Bottom : StripEdge::Top;
}

/// Body lines of a picture that keeps its sides.
int naturalLines(const ShapePicture& picture,
    const std::optional<PictureSource>& source,
    Length width,
    const PageGrid& grid)
{
    const bool known = source && source->pixelWidth > 0 && source->pixelHeight > 0;
    const int across = known ? source->pixelWidth : 3;
    const int down = known ? source->pixelHeight : 2;
    Length height = width.scaled(down, across);
    if (picture.captionLines > 0)
        height += captionAir();
    return int((height + grid.linePitch / 2) / grid.linePitch);
}

/// 0: it cannot be.
int linesIn(const ShapePicture& picture, int natural, int room)
{
    if (picture.lines > 0)
        return picture.lines + picture.captionLines <= room ? picture.lines : 0;
    int lines = std::min(natural, room - picture.captionLines);
    const int rest = room - picture.captionLines - lines;
    if (rest < LeastLegLines)
        lines += rest;
    return lines >= LeastPictureLines ? lines : 0;
}

Problem noPlace(const ShapePicture& picture, int room)
{
    return { Messages::tr("The picture of %1 columns finds no place: the box leaves it %2 lines. "
                          "Make the box higher or the picture smaller.")
                 .arg(picture.columns)
                 .arg(room),
        picture.picture };
}

} // namespace

ShapePicture shapePictureOf(const PictureBox& box)
{
    ShapePicture picture;
    picture.picture = box.picture;
    picture.columns = box.box.columns;
    picture.lines = box.box.lines;
    picture.captionLines = box.captionLines;
    picture.cropping = box.cropping;
    return picture;
}

std::optional<ShapePicture> pictureOf(const Placement* placed)
{
    if (placed == nullptr || !placed->picture)
        return std::nullopt;
    if (placed->shape && placed->shape->picture)
        return placed->shape->picture;
    return shapePictureOf(*placed->picture);
}

std::optional<ShapePicture> pictureWithin(std::optional<ShapePicture> picture, int columns)
{
    if (picture && picture->columns > columns) {
        picture->columns = columns;
        picture->lines = 0;
    }
    return picture;
}

Result<PictureBox> placeInStrips(const ShapePicture& picture,
    const std::optional<PictureSource>& source,
    std::vector<Strip>& strips,
    const PageGrid& grid)
{
    const StripEdge edge = edgeOf(picture.place);
    const auto count = std::size_t(stripsFor(strips, picture.columns, grid));
    const std::optional<StripRange> range = rangeAt(strips, count, sideOf(picture.place), edge);
    if (!range)
        return noPlace(picture, 0);
    const auto begin = strips.begin() + std::ptrdiff_t(range->from);
    const auto end = begin + std::ptrdiff_t(range->count);
    int room = begin->lines();
    for (auto strip = begin; strip != end; ++strip)
        room = std::min(room, strip->lines());
    const Slot across = acrossOf(strips, *range);
    const int lines = linesIn(picture, naturalLines(picture, source, across.width, grid), room);
    if (lines == 0)
        return noPlace(picture, room);
    const int all = lines + picture.captionLines;
    const int line = edge == StripEdge::Top ? begin->first : begin->last - all + 1;
    for (auto strip = begin; strip != end; ++strip) {
        if (edge == StripEdge::Top)
            strip->first = line + all;
        else
            strip->last = line - 1;
    }
    PictureBox box;
    box.box = boxAround(across, line, lines, grid);
    box.picture = picture.picture;
    box.captionLines = picture.captionLines;
    box.cropping = picture.cropping;
    return box;
}

} // namespace broadsheet
