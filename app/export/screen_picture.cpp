// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/screen_picture.h"

#include "export/ink_color.h"

namespace broadsheet {

QImage screenImage(const Pixels& pixels)
{
    QImage image(pixels.size.width, pixels.size.height, QImage::Format_RGB32);
    const std::uint8_t* pixel = pixels.bytes.data();
    const auto perMille = [](std::uint8_t part) { return std::uint16_t(part * 1000 / 255); };
    for (int y = 0; y < image.height(); ++y) {
        auto* const line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x, pixel += pixels.channels) {
            if (pixels.channels == 1) {
                line[x] = qRgb(pixel[0], pixel[0], pixel[0]);
            } else if (pixels.channels == 3) {
                line[x] = qRgb(pixel[0], pixel[1], pixel[2]);
            } else {
                line[x] = screenColor({ perMille(pixel[0]),
                                          perMille(pixel[1]),
                                          perMille(pixel[2]),
                                          perMille(pixel[3]) })
                              .rgb();
            }
        }
    }
    return image;
}

} // namespace broadsheet
