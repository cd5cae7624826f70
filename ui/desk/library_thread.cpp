// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/library_thread.h"

namespace broadsheet {

LibraryThread::LibraryThread()
    : m_worker(new QObject)
{
    m_thread.setObjectName(QStringLiteral("library"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

LibraryThread::~LibraryThread()
{
    // Behind everything that was asked; SQLite's connection is closed where it was opened.
    post([this] {
        m_library.reset();
        m_thread.quit();
    });
    m_thread.wait();
    delete m_worker;
}

void LibraryThread::post(const std::function<void()>& task)
{
    callLater(m_worker, task);
}

Problem LibraryThread::noLibrary()
{
    return { tr("No library is open. Open one first."), {} };
}

} // namespace broadsheet
