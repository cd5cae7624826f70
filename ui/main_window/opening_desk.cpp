// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window/opening_desk.h"

#include "main_window/main_window.h"
#include "main_window/workspace.h"
#include "page_view/page_view.h"
#include "settings/preferences.h"
#include "shared/banner.h"
#include "start_page/start_page.h"
#include "story_library/story_library_view.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>
#include <QUrl>

namespace broadsheet {

OpeningDesk::OpeningDesk(
    Desk& desk, Preferences& preferences, Workspace& workspace, MainWindow& window)
    : m_desk(desk)
    , m_preferences(preferences)
    , m_workspace(workspace)
    , m_window(window)
{
    StartPage* start = workspace.startPage;
    connect(start, &StartPage::sampleWanted, this, &OpeningDesk::makeSample);
    connect(start,
        &StartPage::newspaperWanted,
        this,
        [this](const NewNewspaper& newspaper, const QString& file) {
            m_workspace.startPage->setBusy(tr("Making the newspaper…"));
            m_desk.makePaper(newspaper, file);
        });
    connect(start, &StartPage::libraryWanted, this, [this](const QString& file) {
        if (file.isEmpty())
            m_window.chooseLibrary();
        else
            open(file, {});
    });
    connect(start, &StartPage::retryWanted, this, [this](const QString& file) { open(file, {}); });
    connect(start, &StartPage::recentRemoved, &preferences, &Preferences::removeRecentLibrary);
    connect(start, &StartPage::folderWanted, this, [](const QString& file) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).path()));
    });
    connect(&preferences, &Preferences::recentLibrariesChanged, this, &OpeningDesk::fillRecent);
    connect(&desk, &Desk::opened, this, &OpeningDesk::showDesk);
    connect(&desk, &Desk::openFailed, this, &OpeningDesk::showFailure);
    connect(&desk, &Desk::fileTrouble, this, &OpeningDesk::showFileTrouble);
    connect(&desk, &Desk::fileSound, this, [this] {
        if (std::exchange(m_tellsTrouble, false))
            m_workspace.banner->dismiss();
    });
    connect(&desk, &Desk::keptAsCopy, this, [this](const QString& title) {
        m_workspace.banner->showMessage(BannerKind::Warning,
            tr("\"%1\" was saved in another program meanwhile. Your words are kept as a story "
               "beside it; compare the two and keep one.")
                .arg(title));
    });
    connect(&desk, &Desk::editionMerged, this, &OpeningDesk::tellMerged);
    connect(&desk, &Desk::wordsInDanger, this, [this](const Problem& problem) {
        m_tellsTrouble = true;
        m_workspace.startPage->setBusy({});
        m_workspace.banner->showProblem(
            problem, { { tr("Save a Copy…"), [this] { m_window.saveCopy(); } } });
    });
    fillRecent();
}

void OpeningDesk::fillRecent()
{
    std::vector<RecentLibrary> recent;
    for (const QString& path : m_preferences.recentLibraries()) {
        const QFileInfo file(path);
        recent.push_back({ path, file.completeBaseName(), file.lastModified() });
    }
    m_workspace.startPage->setRecent(recent);
}

void OpeningDesk::open(const QString& file, QDate date)
{
    m_wantedDate = date;
    m_workspace.startPage->setBusy(tr("Opening…"));
    const EditionId shown = m_preferences.place(QFileInfo(file).absoluteFilePath()).edition;
    m_desk.openFile(QFileInfo(file).absoluteFilePath(), date.isValid() ? EditionId() : shown);
}

/// The sample goes into a file of its own; the one that is there already is opened.
void OpeningDesk::makeSample()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
        + QStringLiteral("/Broadsheet");
    const QString file
        = QDir(folder).filePath(tr("Sample Newspaper") + QStringLiteral(".broadsheet"));
    if (QFileInfo::exists(file)) {
        open(file, {});
        return;
    }
    m_workspace.startPage->setBusy(tr("Making the sample newspaper…"));
    m_desk.makeSample(file);
}

