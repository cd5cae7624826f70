// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/sheet_plan.h"

#include <algorithm>
#include <cmath>

namespace broadsheet {

namespace {

constexpr double PointsPerMm = 72 / 25.4;
/// Round the picture for the cutting ticks, and below it for the label.
constexpr double TickRoom = 8;
constexpr double LabelRoom = 14;
/// A strip narrower than this would only cost paper.
constexpr double LeastStep = 20;
/// Rounding does not make another sheet.
constexpr double Tolerance = 0.5;

QSizeF printable(QPageLayout paper, QPageLayout::Orientation orientation)
{
    paper.setOrientation(orientation);
    return paper.paintRect(QPageLayout::Point).size();
}

PrintSheet fitted(const QSizeF& page, const QPageLayout& paper)
{
    PrintSheet best;
    double largest = 0;
    for (const auto orientation : { QPageLayout::Portrait, QPageLayout::Landscape }) {
        const QSizeF room = printable(paper, orientation);
        const double scale = std::min(room.width() / page.width(), room.height() / page.height());
        if (scale > largest) {
            largest = scale;
            const QSizeF shown = page * scale;
            best.orientation = orientation;
            best.source = QRectF(QPointF(), page);
            best.target = QRectF(
                QPointF((room.width() - shown.width()) / 2, (room.height() - shown.height()) / 2),
                shown);
        }
    }
    return best;
}

int sheetsAcross(double page, double room, double overlap)
{
    const double more = page - room - Tolerance;
    return more <= 0 ? 1 : 1 + int(std::ceil(more / (room - overlap)));
}

std::vector<PrintSheet> tiled(const QSizeF& page,
    const QSizeF& paperRoom,
    QPageLayout::Orientation orientation,
    const PrintOptions& options)
{
    const bool marks = options.marks == JoinMarks::Drawn;
    const double edge = marks ? TickRoom : 0;
    const QSizeF room(
        paperRoom.width() - 2 * edge, paperRoom.height() - 2 * edge - (marks ? LabelRoom : 0));
    const double overlap = options.overlapMm * PointsPerMm;
    if (room.width() < overlap + LeastStep || room.height() < overlap + LeastStep) {
        return {};
    }
    const int columns = sheetsAcross(page.width(), room.width(), overlap);
    const int rows = sheetsAcross(page.height(), room.height(), overlap);
    std::vector<PrintSheet> sheets;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const QPointF corner(
                column * (room.width() - overlap), row * (room.height() - overlap));
            const QRectF source = QRectF(corner, room).intersected(QRectF(QPointF(), page));
            sheets.push_back({ row,
                column,
                rows,
                columns,
                orientation,
                source,
                QRectF(QPointF(edge, edge), source.size()) });
        }
    }
    return sheets;
}

} // namespace

std::vector<PrintSheet> planSheets(
    const QSizeF& page, const QPageLayout& paper, const PrintOptions& options)
{
    if (page.isEmpty()) {
        return {};
    }
    if (options.mode == PrintMode::FitToPaper) {
        const PrintSheet sheet = fitted(page, paper);
        return sheet.target.isEmpty() ? std::vector<PrintSheet>() : std::vector { sheet };
    }
    const auto turned = [&](QPageLayout::Orientation orientation) {
        return tiled(page, printable(paper, orientation), orientation, options);
    };
    std::vector<PrintSheet> upright = turned(QPageLayout::Portrait);
    std::vector<PrintSheet> across = turned(QPageLayout::Landscape);
    const bool acrossIsBetter
        = !across.empty() && (upright.empty() || across.size() < upright.size());
    return acrossIsBetter ? across : upright;
}

} // namespace broadsheet
