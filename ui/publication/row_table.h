// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QTableWidget)

namespace broadsheet {

/// Rows of texts that are edited in place, with buttons that add and remove one. Rows without any
/// text are none.
class RowTable : public QWidget {
    Q_OBJECT

public:
    explicit RowTable(int columns, QWidget* parent = nullptr);

    void setHeaders(const QStringList& headers);
    /// What a column's cells offer; other words may be typed where `others` allows it.
    enum class Others { Allowed, Refused };
    void setChoices(int column, const QStringList& choices, Others others);
    void setRows(const QList<QStringList>& rows);
    [[nodiscard]] QList<QStringList> rows() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void addRow();
    void removeRow();
    void refresh();
    void fillRow(int row, const QStringList& texts);
    void retranslate();

    QTableWidget* m_table = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace broadsheet
