// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window/main_window.h"

#include "main_window/import_desk.h"
#include "main_window/library_desk.h"
#include "main_window/menu_bar.h"
#include "main_window/opening_desk.h"
#include "main_window/output_desk.h"
#include "main_window/page_desk.h"
#include "main_window/status_line.h"
#include "main_window/story_desk.h"
#include "main_window/workspace.h"
#include "page_view/page_view.h"
#include "settings/preferences.h"
#include "settings/stored_shortcuts.h"
#include "story_editor/story_editor.h"

#include <QtWidgets>

namespace broadsheet {

namespace {

constexpr QSize FirstSize(1280, 800);

} // namespace

MainWindow::MainWindow(const MainWindowServices& services)
    : m_services(services)
    , m_desk(services.fonts)
    , m_commands(this)
{
    setObjectName(QStringLiteral("main_window"));
    setAcceptDrops(true);
    setMinimumSize(900, 560);
    makeParts();
    makeCommands();
    makeToolBar();
    connectParts();
    retranslate();
    restorePlaces();
}

MainWindow::~MainWindow()
{
    // Views let go of sessions before the desk that owns them goes.
    m_selection.setStory({});
}

void MainWindow::makeParts()
{
    m_workspace = new Workspace(*this);
    m_status = new StatusLine(this);
    setStatusBar(m_status);
    m_pages = new PageDesk(m_desk, m_selection, *m_workspace, *m_status);
    m_stories = new StoryDesk(m_desk, m_selection, *m_workspace, *m_status);
    m_list = new LibraryDesk(m_desk, m_selection, *m_workspace->library);
    m_import = new ImportDesk(m_desk, m_selection, *m_workspace->banner, *this);
    m_output = new OutputDesk(m_desk, m_selection, *m_workspace->banner, *this);
    m_opening = new OpeningDesk(m_desk, m_services.preferences, *m_workspace, *this);
    for (QObject* desk : std::initializer_list<QObject*> {
             m_pages, m_stories, m_list, m_import, m_output, m_opening })
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
        m_services.preferences,
        m_services.theme,
        m_services.language });
    addFileCommands(m_commands, *m_parts);
    addEditCommands(m_commands, *m_parts);
    addBesideCommands(m_commands, *m_parts);
    addStoryCommands(m_commands, *m_parts);
    addPageCommands(m_commands, *m_parts);
    addViewCommands(m_commands, *m_parts);
    addHelpCommands(m_commands, *m_parts);
    applyStoredShortcuts(m_services.preferences, m_commands);
}

