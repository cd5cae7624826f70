// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window/output_desk.h"

#include "export_dialog/export_dialog.h"
#include "main_window/desk_selection.h"
#include "newsroom/edition_export.h"
#include "preview/preview_window.h"
#include "print/print_dialog.h"
#include "shared/banner.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace broadsheet {

namespace {

/// `pages` is sorted by number; 0 when the page is not among them.
int indexOf(const std::vector<ComposedPagePtr>& pages, int number)
{
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (pages[i]->number == number)
            return int(i);
    }
    return 0;
}

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

OutputDesk::OutputDesk(Desk& desk, DeskSelection& selection, Banner& banner, QWidget& window)
    : m_desk(desk)
    , m_selection(selection)
    , m_banner(banner)
    , m_window(window)
{
    connect(&desk, &Desk::pagesComposed, this, [this] {
        if (m_preview && m_preview->isVisible())
            m_preview->setPages(m_desk.pages());
    });
}

/// Words typed a moment ago must be on the page that goes out.
void OutputDesk::whenComposed(const std::function<void()>& run)
{
    if (!m_desk.isComposing()) {
        run();
        return;
    }
    connect(
        &m_desk,
        &Desk::composingFinished,
        this,
        [this, run] { whenComposed(run); },
        Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
}

void OutputDesk::preview()
{
    whenComposed([this] {
        if (!m_preview) {
            m_preview = new PreviewWindow;
            m_preview->setAttribute(Qt::WA_DeleteOnClose);
            m_preview->resize(m_window.size());
            connect(&m_window, &QObject::destroyed, m_preview, &QObject::deleteLater);
            connect(m_preview, &PreviewWindow::pageShown, this, [this](int number) {
                m_selection.setPage(number);
            });
        }
        m_preview->setPages(m_desk.pages());
        m_preview->showPage(m_selection.page());
        m_preview->show();
        m_preview->raise();
        m_preview->activateWindow();
    });
}

void OutputDesk::closePreview()
{
    if (m_preview)
        m_preview->close();
}

void OutputDesk::print()
{
    whenComposed([this] {
        const std::vector<ComposedPagePtr> pages = m_desk.pages();
        auto* const dialog = new PrintDialog(&m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setPages(pages, indexOf(pages, m_selection.page()));
        dialog->setDocument(
            documents(), QFileInfo(pdfFileName(*m_desk.edition())).completeBaseName());
        dialog->open();
    });
}

void OutputDesk::exportPdf()
{
    whenComposed([this] {
        const std::vector<ComposedPagePtr> pages = m_desk.pages();
        auto* const dialog = new ExportDialog(&m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setPages(pages, indexOf(pages, m_selection.page()));
        dialog->setInfo(pdfInfoOf(*m_desk.edition()));
        dialog->setProposal(
            documents(), QFileInfo(pdfFileName(*m_desk.edition())).completeBaseName());
        connect(dialog, &ExportDialog::pageWanted, &m_selection, &DeskSelection::setPage);
        connect(dialog, &ExportDialog::exported, this, [this](const QString& file) {
            m_banner.showMessage(BannerKind::Note, tr("Exported: %1").arg(file));
        });
        dialog->open();
    });
}

} // namespace broadsheet
