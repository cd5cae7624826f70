// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_dialog/copy_panel.h"
#include "import_dialog/correction_bar.h"
#include "import_dialog/entry_model.h"
#include "import_dialog/import_dialog.h"
#include "import_dialog/join_strip.h"
#include "import_dialog/part_view.h"
#include "import_dialog/reading_strip.h"
#include "shared/empty_state.h"

#include <QtWidgets>

namespace broadsheet {

void ImportDialog::connectSources()
{
    using namespace std::chrono_literals;
    m_arrival = new QTimer(this);
    m_arrival->setSingleShot(true);
    m_arrival->setInterval(40ms); // files come faster than lists are laid out
    connect(m_arrival, &QTimer::timeout, this, &ImportDialog::takeArrived);
    connect(&m_sources, &ImportSources::started, this, [this] {
        m_reading->start();
        updateButtons();
    });
    connect(&m_sources, &ImportSources::progressed, m_reading, &ReadingStrip::setProgress);
    connect(&m_sources, &ImportSources::copyReady, this, [this](const SourceCopyPtr& copy) {
        m_arrived.push_back(copy);
        if (!m_arrival->isActive())
            m_arrival->start();
    });
    connect(&m_sources, &ImportSources::refused, this, [this](const RefusedSource& source) {
        m_news.refused.push_back(source);
    });
    connect(&m_sources, &ImportSources::finished, this, &ImportDialog::finishRound);
    connect(m_reading, &ReadingStrip::cancelled, &m_sources, &ImportSources::cancel);
    connect(m_empty, &EmptyState::buttonClicked, this, &ImportDialog::chooseFiles);
    connect(m_add, &QPushButton::clicked, this, &ImportDialog::chooseFiles);
    const auto paste = [this] { addMimeData(QApplication::clipboard()->mimeData()); };
    connect(m_paste, &QPushButton::clicked, this, paste);
    connect(
        new QShortcut(QKeySequence(QKeySequence::Paste), this), &QShortcut::activated, this, paste);
}

void ImportDialog::connectCorrections()
{
    const auto on = [this](CorrectionBar::Command command, auto slot) {
        addAction(m_bar->action(command)); // its keys hold while the bar is hidden, too
        connect(m_bar->action(command), &QAction::triggered, this, slot);
    };
    on(CorrectionBar::MergeNext, [this] { mergeWith(1); });
    on(CorrectionBar::MergePrevious, [this] { mergeWith(-1); });
    on(CorrectionBar::Split, [this] { splitAt(m_parts->currentPart(), m_parts->offset()); });
    on(CorrectionBar::MoveUp, [this] { moveBy(-1); });
    on(CorrectionBar::MoveDown, [this] { moveBy(1); });
    on(CorrectionBar::Remove, [this] { removeCurrent(); });
    on(CorrectionBar::Undo, [this] { undo(); });
    on(CorrectionBar::Redo, [this] { redo(); });
    connect(m_entries->selectionModel(),
        &QItemSelectionModel::currentChanged,
        this,
        [this](const QModelIndex& index) {
            if (!m_refreshing)
                goTo(m_model->placeOf(index));
        });
    connect(m_parts, &PartView::kindChosen, this, &ImportDialog::setKind);
    connect(m_parts, &PartView::splitAsked, this, &ImportDialog::splitAt);
    connect(m_parts, &PartView::placeChanged, this, &ImportDialog::updateButtons);
    connect(m_bar, &CorrectionBar::typeChosen, this, [this](StoryType type) {
        correct(
            [&](CorrectedCopy copy) {
                copy.split = setEntryType(std::move(copy.split), m_place.entry, type);
                return copy;
            },
            m_place,
            m_parts->currentPart());
    });
    connect(m_join, &JoinStrip::accepted, this, &ImportDialog::joinEntries);
    connect(m_join, &JoinStrip::dismissed, this, [this](int join) {
        correct(
            [&](CorrectedCopy copy) {
                copy.split = dismissJoin(std::move(copy.split), join);
                return copy;
            },
            m_place,
            m_parts->currentPart());
    });
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_J), this),
        &QShortcut::activated,
        this,
        [this] { joinEntries(m_join->join()); });
    connect(m_panel, &CopyPanel::restoreAsked, this, &ImportDialog::restore);
    connect(m_panel, &CopyPanel::refusedCleared, this, [this] {
        m_refused.clear();
        m_panel->setRefused(m_refused);
    });
}

} // namespace broadsheet
