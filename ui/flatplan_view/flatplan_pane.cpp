// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flatplan_view/flatplan_pane.h"

#include "flatplan_view/flatplan_head.h"

#include <QVBoxLayout>

namespace broadsheet {

FlatplanPane::FlatplanPane(QWidget* parent)
    : QWidget(parent)
    , m_head(new FlatplanHead(this))
    , m_view(new FlatplanView(this))
    , m_details(new FlatplanDetails(this))
    , m_clock([] { return QDateTime::currentDateTime(); })
{
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_view, 1);
    column->addWidget(m_details);
    setFocusProxy(m_view);
    constexpr int TickMs = 20'000;
    m_ticking.setInterval(TickMs);
    connect(&m_ticking, &QTimer::timeout, this, [this] {
        m_head->setContent(m_view->content(), m_clock());
        m_view->viewport()->update();
    });
    m_ticking.start();
    connect(m_view, &FlatplanView::choiceChanged, this, &FlatplanPane::showDetails);
    showDetails();
}

void FlatplanPane::setClock(const FlatplanView::Clock& clock)
{
    m_clock = clock;
    m_view->setClock(clock);
    setContent(m_view->content());
}

void FlatplanPane::setContent(const FlatplanContent& content)
{
    m_head->setContent(content, m_clock());
    QStringList people;
    if (content.edition) {
        for (const Person& person : content.edition->publication.people)
            people += person.name;
    }
    if (people != m_people)
        m_details->setPeople(m_people = people);
    m_view->setContent(content);
}

void FlatplanPane::showDetails()
{
    std::vector<PagePtr> pages;
    for (const int number : m_view->chosenPages()) {
        for (const FlatplanSheet& sheet : m_view->content().sheets) {
            if (sheet.page->number == number)
                pages.push_back(sheet.page);
        }
    }
    const EditionPtr& edition = m_view->content().edition;
    m_details->setPages(pages, m_clock(), edition ? edition->date : QDate());
}

} // namespace broadsheet
