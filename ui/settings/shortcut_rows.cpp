// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/shortcut_rows.h"

#include "base/pinyin.h"
#include "commands/command_groups.h"
#include "commands/command_registry.h"

#include <QAction>
#include <QFont>
#include <QIcon>
#include <QKeyEvent>
#include <QPixmap>

#include <algorithm>

namespace broadsheet {

namespace {

/// The names stand one below the other, also that of a command without an icon.
QIcon iconOrRoom(const QAction& action)
{
    if (!action.icon().isNull())
        return action.icon();
    constexpr int Side = 20;
    QPixmap room(Side, Side);
    room.fill(Qt::transparent);
    return { room };
}

} // namespace

ShortcutRows::ShortcutRows(const CommandRegistry& registry, QObject* parent)
    : QAbstractTableModel(parent)
    , m_registry(registry)
{
    refresh();
}

void ShortcutRows::setFilter(const QString& text)
{
    m_filter = text.trimmed();
    refresh();
}

void ShortcutRows::refresh()
{
    beginResetModel();
    m_ids.clear();
    QStringList groups = commandGroups();
    for (const CommandRegistry::Command& command : m_registry.commands()) {
        if (!groups.contains(command.spec.group))
            groups << command.spec.group;
        if (fits(command.spec.id))
            m_ids << command.spec.id;
    }
    const auto place
        = [&](const QString& id) { return groups.indexOf(m_registry.command(id)->spec.group); };
    std::stable_sort(m_ids.begin(), m_ids.end(), [&](const QString& left, const QString& right) {
        return place(left) < place(right);
    });
    endResetModel();
}

bool ShortcutRows::fits(const QString& id) const
{
    if (m_filter.isEmpty())
        return true;
    const CommandRegistry::Command& command = *m_registry.command(id);
    const QString title = CommandRegistry::title(command);
    const QStringList texts { title,
        commandGroupTitle(command.spec.group),
        QKeySequence::listToString(command.action->shortcuts(), QKeySequence::NativeText),
        pinyinInitials(title),
        pinyin(title).remove(QLatin1Char(' ')) };
    return std::any_of(texts.begin(), texts.end(), [&](const QString& text) {
        return text.contains(m_filter, Qt::CaseInsensitive);
    });
}

int ShortcutRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int ShortcutRows::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ShortcutRows::data(const QModelIndex& index, int role) const
{
    if (index.row() < 0 || index.row() >= m_ids.size())
        return {};
    const CommandRegistry::Command& command = *m_registry.command(m_ids.at(index.row()));
    const QList<QKeySequence> shortcuts = command.action->shortcuts();
    switch (role) {
    case IdRole:
        return command.spec.id;
    case ShortcutsRole:
        return QVariant::fromValue(shortcuts);
    case Qt::DisplayRole:
        if (index.column() == ShortcutColumn)
            return {}; // drawn as keys
        return index.column() == CommandColumn ? CommandRegistry::title(command)
                                               : commandGroupTitle(command.spec.group);
    case Qt::AccessibleTextRole:
        if (index.column() == ShortcutColumn)
            return QKeySequence::listToString(shortcuts, QKeySequence::NativeText);
        return data(index, Qt::DisplayRole);
    case Qt::DecorationRole:
        return index.column() == CommandColumn ? QVariant(iconOrRoom(*command.action)) : QVariant();
    case Qt::ToolTipRole:
        return shortcuts == command.spec.shortcuts
            ? QVariant()
            : tr("At first: %1")
                  .arg(command.spec.shortcuts.isEmpty()
                          ? tr("no shortcut")
                          : QKeySequence::listToString(
                                command.spec.shortcuts, QKeySequence::NativeText));
    case Qt::FontRole: {
        QFont bold; // what the person has changed stands out
        bold.setBold(true);
        return shortcuts == command.spec.shortcuts || index.column() != CommandColumn
            ? QVariant()
            : QVariant(bold);
    }
    default:
        return {};
    }
}

QVariant ShortcutRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CommandColumn:
        return tr("Command");
    case MenuColumn:
        return tr("Menu");
    default:
        return tr("Shortcut");
    }
}

QKeySequence ShortcutRows::recordedKeys(const QKeyEvent& event)
{
    Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    auto key = Qt::Key(event.key());
    if (key == Qt::Key_Backtab) {
        key = Qt::Key_Tab;
        modifiers |= Qt::ShiftModifier;
    }
    const bool mark
        = key < Qt::Key_Escape && key != Qt::Key_Space && !QChar(int(key)).isLetterOrNumber();
    if (mark)
        modifiers &= ~Qt::ShiftModifier;
    return { QKeyCombination(modifiers, key) };
}

} // namespace broadsheet
