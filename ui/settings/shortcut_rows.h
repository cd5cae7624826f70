// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QKeySequence>
#include <QString>
#include <QStringList>

QT_FORWARD_DECLARE_CLASS(QKeyEvent)

namespace broadsheet {

class CommandRegistry;

/// The commands of a registry as rows: name, menu, shortcuts, in the order of the menus.
class ShortcutRows : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { CommandColumn, MenuColumn, ShortcutColumn, ColumnCount };

    enum Role { IdRole = Qt::UserRole + 1, ShortcutsRole };

    explicit ShortcutRows(const CommandRegistry& registry, QObject* parent = nullptr);

    void setFilter(const QString& text);
    void refresh();

    /// -1: not among the rows.
    [[nodiscard]] int rowOf(const QString& id) const { return int(m_ids.indexOf(id)); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

    /// The shortcut that a key press stands for: without the keypad, and without Shift where Shift
    /// only made the character ("?" and not "Shift+?").
    [[nodiscard]] static QKeySequence recordedKeys(const QKeyEvent& event);

private:
    [[nodiscard]] bool fits(const QString& id) const;

    const CommandRegistry& m_registry;
    QString m_filter;
    QStringList m_ids;
};

} // namespace broadsheet
