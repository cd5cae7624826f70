// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/composed_page.h"

#include <QImage>
#include <QObject>
#include <QRect>

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>
#include <tuple>
#include <vector>

namespace broadsheet {

class DecodedPictures;

/// A square of a page at one scale; column WholePage is the page in one piece.
struct TileKey {
    static constexpr int WholePage = -1;

    int page = 0; ///< its number
    double scale = 0; ///< device pixels for one point
    int column = 0;
    int row = 0;

    auto operator<=>(const TileKey&) const = default;
};

struct TileJob {
    TileKey key;
    std::uint64_t ticket = 0; ///< greater is newer; never used twice
    ComposedPagePtr page;
    QRect rect; ///< device pixels from the top left of the bleed box
    bool onView = true; ///< else it is painted beforehand, and one thread stays free of it
};

/// Threads that paint tiles. Lives in the interface's thread; gives pictures back there.
class TileWorkers : public QObject {
    Q_OBJECT

public:
    TileWorkers(int threads, std::shared_ptr<DecodedPictures> pictures, QObject* parent = nullptr);
    /// Drops what has not begun and waits for what has.
    ~TileWorkers() override;
    TileWorkers(const TileWorkers&) = delete;
    TileWorkers& operator=(const TileWorkers&) = delete;
    TileWorkers(TileWorkers&&) = delete;
    TileWorkers& operator=(TileWorkers&&) = delete;

    /// What is wanted now, the most urgent first and what is on view before all else, in the place
    /// of all that has not begun. A ticket that is being painted is not painted again.
    void want(std::vector<TileJob> jobs);

Q_SIGNALS:
    void painted(const broadsheet::TileJob& job, const QImage& image);

private:
    [[nodiscard]] bool hasWork(bool alsoBeforehand) const;
    void work(bool alsoBeforehand);

    std::shared_ptr<DecodedPictures> m_pictures;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<TileJob> m_jobs;
    std::vector<std::uint64_t> m_running;
    bool m_stop = false;
    std::vector<std::thread> m_threads;
};

} // namespace broadsheet
