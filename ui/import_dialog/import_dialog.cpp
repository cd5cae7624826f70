// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_dialog/import_dialog.h"

#include "import_dialog/correction_bar.h"
#include "import_dialog/entry_delegate.h"
#include "import_dialog/entry_model.h"
#include "import_dialog/part_view.h"
#include "shared/empty_state.h"
#include "shared/line_icon.h"

#include <QtWidgets>

namespace broadsheet {

ImportDialog::ImportDialog(QWidget* parent)
    : QDialog(parent)
    , m_sources(this)
{
    constexpr QSize Usual(1160, 700);
    setWindowModality(Qt::WindowModal);
    setSizeGripEnabled(false);
    setAcceptDrops(true);
    setMinimumHeight(480);
    resize(Usual);
    build();
    connectSources();
    connectCorrections();
    restorePlace();
    retranslate();
    refresh({});
}

ImportDialog::~ImportDialog() = default;

QWidget* ImportDialog::entriesColumn()
{
    auto* const column = new QWidget(this);
    m_model = new EntryModel(this);
    m_entries = new QListView(column);
    m_entries->setObjectName(QStringLiteral("entries"));
    m_entries->setModel(m_model);
    m_entries->setItemDelegate(new EntryDelegate(m_entries));
    m_entries->setFrameShape(QFrame::NoFrame);
    m_entries->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_entries->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_entries->setMouseTracking(true);
    m_entries->setResizeMode(QListView::Adjust);
    m_entries->installEventFilter(this);
    column->setMinimumWidth(200);
    m_add = new QPushButton(column);
    m_paste = new QPushButton(column);
    for (QPushButton* const button : { m_add, m_paste })
        button->setAutoDefault(false);
    m_add->setIcon(lineIcon(QStringLiteral("plus")));
    m_paste->setIcon(lineIcon(QStringLiteral("paste")));
    auto* const buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 8, 8, 8);
    buttons->setSpacing(8);
    buttons->addWidget(m_add, 1);
    buttons->addWidget(m_paste, 1);
    auto* const layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_entries, 1);
    layout->addLayout(buttons);
    return column;
}

void ImportDialog::retranslate()
{
    setWindowTitle(tr("Import Copy"));
    m_empty->setTexts(tr("Nothing to import yet"),
        tr("Drop text files or folders here, or paste the raw copy of a page with Ctrl+V. It is "
           "split into stories and cleaned, and you can correct that before it is taken."),
        tr("Choose Files…"));
    m_entries->setAccessibleName(tr("Entries found in the copy"));
    m_add->setText(tr("Add Files…"));
    m_add->setToolTip(tr("Add text files to this import"));
    m_paste->setText(tr("Paste"));
    m_paste->setToolTip(tr("Add the clipboard's text or files to this import (Ctrl+V)"));
    m_cancel->setText(tr("Close"));
    m_cancel->setToolTip(tr("Close without importing; the copy and your corrections stay here"));
    updateButtons();
}

void ImportDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model->retranslate();
        if (m_newsShown)
            showNews();
    }
    QDialog::changeEvent(event);
}

QString ImportDialog::whyNotImport() const
{
    if (m_importing)
        return tr("The import is under way.");
    if (m_sources.isBusy() || !m_arrived.empty())
        return tr("Copy is still being read.");
    if (storyCount() == 0)
        return tr("There is nothing to import yet.");
    if (m_target->edition().isNull())
        return tr("Choose an edition first.");
    for (const ImportCopyPtr& copy : copies()) {
        if (!ImportTargetRow::isPageName(pageOf(*copy)))
            return tr("Give %1 a page first.").arg(copy->name);
    }
    return {};
}

void ImportDialog::updateButtons()
{
    const SplitCopy* const split = currentSplit();
    const int entries = split == nullptr ? 0 : int(split->stories.size());
    const bool entry = entryAt(copies(), m_place) != nullptr && !m_importing;
    const auto enable = [this](CorrectionBar::Command command, bool enabled) {
        m_bar->action(command)->setEnabled(enabled);
    };
    enable(CorrectionBar::MergeNext, entry && m_place.entry + 1 < entries);
    enable(CorrectionBar::MergePrevious, entry && m_place.entry > 0);
    enable(CorrectionBar::MoveUp, entry && m_place.entry > 0);
    enable(CorrectionBar::MoveDown, entry && m_place.entry + 1 < entries);
    enable(CorrectionBar::Split, entry && (m_parts->currentPart() > 0 || m_parts->offset() > 0));
    enable(CorrectionBar::Remove, m_place.copy >= 0 && !m_importing);
    enable(CorrectionBar::Undo, m_history.canUndo() && !m_importing);
    enable(CorrectionBar::Redo, m_history.canRedo() && !m_importing);
    const int stories = storyCount();
    const QString why = whyNotImport();
    m_import->setText(stories == 0 ? tr("Import") : tr("Import %n Story(ies)", nullptr, stories));
    m_import->setEnabled(why.isEmpty());
    m_import->setToolTip(
        why.isEmpty() ? tr("Take these stories into the library (Ctrl+Enter)") : why);
    m_state->setText(copies().empty() || why.isEmpty() ? QString() : why);
    m_stack->setEnabled(!m_importing);
}

} // namespace broadsheet
