// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_view/tile_workers.h"

#include <QRegion>
#include <QTransform>

#include <map>

QT_FORWARD_DECLARE_CLASS(QPainter)

namespace broadsheet {

/// A page that is being looked at.
struct PageSight {
    int page = 0;
    double scale = 0; ///< device pixels for one point
    QRect visible; ///< device pixels from the top left of the bleed box
};

/// The painted squares of pages: keeps them within a bound, has missing and damaged ones painted,
/// and shows the nearest that there is until they are. Thread: the interface's.
class TileStore : public QObject {
    Q_OBJECT

public:
    static constexpr int TileSize = 512;

    explicit TileStore(TileWorkers& workers, QObject* parent = nullptr);

    /// Pages of the same number replace each other: only where they differ is painted again, and
    /// the old shows until then.
    void setPages(const std::vector<ComposedPagePtr>& pages);

    /// What is on view, the most important first: has painted what is missing, then what lies
    /// around it, then small pictures of the pages `soon`.
    void look(const std::vector<PageSight>& sights, const std::vector<int>& soon);

    /// Draws the visible part of a page; the painter's unit is the device pixel and its origin the
    /// top left of the bleed box. Missing parts come from other sizes, scaled.
    void paint(QPainter& painter, const PageSight& sight) const;

    /// Whether all that is visible is there, sharp and up to date.
    [[nodiscard]] bool isSharp(const PageSight& sight) const;
    /// Whether at least one square of it is.
    [[nodiscard]] bool hasSharpTile(const PageSight& sight) const;

    /// Nothing is painted until the next look: what is on view is about to change again.
    void pause() { m_workers.want({}); }

    [[nodiscard]] qsizetype bytes() const;

Q_SIGNALS:
    /// A part of the page at this scale is new; for a whole-page picture `scale` is 0.
    void painted(int page, double scale, const QRect& rect);

private:
    struct Tile {
        QImage image;
        QRect rect; ///< of the page's device pixels
        QRegion dirty; ///< to be painted; all of `rect` while there is no image
        std::uint64_t ticket = 0;
        std::uint64_t used = 0;
    };

    /// How many squares the sight takes, and how many of them are sharp and up to date.
    struct Count {
        int all = 0;
        int sharp = 0;
    };

    [[nodiscard]] Count count(const PageSight& sight) const;
    [[nodiscard]] ComposedPagePtr page(int number) const;
    Tile& tile(const TileKey& key, const QRect& rect);
    void damage(const ComposedPage& before, const ComposedPage& after);
    void wishTiles(const PageSight& sight, const QRect& area, std::vector<TileJob>& jobs);
    void sendJobs(std::vector<TileJob> jobs, std::size_t onView);
    void wishWhole(int number, std::vector<TileJob>& jobs);
    void wish(const TileKey& key, const QRect& rect, std::vector<TileJob>& jobs);
    void take(const TileJob& job, const QImage& image);
    void shrink(const std::vector<PageSight>& sights);
    void paintScaled(QPainter& painter, const PageSight& sight, const QRect& part) const;
    [[nodiscard]] bool hasTiles(int page, double scale, const QRectF& area) const;

    TileWorkers& m_workers;
    std::map<int, ComposedPagePtr> m_pages;
    std::map<TileKey, Tile> m_tiles;
    std::map<int, double> m_shownScale; ///< the last scale at which a page's tiles were there
    std::uint64_t m_tickets = 0;
    std::uint64_t m_clock = 0;
};

} // namespace broadsheet
