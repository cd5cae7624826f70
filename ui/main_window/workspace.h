// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

QT_BEGIN_NAMESPACE
class QDockWidget;
class QMainWindow;
class QSplitter;
class QStackedWidget;
class QWidget;
QT_END_NAMESPACE

namespace broadsheet {

class Banner;
class FlatplanPane;
class Inspector;
class PageStrip;
class PageView;
class PreflightPanel;
class StartPage;
class StoryEditor;
class StoryLibraryView;

/// What is seen in the middle: the page, the editor, both, or the flatplan in the place of them.
enum class MiddleView { Page, Editor, Both, Flatplan };

/// The window's furniture: the start page or the page with the story editor beside it in the
/// middle, the story library and the inspector in docks, the page strip below. It places them and
/// keeps their places; what they show is the desks' matter.
class Workspace : public QObject {
    Q_OBJECT

public:
    explicit Workspace(QMainWindow& window);

    // NOLINTBEGIN(*-non-private-member-variables-in-classes): pointers to furniture, all its
    // meaning
    StartPage* startPage = nullptr;
    Banner* banner = nullptr;
    QWidget* pagePane = nullptr; ///< the page view and what stands around it, in a QGridLayout
    PageView* pageView = nullptr;
    PageStrip* strip = nullptr;
    StoryEditor* editor = nullptr;
    FlatplanPane* flatplan = nullptr;
    StoryLibraryView* library = nullptr;
    Inspector* inspector = nullptr;
    PreflightPanel* problems = nullptr;
    QDockWidget* libraryDock = nullptr;
    QDockWidget* inspectorDock = nullptr;
    QDockWidget* problemsDock = nullptr;
    // NOLINTEND(*-non-private-member-variables-in-classes)

    [[nodiscard]] bool isStartShown() const;
    void showStart();
    void showDesk();

    [[nodiscard]] MiddleView middleView() const { return m_middle; }

    void setMiddleView(MiddleView view);
    /// Back to the page as it was seen before the flatplan.
    void leaveFlatplan();
    /// Docks and splitters where a fresh installation has them.
    void resetPlaces();
    [[nodiscard]] QByteArray places() const;
    void restorePlaces(const QByteArray& places);

    void retranslate();
    /// The keyboard goes to the next of library, page, editor, inspector that is seen.
    void focusNextPane();

Q_SIGNALS:
    void middleViewChanged();

private:
    void build();
    QWidget* makeMiddle();
    QDockWidget* makeDock(const QString& name, QWidget* content, Qt::DockWidgetArea area);

    QMainWindow& m_window;
    QStackedWidget* m_stack = nullptr;
    QWidget* m_desk = nullptr;
    QStackedWidget* m_middleStack = nullptr; ///< the desk's page and editor, or the flatplan
    QSplitter* m_splitter = nullptr;
    MiddleView m_middle = MiddleView::Both;
    MiddleView m_beside = MiddleView::Both; ///< what is seen when the flatplan goes
    QByteArray m_deskPlaces; ///< of the docks while the start page is shown
};

} // namespace broadsheet
