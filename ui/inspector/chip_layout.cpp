// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/chip_layout.h"

#include <algorithm>

namespace broadsheet {

namespace {

constexpr int Margin = 4;
constexpr int Gap = 4;

} // namespace

ChipPlaces placeChips(const std::vector<QSize>& chips, int width, int lineWidth, int rowHeight)
{
    ChipPlaces places;
    const int right = std::max(width - Margin, Margin + 1);
    int x = Margin;
    int y = Margin;
    for (const QSize& size : chips) {
        const int chipWidth = std::min(size.width(), right - Margin);
        if (x > Margin && x + chipWidth > right) {
            x = Margin;
            y += rowHeight + Gap;
        }
        places.chips.emplace_back(x, y, chipWidth, rowHeight);
        x += chipWidth + Gap;
    }
    if (x > Margin && right - x < lineWidth) {
        x = Margin;
        y += rowHeight + Gap;
    }
    places.line = QRect(x, y, right - x, rowHeight);
    places.height = y + rowHeight + Margin;
    return places;
}

} // namespace broadsheet
