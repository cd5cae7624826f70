// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start_page/start_page.h"

#include "start_page/newspaper_form.h"
#include "start_page/problem_panel.h"
#include "start_page/progress_ring.h"
#include "start_page/welcome_panel.h"

#include <QtWidgets>

namespace broadsheet {

namespace {

constexpr int WidestColumn = 800;
constexpr int LeastMargin = 32;

/// Where a person keeps papers; the home folder where there is no such place.
QString documentsFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

QString droppedFile(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

} // namespace

StartPage::StartPage(QWidget* parent)
    : QScrollArea(parent)
    , m_panels(new QStackedWidget)
    , m_welcome(new WelcomePanel)
    , m_form(new NewspaperForm)
    , m_problem(new ProblemPanel)
    , m_busy(new QWidget)
    , m_busyText(new QLabel)
{
    m_busyText->setAlignment(Qt::AlignCenter);
    m_busyText->setObjectName(QStringLiteral("busyText"));
    m_busy->setFocusPolicy(Qt::StrongFocus);
    auto* busy = new QVBoxLayout(m_busy);
    busy->addStretch();
    busy->addWidget(new ProgressRing(m_busy), 0, Qt::AlignHCenter);
    busy->addSpacing(16);
    busy->addWidget(m_busyText);
    busy->addStretch();
    for (QWidget* panel : { static_cast<QWidget*>(m_welcome),
             static_cast<QWidget*>(m_form),
             static_cast<QWidget*>(m_problem),
             m_busy }) {
        m_panels->addWidget(panel);
    }
    m_panels->setMaximumWidth(WidestColumn);
    auto* ground = new QWidget;
    auto* row = new QHBoxLayout(ground);
    row->setContentsMargins(LeastMargin, 64, LeastMargin, LeastMargin);
    row->addStretch(1);
    row->addWidget(m_panels, 1000);
    row->addStretch(1);
    setWidget(ground);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAcceptDrops(true);
    setBackgroundRole(QPalette::Base);
    ground->setBackgroundRole(QPalette::Base);
    ground->setAutoFillBackground(true);
    setFocusProxy(m_welcome);
    connectAll();
    retranslate();
}

void StartPage::connectAll()
{
    connect(m_welcome, &WelcomePanel::sampleWanted, this, &StartPage::sampleWanted);
    connect(m_welcome, &WelcomePanel::newspaperWanted, this, &StartPage::showNewspaperForm);
    connect(m_welcome, &WelcomePanel::openWanted, this, &StartPage::chooseLibrary);
    connect(m_welcome, &WelcomePanel::recentChosen, this, &StartPage::libraryWanted);
    connect(m_welcome, &WelcomePanel::recentRemoved, this, &StartPage::recentRemoved);
    connect(m_form, &NewspaperForm::accepted, this, &StartPage::newspaperWanted);
    connect(m_form, &NewspaperForm::cancelled, this, &StartPage::showStart);
    connect(m_problem, &ProblemPanel::backWanted, this, &StartPage::showStart);
    connect(m_problem, &ProblemPanel::openWanted, this, &StartPage::chooseLibrary);
    connect(m_problem, &ProblemPanel::retryWanted, this, [this] {
        Q_EMIT retryWanted(m_problem->path());
    });
    connect(m_problem, &ProblemPanel::folderWanted, this, [this] {
        Q_EMIT folderWanted(m_problem->path());
    });
}

void StartPage::setRecent(const std::vector<RecentLibrary>& recent)
{
    m_welcome->setRecent(recent);
}

void StartPage::showPanel(QWidget* panel)
{
    const bool hadFocus = isAncestorOf(focusWidget()) || hasFocus();
    m_panels->setCurrentWidget(panel);
    setFocusProxy(panel);
    if (hadFocus || isVisible())
        panel->setFocus(Qt::OtherFocusReason);
}

void StartPage::showStart()
{
    showPanel(m_welcome);
}

void StartPage::showNewspaperForm()
{
    m_form->reset(documentsFolder());
    showPanel(m_form);
}

void StartPage::showProblem(const Problem& problem, const QString& path)
{
    m_problem->setProblem(problem, path);
    showPanel(m_problem);
}

void StartPage::setBusy(const QString& text)
{
    m_busyText->setText(text);
    m_busy->setAccessibleName(text);
    if (text.isEmpty() && isBusy()) {
        showPanel(m_before == nullptr ? m_welcome : m_before);
    } else if (!text.isEmpty() && !isBusy()) {
        m_before = m_panels->currentWidget();
        showPanel(m_busy);
    }
}

bool StartPage::isBusy() const
{
    return m_panels->currentWidget() == m_busy;
}

void StartPage::chooseLibrary()
{
    auto* dialog = new QFileDialog(this, tr("Open a library"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({ tr("Broadsheet libraries (*.broadsheet)"), tr("All files (*)") });
    const QString now = m_problem->path();
    const QString folder = QFileInfo(now).absolutePath();
    dialog->setDirectory(!now.isEmpty() && QFileInfo(folder).isDir() ? folder : documentsFolder());
    connect(dialog, &QFileDialog::fileSelected, this, &StartPage::libraryWanted);
    dialog->open();
}

void StartPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!isBusy() && !droppedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void StartPage::dropEvent(QDropEvent* event)
{
    const QString file = droppedFile(*event->mimeData());
    if (file.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT libraryWanted(file);
}

void StartPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

void StartPage::retranslate()
{
    setAccessibleName(tr("Start"));
}

} // namespace broadsheet
