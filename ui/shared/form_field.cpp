// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/form_field.h"

#include <QGridLayout>
#include <QLabel>
#include <QSpacerItem>

namespace broadsheet {

namespace {

constexpr int GapBelow = 6;

} // namespace

FormField::FormField(QGridLayout& grid, QWidget* field, QWidget* focus)
    : QObject(field)
    , m_label(new QLabel)
    , m_note(new QLabel)
    , m_focus(focus)
{
    const int row = grid.rowCount();
    const bool tall = field != focus && field->sizeHint().height() > 60;
    grid.addWidget(
        m_label, row, 0, tall ? Qt::AlignRight | Qt::AlignTop : Qt::AlignRight | Qt::AlignVCenter);
    grid.addWidget(field, row, 1);
    grid.addWidget(m_note, row + 1, 1);
    m_label->setBuddy(focus);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setObjectName(focus->objectName() + QStringLiteral("Note"));
    m_note->setContentsMargins(0, 0, 0, 4);
    m_note->hide();
    grid.addItem(new QSpacerItem(0, GapBelow), row + 2, 0);
}

void FormField::setTexts(const QString& label, const QString& hint)
{
    m_label->setText(label);
    QString plain = label;
    m_focus->setAccessibleName(plain.remove(QLatin1Char('&')));
    m_hint = hint;
    showNote();
}

void FormField::setMistake(const QString& mistake)
{
    m_mistake = mistake;
    m_focus->setAccessibleDescription(mistake);
    showNote();
}

void FormField::showNote()
{
    m_note->setText(m_mistake.isEmpty() ? m_hint : m_mistake);
    m_note->setVisible(!m_note->text().isEmpty());
    // The theme's colours for what is muted and for what must be mended.
    m_note->setForegroundRole(
        m_mistake.isEmpty() ? QPalette::PlaceholderText : QPalette::BrightText);
}

} // namespace broadsheet
