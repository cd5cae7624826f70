// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "page_layout/composed_page.h"
#include "print/sheet_plan.h"

#include <functional>

class QPainter;
class QPrinter;

namespace broadsheet {

QSizeF trimmedSize(const ComposedPage& page); ///< in points

/// All sheets of `options.pages`.
int countSheets(const std::vector<ComposedPagePtr>& pages,
    const QPageLayout& paper,
    const PrintOptions& options);

/// Paints one sheet. The painter is in points with its origin at the corner of the printable part;
/// pictures are not painted finer than `dpi` or than newsprint shows.
void paintSheet(QPainter& painter,
    const ComposedPage& page,
    const PrintSheet& sheet,
    const PrintOptions& options,
    int dpi);

/// Asked after every sheet with the sheets done and in all; false ends the printing.
using GoOn = std::function<bool(int done, int total)>;

/// Prints onto the printer as it is set up; only its orientation is turned for every page as it is
/// best. Thread: any; the printer is this call's meanwhile.
Result<void> printPages(QPrinter& printer,
    const std::vector<ComposedPagePtr>& pages,
    const PrintOptions& options,
    const GoOn& goOn = {});

} // namespace broadsheet
