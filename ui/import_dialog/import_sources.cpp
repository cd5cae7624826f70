// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_dialog/import_sources.h"

#include "shared/call_later.h"

#include <QMimeData>

#include <new>

namespace broadsheet {

ImportSources::ImportSources(QObject* parent)
    : QObject(parent)
    , m_cancelled(std::make_shared<std::atomic_bool>(false))
{
    m_reader.setMaxThreadCount(1);
}

ImportSources::~ImportSources()
{
    *m_cancelled = true;
    m_reader.clear();
    m_reader.waitForDone();
}

/// What the reader finds is handed over to this object's thread; of a cancelled round nothing.
SourceSink ImportSources::sinkFor(const Cancelled& cancelled)
{
    const auto post = [this, cancelled](const std::function<void()>& tell) {
        callLater(this, [cancelled, tell] {
            if (!*cancelled)
                tell();
        });
    };
    SourceSink sink;
    sink.copy = [this, post](
                    const SourceCopyPtr& copy) { post([this, copy] { Q_EMIT copyReady(copy); }); };
    sink.refused = [this, post](const RefusedSource& source) {
        post([this, source] { Q_EMIT refused(source); });
    };
    sink.progress = [this, post](int done, int total) {
        post([this, done, total] { Q_EMIT progressed(done, total); });
    };
    sink.cancelled = [cancelled] { return cancelled->load(); };
    return sink;
}

void ImportSources::start(const std::function<SourceRound(const SourceSink&)>& read)
{
    ++m_jobs;
    Q_EMIT started();
    const Cancelled cancelled = m_cancelled;
    const SourceSink sink = sinkFor(cancelled);
    m_reader.start([this, cancelled, sink, read] {
        const SourceRound round = read(sink);
        callLater(this, [this, cancelled, round] {
            if (!*cancelled)
                finish(round);
        });
    });
}

void ImportSources::finish(const SourceRound& round)
{
    --m_jobs;
    Q_EMIT finished(round);
}

void ImportSources::cancel()
{
    if (!isBusy())
        return;
    *m_cancelled = true;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_reader.clear();
    m_jobs = 1;
    SourceRound round;
    round.cancelled = true;
    finish(round);
}

void ImportSources::addFiles(const QList<QUrl>& urls)
{
    start([urls, limits = m_limits](
              const SourceSink& sink) { return readSources(urls, limits, sink); });
}

SourceRound ImportSources::splitInto(
    const SourceSink& sink, const QString& name, const QString& text, const SourceLimits& limits)
{
    SourceRound round;
    const Result<SourceCopyPtr> copy = splitSource(name, text, limits);
    if (copy) {
        round.taken = 1;
        sink.copy(*copy);
    } else {
        round.refused = 1;
        sink.refused({ name, copy.problem() });
    }
    return round;
}

void ImportSources::addText(const QString& name, const QString& text)
{
    const bool refusedAtOnce = text.size() > m_limits.bytes;
    if (!refusedAtOnce && (text.size() > QuickCharacters || isBusy())) {
        start([name, text, limits = m_limits](
                  const SourceSink& sink) { return splitInto(sink, name, text, limits); });
        return;
    }
    SourceSink direct;
    direct.copy = [this](const SourceCopyPtr& copy) { Q_EMIT copyReady(copy); };
    direct.refused = [this](const RefusedSource& source) { Q_EMIT refused(source); };
    Q_EMIT finished(splitInto(direct, name, text, m_limits));
}

void ImportSources::addMimeData(const QString& name, const QMimeData* data)
{
    if (data != nullptr && data->hasUrls() && !data->urls().isEmpty()) {
        addFiles(data->urls());
        return;
    }
    SourceRound none;
    none.refused = 1;
    if (data == nullptr || !data->hasText()) {
        Q_EMIT refused(
            { name, { tr("There is no text to paste. Copy the text of the page first."), {} } });
        Q_EMIT finished(none);
        return;
    }
    QString text;
    try {
        text = data->text();
    } catch (const std::bad_alloc&) { // text of gigabytes from another program
        Q_EMIT refused({ name,
            { tr("What was copied is too large for this computer's memory. Copy one page at a "
                 "time."),
                {} } });
        Q_EMIT finished(none);
        return;
    }
    addText(name, text);
}

} // namespace broadsheet
