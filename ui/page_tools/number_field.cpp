// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_tools/number_field.h"

namespace broadsheet {

NumberField::NumberField(const NumberEntry& entry, QWidget* parent)
    : EntryField(entry.widest, parent)
    , m_entry(entry)
{
}

void NumberField::setNumber(int number)
{
    const bool same = m_number == number;
    m_number = number;
    if (!isBeingTyped() || !same)
        rewrite();
}

QString NumberField::written() const
{
    return m_entry.written(m_number);
}

Result<void> NumberField::read(const QString& text)
{
    const Result<int> number = m_entry.read(text);
    if (!number)
        return number.problem();
    const bool changed = *number != m_number;
    m_number = *number;
    rewrite();
    if (changed)
        Q_EMIT entered(m_number);
    return {};
}

void NumberField::step(int by)
{
    const Result<int> next = m_entry.read(m_entry.written(m_number + m_entry.step * by));
    if (!next) {
        Q_EMIT refused(next.problem());
        return;
    }
    m_number = *next;
    rewrite();
    Q_EMIT entered(m_number);
}

} // namespace broadsheet