void OpeningDesk::showDesk(const std::vector<BroughtBack>& broughtBack)
{
    m_tellsTrouble = false;
    m_workspace.startPage->setBusy({});
    m_workspace.showDesk();
    m_workspace.banner->dismiss();
    m_preferences.addRecentLibrary(m_desk.file());
    if (const QDate date = std::exchange(m_wantedDate, {}); date.isValid()) {
        for (const EditionPtr& edition : m_desk.editions()) {
            if (edition->date == date && edition != m_desk.edition())
                m_desk.showEdition(edition->id);
        }
    }
    const LibraryPlace place = m_preferences.place(m_desk.file());
    if (m_desk.edition()) {
        for (const PagePtr& page : m_desk.edition()->pages) {
            if (page->id == place.page && !place.page.isNull())
                m_window.selection().setPage(page->number);
        }
    }
    if (m_desk.story(place.story))
        m_window.selection().setStory(place.story);
    tellBroughtBack(broughtBack);
    m_workspace.pageView->setFocus(Qt::OtherFocusReason);
}

/// Pages that only one of the two desks has changed need no word.
void OpeningDesk::tellMerged(const std::vector<int>& bothChanged)
{
    if (bothChanged.empty())
        return;
    QStringList pages;
    for (const int page : bothChanged)
        pages << QString::number(page);
    m_workspace.banner->showMessage(BannerKind::Warning,
        tr("Another desk has changed page %1, too. It stands as you made it here; speak to each "
           "other "
           "before you go on.")
            .arg(pages.join(tr(", "))));
}

void OpeningDesk::tellBroughtBack(const std::vector<BroughtBack>& broughtBack)
{
    if (broughtBack.empty())
        return;
    QStringList titles;
    bool copies = false;
    for (const BroughtBack& story : broughtBack) {
        const QString time
            = QLocale().toString(story.written.toLocalTime().time(), QStringLiteral("HH:mm:ss"));
        titles << tr("\"%1\" as of %2").arg(story.title, time);
        copies = copies || story.asCopy;
    }
    QString text = tr("The program ended before it could finish saving. Brought back: %1.")
                       .arg(titles.join(tr(", ")));
    if (copies)
        text += QLatin1Char(' ') + tr("What others had saved meanwhile was left as it is.");
    m_workspace.banner->showMessage(BannerKind::Note, text);
}

void OpeningDesk::showFailure(const Problem& problem, const QString& file)
{
    m_workspace.startPage->setBusy({});
    m_workspace.showStart();
    m_workspace.startPage->showProblem(problem, file);
}

void OpeningDesk::showStart()
{
    fillRecent();
    m_workspace.showStart();
}

void OpeningDesk::showFileTrouble(const Problem& problem)
{
    if (std::exchange(m_tellsTrouble, true))
        return;
    m_workspace.banner->showProblem(problem,
        { { tr("Save a Copy…"), [this] { m_window.saveCopy(); } },
            { tr("Open the File Anew"), [this] { open(m_desk.file(), {}); } } });
}

void OpeningDesk::showSaveTrouble(const Saving& saving)
{
    if (saving.state == SaveState::Failed) {
        if (!std::exchange(m_tellsTrouble, true)) {
            Problem problem = saving.problem;
            problem.summary += QLatin1Char(' ')
                + tr("What you write stays in the program and is tried again every two seconds.");
            m_workspace.banner->showProblem(
                problem, { { tr("Save a Copy…"), [this] { m_window.saveCopy(); } } });
        }
    } else if (saving.state == SaveState::Saved && m_tellsTrouble && m_desk.isOpen()) {
        m_tellsTrouble = false;
        m_workspace.banner->dismiss();
    }
}

void OpeningDesk::rememberView(const DeskSelection& selection)
{
    if (!m_desk.isOpen() || !m_desk.edition())
        return;
    const Page* page = m_desk.edition()->page(selection.page());
    m_preferences.setPlace(m_desk.file(),
        { m_desk.edition()->id, page != nullptr ? page->id : PageId(), selection.story() });
}

} // namespace broadsheet
