// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publication/sections_page.h"

#include "edition/house_formats.h"
#include "publication/row_table.h"
#include "shared/form_field.h"
#include "shared/format_title.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace broadsheet {

SectionsPage::SectionsPage(QWidget* parent)
    : PublicationPage(parent)
    , m_format(new QComboBox(this))
    , m_sections(new RowTable(2, this))
{
    m_format->setObjectName(QStringLiteral("newPageFormat"));
    m_sections->setObjectName(QStringLiteral("sections"));
    auto* const grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setColumnStretch(1, 1);
    m_formatField = new FormField(*grid, m_format, m_format);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(grid);
    column->addWidget(m_sections, 1);
    connect(m_format, &QComboBox::activated, this, &SectionsPage::changed);
    connect(m_sections, &RowTable::changed, this, &SectionsPage::changed);
    setFocusProxy(m_format);
    retranslate();
}

void SectionsPage::show(const Publication& publication)
{
    m_format->clear();
    for (const QString& name : formatNames(publication)) {
        const Result<PageGrid> grid = findFormat(publication, name);
        m_format->addItem(grid ? formatTitle(grid->title) : name, name);
    }
    m_format->setCurrentIndex(m_format->findData(standardFormat(publication)));
    QList<QStringList> rows;
    for (const SectionStyle& section : publication.sections)
        rows.append({ section.name, section.master });
    QStringList masters { QString() };
    for (const MasterPage& master : publication.masters)
        masters.append(master.name);
    m_sections->setChoices(1, masters, RowTable::Others::Refused);
    m_sections->setRows(rows);
}

void SectionsPage::putInto(Publication& publication) const
{
    const QString format = m_format->currentData().toString();
    if (format != standardFormat(publication) || publication.formats.isEmpty()) {
        publication.formats.removeAll(format);
        publication.formats.prepend(format);
    }
    publication.sections.clear();
    for (const QStringList& row : m_sections->rows()) {
        if (!row.at(0).isEmpty())
            publication.sections.push_back({ row.at(0), row.at(1) });
    }
}

void SectionsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SectionsPage::retranslate()
{
    m_formatField->setTexts(tr("&Format of new pages"));
    m_sections->setHeaders({ tr("Section"), tr("Master page of its new pages") });
}

} // namespace broadsheet
