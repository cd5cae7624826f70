// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/background_tasks.h"

#include <utility>

namespace broadsheet {

BackgroundTasks::BackgroundTasks()
    : m_thread([this] { work(); })
{
}

BackgroundTasks::~BackgroundTasks()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
        m_free.clear();
        m_row.clear();
    }
    m_changed.notify_all();
    m_thread.join();
}

void BackgroundTasks::addFree(Task task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_free.push_back(std::move(task));
    }
    m_changed.notify_all();
}

void BackgroundTasks::addInRow(Task task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_row.push_back(std::move(task));
    }
    m_changed.notify_all();
}

bool BackgroundTasks::canTake() const
{
    return !m_free.empty() || (!m_row.empty() && !m_rowBusy);
}

void BackgroundTasks::takeOne(std::unique_lock<std::mutex>& lock)
{
    const bool inRow = m_free.empty();
    std::deque<Task>& queue = inRow ? m_row : m_free;
    const Task task = std::move(queue.front());
    queue.pop_front();
    m_rowBusy = m_rowBusy || inRow;
    ++m_running;
    lock.unlock();
    task();
    lock.lock();
    --m_running;
    if (inRow) {
        m_rowBusy = false;
    }
    m_changed.notify_all();
}

void BackgroundTasks::work()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_stop || canTake(); });
        if (m_stop) {
            return;
        }
        takeOne(lock);
    }
}

void BackgroundTasks::shortenRow(std::size_t waiting)
{
    std::unique_lock lock(m_mutex);
    while (m_row.size() > waiting) {
        if (canTake()) {
            takeOne(lock);
        } else {
            m_changed.wait(lock);
        }
    }
}

void BackgroundTasks::finishAll()
{
    std::unique_lock lock(m_mutex);
    while (m_running > 0 || !m_free.empty() || !m_row.empty()) {
        if (canTake()) {
            takeOne(lock);
        } else {
            m_changed.wait(lock);
        }
    }
}

} // namespace broadsheet
