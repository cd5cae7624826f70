// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/page_printer.h"

#include "export/op_bounds.h"
#include "export/page_painter.h"

#include <QCoreApplication>
#include <QFont>
#include <QImage>
#include <QPainter>
#include <QPrinter>

#include <algorithm>
#include <cmath>

namespace broadsheet {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PagePrinter)
};

constexpr double PointsPerMm = 72 / 25.4;
/// Finer pictures only make the job long: newsprint screens use 2 pixels a line of 120 lpi.
constexpr int FinestPictureDpi = 300;
constexpr int CoarsestPictureDpi = 36;
constexpr double TickLength = 7;
constexpr double HairLine = 0.3;
constexpr double LabelSize = 7; ///< points
constexpr double LabelDistance = 9; ///< from the picture to the label
constexpr int MarkGrey = 110;

QRectF inPoints(const Rect& rect)
{
    return { rect.x.toPt(), rect.y.toPt(), rect.width.toPt(), rect.height.toPt() };
}

/// The glyphs of the run that can show in `part`. A glyph reaches less than two sizes round its
/// origin.
GlyphRun shownPart(const GlyphRun& run, const QRectF& part)
{
    const double reach = 2 * run.size.toPt();
    const QRectF origins = part.adjusted(-reach, -reach, reach, reach);
    const bool across = runsAcross(run.direction);
    const double baseline = run.baseline.toPt();
    GlyphRun shown = run;
    if (baseline < (across ? origins.top() : origins.left())
        || baseline > (across ? origins.bottom() : origins.right())) {
        shown.glyphs.clear();
        return shown;
    }
    std::erase_if(shown.glyphs, [&origins, across](const PlacedGlyph& glyph) {
        const double along = glyph.x.toPt();
        return along < (across ? origins.left() : origins.top())
            || along > (across ? origins.right() : origins.bottom());
    });
    return shown;
}

/// Paints the part of a page that a sheet shows, and only that: several sheets of one page do not
/// each carry all of it. The painter is in points of the trimmed page.
class PartPainter {
public:
    PartPainter(QPainter& painter, const QRectF& part, int pictureDpi)
        : m_painter(painter)
        , m_part(part)
        , m_pictureDpi(pictureDpi)
    {
    }

    void paint(const ComposedPage& page)
    {
        for (const DrawOp& op : page.ops) {
            std::visit([this](const auto& drawn) { add(drawn); }, op);
        }
        flush();
    }

private:
    void add(const GlyphRun& run)
    {
        GlyphRun shown = shownPart(run, m_part);
        if (!shown.glyphs.empty()) {
            m_waiting.ops.emplace_back(std::move(shown));
        }
    }

    void add(const FillRect& fill)
    {
        if (inPoints(fill.rect).intersects(m_part)) {
            m_waiting.ops.emplace_back(fill);
        }
    }

    void add(const FillPath& fill)
    {
        if (inPoints(pathBounds(fill)).intersects(m_part)) {
            m_waiting.ops.emplace_back(fill);
        }
    }

    void add(const PlacedPicture& placed)
    {
        if (placed.rect.isEmpty() || !inPoints(placed.rect).intersects(m_part)) {
            return;
        }
        flush();
        ComposedPage alone;
        alone.sheet = { placed.rect.width, placed.rect.height };
        PlacedPicture atOrigin = placed;
        atOrigin.rect.x = {};
        atOrigin.rect.y = {};
        alone.ops.emplace_back(std::move(atOrigin));
        m_painter.drawImage(inPoints(placed.rect), renderPage(alone, m_pictureDpi));
    }

    void flush()
    {
        paintPage(m_painter, m_waiting);
        m_waiting.ops.clear();
    }

    QPainter& m_painter;
    QRectF m_part;
    int m_pictureDpi;
    ComposedPage m_waiting; ///< without bleed: its origin is the trimmed page's
};

QString shownName(const ComposedPage& page)
{
    if (!page.label.isEmpty()) {
        return page.label;
    }
    return page.folio.isEmpty() ? QString::number(page.number) : page.folio;
}

