// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QObject>

#include <functional>
#include <memory>
#include <thread>

namespace broadsheet {

/// What the work of a BackgroundJob sees of it. Thread: the job's.
class JobControl {
public:
    virtual ~JobControl() = default;
    JobControl(const JobControl&) = delete;
    JobControl& operator=(const JobControl&) = delete;
    JobControl(JobControl&&) = delete;
    JobControl& operator=(JobControl&&) = delete;

    virtual void progress(int done, int total) = 0;
    [[nodiscard]] virtual bool isCancelled() const = 0;
    /// Asked once, right before the work does what cannot be taken back: true when it was not
    /// cancelled and no longer can be.
    [[nodiscard]] virtual bool mayPlace() = 0;

protected:
    JobControl() = default;
};

/// Work beside the interface's thread that answers exactly once: finished, failed or cancelled.
/// cancel() answers at once, however long the step takes that the work is in; the work then cleans
/// up behind it and ended() follows. The destructor cancels and waits for the work.
/// Thread: the interface's; the signals come there.
class BackgroundJob : public QObject {
    Q_OBJECT

public:
    /// Called once, on the job's thread.
    using Work = std::function<Result<void>(JobControl&)>;

    explicit BackgroundJob(Work work, QObject* parent = nullptr);
    ~BackgroundJob() override;
    BackgroundJob(const BackgroundJob&) = delete;
    BackgroundJob& operator=(const BackgroundJob&) = delete;
    BackgroundJob(BackgroundJob&&) = delete;
    BackgroundJob& operator=(BackgroundJob&&) = delete;

    void start();
    /// Does nothing when the job has answered or its result is being put in its place.
    void cancel();

    /// Started and not yet answered.
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progress(int done, int total);
    void finished();
    void failed(const broadsheet::Problem& problem);
    void cancelled();
    /// The work is over and the job may be deleted; comes last and always.
    void ended();

private:
    class Control;

    void answer(const Result<void>& result);

    Work m_work;
    std::unique_ptr<Control> m_control;
    bool m_running = false;
    std::thread m_thread;
};

} // namespace broadsheet
