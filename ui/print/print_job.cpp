// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/print_job.h"

#include "export/file_placing.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPrinter>

#include <utility>

namespace broadsheet {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PrintJob)
};

/// Ends in ".pdf", since the printer reads from the name what it is to write.
QString nameBeside(const QString& path)
{
    return QStringLiteral("%1.%2.part.pdf").arg(path).arg(QCoreApplication::applicationPid());
}

Problem cannotWrite(const QString& path)
{
    return { Words::tr("The PDF “%1” could not be written. See whether the folder is there, may be "
                       "written to and has room.")
                 .arg(QDir::toNativeSeparators(path)),
        path };
}

Result<void> printToFile(QPrinter& printer,
    const std::vector<ComposedPagePtr>& pages,
    const PrintOptions& options,
    JobControl& control)
{
    const QString target = printer.outputFileName();
    const QString made = nameBeside(target);
    QFile probe(made); // the printer itself says little about why it cannot write
    if (!probe.open(QIODevice::WriteOnly)) {
        return cannotWrite(target);
    }
    probe.close();
    printer.setOutputFileName(made);
    Result<void> printed = printPages(printer, pages, options, [&](int done, int total) {
        control.progress(done, total);
        return !control.isCancelled();
    });
    if (!printed || !control.mayPlace()) {
        QFile::remove(made);
        return printed;
    }
    if (QFileInfo(made).size() == 0) {
        QFile::remove(made);
        return cannotWrite(target);
    }
    return placeFile(made, target);
}

} // namespace

PrintJob::PrintJob(std::shared_ptr<QPrinter> printer,
    std::vector<ComposedPagePtr> pages,
    PrintOptions options,
    QObject* parent)
    : BackgroundJob(
          [printer = std::move(printer), pages = std::move(pages), options = std::move(options)](
              JobControl& control) {
              if (!printer->outputFileName().isEmpty()) {
                  return printToFile(*printer, pages, options, control);
              }
              return printPages(*printer, pages, options, [&control](int done, int total) {
                  control.progress(done, total);
                  return !control.isCancelled();
              });
          },
          parent)
{
}

} // namespace broadsheet
