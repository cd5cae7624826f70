// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publication/formats_page.h"
#include "shared/form_field.h"
#include "shared/format_title.h"

#include <QtWidgets>

namespace broadsheet {

void FormatsPage::retranslate()
{
    m_list->setAccessibleName(tr("Page formats"));
    m_add->setText(tr("Make Own"));
    m_add->setToolTip(tr("Makes a format of the house that begins as the one that is shown"));
    m_remove->setText(tr("Remove"));
    const QStringList labels { tr("&Name"),
        tr("&Sheet and bleed"),
        tr("&Left and top margin"),
        tr("&Body size and styles"),
        tr("&Columns"),
        tr("Li&nes") };
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        m_fields[i]->setTexts(labels.at(qsizetype(i)));
    const QStringList tips { tr("Width of the trimmed sheet"),
        tr("Height of the trimmed sheet"),
        tr("Bleed on every side"),
        tr("Left margin"),
        tr("Top margin"),
        tr("Size of the body type"),
        tr("Width of a column; follows its characters where they are counted"),
        tr("Gap between columns"),
        tr("From baseline to baseline") };
    for (std::size_t i = 0; i < m_measures.size(); ++i)
        m_measures[i].spin->setToolTip(tips.at(qsizetype(i)));
    for (int i = 0; i < m_styles->count(); ++i) {
        const QString name = m_styles->itemData(i).toString();
        const Result<PageGrid> grid = findFormat(name); // each set of styles came with a format
        m_styles->setItemText(i, tr("Styles: %1").arg(grid ? formatTitle(grid->title) : name));
    }
    m_styles->setToolTip(tr("The house styles that pages of this format are set in"));
    m_styles->setAccessibleName(tr("House styles"));
    m_columns->setToolTip(tr("Number of columns"));
    m_characters->setToolTip(tr("Characters in a column; 0 where columns are measured in mm"));
    m_lines->setToolTip(tr("Body lines on the page"));
    m_characters->setSuffix(tr(" chars"));
}

} // namespace broadsheet
