// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace broadsheet {

class CommandRegistry;
class Desk;
class DeskSelection;
class ImportDesk;
class InterfaceLanguage;
class MainWindow;
class OutputDesk;
class PageDesk;
class Preferences;
class StoryDesk;
class Theme;
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
    Preferences& preferences;
    Theme& theme;
    InterfaceLanguage& language;
};

// One function per menu: registers its commands. A new command is one registry.add() in one of
// these, and a line in menu_bar.cpp for its place.
void addFileCommands(CommandRegistry& registry, const WindowParts& parts);
void addEditCommands(CommandRegistry& registry, const WindowParts& parts);
/// … and what stands beside the text, in the same menu.
void addBesideCommands(CommandRegistry& registry, const WindowParts& parts);
void addStoryCommands(CommandRegistry& registry, const WindowParts& parts);
void addPageCommands(CommandRegistry& registry, const WindowParts& parts);
void addViewCommands(CommandRegistry& registry, const WindowParts& parts);
void addHelpCommands(CommandRegistry& registry, const WindowParts& parts);

/// Enables what can be done now; everything else says why it cannot.
void updateAvailability(CommandRegistry& registry, const WindowParts& parts);

} // namespace broadsheet
