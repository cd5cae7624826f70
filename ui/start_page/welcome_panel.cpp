// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start_page/welcome_panel.h"

#include "start_page/choice_card.h"
#include "start_page/nameplate.h"
#include "start_page/recent_row.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace broadsheet {

WelcomePanel::WelcomePanel(QWidget* parent)
    : QWidget(parent)
    , m_sample(new ChoiceCard(QStringLiteral("newspaper"), this))
    , m_new(new ChoiceCard(QStringLiteral("plus"), this))
    , m_open(new ChoiceCard(QStringLiteral("folder"), this))
    , m_recentTitle(new QLabel(this))
    , m_rows(new QVBoxLayout)
{
    m_sample->setObjectName(QStringLiteral("openSample"));
    m_new->setObjectName(QStringLiteral("newNewspaper"));
    m_open->setObjectName(QStringLiteral("openLibrary"));
    auto* cards = new QHBoxLayout;
    cards->setSpacing(16);
    for (ChoiceCard* card : { m_sample, m_new, m_open })
        cards->addWidget(card, 1);
    QFont head = font();
    head.setWeight(QFont::DemiBold);
    m_recentTitle->setFont(head);
    m_rows->setSpacing(0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Nameplate(this));
    column->addSpacing(32);
    column->addLayout(cards);
    column->addSpacing(32);
    column->addWidget(m_recentTitle);
    column->addSpacing(8);
    column->addLayout(m_rows);
    column->addStretch();
    connect(m_sample, &ChoiceCard::clicked, this, &WelcomePanel::sampleWanted);
    connect(m_new, &ChoiceCard::clicked, this, &WelcomePanel::newspaperWanted);
    connect(m_open, &ChoiceCard::clicked, this, &WelcomePanel::openWanted);
    setFocusProxy(m_sample);
    m_recentTitle->hide();
    retranslate();
}

void WelcomePanel::setRecent(const std::vector<RecentLibrary>& recent)
{
    for (RecentRow* row : m_recent)
        delete row;
    m_recent.clear();
    for (const RecentLibrary& library : recent)
        addRow(library);
    m_recentTitle->setVisible(!m_recent.empty());
}

void WelcomePanel::addRow(const RecentLibrary& library)
{
    auto* row = new RecentRow(library, this);
    m_rows->addWidget(row);
    m_recent.push_back(row);
    connect(row, &RecentRow::clicked, this, [this, row] { Q_EMIT recentChosen(row->file()); });
    connect(row, &RecentRow::removeWanted, this, [this, row] { remove(row); });
    connect(row, &RecentRow::stepWanted, this, [this, row](int by) { step(row, by); });
}

void WelcomePanel::remove(RecentRow* row)
{
    const QString file = row->file();
    step(row, 1);
    if (m_recent.size() == 1)
        m_open->setFocus();
    else if (m_recent.back() == row)
        step(row, -1);
    m_recent.erase(std::remove(m_recent.begin(), m_recent.end(), row), m_recent.end());
    row->hide();
    row->deleteLater();
    m_recentTitle->setVisible(!m_recent.empty());
    Q_EMIT recentRemoved(file);
}

void WelcomePanel::step(const RecentRow* from, int by)
{
    const auto here = std::find(m_recent.begin(), m_recent.end(), from);
    const auto place = (here - m_recent.begin()) + by;
    if (place >= 0 && place < std::ptrdiff_t(m_recent.size()))
        m_recent[std::size_t(place)]->setFocus(Qt::TabFocusReason);
    else if (place < 0)
        m_sample->setFocus(Qt::BacktabFocusReason);
}

void WelcomePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WelcomePanel::retranslate()
{
    m_sample->setTexts(tr("Open the sample newspaper"),
        tr("Four finished pages of an invented city daily, to look around and try things out."));
    m_new->setTexts(tr("Begin a new newspaper"),
        tr("Its title, its format and the date of the first edition; pages come with it."));
    m_open->setTexts(tr("Open a library…"), tr("A newspaper that already has its library file."));
    m_recentTitle->setText(tr("Recent"));
}

} // namespace broadsheet
