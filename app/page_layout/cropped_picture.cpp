// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/cropped_picture.h"

#include "page_layout/vertical_text.h"
#include "pictures/picture_crop.h"

namespace broadsheet {

Rect pictureRectOf(const PictureBox& box, const PageGrid& grid)
{
    if (box.captionSide != CaptionSide::Below)
        return captionBeside(box, grid).picture;
    Rect rect = rectOf(box.box, grid);
    if (box.captionLines > 0)
        rect.height -= captionAir();
    return rect;
}

PlacedPicture croppedPicture(
    const PictureSource& source, const Rect& rect, const PictureCropping& cropping)
{
    const PixelRect crop = pictureCrop(source.pixelWidth,
        source.pixelHeight,
        { rect.width, rect.height },
        cropping.focusX,
        cropping.focusY,
        cropping.zoomPerMille);
    PlacedPicture picture;
    picture.rect = rect;
    picture.file = source.file;
    picture.hash = source.hash;
    picture.pixelWidth = source.pixelWidth;
    picture.pixelHeight = source.pixelHeight;
    picture.cropX = crop.x;
    picture.cropY = crop.y;
    picture.cropWidth = crop.width;
    picture.cropHeight = crop.height;
    picture.altText = source.caption;
    return picture;
}

} // namespace broadsheet
