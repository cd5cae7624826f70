// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_tools/entry_field.h"

namespace broadsheet {

/// How a field reads and shows its number.
struct NumberEntry {
    Result<int> (*read)(const QString& text) = nullptr;
    QString (*written)(int number) = nullptr;
    int step = 1; ///< of the keys Up and Down, which go to no number that `read` refuses
    QString widest; ///< of all texts that it shows
};

/// A field for one whole number, such as a tint in per mille.
class NumberField : public EntryField {
    Q_OBJECT

public:
    NumberField(const NumberEntry& entry, QWidget* parent);

    /// While somebody types here the text stays.
    void setNumber(int number);

    [[nodiscard]] int number() const { return m_number; }

Q_SIGNALS:
    void entered(int number);

protected:
    Result<void> read(const QString& text) override;
    [[nodiscard]] QString written() const override;
    void step(int by) override;

private:
    NumberEntry m_entry;
    int m_number = 0;
};

} // namespace broadsheet
