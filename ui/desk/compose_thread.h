// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/edition_composer.h"

#include <QThread>

#include <mutex>
#include <optional>

namespace broadsheet {

using EditionMatterPtr = std::shared_ptr<const EditionMatter>;

/// What composing one page gave. `page` is null when the page has no plan or one that cannot be
/// read; `problem` says so. Of a page from which something was left out it says what came first.
struct PageResult {
    int number = 0;
    ComposedPagePtr page;
    Problem problem;
};

/// The one thread that composes. Of requests that come while it works only the newest waits; pages
/// that have not changed are the same pointers as before.
class ComposeThread : public QObject {
    Q_OBJECT

public:
    /// `fonts` outlives the thread.
    explicit ComposeThread(FontLibrary& fonts);
    ~ComposeThread() override;
    ComposeThread(const ComposeThread&) = delete;
    ComposeThread& operator=(const ComposeThread&) = delete;
    ComposeThread(ComposeThread&&) = delete;
    ComposeThread& operator=(ComposeThread&&) = delete;

    /// Composes all pages of `matter`, `firstPage` before the others. `generation` grows with every
    /// request.
    void compose(EditionMatterPtr matter, int firstPage, quint64 generation);
    /// The next request composes everything afresh.
    void forget();

Q_SIGNALS:
    /// In the interface's thread. The first page comes alone, then the rest together.
    void composed(const std::vector<PageResult>& pages);
    /// All pages of the request with this generation are done; not said of one that was overtaken.
    void finished(quint64 generation);

private:
    struct Request {
        EditionMatterPtr matter;
        int firstPage = 0;
        quint64 generation = 0;
    };

    void work();
    static PageResult result(EditionComposer& composer, const EditionMatter& matter, int number);

    FontLibrary& m_fonts;
    QThread m_thread;
    QObject* m_worker; ///< lives in the thread
    std::mutex m_mutex; ///< guards what follows
    std::optional<Request> m_waiting;
    bool m_forget = false;
    std::unique_ptr<EditionComposer> m_composer; ///< the thread's
};

} // namespace broadsheet
