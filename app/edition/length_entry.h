// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/length.h"
#include "base/result.h"

#include <QString>

namespace broadsheet {

struct PageGrid;

/// What a typed measure is for, since a column and a line are places as well as sizes.
enum class EntryKind {
    Width, ///< "3栏" is as wide as three columns with the gaps between them
    Height, ///< "8行" is eight body lines
    X, ///< "3栏" is the left edge of the third column; on the sheet
    Y, ///< "8行" is the top of the eighth body line; on the sheet
};

/// The unit of a bare number and of what is shown.
enum class EntryUnit { Millimetres, Lines, Characters, Points };

/// A measure as a person types it into a field: `12.5mm`, `3栏`, `8行`, `2字`, `1p6` (a pica and
/// six points), `20pt`, `3in`, `4Q`, and sums of them: `3栏+2mm`, `50mm - 1p`. Also cm, col, ln,
/// em, and full-width digits and signs as a Chinese keyboard gives them. A bare number is in
/// `unit`, which is columns across where it is lines down. In a place (X, Y) only the first term is
/// a place, the others go on from there. Computed in integers. Problem: what is wrong, with an
/// example of what can be typed.
Result<Length> lengthFromEntry(
    const QString& text, EntryKind kind, EntryUnit unit, const PageGrid& grid);

/// What was typed into a field, in half-width characters, lower case and without spaces.
QString plainEntry(const QString& text);

/// What a field shows: a number with at most two decimals and its unit, which is read back to
/// within half of the last decimal. Whole columns and lines are told as such where the unit is
/// lines or characters.
QString entryText(Length length, EntryKind kind, EntryUnit unit, const PageGrid& grid);

} // namespace broadsheet
