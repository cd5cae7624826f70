// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace broadsheet {

class CommandRegistry;
class Preferences;
class ShortcutTable;

/// All commands with their shortcuts; a row is chosen and the new keys are pressed. Set at once, in
/// the registry and in the preferences; a clash is shown below the table, with the way to take the
/// keys over.
class ShortcutsPage : public QWidget {
    Q_OBJECT

public:
    ShortcutsPage(Preferences& preferences, CommandRegistry& registry, QWidget* parent = nullptr);

    /// Whether Escape has something to end here before it closes the dialog.
    bool backOut();

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class State { Idle, Recording, Conflict, TypesText, AllReset };

    using Shortcuts = QList<QKeySequence>;

    void build();
    void connectParts();
    void retranslate();
    void enter(State state);
    void showState();
    void showIcon(const QString& name);
    void propose(const QString& id, const Shortcuts& wanted);
    void store(const QString& id, const Shortcuts& wanted);
    void resetAll();
    void accept(); ///< the strip's first button
    void updateButtons();
    [[nodiscard]] QString title(const QString& id) const;
    [[nodiscard]] QString conflictText() const;

    Preferences& m_preferences;
    CommandRegistry& m_registry;
    QLineEdit* m_search = nullptr;
    ShortcutTable* m_table = nullptr;
    QLabel* m_icon = nullptr;
    QLabel* m_message = nullptr;
    QPushButton* m_accept = nullptr;
    QPushButton* m_reject = nullptr;
    QPushButton* m_reset = nullptr;
    QPushButton* m_resetAll = nullptr;
    State m_state = State::Idle;
    QString m_proposedFor;
    Shortcuts m_proposed;
    QHash<QString, Shortcuts> m_beforeReset;
};

} // namespace broadsheet
