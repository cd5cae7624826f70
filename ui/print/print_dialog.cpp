// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/print_dialog.h"

#include "print/print_form.h"
#include "print/print_job.h"
#include "print/print_preview.h"
#include "print/sheet_sketch.h"
#include "shared/banner.h"
#include "shared/theme.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QtWidgets>

namespace broadsheet {

namespace {

constexpr int Gap = 4;
constexpr int Margin = 20;
/// Finer than a newsprint proof needs; text goes as outlines in any case.
constexpr int Resolution = 600;
/// What nearly every printer leaves white.
constexpr double PaperMarginMm = 5;

} // namespace

PrintDialog::PrintDialog(QWidget* parent)
    : QDialog(parent)
    , m_hasPrinter(!QPrinterInfo::availablePrinterNames().isEmpty())
    , m_banner(new Banner(this))
    , m_form(new PrintForm(this))
    , m_summary(new QLabel(this))
    , m_noPrinter(new QLabel(this))
    , m_sketch(new SheetSketch(this))
    , m_steps(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("printDialog"));
    m_summary->setObjectName(QStringLiteral("sheetCount"));
    m_noPrinter->setObjectName(QStringLiteral("noPrinter"));
    m_summary->setWordWrap(true);
    m_noPrinter->setWordWrap(true);
    m_noPrinter->setVisible(!m_hasPrinter);
    m_steps->addWidget(makeButtons());
    m_steps->addWidget(makeProgress());
    m_steps->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* const left = new QVBoxLayout;
    left->setSpacing(4 * Gap);
    left->addWidget(m_form);
    left->addWidget(m_summary);
    left->addStretch(1);
    left->addWidget(m_noPrinter);
    auto* const columns = new QHBoxLayout;
    columns->setSpacing(Margin);
    columns->addLayout(left);
    columns->addWidget(m_sketch, 1);
    auto* const inner = new QVBoxLayout;
    inner->setContentsMargins(Margin, Margin, Margin, Margin);
    inner->setSpacing(Margin);
    inner->addLayout(columns, 1);
    inner->addWidget(m_steps);
    auto* const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_banner);
    outer->addLayout(inner, 1);
    connectAll();
    retranslate();
}

QWidget* PrintDialog::makeButtons()
{
    auto* const page = new QWidget(this);
    m_preview = new QPushButton(page);
    m_close = new QPushButton(page);
    m_pdf = new QPushButton(page);
    m_print = new QPushButton(page);
    m_preview->setObjectName(QStringLiteral("preview"));
    m_close->setObjectName(QStringLiteral("close"));
    m_pdf->setObjectName(QStringLiteral("printToPdf"));
    m_print->setObjectName(QStringLiteral("print"));
    for (QPushButton* const button : { m_preview, m_close, m_pdf, m_print }) {
        button->setAutoDefault(false);
    }
    (m_hasPrinter ? m_print : m_pdf)->setDefault(true);
    auto* const row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * Gap);
    row->addWidget(m_preview);
    row->addStretch(1);
    row->addWidget(m_close);
    row->addWidget(m_pdf);
    row->addWidget(m_print);
    return page;
}

QWidget* PrintDialog::makeProgress()
{
    auto* const page = new QWidget(this);
    m_progress = new QProgressBar(page);
    m_cancel = new QPushButton(page);
    m_progress->setObjectName(QStringLiteral("progress"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_progress->setTextVisible(false);
    m_cancel->setAutoDefault(false);
    auto* const row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * Gap);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    return page;
}

void PrintDialog::connectAll()
{
    connect(m_form, &PrintForm::changed, this, &PrintDialog::refresh);
    connect(m_preview, &QPushButton::clicked, this, &PrintDialog::showPreview);
    connect(m_pdf, &QPushButton::clicked, this, &PrintDialog::printToPdf);
    connect(m_print, &QPushButton::clicked, this, &PrintDialog::print);
    connect(m_close, &QPushButton::clicked, this, &PrintDialog::reject);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job != nullptr) {
            m_job->cancel();
        }
    });
}

void PrintDialog::setPages(std::vector<ComposedPagePtr> pages, int currentPage)
{
    m_pages = std::move(pages);
    m_form->setPages(m_pages, currentPage);
    refresh();
}

void PrintDialog::setDocument(const QString& folder, const QString& name)
{
    m_folder = folder;
    m_name = name;
}

std::shared_ptr<QPrinter> PrintDialog::makePrinter() const
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    if (!m_printerName.isEmpty()) {
        printer->setPrinterName(m_printerName);
    }
    printer->setDocName(m_name);
    printer->setCreator(QStringLiteral("Broadsheet"));
    printer->setResolution(Resolution);
    printer->setPageSize(m_form->paper());
    printer->setPageMargins(
        { PaperMarginMm, PaperMarginMm, PaperMarginMm, PaperMarginMm }, QPageLayout::Millimeter);
    return printer;
}

