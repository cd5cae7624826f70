// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_dialog/copy_panel.h"
#include "import_dialog/import_dialog.h"
#include "import_dialog/reading_strip.h"
#include "newsroom/copy_import.h"
#include "shared/banner.h"
#include "shared/call_later.h"

#include <QFileDialog>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace broadsheet {

void ImportDialog::setTargets(
    std::vector<ImportTarget> targets, EditionId currentEdition, const QString& currentPage)
{
    m_target->setTargets(std::move(targets), currentEdition, currentPage);
    refresh(m_place);
}

void ImportDialog::updateTargets(std::vector<ImportTarget> targets)
{
    const EditionId edition = m_target->edition();
    setTargets(std::move(targets), edition, m_target->page());
}

void ImportDialog::addCopy(const QString& name, const QString& text)
{
    m_sources.addText(name, text);
}

void ImportDialog::addFiles(const QList<QUrl>& urls)
{
    m_sources.addFiles(urls);
}

void ImportDialog::addMimeData(const QMimeData* dropped)
{
    if (!m_importing)
        m_sources.addMimeData(tr("Pasted copy"), dropped);
}

void ImportDialog::chooseFiles()
{
    auto* const dialog = new QFileDialog(this, tr("Choose Raw Copy"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({ tr("Text files (*.txt *.text *.md)"), tr("All files (*)") });
    connect(dialog, &QFileDialog::urlsSelected, this, &ImportDialog::addFiles);
    dialog->open();
}

QString ImportDialog::pageOf(const ImportCopy& copy) const
{
    return copy.page.isEmpty() ? m_target->page() : copy.page;
}

QString ImportDialog::newPage(const QString& copyName) const
{
    const QString named = pageFromFileName(copyName, m_target->pages());
    return named.isEmpty() ? m_target->page() : named;
}

/// Copy that stands here already is not taken twice.
void ImportDialog::takeArrived()
{
    m_arrival->stop();
    if (m_arrived.empty() || m_importing)
        return;
    ImportCopies all = copies();
    const int first = int(all.size());
    for (const SourceCopyPtr& arrived : m_arrived) {
        const bool known = std::any_of(all.begin(), all.end(), [&](const ImportCopyPtr& copy) {
            return copy->text.size() == arrived->text.size() && copy->text == arrived->text;
        });
        if (known) {
            m_news.refused.push_back({ arrived->name,
                { tr("The same copy stands in the list already."), arrived->name } });
            continue;
        }
        if (arrived->encoding == TextEncoding::Gb18030)
            m_news.converted << arrived->name;
        all.push_back(std::make_shared<const ImportCopy>(ImportCopy {
            arrived->name, arrived->text, newPage(arrived->name), { arrived->split, {} } }));
    }
    m_arrived.clear();
    if (int(all.size()) == first)
        return;
    const bool keepsPlace = m_place.copy >= 0 && m_sources.isBusy();
    m_history.change(std::move(all), m_place, m_round + 1);
    refresh(keepsPlace ? m_place : EntryPlace { first, 0 });
    if (isVisible() && first == 0)
        m_entries->setFocus();
}

void ImportDialog::finishRound(const SourceRound& round)
{
    takeArrived();
    m_news.round.cancelled = m_news.round.cancelled || round.cancelled;
    m_news.round.more = m_news.round.more || round.more;
    m_news.round.left += round.left;
    if (m_sources.isBusy())
        return;
    ++m_round;
    m_reading->stop();
    m_refused.insert(m_refused.end(), m_news.refused.begin(), m_news.refused.end());
    m_panel->setRefused(m_refused);
    m_banner->dismiss();
    m_told = std::exchange(m_news, {});
    m_newsShown = !m_told.isEmpty();
    if (m_newsShown)
        showNews();
    updateButtons();
}

void ImportDialog::showNews()
{
    std::vector<BannerAction> actions;
    if (m_told.refused.size() > 1) {
        actions.push_back({ tr("Show Why"), [this] {
                               m_stack->setCurrentWidget(m_columns);
                               m_panel->setCurrentIndex(CopyPanel::NotTaken);
                           } });
    }
    m_banner->showMessage(
        m_told.isWarning() ? BannerKind::Warning : BannerKind::Note, m_told.text(), actions);
}

int ImportDialog::storyCount() const
{
    int stories = 0;
    for (const ImportCopyPtr& copy : copies())
        stories += int(copy->corrected.split.stories.size());
    return stories;
}

void ImportDialog::importNow()
{
    if (!m_import->isEnabled() || !whyNotImport().isEmpty())
        return;
    m_importing = true;
    m_banner->dismiss();
    m_newsShown = false;
    updateButtons();
    importNext();
}

/// One copy after the other: when one is refused, those before it are out of the dialog and those
/// after it are not in the library.
void ImportDialog::importNext()
{
    m_sent.reset();
    for (const ImportCopyPtr& copy : copies()) {
        if (copy->corrected.split.stories.empty())
            continue;
        m_sent = copy;
        Q_EMIT importWanted(m_target->edition(),
            pageOf(*copy),
            batchOf(copy->corrected.split, copy->name, copy->text));
        return;
    }
    m_importing = false;
    m_history.restart({});
    m_refused.clear();
    m_panel->setRefused(m_refused);
    refresh({});
    accept();
}

void ImportDialog::importDone()
{
    if (!m_importing)
        return;
    ImportCopies rest = copies();
    std::erase(rest, m_sent);
    m_history.restart(std::move(rest));
    refresh({});
    // not from within the owner's answer to importWanted()
    callLater(this, [this] { importNext(); });
}

void ImportDialog::showProblem(const Problem& problem)
{
    m_importing = false;
    m_sent.reset();
    m_newsShown = false;
    m_banner->showProblem(problem);
    updateButtons();
}

} // namespace broadsheet
