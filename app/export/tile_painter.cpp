// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/tile_painter.h"

#include "export/decoded_pictures.h"
#include "export/device_pixels.h"
#include "export/fill_path.h"
#include "export/glyph_coverage.h"
#include "export/glyph_paths.h"
#include "export/glyph_place.h"
#include "export/ink_color.h"
#include "export/op_bounds.h"
#include "export/screen_picture.h"
#include "fonts/font_face.h"

#include <QPainter>

#include <cmath>
#include <deque>

namespace broadsheet {

namespace {

constexpr qsizetype CoverageLimit = qsizetype(8) << 20U;
constexpr double LargestCovered = 96; ///< glyphs above this many pixels are filled as paths
constexpr std::size_t PagesRemembered = 4;
constexpr qsizetype PathsRemembered = 400;

struct PlacedOp {
    QRectF points; ///< from the trimmed sheet's top left corner
    const DrawOp* op = nullptr;
};

/// Holds the page, so that its address cannot become another page's.
struct PageOps {
    ComposedPagePtr page;
    std::vector<PlacedOp> ops;
};

QRectF inPoints(const Rect& rect)
{
    return { rect.x.toPt(), rect.y.toPt(), rect.width.toPt(), rect.height.toPt() };
}

PageOps opsOf(const ComposedPagePtr& page)
{
    PageOps ops { page, {} };
    ops.ops.reserve(page->ops.size());
    for (const DrawOp& op : page->ops)
        ops.ops.push_back({ inPoints(opBounds(op)), &op });
    return ops;
}

QRgb mixed(QRgb ground, QRgb ink, unsigned coverage)
{
    const unsigned rest = 255 - coverage;
    const auto scaled = [](unsigned two) {
        return (two + ((two >> 8U) & 0xff00ffU) + 0x800080U) >> 8U & 0xff00ffU;
    };
    const unsigned redBlue = (ink & 0xff00ffU) * coverage + (ground & 0xff00ffU) * rest;
    const unsigned green = (ink >> 8U & 0xffU) * coverage + (ground >> 8U & 0xffU) * rest;
    return 0xff000000U | scaled(redBlue) | scaled(green) << 8U;
}

} // namespace

struct TilePainter::State {
    explicit State(std::shared_ptr<DecodedPictures> shared)
        : pictures(std::move(shared))
    {
    }

    const PageOps& opsFor(const ComposedPagePtr& page);

    std::shared_ptr<DecodedPictures> pictures;
    GlyphCoverage coverage { CoverageLimit };
    GlyphPaths paths;
    qsizetype pathsUsed = 0;
    std::deque<PageOps> pages; ///< the newest first
};

namespace {

/// One tile while it is painted. Glyphs go straight into its scan lines, the rest through Qt.
template <typename Caches>
class OpenTile {
public:
    OpenTile(Caches& caches, QImage& image, const QRect& tile, const QTransform& base)
        : m_caches(caches)
        , m_tile(tile)
        , m_base(base)
        , m_bits(reinterpret_cast<QRgb*>(image.bits()))
        , m_stride(image.bytesPerLine() / qsizetype(sizeof(QRgb)))
        , m_painter(&image)
    {
    }

    void paint(const GlyphRun& run);
    void paint(const FillRect& fill);
    void paint(const PlacedPicture& placed);
    void paint(const FillPath& fill);

private:
    void blend(const Coverage& glyph, QPoint origin, QRgb ink);
    void fillPaths(const GlyphRun& run, GlyphScale scale);

    [[nodiscard]] QPointF exactOrigin(const GlyphRun& run, const PlacedGlyph& glyph) const
    {
        return m_base.map(glyphOrigin(run, glyph));
    }

    [[nodiscard]] QPointF origin(const GlyphRun& run, const PlacedGlyph& glyph) const
    {
        const QPointF at = glyphOrigin(run, glyph);
        return { std::floor((at.x() * m_base.m11() + m_base.dx()) * 4) / 4,
            std::floor(at.y() * m_base.m22() + m_base.dy()) };
    }

    /// Whether a glyph with its origin there can show in the tile.
    [[nodiscard]] bool mayShow(const QPointF& at, double reach) const
    {
        return at.x() + reach >= m_tile.left() && at.x() - reach <= m_tile.right()
            && at.y() + reach >= m_tile.top() && at.y() - reach <= m_tile.bottom();
    }

