// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "newsroom/newspaper.h"
#include "start_page/recent_library.h"

#include <QScrollArea>

#include <vector>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QStackedWidget)

namespace broadsheet {

class NewspaperForm;
class ProblemPanel;
class WelcomePanel;

/// What the window shows while no library is open: ways to begin, the form for a new newspaper,
/// what went wrong with a library, or that something is being made. It opens and makes nothing
/// itself.
class StartPage : public QScrollArea {
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    void setRecent(const std::vector<RecentLibrary>& recent);
    /// The ways to begin.
    void showStart();
    void showNewspaperForm();
    /// Ends a busy state. An empty path: a problem that is no library's, without retrying.
    void showProblem(const Problem& problem, const QString& path);
    /// A turning ring with a translated line; an empty text goes back to where it was.
    void setBusy(const QString& text);
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    void sampleWanted();
    /// `file` is absolute and free.
    void newspaperWanted(const NewNewspaper& newspaper, const QString& file);
    void libraryWanted(const QString& file);
    void retryWanted(const QString& file);
    void recentRemoved(const QString& file);
    /// Show the folder of this file in the system's file manager.
    void folderWanted(const QString& file);

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void connectAll();
    void retranslate();
    void showPanel(QWidget* panel);
    void chooseLibrary();

    QStackedWidget* m_panels = nullptr;
    WelcomePanel* m_welcome = nullptr;
    NewspaperForm* m_form = nullptr;
    ProblemPanel* m_problem = nullptr;
    QWidget* m_busy = nullptr;
    QLabel* m_busyText = nullptr;
    QWidget* m_before = nullptr; ///< the panel to go back to when busy ends
};

} // namespace broadsheet
