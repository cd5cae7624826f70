// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_dialog/copy_panel.h"
#include "import_dialog/correction_bar.h"
#include "import_dialog/import_dialog.h"
#include "import_dialog/join_strip.h"
#include "import_dialog/part_view.h"
#include "import_dialog/reading_strip.h"
#include "shared/banner.h"
#include "shared/empty_state.h"

#include <QtWidgets>

namespace broadsheet {

void ImportDialog::build()
{
    m_banner = new Banner(this);
    m_reading = new ReadingStrip(this);
    m_stack = new QStackedWidget(this);
    m_empty = new EmptyState(QStringLiteral("import"), this);
    m_columns = new QSplitter(Qt::Horizontal, this);
    m_columns->setChildrenCollapsible(false);
    m_columns->setHandleWidth(1);
    m_panel = new CopyPanel(this);
    m_panel->setMinimumWidth(220);
    m_columns->addWidget(entriesColumn());
    m_columns->addWidget(partsColumn());
    m_columns->addWidget(m_panel);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({ 256, 556, 346 });
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_columns);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_reading);
    layout->addWidget(m_stack, 1);
    layout->addWidget(bottomRow());
}

QWidget* ImportDialog::partsColumn()
{
    auto* const column = new QWidget(this);
    m_bar = new CorrectionBar(column);
    m_join = new JoinStrip(column);
    m_parts = new PartView(column);
    m_parts->setObjectName(QStringLiteral("parts"));
    auto* const layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_join);
    layout->addWidget(m_parts, 1);
    return column;
}

QWidget* ImportDialog::bottomRow()
{
    auto* const row = new QWidget(this);
    m_target = new ImportTargetRow(row);
    m_state = new QLabel(row);
    m_cancel = new QPushButton(row);
    m_import = new QPushButton(row);
    m_import->setObjectName(QStringLiteral("import"));
    m_import->setDefault(true);
    m_cancel->setAutoDefault(false);
    auto* const layout = new QHBoxLayout(row);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_target, 1);
    layout->addWidget(m_state);
    layout->addWidget(m_cancel);
    layout->addWidget(m_import);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::importNow);
    for (const Qt::Key key : { Qt::Key_Return, Qt::Key_Enter }) {
        auto* const shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        connect(shortcut, &QShortcut::activated, this, &ImportDialog::importNow);
    }
    connect(m_target, &ImportTargetRow::editionChanged, this, &ImportDialog::updateButtons);
    connect(m_target, &ImportTargetRow::pageEdited, this, &ImportDialog::setPage);
    return row;
}

} // namespace broadsheet
