// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/length_entry.h"
#include "page_tools/entry_field.h"

namespace broadsheet {

/// A field for one measure that understands what lengthFromEntry() does; Up and Down go by one
/// unit.
class MeasureField : public EntryField {
    Q_OBJECT

public:
    /// As wide as the widest text that it shows; none: as the widest measure of a newspaper page.
    explicit MeasureField(
        EntryKind kind, QWidget* parent = nullptr, const QString& widest = QString());

    /// `grid` is copied. While somebody types here the text stays.
    void setLength(Length length, EntryUnit unit, const PageGrid& grid);

    [[nodiscard]] Length length() const { return m_length; }

Q_SIGNALS:
    void entered(broadsheet::Length length);

protected:
    Result<void> read(const QString& text) override;
    [[nodiscard]] QString written() const override;
    void step(int by) override;

private:
    EntryKind m_kind;
    EntryUnit m_unit = EntryUnit::Millimetres;
    std::unique_ptr<PageGrid> m_grid;
    Length m_length;
};

} // namespace broadsheet
