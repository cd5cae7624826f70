// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/library_access.h"
#include "cli/page_report.h"
#include "cli/verbs.h"
#include "export/page_dump.h"
#include "export/page_painter.h"
#include "export/press_pdf.h"
#include "newsroom/edition_export.h"
#include "page_layout/edition_composer.h"
#include "storage/edition_loading.h"

#include <QCoreApplication>
#include <QDir>
#include <QImage>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ExportVerb)
};

constexpr int DefaultDpi = 100;
constexpr int LargestDpi = 600;

QString pageName(const ComposedPage& page)
{
    return page.folio.isEmpty() ? QString::number(page.number) : page.folio;
}

Result<void> writePictures(
    const std::vector<ComposedPagePtr>& pages, const QString& folder, int dpi)
{
    if (!QDir().mkpath(folder)) {
        return Problem {
            Messages::tr("The folder %1 cannot be made. Choose another one.").arg(folder), {}
        };
    }
    for (const ComposedPagePtr& page : pages) {
        const QString file
            = QDir(folder).filePath(QStringLiteral("page-%1.png").arg(pageName(*page)));
        if (!renderPage(*page, dpi).save(file, "PNG")) {
            return Problem { Messages::tr("The picture %1 cannot be written. Check the folder and "
                                          "its rights.")
                                 .arg(file),
                {} };
        }
        printOut(file);
    }
    return {};
}

Result<std::vector<ComposedPagePtr>> composeWanted(
    const Arguments& arguments, const EditionMatter& matter, FontLibrary& fonts)
{
    if (!arguments.has("page"))
        return composeEdition(matter, fonts);
    const Result<int> number = pageOf(arguments, *matter.edition);
    if (!number)
        return number.problem();
    EditionComposer composer(fonts);
    const Result<ComposedPagePtr> page = composer.page(matter, *number);
    if (!page)
        return page.problem();
    return std::vector<ComposedPagePtr> { *page };
}

Result<void> writeAll(
    const Arguments& arguments, const std::vector<ComposedPagePtr>& pages, const Edition& edition)
{
    if (arguments.has("pdf")) {
        const Result<void> written
            = writePressPdf(pages, pdfInfoOf(edition), arguments.value("pdf"));
        if (!written)
            return written;
        printOut(arguments.value("pdf"));
    }
    if (arguments.has("png")) {
        const Result<int> dpi = arguments.number("dpi", DefaultDpi);
        if (!dpi)
            return dpi.problem();
        if (*dpi > LargestDpi) {
            return Problem { Messages::tr("Choose a resolution of at most %1 dpi.").arg(LargestDpi),
                {} };
        }
        const Result<void> written = writePictures(pages, arguments.value("png"), *dpi);
        if (!written)
            return written;
    }
    if (arguments.has("dump")) {
        for (const ComposedPagePtr& page : pages)
            printOut(dumpPage(*page));
    }
    return {};
}

int run(const Arguments& arguments)
{
    if (!arguments.has("pdf") && !arguments.has("png") && !arguments.has("dump")) {
        return fail({ Messages::tr("Say what to make: --pdf FILE, --png FOLDER or --dump."), {} });
    }
    const Result<std::unique_ptr<Library>> library = libraryOf(arguments, OpenMode::Existing);
    if (!library)
        return fail(library.problem());
    const Result<EditionPtr> edition = editionOf(arguments, **library);
    if (!edition)
        return fail(edition.problem());
    const Result<EditionMatter> matter = loadEditionMatter(**library, *edition);
    if (!matter)
        return fail(matter.problem());
    FontLibrary fonts;
    const Result<std::vector<ComposedPagePtr>> pages = composeWanted(arguments, *matter, fonts);
    if (!pages)
        return fail(pages.problem());
    for (const ComposedPagePtr& page : *pages)
        printPageReport(*page);
    const Result<void> written = writeAll(arguments, *pages, **edition);
    if (!written)
        return fail(written.problem());
    return ExitOk;
}

QString help()
{
    return Messages::tr("Composes an edition or one of its pages and writes it as a press PDF, as "
                        "pictures or as text.");
}

} // namespace

Verb exportVerb()
{
    return { "export",
        &run,
        { { "library", "FILE|URL" },
            { "edition", "DATE[/NAME]" },
            { "page", "N|FOLIO" },
            { "pdf", "OUT.pdf" },
            { "png", "FOLDER" },
            { "dpi", "100" },
            { "dump", nullptr } },
        &help };
}

} // namespace broadsheet
