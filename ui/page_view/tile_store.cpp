// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_view/tile_store.h"

#include "export/page_damage.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace broadsheet {

namespace {

constexpr double WholePixels = 720; ///< height of a page's small picture
constexpr qsizetype LeastBytes = qsizetype(24) << 20U;
constexpr int SmoothPixels = 2'500'000; ///< above it scaling is done the quick way

QRect sheetPixels(const ComposedPage& page, double scale)
{
    const double bleed = 2 * page.bleed.toPt();
    return { 0,
        0,
        int(std::ceil((page.sheet.width.toPt() + bleed) * scale)),
        int(std::ceil((page.sheet.height.toPt() + bleed) * scale)) };
}

double wholeScale(const ComposedPage& page)
{
    return WholePixels / std::max(page.sheet.height.toPt(), 1.0);
}

QRect tileRect(int column, int row)
{
    return { column * TileStore::TileSize,
        row * TileStore::TileSize,
        TileStore::TileSize,
        TileStore::TileSize };
}

int distanceFrom(const QPoint& middle, const QRect& rect)
{
    return (rect.center() - middle).manhattanLength();
}

} // namespace

TileStore::TileStore(TileWorkers& workers, QObject* parent)
    : QObject(parent)
    , m_workers(workers)
{
    connect(&m_workers, &TileWorkers::painted, this, &TileStore::take);
}

ComposedPagePtr TileStore::page(int number) const
{
    const auto known = m_pages.find(number);
    return known == m_pages.end() ? nullptr : known->second;
}

void TileStore::setPages(const std::vector<ComposedPagePtr>& pages)
{
    std::map<int, ComposedPagePtr> fresh;
    for (const ComposedPagePtr& page : pages)
        fresh[page->number] = page;
    for (const auto& [number, after] : fresh) {
        const ComposedPagePtr before = page(number);
        if (before && before != after)
            damage(*before, *after);
    }
    for (auto tile = m_tiles.begin(); tile != m_tiles.end();) {
        const auto now = fresh.find(tile->first.page);
        const auto before = m_pages.find(tile->first.page);
        // A sheet of another size has other tiles.
        const bool keep = now != fresh.end() && before != m_pages.end()
            && now->second->sheet == before->second->sheet
            && now->second->bleed == before->second->bleed;
        tile = keep ? std::next(tile) : m_tiles.erase(tile);
    }
    m_pages = std::move(fresh);
}

void TileStore::damage(const ComposedPage& before, const ComposedPage& after)
{
    const std::vector<Rect> rects = damageBetween(before, after);
    if (rects.empty())
        return;
    const double bleed = after.bleed.toPt();
    for (auto& [key, tile] : m_tiles) {
        if (key.page != after.number)
            continue;
        QRegion hurt;
        for (const Rect& rect : rects) {
            const QRectF device((rect.x.toPt() + bleed) * key.scale,
                (rect.y.toPt() + bleed) * key.scale,
                rect.width.toPt() * key.scale,
                rect.height.toPt() * key.scale);
            hurt |= device.toAlignedRect().adjusted(-2, -2, 2, 2) & tile.rect;
        }
        if (!hurt.isEmpty()) {
            tile.dirty |= hurt;
            tile.ticket = ++m_tickets;
        }
    }
}

TileStore::Tile& TileStore::tile(const TileKey& key, const QRect& rect)
{
    const auto [known, isNew] = m_tiles.try_emplace(key);
    Tile& tile = known->second;
    if (isNew) {
        tile.rect = rect;
        tile.dirty = rect;
        tile.ticket = ++m_tickets;
    }
    tile.used = m_clock;
    return tile;
}

void TileStore::wish(const TileKey& key, const QRect& rect, std::vector<TileJob>& jobs)
{
    const Tile& wanted = tile(key, rect);
    if (!wanted.dirty.isEmpty())
        jobs.push_back({ key, wanted.ticket, page(key.page), wanted.dirty.boundingRect() });
}

