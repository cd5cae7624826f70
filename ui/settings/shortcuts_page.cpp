// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/shortcuts_page.h"

#include "commands/command_registry.h"
#include "settings/preferences.h"
#include "settings/shortcut_table.h"
#include "settings/stored_shortcuts.h"
#include "shared/line_icon.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace broadsheet {

ShortcutsPage::ShortcutsPage(Preferences& preferences, CommandRegistry& registry, QWidget* parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_registry(registry)
{
    build();
    connectParts();
    retranslate();
    m_table->setCurrentCommand({});
    updateButtons();
}

void ShortcutsPage::build()
{
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("shortcutSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(lineIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_table = new ShortcutTable(m_registry, this);
    m_icon = new QLabel(this);
    m_icon->setFixedSize(20, 20);
    m_message = new QLabel(this);
    m_message->setObjectName(QStringLiteral("shortcutMessage"));
    m_message->setWordWrap(true);
    m_message->setMinimumHeight(40);
    m_accept = new QPushButton(this);
    m_reject = new QPushButton(this);
    m_reset = new QPushButton(this);
    m_resetAll = new QPushButton(this);
    for (QPushButton* const button : { m_accept, m_reject, m_reset, m_resetAll })
        button->setAutoDefault(false);
    m_accept->setAutoDefault(true);
    auto* const strip = new QHBoxLayout;
    strip->setContentsMargins(16, 8, 16, 12);
    strip->setSpacing(8);
    strip->addWidget(m_icon);
    strip->addWidget(m_message, 1);
    for (QPushButton* const button : { m_accept, m_reject, m_reset, m_resetAll })
        strip->addWidget(button);
    auto* const top = new QHBoxLayout;
    top->setContentsMargins(16, 16, 16, 12);
    top->addWidget(m_search);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    layout->addLayout(strip);
    setFocusProxy(m_search);
}

void ShortcutsPage::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, m_table, &ShortcutTable::setFilter);
    connect(m_search, &QLineEdit::returnPressed, m_table, &ShortcutTable::startRecording);
    connect(m_table, &ShortcutTable::currentCommandChanged, this, &ShortcutsPage::updateButtons);
    connect(m_table, &ShortcutTable::recordingChanged, this, [this] {
        enter(m_table->recording().isEmpty() ? State::Idle : State::Recording);
    });
    connect(m_table,
        &ShortcutTable::recorded,
        this,
        [this](const QString& id, const QKeySequence& keys) {
            propose(id, keys.isEmpty() ? Shortcuts() : Shortcuts { keys });
        });
    connect(m_accept, &QPushButton::clicked, this, &ShortcutsPage::accept);
    connect(m_reject, &QPushButton::clicked, this, &ShortcutsPage::backOut);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        const CommandRegistry::Command* const command
            = m_registry.command(m_table->currentCommand());
        if (command != nullptr)
            propose(command->spec.id, command->spec.shortcuts);
    });
    connect(m_resetAll, &QPushButton::clicked, this, &ShortcutsPage::resetAll);
    connect(&m_registry, &CommandRegistry::shortcutsChanged, this, [this] {
        m_table->refresh();
        updateButtons();
    });
}

void ShortcutsPage::retranslate()
{
    m_search->setPlaceholderText(tr("Find a command or a shortcut"));
    m_search->setAccessibleName(tr("Find a command or a shortcut"));
    m_search->setToolTip(tr("A command's name, its pinyin, or keys such as Ctrl+F"));
    m_table->setAccessibleName(tr("Commands and their shortcuts"));
    m_reset->setText(tr("&Reset"));
    m_reset->setToolTip(tr("Give this command its first shortcut back"));
    m_reset->setAccessibleName(tr("Reset the shortcut of this command"));
    m_resetAll->setText(tr("Reset &All"));
    m_resetAll->setToolTip(tr("Give every command its first shortcut back"));
    m_resetAll->setAccessibleName(tr("Reset all shortcuts"));
    showState();
}

void ShortcutsPage::enter(State state)
{
    m_state = state;
    showState();
}

QString ShortcutsPage::title(const QString& id) const
{
    const CommandRegistry::Command* const command = m_registry.command(id);
    return command == nullptr ? QString() : CommandRegistry::title(*command);
}

QString ShortcutsPage::conflictText() const
{
    for (const QKeySequence& shortcut : m_proposed) {
        const CommandRegistry::Command* const other = m_registry.conflict(m_proposedFor, shortcut);
        if (other != nullptr)
            return tr("%1 belongs to “%2”.")
                .arg(shortcut.toString(QKeySequence::NativeText), CommandRegistry::title(*other));
    }
    return {};
}