    Caches& m_caches;
    QRect m_tile;
    QTransform m_base;
    QRgb* m_bits;
    qsizetype m_stride;
    QPainter m_painter;
};

template <typename Caches>
void OpenTile<Caches>::blend(const Coverage& glyph, QPoint origin, QRgb ink)
{
    const QRect all(origin.x() + glyph.left, origin.y() + glyph.top, glyph.width, glyph.height);
    const QRect part = all.intersected(m_tile);
    for (int y = part.top(); y <= part.bottom(); ++y) {
        const std::uint8_t* coverage = glyph.bytes.data()
            + std::ptrdiff_t(y - all.top()) * glyph.width + (part.left() - all.left());
        QRgb* pixel = m_bits + (y - m_tile.top()) * m_stride + (part.left() - m_tile.left());
        for (int i = 0; i < part.width(); ++i, ++pixel, ++coverage) {
            if (*coverage == 255)
                *pixel = ink;
            else if (*coverage != 0)
                *pixel = mixed(*pixel, ink, *coverage);
        }
    }
}

template <typename Caches>
void OpenTile<Caches>::paint(const GlyphRun& run)
{
    const double unit = run.size.toPt() / run.face->unitsPerEm();
    const GlyphScale scale { unit * run.widthPerMille / 1000 * m_base.m11(),
        unit * m_base.m22(),
        run.direction == RunDirection::Rotated };
    const double em = run.size.toPt() * m_base.m11();
    const bool large = em > LargestCovered || em * run.widthPerMille / 1000 > LargestCovered;
    if (large || run.beside) {
        fillPaths(run, scale);
        return;
    }
    CoveredGlyphs& glyphs = m_caches.coverage.glyphs(run.face, scale);
    const QRgb ink = screenColor(run.ink).rgb();
    const double reach = 2 * em;
    for (const PlacedGlyph& glyph : run.glyphs) {
        const QPointF at = origin(run, glyph);
        if (!mayShow(at, reach))
            continue;
        const int x = int(std::floor(at.x()));
        const int quarter = int((at.x() - x) * 4);
        blend(glyphs.glyph(glyph.glyph, quarter), { x, int(at.y()) }, ink);
    }
}

template <typename Caches>
void OpenTile<Caches>::fillPaths(const GlyphRun& run, GlyphScale scale)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    const QBrush brush(screenColor(run.ink));
    const double reach = 2 * run.size.toPt() * m_base.m11();
    for (const PlacedGlyph& glyph : run.glyphs) {
        // What the PDF has as an outline stands where it stands there.
        const QPointF at = run.beside ? exactOrigin(run, glyph) : origin(run, glyph);
        if (!mayShow(at, reach))
            continue;
        if (++m_caches.pathsUsed > PathsRemembered) {
            m_caches.paths = {};
            m_caches.pathsUsed = 0;
        }
        const QPointF corner = at - m_tile.topLeft();
        m_painter.setTransform(scale.turned
                ? QTransform(0, scale.x, -scale.y, 0, corner.x(), corner.y())
                : QTransform(scale.x, 0, 0, scale.y, corner.x(), corner.y()));
        m_painter.fillPath(m_caches.paths.path(*run.face, glyph.glyph), brush);
    }
    m_painter.resetTransform();
}

template <typename Caches>
void OpenTile<Caches>::paint(const FillRect& fill)
{
    const QRect pixels = filledPixels(m_base.mapRect(inPoints(fill.rect)));
    m_painter.fillRect(
        pixels.intersected(m_tile).translated(-m_tile.topLeft()), screenColor(fill.ink));
}

template <typename Caches>
void OpenTile<Caches>::paint(const FillPath& fill)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setTransform(
        m_base * QTransform::fromTranslate(-double(m_tile.left()), -double(m_tile.top())));
    m_painter.fillPath(painterPath(fill), screenColor(fill.ink));
    m_painter.resetTransform();
}

template <typename Caches>
void OpenTile<Caches>::paint(const PlacedPicture& placed)
{
    if (placed.rect.isEmpty() || placed.cropWidth <= 0 || placed.cropHeight <= 0)
        return;
    const QRect device = touchedPixels(m_base.mapRect(inPoints(placed.rect)));
    const Result<DecodedPictures::Shown> shown = m_caches.pictures->picture(placed, device.size());
    if (!shown) {
        paint(FillRect { placed.rect, MissingPicture });
        return;
    }
    m_painter.setRenderHint(QPainter::SmoothPixmapTransform);
    m_painter.drawImage(QRectF(device.translated(-m_tile.topLeft())), shown->image, shown->crop);
}

} // namespace

const PageOps& TilePainter::State::opsFor(const ComposedPagePtr& page)
{
    for (auto known = pages.begin(); known != pages.end(); ++known) {
        if (known->page == page) {
            std::rotate(pages.begin(), known, known + 1);
            return pages.front();
        }
    }
    pages.push_front(opsOf(page));
    if (pages.size() > PagesRemembered)
        pages.pop_back();
    return pages.front();
}

TilePainter::TilePainter(std::shared_ptr<DecodedPictures> pictures)
    : m_state(std::make_unique<State>(std::move(pictures)))
{
}

TilePainter::~TilePainter() = default;

QImage TilePainter::paint(const ComposedPagePtr& page, double pixelsPerPoint, const QRect& tile)
{
    QImage image(tile.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    const double bleed = page->bleed.toPt() * pixelsPerPoint;
    const QTransform base(pixelsPerPoint, 0, 0, pixelsPerPoint, bleed, bleed);
    // Fills are at least a pixel and go to the nearest one: two pixels more catch them all.
    const QRectF reach = base.inverted().mapRect(QRectF(tile.adjusted(-2, -2, 2, 2)));
    OpenTile<State> open(*m_state, image, tile, base);
    for (const PlacedOp& placed : m_state->opsFor(page).ops) {
        const QRectF& at = placed.points;
        if (at.left() <= reach.right() && at.right() >= reach.left() && at.top() <= reach.bottom()
            && at.bottom() >= reach.top())
            std::visit([&open](const auto& drawn) { open.paint(drawn); }, *placed.op);
    }
    return image;
}

} // namespace broadsheet
