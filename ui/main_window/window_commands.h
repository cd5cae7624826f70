// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <initializer_list>

QT_FORWARD_DECLARE_CLASS(QPoint)
QT_FORWARD_DECLARE_CLASS(QString)
QT_FORWARD_DECLARE_CLASS(QWidget)

namespace broadsheet {

class CommandRegistry;
class Desk;
class DeskSelection;
class FontLibrary;
class HistoryDesk;
class FlatplanDesk;
class ImportDesk;
class InterfaceLanguage;
class JumpsDesk;
class MainWindow;
class OutputDesk;
class PageDesk;
class PageWork;
class Preferences;
class ProblemsDesk;
class StoryDesk;
class Theme;
class ToolsDesk;
class Workspace;

/// What commands act on. All of it outlives the registry.
struct WindowParts {
    MainWindow& window;
    Workspace& workspace;
    Desk& desk;
    DeskSelection& selection;
    PageDesk& pages;
    StoryDesk& stories;
    ImportDesk& import;
    OutputDesk& output;
    FontLibrary& fonts;
    PageWork& work;
    HistoryDesk& history;
    JumpsDesk& jumps;
    ProblemsDesk& problems;
    Preferences& preferences;
    Theme& theme;
    InterfaceLanguage& language;
};

/// Belongs to the window.
HistoryDesk* makeHistoryDesk(
    Desk& desk, DeskSelection& selection, Workspace& workspace, MainWindow& window);

// One function per menu: registers its commands. A new command is one registry.add() in one of
// these, and a line in menu_bar.cpp for its place.
void addFileCommands(CommandRegistry& registry, const WindowParts& parts);
void addEditCommands(CommandRegistry& registry, const WindowParts& parts);
void addHistoryCommands(CommandRegistry& registry, const WindowParts& parts);
/// … and what stands beside the text, in the same menu.
void addBesideCommands(CommandRegistry& registry, const WindowParts& parts);
/// Writing on the page.
void addTypingCommands(CommandRegistry& registry, const WindowParts& parts);
void addStoryCommands(CommandRegistry& registry, const WindowParts& parts);
void addPageCommands(CommandRegistry& registry, const WindowParts& parts);
/// The publication, its editions and formats: in the menus of the file and the page.
void addPaperCommands(CommandRegistry& registry, const WindowParts& parts);
/// What stands on pages: drawing, shapes, order, alignment, rulers.
void addToolsCommands(CommandRegistry& registry, const WindowParts& parts);
void addShapeCommands(CommandRegistry& registry, ToolsDesk& tools);
/// … what is done with whole things, and with pictures.
void addItemCommands(CommandRegistry& registry, ToolsDesk& tools);
void updateToolsAvailability(CommandRegistry& registry, const ToolsDesk& tools);
void updateItemAvailability(CommandRegistry& registry, const ToolsDesk& tools);
/// Enables these commands while the reason is empty.
void setReason(
    CommandRegistry& registry, std::initializer_list<const char*> ids, const QString& reason);
/// Jumps and what is amiss, in the menus of stories, pages and the view.
void addJumpCommands(CommandRegistry& registry, const WindowParts& parts);
void addFlatplanCommands(CommandRegistry& registry, FlatplanDesk& flatplan);
void addViewCommands(CommandRegistry& registry, const WindowParts& parts);
void addHelpCommands(CommandRegistry& registry, const WindowParts& parts);

/// All of these but the flatplan's; then every command has the shortcuts that the person has set.
void addAllCommands(CommandRegistry& registry, const WindowParts& parts);

/// Enables what can be done now; everything else says why it cannot.
void updateAvailability(CommandRegistry& registry, const WindowParts& parts);
/// Those of addFlatplanCommands(); `whyNot` is empty while pages can be changed.
void updateFlatplanCommands(CommandRegistry& registry, const QString& whyNot);
/// What can be done with the pages chosen on the flatplan.
void showFlatplanMenu(const CommandRegistry& registry, const QPoint& at, QWidget* parent);
/// What can be done with the free frame that is selected.
void showFrameMenu(const CommandRegistry& registry, const QPoint& at, QWidget* parent);

} // namespace broadsheet
