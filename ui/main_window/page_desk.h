// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "desk/desk.h"

namespace broadsheet {

class DeskSelection;
class StatusLine;
class Workspace;

/// Brings the desk's pages into the page view and the strip, and what is done there back to the
/// selection and the status line.
class PageDesk : public QObject {
    Q_OBJECT

public:
    PageDesk(Desk& desk, DeskSelection& selection, Workspace& workspace, StatusLine& status);

    /// Opens the story in the editor; the window decides what that means.
    void showStory(StoryId story);
    void turnPage(int step);
    /// The page in hand, with all its stories, from the standard plan.
    void layOutPage();
    /// Empty: layOutPage() can do something; else why it cannot, translated.
    [[nodiscard]] QString whyNotLayOut() const;
    /// Goes through the loosest 1 % of the edition's lines, the loosest first, and says of each why
    /// it is so.
    void showLooseLine();
    void retranslate();

Q_SIGNALS:
    void importWanted();
    void storyActivated(StoryId story);
    void contextMenuWanted(const QPoint& at, StoryId story);

private:
    void showEmptyState();
    void showPages();
    void tellProblems();
    void showPageName();
    void showPlace(const Point& place, int page);
    [[nodiscard]] std::optional<PageGrid> gridOf(int page) const;

    Desk& m_desk;
    DeskSelection& m_selection;
    Workspace& m_workspace;
    StatusLine& m_status;
    QString m_toldProblem;
    std::size_t m_looseLine = 0; ///< the next to show
    bool m_filling = false; ///< the view is being given its pages
};

} // namespace broadsheet
