// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_dialog/export_job.h"

#include "export/file_placing.h"
#include "export/page_painter.h"
#include "export/press_pdf_writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QImage>
#include <QSaveFile>
#include <QStorageInfo>
#include <QTemporaryDir>

namespace broadsheet {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ExportJob)
};

/// With less than this a disk counts as full.
constexpr qint64 LeastRoom = 1'000'000;

Problem cancelledProblem()
{
    return { Words::tr("The export was cancelled. Nothing was changed."),
        QStringLiteral("cancelled") };
}

/// The same problem, with the reason where the folder tells it.
Problem withReason(const Problem& problem, const QString& folder)
{
    const QString shown = QDir::toNativeSeparators(folder);
    const QFileInfo there(folder);
    if (!there.isDir()) {
        return { Words::tr("The folder “%1” is not there. Choose another folder.").arg(shown),
            problem.detail };
    }
    if (!there.isWritable()) {
        return {
            Words::tr("You may not write to the folder “%1”. Choose another folder.").arg(shown),
            problem.detail
        };
    }
    const qint64 room = QStorageInfo(folder).bytesAvailable();
    if (room >= 0 && room < LeastRoom) {
        return { Words::tr("The disk of “%1” is full. Make room on it or choose another folder.")
                     .arg(shown),
            problem.detail };
    }
    return problem;
}

class ExportRun {
public:
    ExportRun(const ExportOrder& order, JobControl& control)
        : m_order(order)
        , m_control(control)
        , m_pages(order.pages)
    {
    }

    Result<void> run(ExportResult& result);

private:
    Result<void> compose();
    Result<void> writeOnePdf();
    Result<void> writeTogether();
    Result<void> writePdf(const std::vector<ComposedPagePtr>& pages,
        const QString& path,
        const std::function<bool()>& mayPlace);
    [[nodiscard]] Result<void> writePicture(const ComposedPage& page, const QString& path) const;
    Result<void> place(const QTemporaryDir& made);

    void step() { m_control.progress(++m_done, m_total); }

    const ExportOrder& m_order;
    JobControl& m_control;
    std::vector<ComposedPagePtr> m_pages;
    QStringList m_names;
    int m_done = 0;
    int m_total = 0;
};

Result<void> ExportRun::compose()
{
    if (!m_order.compose) {
        return {};
    }
    Result<std::vector<ComposedPagePtr>> pages
        = m_order.compose([this] { return m_control.isCancelled(); });
    if (!pages) {
        return pages.problem();
    }
    m_pages = std::move(pages).value();
    return {};
}

Result<void> ExportRun::run(ExportResult& result)
{
    QElapsedTimer clock;
    clock.start();
    if (Result<void> composed = compose(); !composed) {
        return composed;
    }
    const QStringList pdfs = pdfNames(m_order, m_pages);
    const QStringList pictures = pictureNames(m_order, m_pages);
    m_names = pdfs + pictures;
    m_total = int(m_pages.size() + std::size_t(m_names.size()));
    m_control.progress(0, m_total);
    const Result<void> written = m_names.size() == 1 ? writeOnePdf() : writeTogether();
    if (!written) {
        return withReason(written.problem(), m_order.folder);
    }
    for (const QString& name : m_names) {
        result.files.append(QDir(m_order.folder).filePath(name));
        result.bytes += QFileInfo(result.files.back()).size();
    }
    result.milliseconds = clock.elapsed();
    return {};
}

Result<void> ExportRun::writeOnePdf()
{
    return writePdf(m_pages, QDir(m_order.folder).filePath(m_names.front()), [this] {
        return m_control.mayPlace();
    });
}

Result<void> ExportRun::writePdf(const std::vector<ComposedPagePtr>& pages,
    const QString& path,
    const std::function<bool()>& mayPlace)
{
    PressPdfWriter writer(
        m_order.info, path, { [this] { return m_control.isCancelled(); }, mayPlace });
    writer.announcePages(pages);
    for (const ComposedPagePtr& page : pages) {
        if (Result<void> added = writer.addPage(page); !added) {
            return added;
        }
        step();
    }
    Result<void> finished = writer.finish();
    step();
    return finished;
}

Result<void> ExportRun::writePicture(const ComposedPage& page, const QString& path) const
{
    const QImage picture = renderPage(page, m_order.pictureDpi);
    QSaveFile file(path);
    if (picture.isNull() || !file.open(QIODevice::WriteOnly) || !picture.save(&file, "PNG")
        || !file.commit()) {
        return Problem { Words::tr(
                             "The picture “%1” could not be made. Choose a coarser resolution "
                             "or make room on the disk.")
                             .arg(QFileInfo(path).fileName()),
            file.errorString() };
    }
    return {};
}

/// Everything is made in a folder beside the places of the files.
Result<void> ExportRun::writeTogether()
{
    const QTemporaryDir made(QDir(m_order.folder).filePath(QStringLiteral(".broadsheet-XXXXXX")));
    if (!made.isValid()) {
        return Problem { Words::tr(
                             "The folder “%1” could not be written to. Choose another folder.")
                             .arg(QDir::toNativeSeparators(m_order.folder)),
            made.errorString() };
    }
    const bool one = m_order.pdfFiles == PdfFiles::One;
    const std::size_t pdfCount = one ? 1 : m_pages.size();
    for (std::size_t i = 0; i < pdfCount; ++i) {
        const std::vector<ComposedPagePtr> pages
            = one ? m_pages : std::vector<ComposedPagePtr> { m_pages[i] };
        const QString path = made.filePath(m_names[qsizetype(i)]);
        if (Result<void> written = writePdf(pages, path, {}); !written) {
            return written;
        }
    }
    for (std::size_t i = 0; std::size_t(m_names.size()) > pdfCount && i < m_pages.size(); ++i) {
        if (m_control.isCancelled()) {
            return cancelledProblem();
        }
        const QString path = made.filePath(m_names[qsizetype(pdfCount) + qsizetype(i)]);
        if (Result<void> written = writePicture(*m_pages[i], path); !written) {
            return written;
        }
        step();
    }
    return place(made);
}

Result<void> ExportRun::place(const QTemporaryDir& made)
{
    if (!m_control.mayPlace()) {
        return cancelledProblem();
    }
    for (const QString& name : m_names) {
        const QFileInfo target(QDir(m_order.folder).filePath(name));
        if (Result<void> placed = placeFile(made.filePath(name), target.absoluteFilePath());
            !placed) {
            return placed;
        }
    }
    return {};
}

} // namespace

ExportJob::ExportJob(const ExportOrder& order, QObject* parent)
    : ExportJob(std::make_shared<ExportResult>(), order, parent)
{
}

ExportJob::ExportJob(
    const std::shared_ptr<ExportResult>& result, const ExportOrder& order, QObject* parent)
    : BackgroundJob(
          [result, order](JobControl& control) { return ExportRun(order, control).run(*result); },
          parent)
    , m_result(result)
{
}

} // namespace broadsheet