void TileStore::wishTiles(const PageSight& sight, const QRect& area, std::vector<TileJob>& jobs)
{
    const ComposedPagePtr shown = page(sight.page);
    const QRect sheet = sheetPixels(*shown, sight.scale);
    const QRect part = area & sheet;
    if (part.isEmpty())
        return;
    const std::size_t first = jobs.size();
    for (int row = part.top() / TileSize; row <= part.bottom() / TileSize; ++row) {
        for (int column = part.left() / TileSize; column <= part.right() / TileSize; ++column) {
            wish({ sight.page, sight.scale, column, row }, tileRect(column, row) & sheet, jobs);
        }
    }
    // Small repairs of what is on view come before whole squares; those from the middle outwards.
    const QPoint middle = sight.visible.center();
    std::sort(
        jobs.begin() + std::ptrdiff_t(first), jobs.end(), [&](const TileJob& a, const TileJob& b) {
            const bool repairsA = !m_tiles[a.key].image.isNull();
            const bool repairsB = !m_tiles[b.key].image.isNull();
            return repairsA != repairsB
                ? repairsA
                : distanceFrom(middle, a.rect) < distanceFrom(middle, b.rect);
        });
}

void TileStore::wishWhole(int number, std::vector<TileJob>& jobs)
{
    const ComposedPagePtr shown = page(number);
    if (shown) {
        const double scale = wholeScale(*shown);
        wish({ number, scale, TileKey::WholePage, 0 }, sheetPixels(*shown, scale), jobs);
    }
}

void TileStore::look(const std::vector<PageSight>& sights, const std::vector<int>& soon)
{
    ++m_clock;
    std::vector<TileJob> jobs;
    for (const PageSight& sight : sights) {
        const ComposedPagePtr shown = page(sight.page);
        if (!shown)
            continue;
        // Where the page does not fit in the view its small picture is quicker than its squares.
        const bool large = sight.scale > 2 * wholeScale(*shown);
        if (large)
            wishWhole(sight.page, jobs);
        wishTiles(sight, sight.visible, jobs);
        if (isSharp(sight))
            m_shownScale[sight.page] = sight.scale;
    }
    const std::size_t onView = jobs.size();
    for (const PageSight& sight : sights) {
        if (!page(sight.page))
            continue;
        constexpr int Around = TileSize / 2;
        wishTiles(sight, sight.visible.adjusted(-Around, -Around, Around, Around), jobs);
        wishWhole(sight.page, jobs);
    }
    for (const int number : soon)
        wishWhole(number, jobs);
    shrink(sights);
    sendJobs(std::move(jobs), onView);
}

/// The area around holds what is visible once more: the first of equal tickets counts.
void TileStore::sendJobs(std::vector<TileJob> jobs, std::size_t onView)
{
    std::vector<TileJob> once;
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        TileJob& job = jobs[i];
        job.onView = i < onView;
        const bool known = std::any_of(once.begin(), once.end(), [&job](const TileJob& other) {
            return other.ticket == job.ticket;
        });
        if (!known)
            once.push_back(std::move(job));
    }
    m_workers.want(std::move(once));
}

void TileStore::take(const TileJob& job, const QImage& image)
{
    const auto known = m_tiles.find(job.key);
    if (known == m_tiles.end())
        return;
    Tile& tile = known->second;
    const bool newest = tile.ticket == job.ticket;
    if (!newest && tile.dirty.isEmpty())
        return; // a newer one has overtaken it
    if (image.size() == tile.rect.size()) {
        tile.image = image;
    } else {
        if (tile.image.isNull() || !tile.rect.contains(job.rect))
            return;
        QPainter painter(&tile.image);
        painter.drawImage(job.rect.topLeft() - tile.rect.topLeft(), image);
    }
    if (newest)
        tile.dirty = {};
    Q_EMIT painted(job.key.page, job.key.column < 0 ? 0 : job.key.scale, job.rect);
}

TileStore::Count TileStore::count(const PageSight& sight) const
{
    Count count;
    const ComposedPagePtr shown = page(sight.page);
    const QRect part = shown ? sight.visible & sheetPixels(*shown, sight.scale) : QRect();
    if (part.isEmpty())
        return count;
    for (int row = part.top() / TileSize; row <= part.bottom() / TileSize; ++row) {
        for (int column = part.left() / TileSize; column <= part.right() / TileSize; ++column) {
            const auto known = m_tiles.find({ sight.page, sight.scale, column, row });
            ++count.all;
            count.sharp += known != m_tiles.end() && known->second.dirty.isEmpty() ? 1 : 0;
        }
    }
    return count;
}

bool TileStore::isSharp(const PageSight& sight) const
{
    const Count squares = count(sight);
    return squares.sharp == squares.all;
}

bool TileStore::hasSharpTile(const PageSight& sight) const
{
    return count(sight).sharp > 0;
}

qsizetype TileStore::bytes() const
{
    qsizetype sum = 0;
    for (const auto& [key, tile] : m_tiles)
        sum += tile.image.sizeInBytes();
    return sum;
}

