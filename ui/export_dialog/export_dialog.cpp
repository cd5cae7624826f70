// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_dialog/export_dialog.h"

#include "export_dialog/export_form.h"
#include "export_dialog/export_job.h"
#include "export_dialog/export_summary.h"
#include "shared/banner.h"
#include "shared/line_icon.h"
#include "shared/theme.h"

#include <QtWidgets>

namespace broadsheet {

namespace {

constexpr int Gap = 4;
constexpr int Margin = 20;
constexpr int IconSize = 20;
constexpr int Width = 620;

QString folderKey()
{
    return QStringLiteral("export/folder");
}

QHBoxLayout* rowIn(QWidget* page)
{
    auto* const row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * Gap);
    return row;
}

} // namespace

ExportDialog::ExportDialog(QWidget* parent)
    : QDialog(parent)
    , m_banner(new Banner(this))
    , m_form(new ExportForm(this))
    , m_summary(new ExportSummary(this))
    , m_steps(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("exportDialog"));
    layOut();
    connect(m_form, &ExportForm::changed, this, &ExportDialog::formChanged);
    connect(m_summary, &ExportSummary::pageWanted, this, &ExportDialog::pageWanted);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::startExport);
    connect(m_cancel, &QPushButton::clicked, this, &ExportDialog::cancelExport);
    connect(m_close, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_closeDone, &QPushButton::clicked, this, &ExportDialog::accept);
    connect(m_open, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_files.value(0)));
    });
    connect(m_show, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_files.value(0)).absolutePath()));
    });
    retranslate();
    showStep(Step::Choosing);
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::layOut()
{
    auto* const inner = new QVBoxLayout;
    inner->setContentsMargins(Margin, Margin, Margin, Margin);
    inner->setSpacing(4 * Gap);
    inner->addWidget(m_form);
    auto* const line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    inner->addWidget(line);
    inner->addWidget(m_summary);
    inner->addStretch(1);
    inner->addWidget(m_steps);
    m_steps->addWidget(makeChoosing());
    m_steps->addWidget(makeRunning());
    m_steps->addWidget(makeDone());
    m_steps->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_banner);
    outer->addLayout(inner, 1);
    setMinimumWidth(Width);
}

QWidget* ExportDialog::makeChoosing()
{
    auto* const page = new QWidget(this);
    m_close = new QPushButton(page);
    m_export = new QPushButton(page);
    m_close->setObjectName(QStringLiteral("close"));
    m_export->setObjectName(QStringLiteral("export"));
    m_close->setAutoDefault(false);
    m_export->setDefault(true);
    QHBoxLayout* const row = rowIn(page);
    row->addStretch(1);
    row->addWidget(m_close);
    row->addWidget(m_export);
    return page;
}

