// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window/workspace.h"

#include "flatplan_view/flatplan_pane.h"
#include "inspector/inspector.h"
#include "page_view/page_strip.h"
#include "page_view/page_view.h"
#include "preflight_panel/preflight_panel.h"
#include "shared/banner.h"
#include "start_page/start_page.h"
#include "story_editor/story_editor.h"
#include "story_library/story_library_view.h"

#include <QtWidgets>

#include <array>

namespace broadsheet {

namespace {

constexpr int LibraryWidth = 284;
constexpr int InspectorWidth = 264;
constexpr int ProblemsHeight = 300;
constexpr int PlacesVersion = 1;

/// What takes the keyboard of a pane; nullptr: nothing of it that is seen does.
QWidget* firstControl(QWidget* pane)
{
    if (!pane->isVisible())
        return nullptr;
    if (pane->focusProxy() != nullptr || pane->focusPolicy() != Qt::NoFocus)
        return pane;
    for (QWidget* at = pane->nextInFocusChain(); at != pane; at = at->nextInFocusChain()) {
        if (pane->isAncestorOf(at) && at->isVisible() && at->isEnabled()
            && (at->focusPolicy() & Qt::TabFocus) != 0)
            return at;
    }
    return nullptr;
}

} // namespace

Workspace::Workspace(QMainWindow& window)
    : QObject(&window)
    , m_window(window)
{
    build();
    retranslate();
    resetPlaces();
    showStart();
}

void Workspace::build()
{
    m_stack = new QStackedWidget(&m_window);
    startPage = new StartPage(m_stack);
    m_stack->addWidget(startPage);
    m_desk = makeMiddle();
    m_stack->addWidget(m_desk);
    auto* const whole = new QWidget(&m_window);
    auto* const layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    banner = new Banner(whole);
    layout->addWidget(banner);
    layout->addWidget(m_stack, 1);
    m_window.setCentralWidget(whole);
    m_window.setDockNestingEnabled(true);
    library = new StoryLibraryView(&m_window);
    libraryDock = makeDock(QStringLiteral("library"), library, Qt::LeftDockWidgetArea);
    inspector = new Inspector(&m_window);
    inspectorDock = makeDock(QStringLiteral("inspector"), inspector, Qt::RightDockWidgetArea);
    problems = new PreflightPanel(&m_window);
    problemsDock = makeDock(QStringLiteral("problems"), problems, Qt::RightDockWidgetArea);
}

QWidget* Workspace::makeMiddle()
{
    m_middleStack = new QStackedWidget(m_stack);
    auto* const desk = new QWidget(m_middleStack);
    auto* const layout = new QVBoxLayout(desk);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_splitter = new QSplitter(Qt::Horizontal, desk);
    m_splitter->setChildrenCollapsible(false);
    pagePane = new QWidget(m_splitter);
    auto* const around = new QGridLayout(pagePane);
    around->setContentsMargins(0, 0, 0, 0);
    around->setSpacing(0);
    pageView = new PageView(pagePane);
    around->addWidget(pageView);
    editor = new StoryEditor(m_splitter);
    m_splitter->addWidget(pagePane);
    m_splitter->addWidget(editor);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    layout->addWidget(m_splitter, 1);
    strip = new PageStrip(Qt::Horizontal, desk);
    layout->addWidget(strip);
    m_middleStack->addWidget(desk);
    flatplan = new FlatplanPane(m_middleStack);
    m_middleStack->addWidget(flatplan);
    return m_middleStack;
}

QDockWidget* Workspace::makeDock(const QString& name, QWidget* content, Qt::DockWidgetArea area)
{
    auto* const dock = new QDockWidget(&m_window);
    dock->setObjectName(name);
    dock->setWidget(content);
    m_window.addDockWidget(area, dock);
    return dock;
}

void Workspace::retranslate()
{
    libraryDock->setWindowTitle(tr("Story Library"));
    inspectorDock->setWindowTitle(tr("Inspector"));
    problemsDock->setWindowTitle(tr("Problems"));
    // Qt gives these their texts once and never again.
    for (const QDockWidget* dock : { libraryDock, inspectorDock, problemsDock }) {
        const auto name = [dock](const char* button, const QString& text) {
            if (auto* const found = dock->findChild<QAbstractButton*>(QLatin1String(button))) {
                found->setToolTip(text);
                found->setAccessibleName(text);
            }
        };
        name("qt_dockwidget_floatbutton", tr("Float or dock the panel"));
        name("qt_dockwidget_closebutton", tr("Close the panel"));
    }
}

bool Workspace::isStartShown() const
{
    return m_stack->currentWidget() == startPage;
}

void Workspace::showStart()
{
    if (!isStartShown() || m_deskPlaces.isEmpty())
        m_deskPlaces = m_window.saveState(PlacesVersion);
    m_stack->setCurrentWidget(startPage);
    libraryDock->hide();
    inspectorDock->hide();
    problemsDock->hide();
}

void Workspace::showDesk()
{
    if (!isStartShown())
        return;
    m_stack->setCurrentWidget(m_desk);
    if (!m_window.restoreState(m_deskPlaces, PlacesVersion)) {
        libraryDock->show();
        inspectorDock->show();
        problemsDock->show();
    }
}

void Workspace::setMiddleView(MiddleView view)
{
    m_middle = view;
    m_middleStack->setCurrentIndex(view == MiddleView::Flatplan ? 1 : 0);
    if (view != MiddleView::Flatplan) {
        m_beside = view;
        pagePane->setVisible(view != MiddleView::Editor);
        editor->setVisible(view != MiddleView::Page);
    }
    Q_EMIT middleViewChanged();
}

void Workspace::leaveFlatplan()
{
    if (m_middle == MiddleView::Flatplan)
        setMiddleView(m_beside == MiddleView::Editor ? MiddleView::Both : m_beside);
}

void Workspace::resetPlaces()
{
    m_window.addDockWidget(Qt::LeftDockWidgetArea, libraryDock);
    m_window.addDockWidget(Qt::RightDockWidgetArea, inspectorDock);
    m_window.splitDockWidget(inspectorDock, problemsDock, Qt::Vertical);
    for (QDockWidget* dock : { libraryDock, inspectorDock, problemsDock }) {
        dock->setFloating(false);
        dock->show();
    }
    m_window.resizeDocks(
        { libraryDock, inspectorDock }, { LibraryWidth, InspectorWidth }, Qt::Horizontal);
    m_window.resizeDocks({ problemsDock }, { ProblemsHeight }, Qt::Vertical);
    strip->show();
    setMiddleView(MiddleView::Both);
    m_splitter->setSizes({ 56, 44 });
}

QByteArray Workspace::places() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << qint32(PlacesVersion)
           << (isStartShown() ? m_deskPlaces : m_window.saveState(PlacesVersion))
           << m_splitter->saveState() << qint32(m_middle) << !strip->isHidden();
    return bytes;
}

