// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/length_entry.h"

#include <QLineEdit>

namespace broadsheet {

/// A field for one measure that understands what lengthFromEntry() does. Enter takes what is
/// typed, Escape puts back what was, Up and Down go by one unit. What cannot be understood stays
/// and is marked, with the reason in the tip.
class MeasureField : public QLineEdit {
    Q_OBJECT

public:
    explicit MeasureField(EntryKind kind, QWidget* parent = nullptr);

    /// `grid` is copied. While somebody types here the text stays.
    void setLength(Length length, EntryUnit unit, const PageGrid& grid);

    [[nodiscard]] Length length() const { return m_length; }

    [[nodiscard]] bool isWrong() const { return m_wrong; }

Q_SIGNALS:
    void entered(broadsheet::Length length);
    void refused(const broadsheet::Problem& problem);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void take();
    void show();
    void setWrong(const QString& why);

    EntryKind m_kind;
    EntryUnit m_unit = EntryUnit::Millimetres;
    std::unique_ptr<PageGrid> m_grid;
    Length m_length;
    bool m_wrong = false;
};

} // namespace broadsheet
