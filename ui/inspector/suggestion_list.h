// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace broadsheet {

class SuggestionRow;

/// A heading with its count and rows below; hidden while there are none. When a row goes while one
/// of its buttons has the focus, the next row's gets it: a person can answer them one after
/// another without leaving the keyboard.
class SuggestionList : public QWidget {
    Q_OBJECT

public:
    explicit SuggestionList(QWidget* parent = nullptr);

    void setHeading(const QString& heading);
    /// Takes the rows, which are deleted when others come.
    void setRows(const std::vector<SuggestionRow*>& rows);

    [[nodiscard]] const std::vector<SuggestionRow*>& rows() const { return m_rows; }

Q_SIGNALS:
    /// The last row is gone; the focus was on it.
    void emptied();

private:
    void showHeading();
    [[nodiscard]] int focusedRow() const;

    QString m_headingText;
    QLabel* m_heading = nullptr;
    QVBoxLayout* m_layout = nullptr;
    std::vector<SuggestionRow*> m_rows;
};

} // namespace broadsheet