/// What the choices come to: the sketch, the count and the buttons.
void PrintDialog::refresh()
{
    const Result<PrintOptions> chosen = m_form->options();
    if (!chosen) {
        m_sketch->setPlan({}, {}, {});
        m_summary->setText(chosen.problem().summary);
        refreshButtons(false, chosen.problem().summary);
        return;
    }
    const QPageLayout paper = makePrinter()->pageLayout();
    const ComposedPagePtr& first = m_pages[std::size_t(chosen->pages.front())];
    m_sketch->setPlan(first, planSheets(trimmedSize(*first), paper, *chosen), paper);
    const int sheets = countSheets(m_pages, paper, *chosen);
    m_summary->setText(sheets == 0
            ? tr("The overlap leaves no room on this paper. Make it smaller.")
            : tr("%n sheet(s) of %1", nullptr, sheets).arg(m_form->paperName()));
    refreshButtons(sheets > 0, m_summary->text());
}

void PrintDialog::refreshButtons(bool canPrint, const QString& reason)
{
    m_preview->setEnabled(canPrint);
    m_pdf->setEnabled(canPrint);
    m_print->setEnabled(canPrint && m_hasPrinter);
    m_preview->setToolTip(canPrint ? tr("See the sheets before they are printed") : reason);
    m_pdf->setToolTip(canPrint ? tr("Print the sheets into a PDF file") : reason);
    m_print->setToolTip(
        m_print->isEnabled() ? tr("Choose the printer and print") : m_noPrinter->text());
    if (!canPrint) {
        m_print->setToolTip(reason);
    }
}

void PrintDialog::showPreview()
{
    const Result<PrintOptions> chosen = m_form->options();
    if (chosen) {
        openPrintPreview(this, makePrinter(), m_pages, *chosen);
    }
}

void PrintDialog::print()
{
    const std::shared_ptr<QPrinter> printer = makePrinter();
    auto* const dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(
        QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintCollateCopies);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this, [this, printer] {
        m_printerName = printer->outputFileName().isEmpty() ? printer->printerName() : QString();
        start(printer);
    });
    dialog->open();
}

void PrintDialog::printToPdf()
{
    const QString proposal = QDir(m_folder).filePath(m_name + QStringLiteral(".pdf"));
    auto* const dialog
        = new QFileDialog(this, tr("Print to PDF"), proposal, tr("PDF files (*.pdf)"));
    dialog->setObjectName(QStringLiteral("printToPdfDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(proposal);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        const std::shared_ptr<QPrinter> printer = makePrinter();
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(file);
        start(printer);
    });
    dialog->open();
}

void PrintDialog::start(const std::shared_ptr<QPrinter>& printer)
{
    const Result<PrintOptions> chosen = m_form->options();
    if (!chosen) {
        return;
    }
    m_banner->dismiss();
    const QString file = printer->outputFileName();
    const int sheets = countSheets(m_pages, printer->pageLayout(), *chosen);
    m_job = new PrintJob(printer, m_pages, *chosen, this);
    connect(m_job, &PrintJob::progress, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    connect(m_job, &PrintJob::finished, this, [this, file, sheets] { finish(file, sheets); });
    connect(m_job, &PrintJob::failed, this, [this](const Problem& problem) {
        showChoosing();
        m_banner->showProblem(problem);
    });
    connect(m_job, &PrintJob::cancelled, this, [this] {
        showChoosing();
        m_banner->showMessage(BannerKind::Note, tr("The printing was cancelled."));
    });
    connect(m_job, &PrintJob::ended, m_job, &QObject::deleteLater);
    m_progress->setRange(0, 0);
    m_form->setEnabled(false);
    m_steps->setCurrentIndex(1);
    m_cancel->setFocus();
    m_job->start();
}

void PrintDialog::showChoosing()
{
    m_job = nullptr;
    m_form->setEnabled(true);
    m_steps->setCurrentIndex(0);
    (m_hasPrinter ? m_print : m_pdf)->setFocus();
}

void PrintDialog::finish(const QString& file, int sheets)
{
    showChoosing();
    if (file.isEmpty()) {
        m_banner->showMessage(
            BannerKind::Note, tr("%n sheet(s) sent to the printer.", nullptr, sheets));
    } else {
        const auto open = [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); };
        m_banner->showMessage(BannerKind::Note,
            tr("%n sheet(s) printed to “%1”.", nullptr, sheets).arg(QFileInfo(file).fileName()),
            { { tr("Open"), open } });
    }
    Q_EMIT printed(file);
}

void PrintDialog::retranslate()
{
    setWindowTitle(tr("Print"));
    m_noPrinter->setText(
        tr("No printer is installed on this computer. The sheets can be printed to a PDF."));
    m_preview->setText(tr("Preview…"));
    m_close->setText(tr("Close"));
    m_pdf->setText(tr("Print to PDF…"));
    m_print->setText(tr("Print…"));
    m_cancel->setText(tr("Cancel"));
    retranslateTips();
    refresh();
}

void PrintDialog::retranslateTips()
{
    m_sketch->setAccessibleName(tr("How the page falls on the sheets"));
    m_sketch->setToolTip(m_sketch->accessibleName());
    m_close->setToolTip(tr("Back to the page (Esc)"));
    m_cancel->setToolTip(tr("Stop printing (Esc)"));
    m_progress->setAccessibleName(tr("Progress of the printing"));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, themeColors(palette()).mutedText);
    m_noPrinter->setPalette(colors);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_summary->setFont(bold);
}

void PrintDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        retranslateTips();
    }
}

/// Escape backs out one step: first of the running job, then of the dialog.
void PrintDialog::reject()
{
    if (m_job != nullptr) {
        m_job->cancel();
        return;
    }
    QDialog::reject();
}

} // namespace broadsheet
