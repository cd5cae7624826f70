// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/command_registry.h"
#include "desk/desk.h"
#include "main_window/desk_selection.h"
#include "main_window/window_commands.h"

#include <QMainWindow>

#include <memory>

namespace broadsheet {

class CommandPalette;
class HistoryDesk;
class JumpsDesk;
class LibraryDesk;
class OpeningDesk;
class PageWork;
class ProblemsDesk;
class StatusLine;

/// What the program hands down to its window; all of it outlives the window.
struct MainWindowServices {
    FontLibrary& fonts;
    Preferences& preferences;
    Theme& theme;
    InterfaceLanguage& language;
};

/// The one place that knows all views: it makes them, lays them out and introduces them to the
/// desks that fill them.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const MainWindowServices& services);
    ~MainWindow() override;
    MainWindow(const MainWindow&) = delete;
    MainWindow& operator=(const MainWindow&) = delete;
    MainWindow(MainWindow&&) = delete;
    MainWindow& operator=(MainWindow&&) = delete;

    /// `date` invalid: the edition that was shown last, else the newest.
    void openLibrary(const QString& file, QDate date = {});

    [[nodiscard]] Desk& desk() { return m_desk; }

    [[nodiscard]] DeskSelection& selection() { return m_selection; }

    [[nodiscard]] Workspace& workspace() { return *m_workspace; }

    [[nodiscard]] CommandRegistry& commands() { return m_commands; }

    [[nodiscard]] PageWork& pageWork() { return *m_pageWork; }

    // What commands do with the window itself.
    void chooseLibrary();
    void showStart();
    void saveCopy();
    void showSettings();
    void showShortcuts();
    void showAbout();
    void togglePalette();
    void toggleFullScreen();

Q_SIGNALS:
    /// The page on view is sharp and the list is filled: a person can begin.
    void usable();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeParts();
    void makeCommands();
    void makeToolBar();
    void connectParts();
    ProblemsDesk* makeProblemsDesk();
    void showContextMenu(const QPoint& at, StoryId story);
    void showPageMenu(const QPoint& at, StoryId story);
    void retranslate();
    void showTitle();
    void showSaving();
    void rememberPlaces();
    void restorePlaces();
    void lookWhetherUsable();

    MainWindowServices m_services;
    Desk m_desk;
    DeskSelection m_selection;
    CommandRegistry m_commands;
    Workspace* m_workspace = nullptr;
    StatusLine* m_status = nullptr;
    PageDesk* m_pages = nullptr;
    std::unique_ptr<PageWork> m_pageWork;
    FlatplanDesk* m_flatplan = nullptr;
    StoryDesk* m_stories = nullptr;
    LibraryDesk* m_list = nullptr;
    ImportDesk* m_import = nullptr;
    OutputDesk* m_output = nullptr;
    JumpsDesk* m_jumps = nullptr;
    ProblemsDesk* m_problems = nullptr;
    OpeningDesk* m_opening = nullptr;
    HistoryDesk* m_history = nullptr;
    std::unique_ptr<WindowParts> m_parts;
    CommandPalette* m_palette = nullptr;
    bool m_closing = false;
    bool m_saidUsable = false;
};

} // namespace broadsheet
