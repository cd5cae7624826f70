// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window/main_window.h"

#include "main_window/import_desk.h"
#include "main_window/library_desk.h"
#include "main_window/menu_bar.h"
#include "main_window/opening_desk.h"
#include "main_window/output_desk.h"
#include "main_window/page_desk.h"
#include "main_window/page_work.h"
#include "main_window/status_line.h"
#include "main_window/story_desk.h"
#include "main_window/tools_desk.h"
#include "main_window/workspace.h"
#include "page_view/page_view.h"
#include "settings/preferences.h"

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
    add("view.flatplan");
    bar->addSeparator();
    add("file.preview");
    add("file.print");
    add("file.export_pdf");
    addToolBar(Qt::TopToolBarArea, bar);
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
    m_pageWork->retranslate();
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
    const Saving saving = m_desk.saving();
    m_status->setSaving(saving.state, saving.at, saving.problem);
    m_opening->showSaveTrouble(saving);
}

void MainWindow::showPageMenu(const QPoint& at, StoryId story)
{
    if (story.isNull() && !m_pageWork->hands().items().items().frames.empty())
        showFrameMenu(m_commands, at, this);
    else
        showContextMenu(at, story);
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
        add("tools.move_to_page");
        if (!m_pageWork->hands().items().items().stories.empty()) {
            menu.addSeparator();
            for (const char* id : { "tools.place_picture",
                     "tools.crop",
                     "tools.picture_narrower",
                     "tools.picture_wider" })
                add(id);
        }
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
