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
            setTargets();
    });
}

ImportDialog& ImportDesk::dialog()
{
    if (!m_dialog) {
        m_dialog = new ImportDialog(&m_window);
        connect(m_dialog, &ImportDialog::importWanted, this, &ImportDesk::import);
    }
    return *m_dialog;
}

void ImportDesk::setTargets()
{
    std::vector<ImportTarget> targets;
    for (const EditionPtr& edition : m_desk.editions()) {
        ImportTarget target { edition->id, editionTitle(*edition), {} };
        for (const PagePtr& page : edition->pages)
            target.pages << (page->folio.isEmpty() ? QString::number(page->number) : page->folio);
        targets.push_back(std::move(target));
    }
    const EditionPtr edition = m_desk.edition();
    const Page* page = edition ? edition->page(m_selection.page()) : nullptr;
    QString name;
    if (page != nullptr)
        name = page->folio.isEmpty() ? QString::number(page->number) : page->folio;
    dialog().setTargets(std::move(targets), edition ? edition->id : EditionId(), name);
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

void ImportDesk::import(
    EditionId edition, const QString& page, const std::vector<ImportBatch>& batches)
{
    m_desk.importCopy(edition, page, batches, [this](const Result<std::vector<StoryPtr>>& stories) {
        if (!stories) {
            dialog().showProblem(stories.problem());
            return;
        }
        dialog().importDone();
        if (stories->empty())
            return;
        m_selection.setStory(stories->front()->id);
        m_banner.showMessage(
            BannerKind::Note, tr("%n story(ies) imported.", nullptr, int(stories->size())));
    });
}

} // namespace broadsheet