void Workspace::restorePlaces(const QByteArray& places)
{
    QDataStream stream(places);
    qint32 version = 0;
    QByteArray docks;
    QByteArray splitter;
    qint32 middle = 0;
    bool stripShown = true;
    stream >> version >> docks >> splitter >> middle >> stripShown;
    if (stream.status() != QDataStream::Ok || version != PlacesVersion)
        return;
    if (isStartShown())
        m_deskPlaces = docks;
    else
        m_window.restoreState(docks, PlacesVersion);
    m_splitter->restoreState(splitter);
    setMiddleView(MiddleView(std::clamp<qint32>(middle, 0, qint32(MiddleView::Flatplan))));
    strip->setVisible(stripShown);
}

void Workspace::focusNextPane()
{
    const std::array<QWidget*, 7> panes {
        library, flatplan, pageView, editor, inspector, problems, strip
    };
    const QWidget* focus = QApplication::focusWidget();
    std::size_t now = panes.size() - 1;
    for (std::size_t i = 0; i < panes.size(); ++i) {
        if (focus != nullptr && (panes[i] == focus || panes[i]->isAncestorOf(focus)))
            now = i;
    }
    for (std::size_t step = 1; step <= panes.size(); ++step) {
        QWidget* next = panes[(now + step) % panes.size()];
        if (QWidget* const control = firstControl(next); control != nullptr) {
            control->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

} // namespace broadsheet