/// Ticks outside the corners say where to cut, dashes where the neighbour's edge comes to lie.
void paintMarks(
    QPainter& painter, const ComposedPage& page, const PrintSheet& sheet, double overlapPt)
{
    const QRectF shown = sheet.target;
    QPen pen(QColor(MarkGrey, MarkGrey, MarkGrey));
    pen.setWidthF(HairLine);
    painter.setPen(pen);
    for (const double x : { shown.left(), shown.right() }) {
        painter.drawLine(QLineF(x, shown.top() - 1, x, shown.top() - TickLength));
        painter.drawLine(QLineF(x, shown.bottom() + 1, x, shown.bottom() + TickLength));
    }
    for (const double y : { shown.top(), shown.bottom() }) {
        painter.drawLine(QLineF(shown.left() - 1, y, shown.left() - TickLength, y));
        painter.drawLine(QLineF(shown.right() + 1, y, shown.right() + TickLength, y));
    }
    pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    if (sheet.column + 1 < sheet.columns) {
        const double x = shown.right() - overlapPt;
        painter.drawLine(QLineF(x, shown.top() - TickLength, x, shown.bottom() + TickLength));
    }
    if (sheet.row + 1 < sheet.rows) {
        const double y = shown.bottom() - overlapPt;
        painter.drawLine(QLineF(shown.left() - TickLength, y, shown.right() + TickLength, y));
    }
    QFont font;
    font.setPointSizeF(LabelSize * 72 / painter.device()->logicalDpiY());
    painter.setFont(font);
    const int number = sheet.row * sheet.columns + sheet.column + 1;
    const QString label = Words::tr("%1  sheet %2/%3, row %4, column %5")
                              .arg(shownName(page))
                              .arg(number)
                              .arg(sheet.rows * sheet.columns)
                              .arg(sheet.row + 1)
                              .arg(sheet.column + 1);
    painter.setPen(QColor(MarkGrey, MarkGrey, MarkGrey).darker());
    painter.drawText(
        QPointF(shown.left() + LabelDistance, shown.bottom() + LabelDistance + LabelSize), label);
}

} // namespace

QSizeF trimmedSize(const ComposedPage& page)
{
    return { page.sheet.width.toPt(), page.sheet.height.toPt() };
}

int countSheets(const std::vector<ComposedPagePtr>& pages,
    const QPageLayout& paper,
    const PrintOptions& options)
{
    std::size_t count = 0;
    for (const int page : options.pages) {
        count += planSheets(trimmedSize(*pages[std::size_t(page)]), paper, options).size();
    }
    return int(count);
}

void paintSheet(QPainter& painter,
    const ComposedPage& page,
    const PrintSheet& sheet,
    const PrintOptions& options,
    int dpi)
{
    painter.save();
    painter.setClipRect(sheet.target);
    painter.translate(sheet.target.topLeft());
    painter.scale(sheet.scale(), sheet.scale());
    painter.translate(-sheet.source.topLeft());
    const int pictureDpi = int(std::lround(std::min(dpi, FinestPictureDpi) * sheet.scale()));
    PartPainter(painter, sheet.source, std::clamp(pictureDpi, CoarsestPictureDpi, FinestPictureDpi))
        .paint(page);
    painter.restore();
    if (options.mode == PrintMode::Tiled && options.marks == JoinMarks::Drawn) {
        painter.save();
        paintMarks(painter, page, sheet, options.overlapMm * PointsPerMm);
        painter.restore();
    }
}

Result<void> printPages(QPrinter& printer,
    const std::vector<ComposedPagePtr>& pages,
    const PrintOptions& options,
    const GoOn& goOn)
{
    const QPageLayout paper = printer.pageLayout();
    const int total = countSheets(pages, paper, options);
    if (total == 0) {
        return Problem { Words::tr("Nothing fits on this paper. Choose a larger paper or a smaller "
                                   "overlap."),
            paper.pageSize().name() };
    }
    QPainter painter;
    int done = 0;
    for (const int index : options.pages) {
        const ComposedPage& page = *pages[std::size_t(index)];
        for (const PrintSheet& sheet : planSheets(trimmedSize(page), paper, options)) {
            printer.setPageOrientation(sheet.orientation);
            if (done == 0 ? !painter.begin(&printer) : !printer.newPage()) {
                return Problem { Words::tr("The printer does not answer. See whether it is on and "
                                           "connected, or print to a PDF."),
                    printer.printerName() };
            }
            painter.resetTransform();
            const double scale = printer.resolution() / 72.0;
            painter.scale(scale, scale);
            paintSheet(painter, page, sheet, options, printer.resolution());
            ++done;
            if (goOn && !goOn(done, total)) {
                printer.abort();
                return Problem { Words::tr("The printing was cancelled."),
                    QStringLiteral("cancelled") };
            }
        }
    }
    if (!painter.end() || printer.printerState() == QPrinter::Error) {
        return Problem { Words::tr("The printing did not come to its end. See whether the printer "
                                   "is on and the disk has room."),
            printer.printerName() };
    }
    return {};
}

} // namespace broadsheet
