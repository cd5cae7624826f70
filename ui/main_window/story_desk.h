// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace broadsheet {

class DeskSelection;
class StatusLine;
class Workspace;

/// Puts the chosen story into the editor and the inspector, tells them how it fits and brings back
/// what is decided there about notes and joins.
class StoryDesk : public QObject {
    Q_OBJECT

public:
    StoryDesk(Desk& desk, DeskSelection& selection, Workspace& workspace, StatusLine& status);

    /// The chosen story's session; nullptr: none is chosen.
    [[nodiscard]] StorySession* session() const { return m_session; }

    void makeStory();
    void retireStory();
    void bringBackLast();

    [[nodiscard]] bool canBringBack() const { return !m_retired.empty(); }

    void setStatus(StoryStatus status);
    void retranslate();

Q_SIGNALS:
    void sessionChanged();
    void editorWanted();

private:
    void showStory(StoryId story);
    void setSession(StorySession* session);
    void showFit();
    void showNote(int index);
    void showJoins();
    void showPlace();
    void showJoint(std::int64_t join);
    void acceptJoin(std::int64_t join);
    void takeApart(const AcceptedJoin& join);
    void ignoreJoin(std::int64_t join);
    void say(const Problem& problem);
    [[nodiscard]] bool begins(StoryId story) const;
    [[nodiscard]] const JoinSuggestion* joinOf(std::int64_t join) const;

    Desk& m_desk;
    DeskSelection& m_selection;
    Workspace& m_workspace;
    StatusLine& m_status;
    StorySession* m_session = nullptr;
    std::vector<StoryId>
        m_retired; ///< to the bin since the library was opened, the last at the end
};

} // namespace broadsheet
