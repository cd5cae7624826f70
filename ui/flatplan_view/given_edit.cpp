// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flatplan_view/given_edit.h"

#include <QFocusEvent>
#include <QKeyEvent>

namespace broadsheet {

GivenEdit::GivenEdit(QWidget* parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::returnPressed, this, &GivenEdit::give);
}

void GivenEdit::setHeld(const QString& words)
{
    const bool typing = hasFocus() && text() != m_held;
    m_held = words;
    if (!typing && text() != words)
        setText(words);
}

/// Where the words are refused, the field shows what holds.
void GivenEdit::give()
{
    const QString words = text();
    if (words == m_held)
        return;
    Q_EMIT given(words);
    if (text() != m_held)
        setText(m_held);
}

void GivenEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && text() != m_held) {
        setText(m_held);
        selectAll();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void GivenEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        give();
}

} // namespace broadsheet
