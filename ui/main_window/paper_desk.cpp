// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window/paper_desk.h"

#include "main_window/desk_selection.h"
#include "publication/new_edition_dialog.h"
#include "publication/page_settings_dialog.h"
#include "publication/publication_dialog.h"
#include "shared/banner.h"

#include <QPointer>

namespace broadsheet {

PaperDesk::PaperDesk(
    Desk& desk, DeskSelection& selection, FontLibrary& fonts, Banner& banner, QWidget& window)
    : QObject(&window)
    , m_desk(desk)
    , m_selection(selection)
    , m_fonts(fonts)
    , m_banner(banner)
    , m_window(window)
{
}

void PaperDesk::newEdition()
{
    if (!m_desk.edition())
        return;
    const QPointer<NewEditionDialog> dialog
        = new NewEditionDialog(m_desk.editions(), m_desk.edition()->id, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog,
        &NewEditionDialog::wanted,
        this,
        [this, dialog](EditionId model, const NewEdition& wanted) {
            m_desk.makeEdition(model, wanted, [this, dialog](const Result<EditionPtr>& made) {
                if (made && dialog)
                    dialog->accept();
                else if (!made && dialog)
                    dialog->showProblem(made.problem());
                else if (!made)
                    m_banner.showProblem(made.problem());
            });
        });
    dialog->open();
}

void PaperDesk::showPublication()
{
    const EditionPtr edition = m_desk.edition();
    if (!edition)
        return;
    auto* const dialog
        = new PublicationDialog(edition->publication, edition->date, m_fonts, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PublicationDialog::wanted, this, [this, dialog](const Publication& wanted) {
        std::vector<PageLeftOut> leftOut;
        const Result<void> done = m_desk.editEdition(tr("Publication"),
            {},
            [&](EditionTransaction& t) { return applyPublication(t, wanted, leftOut); });
        if (!done) {
            dialog->showProblem(done.problem());
            return;
        }
        dialog->accept();
        tellLeftOut(leftOut);
    });
    dialog->open();
}

void PaperDesk::showPageSettings()
{
    const EditionPtr edition = m_desk.edition();
    const Page* const page = edition ? edition->page(m_selection.page()) : nullptr;
    if (page == nullptr)
        return;
    auto* const dialog = new PageSettingsDialog(edition, *page, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const int before = page->number;
    connect(dialog,
        &PageSettingsDialog::wanted,
        this,
        [this, dialog, before](const Page& wanted, const QString& format) {
            std::vector<PageLeftOut> leftOut;
            const Result<void> done
                = m_desk.editEdition(tr("Page settings"), {}, [&](EditionTransaction& t) {
                      return applyPage(t, before, wanted, format, leftOut);
                  });
            if (!done) {
                dialog->showProblem(done.problem());
                return;
            }
            dialog->accept();
            m_selection.setPage(wanted.number);
            tellLeftOut(leftOut);
        });
    dialog->open();
}

void PaperDesk::tellLeftOut(const std::vector<PageLeftOut>& leftOut)
{
    QStringList lines;
    for (const PageLeftOut& page : leftOut) {
        for (const LeftOut& lost : page.leftOut) {
            const StoryPtr story = m_desk.matter().story(lost.story, page.page);
            lines.append(tr("Page %1: %2")
                    .arg(page.page)
                    .arg(story ? story->title() : tr("a rule, frame or furniture")));
        }
    }
    if (lines.isEmpty())
        return;
    m_banner.showMessage(BannerKind::Warning,
        tr("%n item(s) had no place on the new grid. Stories are in the library as before; undo "
           "brings the pages back.",
            nullptr,
            int(lines.size()))
            + QLatin1Char('\n') + lines.join(QLatin1Char('\n')));
}

} // namespace broadsheet
