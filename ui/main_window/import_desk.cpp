// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window/import_desk.h"

#include "import_dialog/import_dialog.h"
#include "main_window/desk_selection.h"
#include "main_window/library_desk.h"
#include "shared/banner.h"

#include <QClipboard>
#include <QGuiApplication>

namespace broadsheet {

ImportDesk::ImportDesk(Desk& desk, DeskSelection& selection, Banner& banner, QWidget& window)
    : m_desk(desk)
    , m_selection(selection)
    , m_banner(banner)
    , m_window(window)
{
    connect(&desk, &Desk::editionChanged, this, [this] {
        if (m_dialog && m_dialog->isVisible())
            m_dialog->updateTargets(targets());
    });
}

ImportDialog& ImportDesk::dialog()
{
    if (!m_dialog) {
        m_dialog = new ImportDialog(&m_window);
        connect(m_dialog, &ImportDialog::importWanted, this, &ImportDesk::import);
        connect(m_dialog, &QDialog::accepted, this, &ImportDesk::tellImported);
    }
    return *m_dialog;
}

std::vector<ImportTarget> ImportDesk::targets() const
{
    std::vector<ImportTarget> targets;
    for (const EditionPtr& edition : m_desk.editions()) {
        ImportTarget target { edition->id, editionTitle(*edition), {} };
        for (const PagePtr& page : edition->pages)
            target.pages << (page->folio.isEmpty() ? QString::number(page->number) : page->folio);
        targets.push_back(std::move(target));
    }
    return targets;
}

void ImportDesk::setTargets()
{
    const EditionPtr edition = m_desk.edition();
    const Page* page = edition ? edition->page(m_selection.page()) : nullptr;
    QString name;
    if (page != nullptr)
        name = page->folio.isEmpty() ? QString::number(page->number) : page->folio;
    dialog().setTargets(targets(), edition ? edition->id : EditionId(), name);
}

void ImportDesk::showDialog()
{
    setTargets();
    dialog().show();
    dialog().raise();
    dialog().activateWindow();
}

void ImportDesk::pasteCopy()
{
    showDialog();
    dialog().addMimeData(QGuiApplication::clipboard()->mimeData());
}

void ImportDesk::takeFiles(const QList<QUrl>& files)
{
    showDialog();
    dialog().addFiles(files);
}

void ImportDesk::import(EditionId edition, const QString& page, const ImportBatch& batch)
{
    m_desk.importCopy(edition, page, { batch }, [this](const Result<std::vector<StoryPtr>>& got) {
        if (!got) {
            m_imported = 0;
            dialog().showProblem(got.problem());
            return;
        }
        m_imported += int(got->size());
        if (!got->empty())
            m_selection.setStory(got->front()->id);
        dialog().importDone();
    });
}

void ImportDesk::tellImported()
{
    if (const int count = std::exchange(m_imported, 0); count > 0)
        m_banner.showMessage(BannerKind::Note, tr("%n story(ies) imported.", nullptr, count));
}

} // namespace broadsheet
