// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/geometry.h"

namespace broadsheet {

struct PageGrid;

/// A place on the page grid, 1-based: `columns` basic columns from `column`, `lines` body lines
/// from `line`. The insets, in 1/1000 em, keep its left and right free: a picture of half a column
/// (半栏图), a quote in the middle of two.
struct GridBox {
    int column = 1;
    int line = 1;
    int columns = 1;
    int lines = 1;
    int insetLeftMilliEm = 0;
    int insetRightMilliEm = 0;

    bool operator==(const GridBox&) const = default;
};

/// The rectangle of a grid box on the sheet.
Rect rectOf(const GridBox& box, const PageGrid& grid);

} // namespace broadsheet
