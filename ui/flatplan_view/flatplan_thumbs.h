// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flatplan_view/flatplan_content.h"
#include "page_view/tile_workers.h"

#include <QImage>
#include <QTimer>

#include <map>

namespace broadsheet {

/// Small pictures of the pages, painted off the interface's thread. A page that has not changed is
/// not painted again; while a changed one is painted, its old picture stands.
class FlatplanThumbs : public QObject {
    Q_OBJECT

public:
    explicit FlatplanThumbs(QObject* parent = nullptr);
    ~FlatplanThumbs() override;
    FlatplanThumbs(const FlatplanThumbs&) = delete;
    FlatplanThumbs& operator=(const FlatplanThumbs&) = delete;
    FlatplanThumbs(FlatplanThumbs&&) = delete;
    FlatplanThumbs& operator=(FlatplanThumbs&&) = delete;

    /// `scale`: device pixels for one point. A burst of changes is painted once.
    void want(const FlatplanContent& content, double scale);

    /// The page's picture, perhaps of how it was a moment ago; null: there is none yet.
    [[nodiscard]] QImage picture(const Page& page) const;

    [[nodiscard]] bool isUpToDate() const;

Q_SIGNALS:
    /// `number` is that of the page when its picture was asked for.
    void painted(int number);

private:
    struct Wanted {
        std::int64_t key = 0;
        ComposedPagePtr page;
    };

    struct Picture {
        QImage image;
        ComposedPagePtr page; ///< that it shows
        double scale = 0;
    };

    void ask();
    void take(const TileJob& job, const QImage& image);
    [[nodiscard]] bool isThere(const Wanted& wanted) const;

    TileWorkers m_workers;
    std::vector<Wanted> m_wanted;
    std::map<std::int64_t, Picture> m_pictures;
    double m_scale = 0;
    std::uint64_t m_tickets = 0;
    QTimer m_wait;
};

} // namespace broadsheet
