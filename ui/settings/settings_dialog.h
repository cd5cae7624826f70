// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

QT_FORWARD_DECLARE_CLASS(QListWidget)
QT_FORWARD_DECLARE_CLASS(QStackedWidget)

namespace broadsheet {

class CommandRegistry;
class Preferences;
class ShortcutsPage;

/// Language, theme, units and shortcuts. Every choice holds at once: there is no OK. Escape ends
/// what is being recorded, then closes. The preferences' signals carry the choices to whoever
/// applies them; shortcuts are set in the registry from here.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    enum class Page { General, Shortcuts };

    /// Both must outlive the dialog.
    SettingsDialog(Preferences& preferences, CommandRegistry& registry, QWidget* parent = nullptr);

    void showPage(Page page);

    void reject() override;

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void retranslate();

    QListWidget* m_pages = nullptr;
    QStackedWidget* m_stack = nullptr;
    ShortcutsPage* m_shortcuts = nullptr;
};

} // namespace broadsheet
