// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/page_painter.h"

#include "export/device_pixels.h"
#include "export/fill_path.h"
#include "export/glyph_paths.h"
#include "export/glyph_place.h"
#include "export/ink_color.h"
#include "export/jpeg.h"
#include "export/pdf_syntax.h"
#include "export/screen_picture.h"
#include "fonts/font_face.h"

#include <QImage>
#include <QPainter>

#include <cmath>

namespace broadsheet {

namespace {

QRectF inPoints(const Rect& rect)
{
    return { rect.x.toPt(), rect.y.toPt(), rect.width.toPt(), rect.height.toPt() };
}

/// Upright and not mirrored: whole device pixels can be told.
bool isPlain(const QTransform& transform)
{
    return transform.type() <= QTransform::TxScale && transform.m11() > 0 && transform.m22() > 0;
}

/// Glyphs stand on whole pixels, which keeps the horizontals of small type sharp, and at quarters
/// of a pixel across. Rounded down as poppler does, whose picture of the PDF ours must equal.
QTransform snappedOrigin(const QTransform& place)
{
    return { place.m11(),
        place.m12(),
        place.m21(),
        place.m22(),
        std::floor(place.dx() * 4) / 4,
        std::floor(place.dy()) };
}

class PagePainter {
public:
    explicit PagePainter(QPainter& painter)
        : m_painter(painter)
        , m_base(painter.transform())
    {
    }

    void paint(const GlyphRun& run);
    void paint(const FillRect& fill);
    void paint(const PlacedPicture& placed);
    void paint(const FillPath& fill);

private:
    QPainter& m_painter;
    QTransform m_base;
    GlyphPaths m_paths;
};

void PagePainter::paint(const GlyphRun& run)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    const QBrush brush(screenColor(run.ink));
    const double scale = run.size.toPt() / run.face->unitsPerEm();
    const double scaleX = scale * run.widthPerMille / 1000;
    const QTransform stand = run.direction == RunDirection::Rotated
        ? QTransform(0, scaleX, -scale, 0, 0, 0)
        : QTransform(scaleX, 0, 0, scale, 0, 0);
    for (const PlacedGlyph& glyph : run.glyphs) {
        const QPainterPath& path = m_paths.path(*run.face, glyph.glyph);
        if (!path.isEmpty()) {
            const QPointF origin = glyphOrigin(run, glyph);
            const QTransform place
                = stand * QTransform::fromTranslate(origin.x(), origin.y()) * m_base;
            // What the PDF has as an outline stands where it stands there.
            const bool snaps = isPlain(m_base) && !run.beside;
            m_painter.setTransform(snaps ? snappedOrigin(place) : place);
            m_painter.fillPath(path, brush);
        }
    }
    m_painter.setTransform(m_base);
}

void PagePainter::paint(const FillRect& fill)
{
    const QRectF rect = inPoints(fill.rect);
    const QColor color = screenColor(fill.ink);
    if (!isPlain(m_base)) {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.fillRect(rect, color);
        return;
    }
    m_painter.resetTransform();
    m_painter.fillRect(filledPixels(m_base.mapRect(rect)), color);
    m_painter.setTransform(m_base);
}

void PagePainter::paint(const FillPath& fill)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.fillPath(painterPath(fill), screenColor(fill.ink));
}

/// The crop at the size at which it shows, or at its own when it is enlarged.
Result<QImage> croppedImage(const PlacedPicture& placed, QSize shown)
{
    const Result<JpegFile> file = readJpeg(placed.file);
    if (!file) {
        return file.problem();
    }
    const Result<Pixels> pixels = decodeJpeg(*file,
        { placed.cropX, placed.cropY, placed.cropWidth, placed.cropHeight },
        { std::clamp(shown.width(), 1, placed.cropWidth),
            std::clamp(shown.height(), 1, placed.cropHeight) });
    return pixels ? Result<QImage>(screenImage(*pixels)) : Result<QImage>(pixels.problem());
}

void PagePainter::paint(const PlacedPicture& placed)
{
    if (placed.rect.isEmpty() || placed.cropWidth <= 0 || placed.cropHeight <= 0) {
        return;
    }
    const QRectF rect = inPoints(placed.rect);
    const QRect device = touchedPixels(m_base.mapRect(rect));
    const Result<QImage> image = croppedImage(placed, device.size());
    if (!image) {
        paint(FillRect { placed.rect, MissingPicture });
        return;
    }
    m_painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (!isPlain(m_base)) {
        m_painter.drawImage(rect, *image);
        return;
    }
    m_painter.resetTransform();
    m_painter.drawImage(device, *image);
    m_painter.setTransform(m_base);
}

} // namespace

void paintPage(QPainter& painter, const ComposedPage& page)
{
    painter.save();
    painter.translate(page.bleed.toPt(), page.bleed.toPt());
    PagePainter player(painter);
    for (const DrawOp& op : page.ops) {
        std::visit([&player](const auto& drawn) { player.paint(drawn); }, op);
    }
    painter.restore();
}

QImage renderPage(const ComposedPage& page, int dpi)
{
    // From the box as the PDF has it, so that both pictures have the same number of pixels.
    const auto points = [&page](Length trimmed) {
        return double(milliPoints(trimmed) + 2 * milliPoints(page.bleed)) / 1000;
    };
    const double scale = dpi / 72.0;
    QImage image(int(std::ceil(points(page.sheet.width) * scale)),
        int(std::ceil(points(page.sheet.height) * scale)),
        QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setDotsPerMeterX(int(std::lround(dpi / 0.0254)));
    image.setDotsPerMeterY(int(std::lround(dpi / 0.0254)));
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintPage(painter, page);
    return image;
}

} // namespace broadsheet