void ShortcutsPage::showIcon(const QString& name)
{
    m_icon->setVisible(!name.isEmpty());
    if (!name.isEmpty())
        m_icon->setPixmap(lineIcon(name).pixmap(QSize(20, 20), devicePixelRatioF()));
}

void ShortcutsPage::showState()
{
    const bool conflict = m_state == State::Conflict;
    const bool allReset = m_state == State::AllReset;
    m_accept->setVisible(conflict || allReset);
    m_accept->setText(conflict ? tr("&Take It Over") : tr("&Undo"));
    m_accept->setToolTip(conflict ? tr("The other command loses these keys")
                                  : tr("Bring back the shortcuts as they were set"));
    m_accept->setAccessibleName(m_accept->text().remove(QLatin1Char('&')));
    m_reject->setVisible(conflict);
    m_reject->setText(tr("&Leave It"));
    m_reject->setToolTip(tr("Both commands keep the keys that they had"));
    m_reject->setAccessibleName(tr("Leave it"));
    m_reset->setVisible(!conflict);
    m_resetAll->setVisible(!conflict);
    switch (m_state) {
    case State::Idle:
        showIcon({});
        m_message->setText(tr("Click a row or press Enter on it, then press the new keys."));
        break;
    case State::Recording:
        showIcon(QStringLiteral("keyboard"));
        m_message->setText(
            tr("Press the keys for “%1”. Esc keeps the old ones, Backspace leaves it "
               "without.")
                .arg(title(m_table->recording())));
        break;
    case State::Conflict:
        showIcon(QStringLiteral("warning"));
        m_message->setText(conflictText());
        break;
    case State::TypesText:
        showIcon(QStringLiteral("info"));
        m_message->setText(tr("Set. A key that types works only where nothing is being written."));
        break;
    case State::AllReset:
        showIcon(QStringLiteral("check"));
        m_message->setText(tr("All shortcuts are as they were at first."));
        break;
    }
}

void ShortcutsPage::propose(const QString& id, const Shortcuts& wanted)
{
    m_proposedFor = id;
    m_proposed = wanted;
    if (conflictText().isEmpty()) {
        store(id, wanted);
        return;
    }
    enter(State::Conflict);
    m_accept->setFocus();
}

void ShortcutsPage::store(const QString& id, const Shortcuts& wanted)
{
    storeShortcuts(id, wanted, m_registry, m_preferences);
    const bool types = !wanted.isEmpty() && CommandRegistry::typesText(wanted.front());
    m_table->setCurrentCommand(id);
    m_table->setFocus();
    enter(types ? State::TypesText : State::Idle);
}

void ShortcutsPage::resetAll()
{
    m_beforeReset.clear();
    for (const CommandRegistry::Command& command : m_registry.commands()) {
        if (command.action->shortcuts() != command.spec.shortcuts)
            m_beforeReset.insert(command.spec.id, command.action->shortcuts());
    }
    const QStringList kept = m_preferences.commandsWithShortcuts();
    for (const QString& id : kept)
        m_preferences.resetShortcuts(id);
    const QStringList changed = m_beforeReset.keys();
    for (const QString& id : changed)
        m_registry.setShortcuts(id, m_registry.command(id)->spec.shortcuts);
    enter(State::AllReset);
    m_accept->setFocus();
}

void ShortcutsPage::accept()
{
    if (m_state == State::Conflict) {
        store(m_proposedFor, m_proposed);
        return;
    }
    for (auto before = m_beforeReset.cbegin(); before != m_beforeReset.cend(); ++before) {
        m_registry.setShortcuts(before.key(), before.value());
        m_preferences.setShortcuts(before.key(), before.value());
    }
    m_table->setFocus();
    enter(State::Idle);
}

bool ShortcutsPage::backOut()
{
    if (m_state == State::Conflict || m_state == State::Recording) {
        m_table->stopRecording();
        m_table->setFocus();
        enter(State::Idle);
        return true;
    }
    if (!m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    return false;
}

void ShortcutsPage::updateButtons()
{
    const CommandRegistry::Command* const current = m_registry.command(m_table->currentCommand());
    m_reset->setEnabled(
        current != nullptr && current->action->shortcuts() != current->spec.shortcuts);
    bool any = false;
    for (const CommandRegistry::Command& command : m_registry.commands())
        any = any || command.action->shortcuts() != command.spec.shortcuts;
    m_resetAll->setEnabled(any);
    const bool stale = m_state == State::TypesText || (m_state == State::AllReset && any);
    if (stale)
        enter(State::Idle);
}

void ShortcutsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange && m_message != nullptr)
        showState();
    QWidget::changeEvent(event);
}

} // namespace broadsheet
