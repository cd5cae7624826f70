// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/page_grid.h"

#include <optional>

namespace broadsheet {

/// What of a grid a person sets.
enum class GridField { Name, Sheet, Bleed, TypeArea, Columns, ColumnWidth, Gap, Em, Lines, Pitch };

/// A grid that cannot be: where the mistake is, and what to do about it (translated).
struct GridMistake {
    GridField field = GridField::Sheet;
    QString what;
};

/// The first mistake of a grid: no name, no column or line, something without width, columns or
/// lines that leave the sheet, characters that are not the column's width, a bleed beyond reason.
/// What passes here can be read back by pageGridFromJson().
std::optional<GridMistake> checkGrid(const PageGrid& grid);

/// The column as wide as its characters; for grids that do not count characters nothing changes.
PageGrid withColumnOfCharacters(PageGrid grid);

} // namespace broadsheet
