// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/compose_thread.h"

#include "shared/call_later.h"

namespace broadsheet {

ComposeThread::ComposeThread(FontLibrary& fonts)
    : m_fonts(fonts)
    , m_worker(new QObject)
{
    qRegisterMetaType<std::vector<PageResult>>();
    m_thread.setObjectName(QStringLiteral("compose"));
    m_worker->moveToThread(&m_thread);
    m_thread.start(QThread::HighPriority);
}

ComposeThread::~ComposeThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.reset();
    }
    m_thread.quit();
    m_thread.wait();
    delete m_worker;
}

void ComposeThread::compose(EditionMatterPtr matter, int firstPage, quint64 generation)
{
    bool idle = false;
    {
        const std::lock_guard lock(m_mutex);
        idle = !m_waiting;
        m_waiting = Request { std::move(matter), firstPage, generation };
    }
    if (idle)
        callLater(m_worker, [this] { work(); });
}

void ComposeThread::forget()
{
    const std::lock_guard lock(m_mutex);
    m_forget = true;
}

PageResult ComposeThread::result(EditionComposer& composer, const EditionMatter& matter, int number)
{
    const Result<ComposedPagePtr> page = composer.page(matter, number);
    if (!page)
        return { number, nullptr, page.problem() };
    const std::vector<Problem> leftOut = composer.leftOut(number);
    return { number, *page, leftOut.empty() ? Problem() : leftOut.front() };
}

void ComposeThread::work()
{
    std::optional<Request> request;
    {
        const std::lock_guard lock(m_mutex);
        request.swap(m_waiting);
        if (m_forget && m_composer)
            m_composer->forget();
        m_forget = false;
    }
    if (!request)
        return;
    if (!m_composer)
        m_composer = std::make_unique<EditionComposer>(m_fonts);
    const EditionMatter& matter = *request->matter;
    std::vector<PageResult> results;
    if (matter.edition->page(request->firstPage) != nullptr) {
        results.push_back(result(*m_composer, matter, request->firstPage));
        Q_EMIT composed(results);
        results.clear();
    }
    for (const PagePtr& page : matter.edition->pages) {
        {
            // Something newer waits: it will compose these pages too.
            const std::lock_guard lock(m_mutex);
            if (m_waiting)
                return;
        }
        if (page->number != request->firstPage)
            results.push_back(result(*m_composer, matter, page->number));
    }
    if (!results.empty())
        Q_EMIT composed(results);
    Q_EMIT finished(request->generation);
}

} // namespace broadsheet
