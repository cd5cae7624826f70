// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

QT_BEGIN_NAMESPACE
class QDockWidget;
class QMainWindow;
class QSplitter;
class QStackedWidget;
QT_END_NAMESPACE

namespace broadsheet {

class Banner;
class Inspector;
class PageStrip;
class PageView;
class StartPage;
class StoryEditor;
class StoryLibraryView;

/// Which of the two middle views are seen.
enum class MiddleView { Page, Editor, Both };

/// The window's furniture: the start page or the page with the story editor beside it in the
/// middle, the story library and the inspector in docks, the page strip below. It places them and
/// keeps their places; what they show is the desks' matter.
class Workspace : public QObject {
    Q_OBJECT

public:
    explicit Workspace(QMainWindow& window);

    StartPage* startPage = nullptr;
    Banner* banner = nullptr;
    PageView* pageView = nullptr;
    PageStrip* strip = nullptr;
    StoryEditor* editor = nullptr;
    StoryLibraryView* library = nullptr;
    Inspector* inspector = nullptr;
    QDockWidget* libraryDock = nullptr;
    QDockWidget* inspectorDock = nullptr;

    [[nodiscard]] bool isStartShown() const;
    void showStart();
    void showDesk();

    [[nodiscard]] MiddleView middleView() const { return m_middle; }

    void setMiddleView(MiddleView view);
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
    QSplitter* m_splitter = nullptr;
    MiddleView m_middle = MiddleView::Both;
    QByteArray m_deskPlaces; ///< of the docks while the start page is shown
};

} // namespace broadsheet
