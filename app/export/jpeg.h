// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "export/area_average.h"
#include "pictures/picture_crop.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

namespace broadsheet {

/// A JPEG file in memory, looked at but not decoded.
struct JpegFile {
    QString path;
    QByteArray bytes;
    PixelSize size;
    int channels = 3; ///< 1 grey, 3 RGB, 4 CMYK
    bool inverted = false; ///< CMYK as Adobe writes it: 255 is no ink
};

/// Pixels without padding, 8 bits a channel.
struct Pixels {
    PixelSize size;
    int channels = 3;
    std::vector<std::uint8_t> bytes;
};

/// Reads the file and its header. A PNG is given as a JPEG of it, so that screen and press show the
/// same. Problem when the file is missing, neither of the two, or cut short.
Result<JpegFile> readJpeg(const QString& path);

/// The part `crop` of the picture, scaled to `size` by averaging areas. Grey stays one channel;
/// CMYK is given with 255 as full ink. Problem when the data are broken.
Result<Pixels> decodeJpeg(const JpegFile& file, PixelRect crop, PixelSize size);

/// A JPEG of `pixels` (1 or 3 channels).
Result<QByteArray> encodeJpeg(const Pixels& pixels, int quality);

} // namespace broadsheet
