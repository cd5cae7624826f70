// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_tools/measure_field.h"

#include "edition/page_grid.h"

namespace broadsheet {

MeasureField::MeasureField(EntryKind kind, QWidget* parent, const QString& widest)
    : EntryField(widest.isEmpty() ? QStringLiteral("000.00 mm") : widest, parent)
    , m_kind(kind)
    , m_grid(std::make_unique<PageGrid>())
{
}

void MeasureField::setLength(Length length, EntryUnit unit, const PageGrid& grid)
{
    m_unit = unit;
    *m_grid = grid;
    const bool same = m_length == length;
    m_length = length;
    if (!isBeingTyped() || !same)
        rewrite();
}

QString MeasureField::written() const
{
    return entryText(m_length, m_kind, m_unit, *m_grid);
}

Result<void> MeasureField::read(const QString& text)
{
    const Result<Length> length = lengthFromEntry(text, m_kind, m_unit, *m_grid);
    if (!length)
        return length.problem();
    const bool changed = *length != m_length;
    m_length = *length;
    rewrite();
    if (changed)
        Q_EMIT entered(m_length);
    return {};
}

void MeasureField::step(int by)
{
    const bool across = m_kind == EntryKind::X || m_kind == EntryKind::Width;
    Length one = Length::mm(1);
    if (m_unit == EntryUnit::Points)
        one = Length::pt(1);
    else if (m_unit == EntryUnit::Characters)
        one = m_grid->em;
    else if (m_unit == EntryUnit::Lines)
        one = across ? m_grid->columnWidth + m_grid->columnGap : m_grid->linePitch;
    m_length += one * by;
    rewrite();
    Q_EMIT entered(m_length);
}

} // namespace broadsheet
