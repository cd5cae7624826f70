// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/call_later.h"
#include "storage/library.h"

#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>
#include <utility>

namespace broadsheet {

/// The one thread that reads and writes the library, so that no disk ever blocks the window. Tasks
/// run in the order in which they were asked; answers come back to the interface's thread.
class LibraryThread : public QObject {
    Q_OBJECT

public:
    LibraryThread();
    /// Runs what was asked, closes the library and waits.
    ~LibraryThread() override;
    LibraryThread(const LibraryThread&) = delete;
    LibraryThread& operator=(const LibraryThread&) = delete;
    LibraryThread(LibraryThread&&) = delete;
    LibraryThread& operator=(LibraryThread&&) = delete;

    template <typename T>
    using Task = std::function<Result<T>(Library&)>;
    template <typename T>
    using Answer = std::function<void(Result<T>)>;

    /// Closes the library that is open and opens another one, then runs `task` with it. When
    /// either fails, no library is open.
    template <typename T>
    void open(QObject* receiver, const QString& file, OpenMode mode, Task<T> task, Answer<T> done)
    {
        post([this,
                 receiver = QPointer<QObject>(receiver),
                 file,
                 mode,
                 task = std::move(task),
                 done = std::move(done)] {
            answer<T>(receiver, done, opened<T>(file, mode, task));
        });
    }

    /// Runs `task` with the library that is open then; a Problem when none is. `done` is not called
    /// when `receiver` has gone meanwhile.
    template <typename T>
    void ask(QObject* receiver, Task<T> task, Answer<T> done)
    {
        post([this,
                 receiver = QPointer<QObject>(receiver),
                 task = std::move(task),
                 done = std::move(done)] {
            answer<T>(receiver, done, m_library ? task(*m_library) : Result<T>(noLibrary()));
        });
    }

    /// Runs something that needs no library, in its turn.
    template <typename T>
    void run(QObject* receiver, std::function<Result<T>()> task, Answer<T> done)
    {
        post([this,
                 receiver = QPointer<QObject>(receiver),
                 task = std::move(task),
                 done = std::move(done)] { answer<T>(receiver, done, task()); });
    }

private:
    template <typename T>
    Result<T> opened(const QString& file, OpenMode mode, const Task<T>& task)
    {
        m_library.reset();
        Result<std::unique_ptr<Library>> library = openLibrary(file, mode);
        if (!library)
            return library.problem();
        Result<T> result = task(**library);
        if (result)
            m_library = std::move(library).value();
        return result;
    }

    template <typename T>
    void answer(const QPointer<QObject>& receiver, const Answer<T>& done, Result<T> result)
    {
        auto shared = std::make_shared<Result<T>>(std::move(result));
        callLater(this, [receiver, done, shared] {
            if (receiver)
                done(std::move(*shared));
        });
    }

    void post(const std::function<void()>& task);
    static Problem noLibrary();

    QThread m_thread;
    QObject* m_worker; ///< lives in the thread
    std::unique_ptr<Library> m_library; ///< the thread's
};

} // namespace broadsheet
