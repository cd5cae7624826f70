// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/suggestion_list.h"

#include "inspector/suggestion_row.h"

#include <QFont>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace broadsheet {

SuggestionList::SuggestionList(QWidget* parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_layout(new QVBoxLayout(this))
{
    QFont bold; // of the application, whatever family that comes to have
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);
    m_layout->setContentsMargins(0, 8, 0, 0);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_heading);
    hide();
}

void SuggestionList::setHeading(const QString& heading)
{
    m_headingText = heading;
    showHeading();
}

void SuggestionList::showHeading()
{
    m_heading->setText(QStringLiteral("%1  %2").arg(m_headingText, QString::number(m_rows.size())));
}

int SuggestionList::focusedRow() const
{
    const QWidget* focus = focusWidget();
    for (std::size_t i = 0; focus != nullptr && focus->hasFocus() && i < m_rows.size(); ++i) {
        if (m_rows[i] == focus || m_rows[i]->isAncestorOf(focus))
            return int(i);
    }
    return -1;
}

void SuggestionList::setRows(const std::vector<SuggestionRow*>& rows)
{
    const int focused = focusedRow();
    for (SuggestionRow* row : m_rows) {
        m_layout->removeWidget(row);
        row->hide();
        row->deleteLater(); // one of its buttons may be telling of its click
    }
    m_rows = rows;
    for (SuggestionRow* row : m_rows) {
        m_layout->addWidget(row);
        row->show();
    }
    showHeading();
    setVisible(!m_rows.empty());
    if (focused < 0)
        return;
    if (m_rows.empty())
        Q_EMIT emptied();
    else
        m_rows[std::size_t(std::min(focused, int(m_rows.size()) - 1))]->focusButton();
}

} // namespace broadsheet
