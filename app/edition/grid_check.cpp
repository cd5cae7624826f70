// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/grid_check.h"

#include <QCoreApplication>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(GridCheck)
};

constexpr Length MaxSheet = Length::fromUnits(5000 * Length::UnitsPerMillimetre);
constexpr Length MaxBleed = Length::fromUnits(50 * Length::UnitsPerMillimetre);
constexpr int MaxCharacters = 200;

bool isIn(Length length, Length least, Length most)
{
    return length >= least && length <= most;
}

std::optional<GridMistake> checkNumbers(const PageGrid& grid)
{
    constexpr Length Least = Length::fromUnits(1);
    if (!isIn(grid.sheet.width, Least, MaxSheet) || !isIn(grid.sheet.height, Least, MaxSheet))
        return GridMistake { GridField::Sheet, Messages::tr("Give the sheet a width and height.") };
    if (!isIn(grid.bleed, Length(), MaxBleed))
        return GridMistake { GridField::Bleed, Messages::tr("Bleed is 0 to 50 mm.") };
    if (grid.columns < 1 || grid.columns > MaxGridColumns) {
        return GridMistake { GridField::Columns,
            Messages::tr("A page has 1 to %1 columns.").arg(MaxGridColumns) };
    }
    if (!isIn(grid.em, Least, MaxSheet))
        return GridMistake { GridField::Em, Messages::tr("Give the body type a size.") };
    if (!isIn(grid.columnWidth, Least, MaxSheet) || grid.charactersPerColumn > MaxCharacters) {
        return GridMistake { GridField::ColumnWidth,
            Messages::tr("Give the column a width, or up to %1 characters.").arg(MaxCharacters) };
    }
    if (!isIn(grid.columnGap, Length(), MaxSheet))
        return GridMistake { GridField::Gap, Messages::tr("The gap may not be below 0.") };
    if (grid.lines < 1 || grid.lines > MaxGridLines) {
        return GridMistake { GridField::Lines,
            Messages::tr("A page has 1 to %1 lines.").arg(MaxGridLines) };
    }
    if (!isIn(grid.linePitch, Least, MaxSheet))
        return GridMistake { GridField::Pitch, Messages::tr("Give the lines a pitch.") };
    return std::nullopt;
}

/// By how much, so that a person knows what to change.
QString beyond(Length length)
{
    return QString::number(length.toMm(), 'f', 1);
}

} // namespace

std::optional<GridMistake> checkGrid(const PageGrid& grid)
{
    if (grid.name.isEmpty() || grid.title.isEmpty())
        return GridMistake { GridField::Name, Messages::tr("Give the format a name.") };
    if (auto mistake = checkNumbers(grid))
        return mistake;
    if (!isIn(grid.typeArea.x, Length(), grid.sheet.width)
        || !isIn(grid.typeArea.y, Length(), grid.sheet.height)) {
        return GridMistake { GridField::TypeArea,
            Messages::tr("The type area begins on the sheet: margins are 0 or more.") };
    }
    if (grid.charactersPerColumn > 0 && grid.columnWidth != grid.em * grid.charactersPerColumn) {
        return GridMistake { GridField::ColumnWidth,
            Messages::tr("A column of %1 characters is exactly as wide as they are.")
                .arg(grid.charactersPerColumn) };
    }
    const Length right = grid.typeArea.x + grid.typeAreaWidth();
    if (right > grid.sheet.width) {
        return GridMistake { GridField::Columns,
            Messages::tr("The columns leave the sheet by %1 mm. Use fewer or narrower ones, or a "
                         "smaller margin.")
                .arg(beyond(right - grid.sheet.width)) };
    }
    const Length bottom = grid.typeArea.y + grid.typeAreaHeight();
    if (bottom > grid.sheet.height) {
        return GridMistake { GridField::Lines,
            Messages::tr("The lines leave the sheet by %1 mm. Use fewer, a smaller pitch, or a "
                         "smaller margin.")
                .arg(beyond(bottom - grid.sheet.height)) };
    }
    return std::nullopt;
}

PageGrid withColumnOfCharacters(PageGrid grid)
{
    if (grid.charactersPerColumn > 0)
        grid.columnWidth = grid.em * grid.charactersPerColumn;
    return grid;
}

} // namespace broadsheet
