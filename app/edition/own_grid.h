// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/page_grid.h"

#include <optional>

namespace broadsheet {

/// What one page does otherwise than its format: columns, the gap between them and margins,
/// measured from the trimmed sheet. What is not set is the format's.
struct OwnGrid {
    std::optional<int> columns;
    std::optional<Length> gap;
    std::optional<Length> left;
    std::optional<Length> top;
    std::optional<Length> right;
    std::optional<Length> foot;

    bool operator==(const OwnGrid&) const = default;
};

/// The measures of a grid as a page could change them; all set.
OwnGrid measuresOf(const PageGrid& grid);

/// `base` with what is the page's own. The columns divide what is between the margins; where the
/// format counts characters a column holds whole ones, and what is left over widens the gaps
/// evenly, or the right margin where there is one column. As many body lines as stand between head
/// and foot margin. Nothing own gives `base` unchanged. Problem: as checkGrid().
Result<PageGrid> gridWith(const PageGrid& base, const OwnGrid& own);

/// The name of a page's format as its plan says it: the format's own name, and behind an @ what the
/// page does otherwise, lengths in millimetres: "zh-broadsheet@columns=6,left=15.5".
struct PageFormat {
    QString format;
    OwnGrid own;

    bool operator==(const PageFormat&) const = default;
};

QString pageFormatName(const PageFormat& format);

/// The format alone, for another page: what one page does otherwise is nobody else's.
QString formatAlone(const QString& name);

/// Problem: something behind the @ is not one of the measures, or stands twice.
Result<PageFormat> readPageFormat(const QString& name);

} // namespace broadsheet
