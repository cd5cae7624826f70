// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window/flatplan_desk.h"
#include "main_window/import_desk.h"
#include "main_window/jumps_desk.h"
#include "main_window/library_desk.h"
#include "main_window/main_window.h"
#include "main_window/opening_desk.h"
#include "main_window/output_desk.h"
#include "main_window/page_desk.h"
#include "main_window/page_work.h"
#include "main_window/problems_desk.h"
#include "main_window/status_line.h"
#include "main_window/story_desk.h"
#include "main_window/workspace.h"
#include "page_view/page_view.h"
#include "story_editor/story_editor.h"

namespace broadsheet {

// What the window consists of, and who is introduced to whom.

void MainWindow::makeParts()
{
    m_workspace = new Workspace(*this);
    m_status = new StatusLine(this);
    setStatusBar(m_status);
    m_pages = new PageDesk(m_desk, m_selection, *m_workspace, *m_status);
    m_pageWork = std::make_unique<PageWork>(
        m_desk, m_selection, *m_workspace, *m_status, m_services.fonts);
    m_flatplan = new FlatplanDesk(m_desk, m_selection, *m_workspace);
    m_stories = new StoryDesk(m_desk, m_selection, *m_workspace, *m_status);
    m_list = new LibraryDesk(m_desk, m_selection, *m_workspace->library);
    m_import = new ImportDesk(m_desk, m_selection, *m_workspace->banner, *this);
    m_output = new OutputDesk(m_desk, m_selection, *m_workspace->banner, *this);
    m_jumps = new JumpsDesk(m_desk, m_selection, *m_workspace);
    m_problems = makeProblemsDesk();
    m_opening = new OpeningDesk(m_desk, m_services.preferences, *m_workspace, *this);
    m_history = makeHistoryDesk(m_desk, m_selection, *m_workspace, *this);
    for (QObject* desk : std::initializer_list<QObject*> { m_pages,
             m_flatplan,
             m_stories,
             m_list,
             m_import,
             m_output,
             m_jumps,
             m_problems,
             m_opening })
        desk->setParent(this);
}

void MainWindow::makeCommands()
{
    m_parts.reset(new WindowParts { *this,
        *m_workspace,
        m_desk,
        m_selection,
        *m_pages,
        *m_stories,
        *m_import,
        *m_output,
        m_services.fonts,
        *m_pageWork,
        *m_history,
        *m_jumps,
        *m_problems,
        m_services.preferences,
        m_services.theme,
        m_services.language });
    addFlatplanCommands(m_commands, *m_flatplan);
    addAllCommands(m_commands, *m_parts);
}

void MainWindow::connectParts()
{
    const auto update = [this] { updateAvailability(m_commands, *m_parts); };
    connect(&m_desk, &Desk::editionChanged, this, update);
    connect(&m_desk, &Desk::openFailed, this, update);
    connect(&m_desk, &Desk::pagesComposed, this, update);
    connect(&m_desk, &Desk::storiesChanged, this, update);
    connect(m_stories, &StoryDesk::sessionChanged, this, update);
    connect(m_workspace->editor, &StoryEditor::availabilityChanged, this, update);
    connect(&m_selection, &DeskSelection::pageChanged, this, update);
    connect(&m_desk.undoOrder(), &UndoOrder::changed, this, update);
    connect(&m_desk, &Desk::editionChanged, this, &MainWindow::showTitle);
    connect(&m_desk, &Desk::openFailed, this, [this] {
        showTitle();
        m_status->clear();
    });
    connect(&m_desk, &Desk::savingChanged, this, &MainWindow::showSaving);
    connect(m_pages, &PageDesk::storyActivated, this, [this](StoryId story) {
        m_selection.setStory(story);
        m_commands.action(QStringLiteral("story.edit"))->trigger();
    });
    connect(m_flatplan, &FlatplanDesk::contextMenuWanted, this, [this](const QPoint& at) {
        showFlatplanMenu(m_commands, at, this);
    });
    connect(m_pages, &PageDesk::contextMenuWanted, this, &MainWindow::showPageMenu);
    connect(m_list, &LibraryDesk::contextMenuWanted, this, &MainWindow::showContextMenu);
    connect(m_list, &LibraryDesk::storyActivated, this, [this] {
        m_commands.action(QStringLiteral("story.edit"))->trigger();
    });
    connect(m_list, &LibraryDesk::importWanted, m_import, &ImportDesk::showDialog);
    connect(m_workspace->pageView, &PageView::filesDropped, m_import, &ImportDesk::takeFiles);
    connect(m_pages, &PageDesk::importWanted, m_import, &ImportDesk::showDialog);
    connect(m_list, &LibraryDesk::filesDropped, m_import, &ImportDesk::takeFiles);
    connect(m_stories, &StoryDesk::editorWanted, this, [this] {
        m_commands.action(QStringLiteral("story.edit"))->trigger();
    });
    connect(&m_services.preferences, &Preferences::unitsChanged, this, [this] {
        m_status->setUnits(m_services.preferences.units());
    });
    connect(m_list, &LibraryDesk::filled, this, &MainWindow::lookWhetherUsable);
    connect(&m_desk, &Desk::composingFinished, this, &MainWindow::lookWhetherUsable);
    m_status->setUnits(m_services.preferences.units());
    updateAvailability(m_commands, *m_parts);
    showSaving();
}

} // namespace broadsheet
