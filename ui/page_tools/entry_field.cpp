// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_tools/entry_field.h"

#include "shared/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace broadsheet {

namespace {

constexpr int Frame = 18; ///< and the margins inside of it

} // namespace

EntryField::EntryField(const QString& widest, QWidget* parent)
    : QLineEdit(parent)
{
    setFixedWidth(fontMetrics().horizontalAdvance(widest) + Frame);
    connect(this, &QLineEdit::returnPressed, this, &EntryField::take);
}

void EntryField::rewrite()
{
    const QString now = written();
    if (text() != now) {
        const bool wasMarked = hasSelectedText() && selectedText() == text();
        setText(now);
        setCursorPosition(0);
        if (wasMarked) // the next number is typed over this one
            selectAll();
    }
    setModified(false);
    setWrong({});
}

void EntryField::setWrong(const QString& why)
{
    m_wrong = !why.isEmpty();
    setToolTip(why);
    update();
}

void EntryField::take()
{
    if (const Result<void> taken = read(text()); !taken) {
        setWrong(taken.problem().summary);
        Q_EMIT refused(taken.problem());
    } else {
        selectAll();
    }
}

void EntryField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && isModified()) {
        rewrite();
        selectAll();
        return;
    }
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        step(event->key() == Qt::Key_Up ? 1 : -1);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void EntryField::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    selectAll();
}

void EntryField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (isModified() && !m_wrong)
        take();
    if (m_wrong)
        rewrite();
}

void EntryField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (!m_wrong)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeColors(palette()).danger, 1.5));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
}

} // namespace broadsheet
