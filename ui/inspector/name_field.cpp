// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/name_field.h"

#include <QFocusEvent>
#include <QKeyEvent>

namespace broadsheet {

NameField::NameField(QWidget* parent)
    : WordEdit(parent)
{
    connect(this, &QLineEdit::returnPressed, this, &NameField::give);
    connect(this, &WordEdit::wordChosen, this, &NameField::give);
}

void NameField::setName(const QString& name)
{
    const bool typing = hasFocus() && text() != m_name;
    m_name = name;
    if (!typing && text() != name)
        setText(name);
}

void NameField::give()
{
    if (text() == m_name)
        return;
    const QString before = m_name;
    Q_EMIT given(text());
    // Refused, or blanks were dropped: the field shows what holds.
    if (m_name == before || text() != m_name)
        setText(m_name);
}

void NameField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && text() != m_name) {
        setText(m_name);
        selectAll();
        event->accept();
        return;
    }
    WordEdit::keyPressEvent(event);
}

void NameField::focusOutEvent(QFocusEvent* event)
{
    WordEdit::focusOutEvent(event);
    // The list of words takes the focus while the line is still being typed in.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        give();
}

} // namespace broadsheet
