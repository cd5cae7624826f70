// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/jpeg.h"

#include <QFile>

#include <cmath>

namespace broadsheet {

/// A smooth picture with some hard edges, as a JPEG at `path`.
inline bool drawPicture(const QString& path, PixelSize size, int channels = 3)
{
    Pixels pixels { size, channels, {} };
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x) {
            const double u = double(x) / size.width;
            const double v = double(y) / size.height;
            const bool sun = std::hypot(u - 0.7, v - 0.3) < 0.12;
            for (int c = 0; c < channels; ++c) {
                const double sky = 200 - 120 * v + 30 * c;
                const double hill = 60 + 40 * std::sin(9 * u + c);
                const double value
                    = sun ? 250 - 60 * c : (v > 0.6 + 0.1 * std::sin(5 * u) ? hill : sky);
                pixels.bytes.push_back(std::uint8_t(value < 0 ? 0 : value > 255 ? 255 : value));
            }
        }
    }
    const Result<QByteArray> jpeg = encodeJpeg(pixels, 92);
    QFile file(path);
    return jpeg && file.open(QIODevice::WriteOnly) && file.write(*jpeg) == jpeg->size();
}

} // namespace broadsheet
