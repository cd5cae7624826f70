// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "main_window/main_window.h"
#include "settings/interface_language.h"
#include "settings/preferences.h"
#include "shared/theme.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace broadsheet {

/// The program's window with settings and documents of its own, as main() makes it.
class DeskWindow {
public:
    DeskWindow();
    ~DeskWindow();
    DeskWindow(const DeskWindow&) = delete;
    DeskWindow& operator=(const DeskWindow&) = delete;
    DeskWindow(DeskWindow&&) = delete;
    DeskWindow& operator=(DeskWindow&&) = delete;

    [[nodiscard]] MainWindow& window() { return *m_window; }

    [[nodiscard]] Preferences& preferences() { return m_preferences; }

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    /// The sample newspaper on the desk, all pages composed and sharp.
    bool openSample();
    /// Until all pages are composed and painted.
    bool settle();
    /// Closes the window as a person does and starts another one with the same settings.
    bool restart();
    void setLanguage(LanguageChoice language);
    void setTheme(ThemeChoice theme);
    /// Runs a command as its menu entry does.
    void trigger(const QString& command);
    /// Gives the window the keyboard, as a click on it does.
    bool activate();

    /// Keeps a picture of the widget when the environment names a folder in BROADSHEET_SHOTS.
    static void shoot(QWidget& widget, const QString& name);

private:
    void open();

    QTemporaryDir m_folder;
    QSettings m_settings;
    Preferences m_preferences;
    InterfaceLanguage m_language;
    Theme m_theme;
    FontLibrary m_fonts;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace broadsheet
