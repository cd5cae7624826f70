// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window/jump_chooser.h"

#include "main_window/page_targets.h"

#include <QtWidgets>

namespace broadsheet {

namespace {

constexpr int Margin = 16;
constexpr int LeastWidth = 340;

} // namespace

JumpChooser::JumpChooser(QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("jump_chooser"));
    build();
    retranslate();
}

void JumpChooser::build()
{
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(Margin, Margin, Margin, Margin);
    m_story = new QLabel(this);
    m_story->setWordWrap(true);
    QFont bold = font();
    bold.setBold(true);
    m_story->setFont(bold);
    column->addWidget(m_story);
    auto* const keep = new QHBoxLayout;
    m_keepLabel = new QLabel(this);
    m_keep = new QSpinBox(this);
    m_keep->setObjectName(QStringLiteral("keep_lines"));
    m_keepLabel->setBuddy(m_keep);
    keep->addWidget(m_keepLabel, 1);
    keep->addWidget(m_keep);
    column->addLayout(keep);
    m_rest = new QLabel(this);
    m_rest->setObjectName(QStringLiteral("jump_rest"));
    column->addWidget(m_rest);
    connect(m_keep, &QSpinBox::valueChanged, this, &JumpChooser::showRest);
    m_pagesLabel = new QLabel(this);
    m_pages = new QListWidget(this);
    m_pages->setObjectName(QStringLiteral("jump_pages"));
    m_pagesLabel->setBuddy(m_pages);
    column->addWidget(m_pagesLabel);
    column->addWidget(m_pages, 1);
    auto* const buttons = new QHBoxLayout;
    m_cancel = new QPushButton(this);
    m_jump = new QPushButton(this);
    m_jump->setObjectName(QStringLiteral("jump_now"));
    m_jump->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_jump);
    column->addLayout(buttons);
    setMinimumWidth(LeastWidth);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_jump, &QPushButton::clicked, this, &JumpChooser::choose);
    connect(m_pages, &QListWidget::itemDoubleClicked, this, &JumpChooser::choose);
    connect(m_pages, &QListWidget::currentRowChanged, this, [this](int row) {
        m_jump->setEnabled(row >= 0);
    });
}

void JumpChooser::retranslate()
{
    setWindowTitle(tr("Jump Rest to Page"));
    m_keepLabel->setText(tr("&Lines of each leg that stay"));
    m_pagesLabel->setText(tr("The rest goes on on &page"));
    m_jump->setText(tr("&Jump"));
    m_cancel->setText(tr("Cancel"));
    showRest();
}

void JumpChooser::showRest()
{
    if (m_goesOn)
        m_rest->setText(tr("%n line(s) go on there", nullptr, m_goesOn(m_keep->value())));
}

void JumpChooser::ask(
    const QString& story, const Depth& depth, const std::vector<PageTarget>& targets)
{
    m_story->setText(story);
    m_goesOn = depth.goesOn;
    m_keep->setRange(1, std::max(depth.whole, 1));
    m_keep->setValue(depth.kept);
    showRest();
    listTargets(*m_pages, targets);
    m_jump->setEnabled(chosenTarget(*m_pages).has_value());
    adjustSize();
    open();
    m_pages->setFocus(Qt::OtherFocusReason);
}

void JumpChooser::choose()
{
    const std::optional<int> page = chosenTarget(*m_pages);
    if (!page)
        return;
    accept();
    Q_EMIT chosen(*page, m_keep->value());
}

void JumpChooser::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace broadsheet