void MainWindow::makeToolBar()
{
    auto* const bar = new QToolBar(this);
    bar->setObjectName(QStringLiteral("tool_bar"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    const auto add = [&](const char* id) { bar->addAction(m_commands.action(QLatin1String(id))); };
    add("file.import");
    add("story.new");
    bar->addSeparator();
    add("edit.undo");
    add("edit.redo");
    bar->addSeparator();
    add("page.previous");
    add("page.next");
    add("page.spreads");
    add("page.hand");
    bar->addSeparator();
    add("page.zoom_out");
    add("page.zoom_in");
    add("page.fit_page");
    add("page.fit_width");
    auto* const space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    add("view.page");
    add("view.both");
    add("view.editor");
    bar->addSeparator();
    add("file.preview");
    add("file.print");
    add("file.export_pdf");
    addToolBar(Qt::TopToolBarArea, bar);
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
    connect(&m_desk, &Desk::editionChanged, this, &MainWindow::showTitle);
    connect(&m_desk, &Desk::openFailed, this, [this] {
        showTitle();
        m_status->clear();
    });
    connect(&m_desk.saver(), &StorySaver::stateChanged, this, &MainWindow::showSaving);
    connect(m_pages, &PageDesk::storyActivated, this, [this](StoryId story) {
        m_selection.setStory(story);
        m_commands.action(QStringLiteral("story.edit"))->trigger();
    });
    connect(m_pages, &PageDesk::contextMenuWanted, this, &MainWindow::showContextMenu);
    connect(m_list, &LibraryDesk::contextMenuWanted, this, &MainWindow::showContextMenu);
    connect(m_list, &LibraryDesk::storyActivated, this, [this] {
        m_commands.action(QStringLiteral("story.edit"))->trigger();
    });
    connect(m_list, &LibraryDesk::importWanted, m_import, &ImportDesk::showDialog);
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

void MainWindow::openLibrary(const QString& file, QDate date)
{
    m_opening->open(file, date);
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::retranslate()
{
    m_commands.retranslate();
    fillMenuBar(*menuBar(), m_commands);
    m_workspace->retranslate();
    m_pages->retranslate();
    m_stories->retranslate();
    m_list->retranslate();
    m_desk.composeAfresh(); // problems on pages are told in words
    if (auto* const bar = findChild<QToolBar*>(QStringLiteral("tool_bar")))
        bar->setWindowTitle(tr("Tool Bar"));
    updateAvailability(m_commands, *m_parts);
    showTitle();
}

void MainWindow::showTitle()
{
    QString title;
    if (const EditionPtr edition = m_desk.edition()) {
        title = edition->publication.title + QLatin1Char(' ')
            + QLocale().toString(edition->date, QLocale::ShortFormat);
    } else if (m_desk.isOpen()) {
        title = QFileInfo(m_desk.file()).completeBaseName();
    }
    setWindowFilePath(m_desk.isOpen() ? m_desk.file() : QString());
    setWindowTitle(title.isEmpty() ? tr("Broadsheet") : tr("%1 – Broadsheet").arg(title));
}

void MainWindow::showSaving()
{
    const StorySaver& saver = m_desk.saver();
    m_status->setSaving(saver.state(), saver.savedAt(), saver.problem());
    m_opening->showSaveTrouble(saver);
}

void MainWindow::showContextMenu(const QPoint& at, StoryId story)
{
    if (!story.isNull())
        m_selection.setStory(story);
    QMenu menu(this);
    const auto add = [&](const char* id) { menu.addAction(m_commands.action(QLatin1String(id))); };
    if (!story.isNull()) {
        add("story.edit");
        add("story.show_on_page");
        add("story.go_overset");
        menu.addSeparator();
        add("story.status_draft");
        add("story.status_edited");
        add("story.status_ready");
        menu.addSeparator();
        add("story.retire");
    } else {
        add("story.new");
        add("file.import");
        menu.addSeparator();
        add("page.fit_page");
        add("page.fit_width");
        add("file.preview");
    }
    menu.exec(at);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_desk.isOpen() && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    m_import->takeFiles(event->mimeData()->urls());
}

/// Everything is saved first, without a question; what cannot be is kept in rescue files.
void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_closing) {
        m_output->closePreview();
        event->accept();
        return;
    }
    event->ignore();
    rememberPlaces();
    m_desk.finish([this] {
        m_closing = true;
        // Not at once: this may still be inside the first close.
        QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
    });
}

void MainWindow::rememberPlaces()
{
    Preferences& preferences = m_services.preferences;
    preferences.setWindowGeometry(saveGeometry());
    preferences.setWindowState(m_workspace->places());
    m_opening->rememberView(m_selection);
}

void MainWindow::restorePlaces()
{
    const Preferences& preferences = m_services.preferences;
    // A display that has been unplugged since: Qt moves the window onto one that is there.
    if (!restoreGeometry(preferences.windowGeometry()))
        resize(FirstSize.boundedTo(screen()->availableSize()));
    m_workspace->restorePlaces(preferences.windowState());
}

void MainWindow::lookWhetherUsable()
{
    if (m_saidUsable || !m_desk.isOpen() || m_desk.isComposing() || !m_list->isFilled())
        return;
    if (!m_workspace->pageView->isSharp()) {
        QTimer::singleShot(1, this, &MainWindow::lookWhetherUsable);
        return;
    }
    m_saidUsable = true;
    Q_EMIT usable();
}

void MainWindow::toggleFullScreen()
{
    setWindowState(windowState() ^ Qt::WindowFullScreen);
}

} // namespace broadsheet
