// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QString>

#include <functional>
#include <vector>

QT_FORWARD_DECLARE_CLASS(QAction)

namespace broadsheet {

/// What a command is. `text` is the English source text, marked with
/// QT_TRANSLATE_NOOP("Commands", "…"); menus, palette and shortcut sheet all show its translation.
struct CommandSpec {
    QString id; ///< "story.find": never translated, never reused; what settings and scripts name
    const char* text = nullptr; ///< with & for the menu's access key: "&Find in Story"
    QString
        group; ///< the menu it stands in: "file", "edit", "story", "page", "layout", "view", "help"
    QString icon; ///< lineIcon() name, or empty
    QList<QKeySequence> shortcuts; ///< defaults, the first is shown
    bool checkable = false;
};

/// Every command of the program: its action, its shortcut as the person has set it, why it is
/// disabled. Menus and tool bars hold the same QAction. One per window. Thread: the interface's.
///
/// A shortcut of a bare letter, digit or Space must not steal typing. Qt's text fields claim such
/// keys (QEvent::ShortcutOverride) before any action sees them; a view that takes text by itself,
/// also from an input method, has to accept ShortcutOverride for every key that types, or the
/// owner disables the command while that view has the focus. typesText() tells such shortcuts.
class CommandRegistry : public QObject {
    Q_OBJECT

public:
    struct Command {
        CommandSpec spec;
        QAction* action = nullptr;
        QString disabledReason; ///< translated; empty while enabled
    };

    /// When `parent` is a widget, the window, every action is added to it: shortcuts then work
    /// without a menu that shows the command.
    explicit CommandRegistry(QObject* parent = nullptr);

    /// Registers a command; `run` is called when its action is triggered. The action belongs to the
    /// registry. Registering an id twice is a programming error.
    QAction* add(const CommandSpec& spec, const std::function<void()>& run);

    [[nodiscard]] QAction* action(const QString& id) const;

    [[nodiscard]] const std::vector<Command>& commands() const { return m_commands; }

    [[nodiscard]] const Command* command(const QString& id) const;

    /// A disabled command stays in menus and in the palette and says why.
    void enable(const QString& id);
    void disable(const QString& id, const QString& reason);

    /// Shortcuts as set by the person; an empty list means none. Defaults are kept in the spec.
    void setShortcuts(const QString& id, const QList<QKeySequence>& shortcuts);
    [[nodiscard]] QList<QKeySequence> shortcuts(const QString& id) const;
    /// The command, other than `id`, that has this shortcut or begins with it; nullptr: free.
    [[nodiscard]] const Command* conflict(const QString& id, const QKeySequence& shortcut) const;

    /// Whether the shortcut begins with a key that types something: "V", "Shift+V", "Space".
    [[nodiscard]] static bool typesText(const QKeySequence& shortcut);

    /// Texts anew, after the language has changed. A reason given to disable() is the caller's to
    /// give again.
    void retranslate();
    /// Without the access key's &.
    [[nodiscard]] static QString title(const Command& command);

Q_SIGNALS:
    void shortcutsChanged(const QString& id);
    void availabilityChanged(const QString& id);

private:
    Command* find(const QString& id);

    std::vector<Command> m_commands;
    QHash<QString, std::size_t> m_index;
};

} // namespace broadsheet
