// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace broadsheet {

/// Work beside the caller's: one thread of its own, to which the caller lends a hand while it
/// waits. Two kinds of task: free ones, and ones in a row, of which no two run at once and which
/// run in the order given. Tasks do not throw.
class BackgroundTasks {
public:
    using Task = std::function<void()>;

    BackgroundTasks();
    /// Drops what has not begun and waits for what has.
    ~BackgroundTasks();
    BackgroundTasks(const BackgroundTasks&) = delete;
    BackgroundTasks& operator=(const BackgroundTasks&) = delete;
    BackgroundTasks(BackgroundTasks&&) = delete;
    BackgroundTasks& operator=(BackgroundTasks&&) = delete;

    void addFree(Task task);
    void addInRow(Task task);

    /// Works along until at most `waiting` tasks of the row have not begun.
    void shortenRow(std::size_t waiting);
    /// Works along until nothing is left to do.
    void finishAll();

private:
    [[nodiscard]] bool canTake() const;
    void takeOne(std::unique_lock<std::mutex>& lock);
    void work();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Task> m_free;
    std::deque<Task> m_row;
    bool m_rowBusy = false;
    int m_running = 0;
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace broadsheet
