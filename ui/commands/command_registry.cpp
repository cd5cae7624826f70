// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command_registry.h"

#include "commands/command_groups.h"
#include "shared/line_icon.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

#include <algorithm>

namespace broadsheet {

namespace {

/// "Find in Story (Ctrl+F)", and below it why it cannot be used now.
QString toolTip(const CommandRegistry::Command& command)
{
    QString tip = CommandRegistry::title(command);
    if (tip.endsWith(QChar(0x2026))) // the dots say that a dialog follows, in a menu only
        tip.chop(1);
    const QKeySequence shortcut = command.action->shortcut();
    if (!shortcut.isEmpty())
        tip += QStringLiteral(" (%1)").arg(shortcut.toString(QKeySequence::NativeText));
    if (!command.disabledReason.isEmpty())
        tip += QLatin1Char('\n') + command.disabledReason;
    return tip;
}

void setTexts(const CommandRegistry::Command& command)
{
    command.action->setText(QCoreApplication::translate("Commands", command.spec.text));
    command.action->setToolTip(toolTip(command));
    command.action->setStatusTip(command.disabledReason);
}

} // namespace

CommandRegistry::CommandRegistry(QObject* parent)
    : QObject(parent)
{
}

QAction* CommandRegistry::add(const CommandSpec& spec, const std::function<void()>& run)
{
    Q_ASSERT_X(!m_index.contains(spec.id), "CommandRegistry::add", qPrintable(spec.id));
    auto* const action = new QAction(this);
    action->setObjectName(spec.id);
    action->setCheckable(spec.checkable);
    action->setMenuRole(QAction::NoRole);
    if (!spec.icon.isEmpty())
        action->setIcon(lineIcon(spec.icon));
    action->setShortcuts(spec.shortcuts);
    if (run)
        connect(action, &QAction::triggered, this, [run] { run(); });
    if (auto* const window = qobject_cast<QWidget*>(parent()))
        window->addAction(action);
    m_index.insert(spec.id, m_commands.size());
    m_commands.push_back({ spec, action, {} });
    setTexts(m_commands.back());
    return action;
}

QAction* CommandRegistry::action(const QString& id) const
{
    const Command* const found = command(id);
    return found == nullptr ? nullptr : found->action;
}

const CommandRegistry::Command* CommandRegistry::command(const QString& id) const
{
    const auto found = m_index.constFind(id);
    return found == m_index.constEnd() ? nullptr : &m_commands[*found];
}

CommandRegistry::Command* CommandRegistry::find(const QString& id)
{
    const auto found = m_index.constFind(id);
    Q_ASSERT_X(found != m_index.constEnd(), "CommandRegistry", qPrintable(id));
    return found == m_index.constEnd() ? nullptr : &m_commands[*found];
}

void CommandRegistry::enable(const QString& id)
{
    Command* const command = find(id);
    if (command == nullptr || (command->action->isEnabled() && command->disabledReason.isEmpty()))
        return;
    command->disabledReason.clear();
    command->action->setEnabled(true);
    setTexts(*command);
    Q_EMIT availabilityChanged(id);
}

void CommandRegistry::disable(const QString& id, const QString& reason)
{
    Command* const command = find(id);
    if (command == nullptr || (!command->action->isEnabled() && command->disabledReason == reason))
        return;
    command->disabledReason = reason;
    command->action->setEnabled(false);
    setTexts(*command);
    Q_EMIT availabilityChanged(id);
}

void CommandRegistry::setShortcuts(const QString& id, const QList<QKeySequence>& shortcuts)
{
    Command* const command = find(id);
    if (command == nullptr || command->action->shortcuts() == shortcuts)
        return;
    command->action->setShortcuts(shortcuts);
    setTexts(*command);
    Q_EMIT shortcutsChanged(id);
}

QList<QKeySequence> CommandRegistry::shortcuts(const QString& id) const
{
    const Command* const found = command(id);
    return found == nullptr ? QList<QKeySequence>() : found->action->shortcuts();
}

const CommandRegistry::Command* CommandRegistry::conflict(
    const QString& id, const QKeySequence& shortcut) const
{
    if (shortcut.isEmpty())
        return nullptr;
    const auto clashes = [&](const QKeySequence& other) {
        return other.matches(shortcut) != QKeySequence::NoMatch
            || shortcut.matches(other) != QKeySequence::NoMatch;
    };
    const auto found = std::find_if(m_commands.begin(), m_commands.end(), [&](const Command& each) {
        const QList<QKeySequence> taken = each.action->shortcuts();
        return each.spec.id != id && std::any_of(taken.begin(), taken.end(), clashes);
    });
    return found == m_commands.end() ? nullptr : &*found;
}

bool CommandRegistry::typesText(const QKeySequence& shortcut)
{
    if (shortcut.isEmpty())
        return false;
    const QKeyCombination first = shortcut[0];
    const Qt::KeyboardModifiers modifiers
        = first.keyboardModifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    return modifiers == Qt::NoModifier && first.key() < Qt::Key_Escape;
}

void CommandRegistry::retranslate()
{
    for (const Command& command : m_commands)
        setTexts(command);
}

QString CommandRegistry::title(const Command& command)
{
    return withoutAccessKey(QCoreApplication::translate("Commands", command.spec.text));
}

} // namespace broadsheet
