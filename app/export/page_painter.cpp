// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/page_painter.h"

#include "export/glyph_paths.h"
#include "export/ink_color.h"
#include "export/jpeg.h"
#include "export/pdf_syntax.h"
#include "fonts/font_face.h"

#include <QImage>
#include <QPainter>

#include <cmath>

namespace broadsheet {

namespace {

/// What shows where a picture cannot be read; the page's problems name the file.
constexpr Ink MissingPicture = Ink::tint(200);

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
void snapOrigin(QTransform& place)
{
    if (isPlain(place)) {
        place = QTransform(
            place.m11(), 0, 0, place.m22(), std::floor(place.dx() * 4) / 4, std::floor(place.dy()));
    }
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

private:
    [[nodiscard]] QRect fillPixels(const QRectF& rect) const;
    [[nodiscard]] QRect picturePixels(const QRectF& rect) const;

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
    const double baseline = run.baseline.toPt();
    for (const PlacedGlyph& glyph : run.glyphs) {
        const QPainterPath& path = m_paths.path(*run.face, glyph.glyph);
        if (!path.isEmpty()) {
            QTransform place = QTransform(scaleX, 0, 0, scale, glyph.x.toPt(), baseline) * m_base;
            snapOrigin(place);
            m_painter.setTransform(place);
            m_painter.fillPath(path, brush);
        }
    }
    m_painter.setTransform(m_base);
}

/// Edges go to the nearest pixel, so that rules are sharp and fills that touch leave no seam; what
/// is thinner than a pixel gets one.
QRect PagePainter::fillPixels(const QRectF& rect) const
{
    const QRectF device = m_base.mapRect(rect);
    const auto nearest = [](double edge) { return int(std::floor(edge + 0.5)); };
    const int left = nearest(device.left());
    const int top = nearest(device.top());
    return { left,
        top,
        std::max(nearest(device.right()) - left, 1),
        std::max(nearest(device.bottom()) - top, 1) };
}

/// Every pixel that the picture touches.
QRect PagePainter::picturePixels(const QRectF& rect) const
{
    const QRectF device = m_base.mapRect(rect);
    const int left = int(std::floor(device.left()));
    const int top = int(std::floor(device.top()));
    return { left,
        top,
        int(std::floor(device.right())) + 1 - left,
        int(std::floor(device.bottom())) + 1 - top };
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
    m_painter.fillRect(fillPixels(rect), color);
    m_painter.setTransform(m_base);
}

QImage asImage(const Pixels& pixels)
{
    QImage image(pixels.size.width, pixels.size.height, QImage::Format_RGB32);
    const std::uint8_t* pixel = pixels.bytes.data();
    const auto perMille = [](std::uint8_t part) { return std::uint16_t(part * 1000 / 255); };
    for (int y = 0; y < image.height(); ++y) {
        auto* const line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x, pixel += pixels.channels) {
            if (pixels.channels == 1) {
                line[x] = qRgb(pixel[0], pixel[0], pixel[0]);
            } else if (pixels.channels == 3) {
                line[x] = qRgb(pixel[0], pixel[1], pixel[2]);
            } else {
                line[x] = screenColor({ perMille(pixel[0]),
                                          perMille(pixel[1]),
                                          perMille(pixel[2]),
                                          perMille(pixel[3]) })
                              .rgb();
            }
        }
    }
    return image;
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
    return pixels ? Result<QImage>(asImage(*pixels)) : Result<QImage>(pixels.problem());
}

void PagePainter::paint(const PlacedPicture& placed)
{
    if (placed.rect.isEmpty() || placed.cropWidth <= 0 || placed.cropHeight <= 0) {
        return;
    }
    const QRectF rect = inPoints(placed.rect);
    const QRect device = picturePixels(rect);
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
