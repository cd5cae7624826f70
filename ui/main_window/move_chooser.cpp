// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window/move_chooser.h"

#include "main_window/page_targets.h"

#include <QtWidgets>

namespace broadsheet {

namespace {

constexpr int Margin = 16;
constexpr int LeastWidth = 340;

} // namespace

MoveChooser::MoveChooser(QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("move_chooser"));
    build();
    retranslate();
}

void MoveChooser::build()
{
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(Margin, Margin, Margin, Margin);
    m_stories = new QLabel(this);
    m_stories->setWordWrap(true);
    QFont bold = font();
    bold.setBold(true);
    m_stories->setFont(bold);
    m_pagesLabel = new QLabel(this);
    m_pages = new QListWidget(this);
    m_pages->setObjectName(QStringLiteral("move_pages"));
    m_pagesLabel->setBuddy(m_pages);
    column->addWidget(m_stories);
    column->addWidget(m_pagesLabel);
    column->addWidget(m_pages, 1);
    auto* const buttons = new QHBoxLayout;
    m_cancel = new QPushButton(this);
    m_move = new QPushButton(this);
    m_move->setObjectName(QStringLiteral("move_now"));
    m_move->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_move);
    column->addLayout(buttons);
    setMinimumWidth(LeastWidth);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_move, &QPushButton::clicked, this, &MoveChooser::choose);
    connect(m_pages, &QListWidget::itemDoubleClicked, this, &MoveChooser::choose);
    connect(m_pages, &QListWidget::currentRowChanged, this, [this](int row) {
        m_move->setEnabled(row >= 0);
    });
}

void MoveChooser::retranslate()
{
    setWindowTitle(tr("Move to Page"));
    m_pagesLabel->setText(tr("It goes to &page"));
    m_move->setText(tr("&Move"));
    m_cancel->setText(tr("Cancel"));
}

void MoveChooser::ask(const QString& stories, const std::vector<PageTarget>& targets)
{
    m_stories->setText(stories);
    listTargets(*m_pages, targets);
    m_move->setEnabled(chosenTarget(*m_pages).has_value());
    adjustSize();
    open();
    m_pages->setFocus(Qt::OtherFocusReason);
}

void MoveChooser::choose()
{
    const std::optional<int> page = chosenTarget(*m_pages);
    if (!page)
        return;
    accept();
    Q_EMIT chosen(*page);
}

void MoveChooser::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace broadsheet
