// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_tools/measure_field.h"

#include "edition/page_grid.h"
#include "shared/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace broadsheet {

namespace {

constexpr int Frame = 20; ///< and the margins inside of it

} // namespace

MeasureField::MeasureField(EntryKind kind, QWidget* parent)
    : QLineEdit(parent)
    , m_kind(kind)
    , m_grid(std::make_unique<PageGrid>())
{
    // The widest measure of a newspaper page.
    setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("000.00 mm")) + Frame);
    connect(this, &QLineEdit::returnPressed, this, &MeasureField::take);
}

void MeasureField::setLength(Length length, EntryUnit unit, const PageGrid& grid)
{
    m_unit = unit;
    *m_grid = grid;
    const bool same = m_length == length;
    m_length = length;
    if (!hasFocus() || !isModified() || !same)
        show();
}

void MeasureField::show()
{
    setText(entryText(m_length, m_kind, m_unit, *m_grid));
    setModified(false);
    setWrong({});
    setCursorPosition(0);
}

void MeasureField::setWrong(const QString& why)
{
    m_wrong = !why.isEmpty();
    setToolTip(why);
    update();
}

void MeasureField::take()
{
    const Result<Length> length = lengthFromEntry(text(), m_kind, m_unit, *m_grid);
    if (!length) {
        setWrong(length.problem().summary);
        Q_EMIT refused(length.problem());
        return;
    }
    const bool changed = *length != m_length;
    m_length = *length;
    show();
    selectAll();
    if (changed)
        Q_EMIT entered(m_length);
}

void MeasureField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && isModified()) {
        show();
        selectAll();
        return;
    }
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        const Length one = m_unit == EntryUnit::Points ? Length::pt(1)
            : m_unit == EntryUnit::Characters          ? m_grid->em
            : m_unit == EntryUnit::Lines               ? m_grid->linePitch
                                                       : Length::mm(1);
        m_length += event->key() == Qt::Key_Up ? one : -one;
        show();
        Q_EMIT entered(m_length);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void MeasureField::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    selectAll();
}

void MeasureField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (isModified() && !m_wrong)
        take();
    if (m_wrong)
        show();
}

void MeasureField::paintEvent(QPaintEvent* event)
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
