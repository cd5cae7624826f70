// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPageLayout>
#include <QRectF>
#include <QSizeF>

#include <vector>

namespace broadsheet {

enum class PrintMode { FitToPaper, Tiled };
enum class JoinMarks { None, Drawn };

struct PrintOptions {
    PrintMode mode = PrintMode::FitToPaper;
    double overlapMm = 10; ///< tiled: what two neighbouring sheets both show
    JoinMarks marks = JoinMarks::Drawn; ///< tiled: where to cut and to join, and a label
    std::vector<int> pages; ///< indexes of the pages to print, in order
};

/// One sheet of paper and the part of the page that it shows. Lengths in points.
struct PrintSheet {
    int row = 0;
    int column = 0;
    int rows = 1;
    int columns = 1;
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
    QRectF source; ///< on the trimmed page
    QRectF target; ///< in the paper's printable part, whose top left corner is the origin

    [[nodiscard]] double scale() const { return target.width() / source.width(); }
};

/// How a page falls on sheets of a paper, row by row. The paper is turned to where the page gets
/// larger (fitted) or needs fewer sheets (tiled). Empty when the paper leaves no room to print.
std::vector<PrintSheet> planSheets(
    const QSizeF& page, const QPageLayout& paper, const PrintOptions& options);

} // namespace broadsheet
