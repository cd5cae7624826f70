// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "editing/jump_verbs.h"

#include <QObject>

namespace broadsheet {

class DeskSelection;
class JumpChooser;
struct PageTarget;
class Workspace;

/// Cuts the story in hand and sends its rest to another page, goes from one of its pages to the
/// next, and takes the cut back.
class JumpsDesk : public QObject {
    Q_OBJECT

public:
    JumpsDesk(Desk& desk, DeskSelection& selection, Workspace& workspace);

    /// Empty: the story in hand can be jumped; else why not, translated.
    [[nodiscard]] QString whyNotJump() const;
    /// … can be followed to its next page, and its jump undone.
    [[nodiscard]] QString whyNotFollow() const;

    /// Asks for the page and the lines that stay.
    void chooseTarget();
    /// Sends the rest to a page, the frames cut to `keepLines`, where given.
    void jumpTo(int page, std::optional<int> keepLines);
    /// To the story's next page, from its last one to the first.
    void follow();
    void undo();

    [[nodiscard]] std::vector<PageTarget> targets() const;

private:
    /// The story in hand where it stands: on the page in hand, else on the first of its pages.
    [[nodiscard]] std::optional<JumpPart> part() const;
    [[nodiscard]] StoryOnPage storyOnPage() const;
    [[nodiscard]] int restLines(const Placement& placement, std::optional<int> keepLines) const;
    [[nodiscard]] static GridBox boxFor(const GridBox& hole, const PageGrid& grid, int restLines);
    void say(const Result<void>& done) const;

    Desk& m_desk;
    DeskSelection& m_selection;
    Workspace& m_workspace;
    JumpChooser* m_chooser = nullptr;
};

} // namespace broadsheet