void TileStore::shrink(const std::vector<PageSight>& sights)
{
    qsizetype visible = 0;
    for (const PageSight& sight : sights)
        visible += qsizetype(sight.visible.width() + TileSize) * (sight.visible.height() + TileSize)
            * 4;
    const qsizetype limit = std::max(LeastBytes, visible * 5 / 2);
    qsizetype sum = bytes();
    while (sum > limit) {
        auto oldest = m_tiles.end();
        for (auto tile = m_tiles.begin(); tile != m_tiles.end(); ++tile) {
            const bool older = oldest == m_tiles.end() || tile->second.used < oldest->second.used;
            if (tile->second.used < m_clock && older && !tile->second.image.isNull())
                oldest = tile;
        }
        if (oldest == m_tiles.end())
            break;
        sum -= oldest->second.image.sizeInBytes();
        m_tiles.erase(oldest);
    }
    // Squares that were wished for while zooming past and never painted.
    std::erase_if(m_tiles, [this](const auto& entry) {
        return entry.second.image.isNull() && entry.second.used < m_clock;
    });
}

void TileStore::paintScaled(QPainter& painter, const PageSight& sight, const QRect& part) const
{
    const auto drawTile = [&](const TileKey& key, const Tile& tile) {
        if (tile.image.isNull())
            return;
        const double ratio = sight.scale / key.scale;
        const QRectF stands(tile.rect.x() * ratio,
            tile.rect.y() * ratio,
            tile.rect.width() * ratio,
            tile.rect.height() * ratio);
        const QRectF seen = stands & QRectF(part);
        if (seen.isEmpty())
            return;
        const QRectF source(seen.x() / ratio - tile.rect.x(),
            seen.y() / ratio - tile.rect.y(),
            seen.width() / ratio,
            seen.height() / ratio);
        painter.drawImage(seen, tile.image, source);
    };
    const auto begin = m_tiles.lower_bound({ sight.page, 0, TileKey::WholePage, 0 });
    const auto end = m_tiles.lower_bound({ sight.page + 1, 0, TileKey::WholePage, 0 });
    const auto shown = m_shownScale.find(sight.page);
    const double by = shown == m_shownScale.end() ? 0 : shown->second / sight.scale;
    const QRectF same(part.x() * by, part.y() * by, part.width() * by, part.height() * by);
    if (by == 0 || !hasTiles(sight.page, shown->second, same)) {
        for (auto tile = begin; tile != end; ++tile) {
            if (tile->first.column == TileKey::WholePage)
                drawTile(tile->first, tile->second);
        }
    }
    if (by == 0)
        return;
    // For the moments of a zoom: a sharp picture scaled the quick way.
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    for (auto tile = begin; tile != end; ++tile) {
        if (tile->first.column >= 0 && tile->first.scale == shown->second)
            drawTile(tile->first, tile->second);
    }
}

/// Whether every square of the area has a picture.
bool TileStore::hasTiles(int page, double scale, const QRectF& area) const
{
    const QRect pixels
        = area.toRect() & sheetPixels(*m_pages.at(page), scale); // the paper's edge may be cut
    for (int row = pixels.top() / TileSize; row <= pixels.bottom() / TileSize; ++row) {
        for (int column = pixels.left() / TileSize; column <= pixels.right() / TileSize; ++column) {
            const auto known = m_tiles.find({ page, scale, column, row });
            if (known == m_tiles.end() || known->second.image.isNull())
                return false;
        }
    }
    return true;
}

void TileStore::paint(QPainter& painter, const PageSight& sight) const
{
    const ComposedPagePtr shown = page(sight.page);
    if (!shown)
        return;
    const QRect part = sight.visible & sheetPixels(*shown, sight.scale);
    const bool smooth = qint64(part.width()) * part.height() <= SmoothPixels;
    for (int row = part.top() / TileSize; row <= part.bottom() / TileSize; ++row) {
        for (int column = part.left() / TileSize; column <= part.right() / TileSize; ++column) {
            const QRect rect = tileRect(column, row) & part;
            const auto known = m_tiles.find({ sight.page, sight.scale, column, row });
            if (known != m_tiles.end() && !known->second.image.isNull()) {
                painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
                painter.drawImage(rect.topLeft(),
                    known->second.image,
                    rect.translated(-known->second.rect.topLeft()));
            } else {
                painter.setRenderHint(QPainter::SmoothPixmapTransform, smooth);
                paintScaled(painter, sight, rect);
            }
        }
    }
}

} // namespace broadsheet
