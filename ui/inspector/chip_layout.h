// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QSize>

#include <vector>

namespace broadsheet {

/// Where chips and the line that follows them stand in a field of a width.
struct ChipPlaces {
    std::vector<QRect> chips;
    QRect line;
    int height = 0;
};

/// Sets chips of these sizes in rows, each at most as wide as the field, and gives the rest of the
/// last row to the line, or a row of its own where the rest is narrower than `lineWidth`.
ChipPlaces placeChips(const std::vector<QSize>& chips, int width, int lineWidth, int rowHeight);

} // namespace broadsheet
