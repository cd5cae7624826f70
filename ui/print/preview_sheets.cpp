// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/preview_sheets.h"

#include <QImage>
#include <QPainter>
#include <QPrinter>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <mutex>

namespace broadsheet {

using namespace std::chrono_literals;

namespace {

constexpr auto TellInterval = 150ms;
/// All sheets together may take so much memory, be they ever so many.
constexpr double MostBytes = 96e6;
constexpr double BytesPerPixel = 4;
constexpr int FinestDpi = 150;
constexpr int CoarsestDpi = 50;
constexpr double PointsPerInch = 72;

QPageLayout turned(QPageLayout paper, QPageLayout::Orientation orientation)
{
    paper.setOrientation(orientation);
    return paper;
}

} // namespace

/// Written by the job, read by the interface.
struct PreviewSheets::Pictures {
    std::mutex mutex;
    std::vector<QImage> ready;
};

PreviewSheets::PreviewSheets(
    std::vector<ComposedPagePtr> pages, PrintOptions options, QObject* parent)
    : QObject(parent)
    , m_pages(std::move(pages))
    , m_options(std::move(options))
{
    m_tell.setSingleShot(true);
    m_tell.setInterval(TellInterval);
    connect(&m_tell, &QTimer::timeout, this, &PreviewSheets::changed);
}

PreviewSheets::~PreviewSheets() = default;

int PreviewSheets::readyCount() const
{
    if (!m_pictures)
        return 0;
    const std::scoped_lock lock(m_pictures->mutex);
    return int(m_pictures->ready.size());
}

int PreviewSheets::resolution() const
{
    double squareInches = 0;
    for (const Sheet& sheet : m_sheets) {
        const QRectF rect = sheet.paper.paintRect(QPageLayout::Inch);
        squareInches += rect.width() * rect.height();
    }
    const double dpi = std::sqrt(MostBytes / BytesPerPixel / std::max(squareInches, 1.0));
    return std::clamp(int(dpi), CoarsestDpi, FinestDpi);
}

QImage PreviewSheets::painted(const Sheet& sheet, const PrintOptions& options, int dpi)
{
    const QSizeF size = sheet.paper.paintRect(QPageLayout::Inch).size() * dpi;
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(dpi / PointsPerInch, dpi / PointsPerInch);
    paintSheet(painter, *sheet.page, sheet.place, options, dpi);
    return image;
}

void PreviewSheets::begin(const QPageLayout& paper)
{
    m_job.reset(); // waits for the sheet that it is in
    m_paper = paper;
    m_sheets.clear();
    for (const int index : m_options.pages) {
        const ComposedPagePtr& page = m_pages[std::size_t(index)];
        for (const PrintSheet& place : planSheets(trimmedSize(*page), paper, m_options))
            m_sheets.push_back({ page, place, turned(paper, place.orientation) });
    }
    m_pictures = std::make_shared<Pictures>();
    const auto work
        = [sheets = m_sheets, pictures = m_pictures, options = m_options, dpi = resolution()](
              JobControl& control) -> Result<void> {
        for (const Sheet& sheet : sheets) {
            if (control.isCancelled())
                break;
            QImage image = painted(sheet, options, dpi);
            {
                const std::scoped_lock lock(pictures->mutex);
                pictures->ready.push_back(std::move(image));
            }
            control.progress(int(pictures->ready.size()), int(sheets.size()));
        }
        return {};
    };
    m_job = std::make_unique<BackgroundJob>(work);
    connect(m_job.get(), &BackgroundJob::progress, this, [this](int done, int total) {
        if (done == 1 || done == total)
            Q_EMIT changed();
        else if (!m_tell.isActive())
            m_tell.start();
    });
    m_job->start();
}

void PreviewSheets::paintOn(QPrinter& printer)
{
    // The preview turns the printer for every sheet; what a person chooses is the paper.
    const QPageLayout paper = turned(printer.pageLayout(), m_paper.orientation());
    if (!m_job || !m_paper.isEquivalentTo(paper))
        begin(m_job ? paper : printer.pageLayout());
    std::vector<QImage> ready;
    {
        const std::scoped_lock lock(m_pictures->mutex);
        ready = m_pictures->ready;
    }
    QPainter painter;
    for (std::size_t i = 0; i < m_sheets.size(); ++i) {
        printer.setPageOrientation(m_sheets[i].place.orientation);
        if (i == 0 ? !painter.begin(&printer) : !printer.newPage())
            return;
        if (i >= ready.size())
            continue;
        const QRectF target(
            QPointF(), m_sheets[i].paper.paintRectPixels(printer.resolution()).size());
        painter.drawImage(target, ready[i]);
    }
}

} // namespace broadsheet
