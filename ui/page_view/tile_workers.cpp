// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_view/tile_workers.h"

#include "export/tile_painter.h"
#include "shared/call_later.h"

#include <algorithm>

namespace broadsheet {

TileWorkers::TileWorkers(int threads, std::shared_ptr<DecodedPictures> pictures, QObject* parent)
    : QObject(parent)
    , m_pictures(std::move(pictures))
{
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this, last = i + 1 == threads] { work(last); });
}

TileWorkers::~TileWorkers()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
        m_jobs.clear();
    }
    m_changed.notify_all();
    for (std::thread& thread : m_threads)
        thread.join();
}

void TileWorkers::want(std::vector<TileJob> jobs)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.clear();
        for (TileJob& job : jobs) {
            if (std::find(m_running.begin(), m_running.end(), job.ticket) == m_running.end())
                m_jobs.push_back(std::move(job));
        }
    }
    m_changed.notify_all();
}

bool TileWorkers::hasWork(bool alsoBeforehand) const
{
    return !m_jobs.empty() && (alsoBeforehand || m_jobs.front().onView);
}

void TileWorkers::work(bool alsoBeforehand)
{
    TilePainter painter(m_pictures);
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [&] { return m_stop || hasWork(alsoBeforehand); });
        if (m_stop)
            return;
        const TileJob job = std::move(m_jobs.front());
        m_jobs.pop_front();
        m_running.push_back(job.ticket);
        lock.unlock();
        const QImage image = painter.paint(job.page, job.key.scale, job.rect);
        // Still running until it is delivered: else it could be wanted and painted twice.
        callLater(this, [this, job, image] {
            {
                const std::lock_guard delivered(m_mutex);
                m_running.erase(
                    std::remove(m_running.begin(), m_running.end(), job.ticket), m_running.end());
            }
            Q_EMIT painted(job, image);
        });
        lock.lock();
    }
}

} // namespace broadsheet
