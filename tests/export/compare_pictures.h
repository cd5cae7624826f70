// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <algorithm>
#include <cmath>

namespace broadsheet {

/// Mean of one channel over the 8×8-pixel block.
inline double blockMean(const QImage& image, int left, int top, int channel)
{
    int sum = 0;
    for (int y = top; y < top + 8; ++y) {
        const auto* const line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        for (int x = left; x < left + 8; ++x) {
            sum += int(line[x] >> unsigned(8 * channel)) & 0xff;
        }
    }
    return sum / 64.0;
}

/// The share of 8×8-pixel blocks whose means differ by more than 32 in any channel.
inline double differingBlocks(const QImage& a, const QImage& b)
{
    int blocks = 0;
    int differing = 0;
    for (int y = 0; y + 8 <= a.height(); y += 8) {
        for (int x = 0; x + 8 <= a.width(); x += 8) {
            double most = 0;
            for (int c = 0; c < 3; ++c) {
                most = std::max(most, std::abs(blockMean(a, x, y, c) - blockMean(b, x, y, c)));
            }
            ++blocks;
            differing += most > 32 ? 1 : 0;
        }
    }
    return double(differing) / blocks;
}

} // namespace broadsheet