QWidget* ExportDialog::makeRunning()
{
    auto* const page = new QWidget(this);
    m_progress = new QProgressBar(page);
    m_progressText = new QLabel(page);
    m_cancel = new QPushButton(page);
    m_progress->setObjectName(QStringLiteral("progress"));
    m_progressText->setObjectName(QStringLiteral("progressText"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_cancel->setAutoDefault(false);
    m_progress->setTextVisible(false);
    QHBoxLayout* const row = rowIn(page);
    row->addWidget(m_progress, 1);
    row->addWidget(m_progressText);
    row->addWidget(m_cancel);
    return page;
}

QWidget* ExportDialog::makeDone()
{
    auto* const page = new QWidget(this);
    m_doneIcon = new QLabel(page);
    m_doneText = new QLabel(page);
    m_open = new QPushButton(page);
    m_show = new QPushButton(page);
    m_closeDone = new QPushButton(page);
    m_doneText->setObjectName(QStringLiteral("doneText"));
    m_open->setObjectName(QStringLiteral("open"));
    m_show->setObjectName(QStringLiteral("showInFolder"));
    m_closeDone->setObjectName(QStringLiteral("closeDone"));
    for (QPushButton* const button : { m_open, m_show, m_closeDone }) {
        button->setAutoDefault(false);
    }
    QHBoxLayout* const row = rowIn(page);
    row->addWidget(m_doneIcon);
    row->addWidget(m_doneText, 1);
    row->addWidget(m_open);
    row->addWidget(m_show);
    row->addWidget(m_closeDone);
    return page;
}

void ExportDialog::setPages(std::vector<ComposedPagePtr> pages, int currentPage)
{
    m_form->setPages(std::move(pages), currentPage);
}

void ExportDialog::setProposal(const QString& folder, const QString& name)
{
    const QString last = QSettings().value(folderKey()).toString();
    m_form->setPlace(!last.isEmpty() && QFileInfo(last).isDir() ? last : folder, name);
}

void ExportDialog::setInfo(const PdfDocumentInfo& info)
{
    m_info = info;
}

void ExportDialog::formChanged()
{
    const Result<ExportOrder> order = m_form->order();
    if (order) {
        m_summary->setOrder(*order);
    } else {
        m_summary->setNothing();
    }
    m_export->setEnabled(order.ok());
    m_export->setToolTip(order ? tr("Make the files") : order.problem().summary);
    const bool asMade = order && sameOrder(*order, m_started);
    if (m_steps->currentIndex() == int(Step::Done) && !asMade) {
        showStep(Step::Choosing);
    }
}

void ExportDialog::startExport()
{
    m_banner->dismiss();
    Result<ExportOrder> order = m_form->order();
    if (!order) {
        m_form->check();
        m_banner->showProblem(order.problem());
        return;
    }
    QSettings().setValue(folderKey(), order->folder);
    m_started = std::move(order).value();
    m_started.info = m_info;
    auto* const job = new ExportJob(m_started, this);
    m_job = job;
    connect(job, &ExportJob::progress, this, &ExportDialog::showProgress);
    connect(job, &ExportJob::finished, this, [this, job] { finish(*job); });
    connect(job, &ExportJob::failed, this, [this](const Problem& problem) {
        m_job = nullptr;
        m_form->check();
        showStep(Step::Choosing);
        m_banner->showProblem(problem);
    });
    connect(job, &ExportJob::cancelled, this, [this] {
        m_job = nullptr;
        showStep(Step::Choosing);
        m_banner->showMessage(
            BannerKind::Note, tr("The export was cancelled. Nothing was changed."));
    });
    connect(job, &ExportJob::ended, job, &QObject::deleteLater);
    showProgress(0, 1);
    showStep(Step::Running);
    job->start();
}

void ExportDialog::cancelExport()
{
    if (m_job != nullptr) {
        m_job->cancel();
    }
}

void ExportDialog::finish(const ExportJob& job)
{
    m_job = nullptr;
    m_files = job.result().files;
    m_bytes = job.result().bytes;
    m_milliseconds = job.result().milliseconds;
    m_form->check(); // the files are there now
    showStep(Step::Done);
    Q_EMIT exported(m_files.front());
}

void ExportDialog::showStep(Step step)
{
    m_form->setEnabled(step != Step::Running);
    m_steps->setCurrentIndex(int(step));
    showTexts();
    if (step == Step::Running) {
        m_cancel->setFocus();
    } else if (step == Step::Done) {
        m_closeDone->setFocus();
    } else if (isVisible()) {
        m_export->setFocus();
    }
}

void ExportDialog::showProgress(int done, int total)
{
    m_done = done;
    m_total = total;
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    showTexts();
}

void ExportDialog::showTexts()
{
    const int percent = m_total > 0 ? m_done * 100 / m_total : 0;
    m_progressText->setText(tr("%1 %").arg(percent));
    m_doneIcon->setPixmap(lineIcon(QStringLiteral("check")).pixmap(IconSize, IconSize));
    const QString size = locale().formattedDataSize(m_bytes, 1, QLocale::DataSizeTraditionalFormat);
    const QString seconds = locale().toString(double(m_milliseconds) / 1000, 'f', 1);
    m_doneText->setText(tr("%n page(s) exported: %1 in %2 s", nullptr, int(m_started.pages.size()))
            .arg(size, seconds));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, themeColors(palette()).good);
    m_doneText->setPalette(colors);
}

void ExportDialog::retranslate()
{
    setWindowTitle(tr("Export PDF"));
    m_close->setText(tr("Close"));
    m_export->setText(tr("Export"));
    m_cancel->setText(tr("Cancel"));
    m_open->setText(tr("Open"));
    m_show->setText(tr("Show in folder"));
    m_closeDone->setText(tr("Close"));
    retranslateTips();
    showTexts();
    formChanged();
}

void ExportDialog::retranslateTips()
{
    m_close->setToolTip(tr("Back to the page (Esc)"));
    m_cancel->setToolTip(tr("Stop; files that were there stay as they are (Esc)"));
    m_open->setToolTip(tr("Open the PDF in the system's reader"));
    m_show->setToolTip(tr("Show the folder that the files are in"));
    m_closeDone->setToolTip(tr("Back to the page (Esc)"));
    m_progress->setAccessibleName(tr("Progress of the export"));
}

void ExportDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        showTexts();
    } else if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_job == nullptr) {
        m_form->check(); // the disk may have changed meanwhile
    }
}

/// Escape backs out one step: first of the running export, then of the dialog.
void ExportDialog::reject()
{
    if (m_job != nullptr) {
        cancelExport();
        return;
    }
    QDialog::reject();
}

} // namespace broadsheet
