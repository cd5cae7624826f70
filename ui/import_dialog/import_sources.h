// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_dialog/source_reader.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>

QT_FORWARD_DECLARE_CLASS(QMimeData)

namespace broadsheet {

/// Takes files, folders and pasted text and gives split copies, in order. Files and long text are
/// read and split on a thread of their own; a page's copy (up to `QuickCharacters`) is ready when
/// addText() returns. Thread: the interface's; the destructor waits for the file at hand.
class ImportSources : public QObject {
    Q_OBJECT

public:
    static constexpr int QuickCharacters = 20'000; // split in well under 100 ms

    explicit ImportSources(QObject* parent = nullptr);
    ~ImportSources() override;
    ImportSources(const ImportSources&) = delete;
    ImportSources& operator=(const ImportSources&) = delete;
    ImportSources(ImportSources&&) = delete;
    ImportSources& operator=(ImportSources&&) = delete;

    void addFiles(const QList<QUrl>& urls);
    void addText(const QString& name, const QString& text);
    /// What was pasted or dropped: its files, else its text. Too large a text is refused before it
    /// is copied anywhere.
    void addMimeData(const QString& name, const QMimeData* data);
    /// Answers at once: finished() comes before it returns, nothing of the round after it.
    void cancel();

    [[nodiscard]] bool isBusy() const { return m_jobs > 0; }

    /// For tests and slow disks.
    void setLimits(const SourceLimits& limits) { m_limits = limits; }

Q_SIGNALS:
    void started();
    void copyReady(const broadsheet::SourceCopyPtr& copy);
    void refused(const broadsheet::RefusedSource& source);
    void progressed(int done, int total);
    void finished(const broadsheet::SourceRound& round);

private:
    using Cancelled = std::shared_ptr<std::atomic_bool>;

    void start(const std::function<SourceRound(const SourceSink&)>& read);
    [[nodiscard]] SourceSink sinkFor(const Cancelled& cancelled);
    void finish(const SourceRound& round);
    static SourceRound splitInto(const SourceSink& sink,
        const QString& name,
        const QString& text,
        const SourceLimits& limits);

    SourceLimits m_limits;
    QThreadPool m_reader;
    Cancelled m_cancelled;
    int m_jobs = 0;
};

} // namespace broadsheet
