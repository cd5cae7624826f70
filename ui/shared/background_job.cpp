// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/background_job.h"

#include "shared/call_later.h"

#include <atomic>
#include <exception>
#include <utility>

namespace broadsheet {

class BackgroundJob::Control : public JobControl {
public:
    explicit Control(BackgroundJob& job)
        : m_job(job)
    {
    }

    void progress(int done, int total) override
    {
        callLater(&m_job, [this, done, total] {
            if (m_job.m_running) {
                Q_EMIT m_job.progress(done, total);
            }
        });
    }

    [[nodiscard]] bool isCancelled() const override { return m_stage == Stage::Cancelled; }

    [[nodiscard]] bool mayPlace() override { return leaveWorking(Stage::Placing); }

    bool cancel() { return leaveWorking(Stage::Cancelled); }

private:
    enum class Stage { Working, Placing, Cancelled };

    bool leaveWorking(Stage next)
    {
        Stage expected = Stage::Working;
        return m_stage.compare_exchange_strong(expected, next) || expected == next;
    }

    BackgroundJob& m_job;
    std::atomic<Stage> m_stage = Stage::Working;
};

BackgroundJob::BackgroundJob(Work work, QObject* parent)
    : QObject(parent)
    , m_work(std::move(work))
    , m_control(std::make_unique<Control>(*this))
{
}

BackgroundJob::~BackgroundJob()
{
    m_control->cancel();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void BackgroundJob::start()
{
    if (m_thread.joinable()) {
        return;
    }
    m_running = true;
    m_thread = std::thread([this] {
        Result<void> result;
        try {
            result = m_work(*m_control);
        } catch (const std::exception& error) {
            result
                = Problem { tr("There was not enough memory. Close other programs and try again."),
                      QString::fromLocal8Bit(error.what()) };
        }
        callLater(this, [this, result] { answer(result); });
    });
}

void BackgroundJob::cancel()
{
    if (m_running && m_control->cancel()) {
        m_running = false;
        Q_EMIT cancelled();
    }
}

void BackgroundJob::answer(const Result<void>& result)
{
    if (m_running) {
        m_running = false;
        if (result) {
            Q_EMIT finished();
        } else {
            Q_EMIT failed(result.problem());
        }
    }
    Q_EMIT ended();
}

} // namespace broadsheet
