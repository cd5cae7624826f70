// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publication/people_page.h"

#include "publication/row_table.h"

#include <QEvent>
#include <QVBoxLayout>

namespace broadsheet {

PeoplePage::PeoplePage(QWidget* parent)
    : PublicationPage(parent)
    , m_people(new RowTable(3, this))
{
    m_people->setObjectName(QStringLiteral("people"));
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_people);
    connect(m_people, &RowTable::changed, this, &PeoplePage::changed);
    setFocusProxy(m_people);
    retranslate();
}

void PeoplePage::show(const Publication& publication)
{
    QList<QStringList> rows;
    for (const Person& person : publication.people)
        rows.append({ person.name, person.role, person.desk });
    m_people->setRows(rows);
}

void PeoplePage::putInto(Publication& publication) const
{
    publication.people.clear();
    for (const QStringList& row : m_people->rows())
        publication.people.push_back({ row.at(0), row.at(1), row.at(2) });
}

void PeoplePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PeoplePage::retranslate()
{
    m_people->setHeaders({ tr("Name"), tr("Role"), tr("Desk") });
    m_people->setChoices(1,
        { tr("Editor"), tr("Page designer"), tr("Proofreader"), tr("Duty editor") },
        RowTable::Others::Allowed);
}

} // namespace broadsheet
