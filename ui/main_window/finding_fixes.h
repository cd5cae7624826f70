// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "editing/page_item_verbs.h"
#include "preflight/finding.h"

#include <QObject>

QT_FORWARD_DECLARE_CLASS(QMenu)

namespace broadsheet {

class DeskSelection;
class JumpsDesk;
class ToolsDesk;
class Workspace;

/// Goes to the place of what is amiss, and does what its fix promises: changes the page in one
/// step, or opens where a person can put it right.
class FindingFixes : public QObject {
    Q_OBJECT

public:
    /// All of it outlives the fixes.
    FindingFixes(Desk& desk,
        DeskSelection& selection,
        Workspace& workspace,
        ToolsDesk& hands,
        JumpsDesk& jumps);

    /// Shows the place on its page, with the story or frame selected there, and puts the editor's
    /// caret to it.
    void goTo(const Finding& finding);
    /// Why it cannot be done is said in the banner.
    void fix(const Finding& finding);

Q_SIGNALS:
    /// A story is to be written in.
    void editorWanted();
    /// The publication's particulars are to be filled in.
    void publicationWanted();
    void mastersWanted();
    void pageSettingsWanted();

private:
    /// False: the fix changes no plan.
    bool changePlacement(const Finding& finding);
    bool changeFreeFrame(const Finding& finding);
    bool changePage(const Finding& finding);
    void open(const Finding& finding);
    /// Another story has come to stand in the place of the finding's.
    [[nodiscard]] bool isStale(const Finding& finding) const;
    void showPage(const Finding& finding);
    void perform(const QString& label, const EditionSession::Edit& edit);
    void giveRect(const QString& label, const Finding& finding);
    void acceptCopy(const Finding& finding);
    void removeFreeFrame(const Finding& finding);
    void choosePicture(const Finding& finding);
    void takePicture(const Finding& finding, const QString& name);
    void jumpRest();
    /// What the finding is about; nullptr: it is gone.
    [[nodiscard]] PagePlanPtr plan(const Finding& finding) const;
    [[nodiscard]] const FreeFrame* frameOf(const Finding& finding) const;

    Desk& m_desk;
    DeskSelection& m_selection;
    Workspace& m_workspace;
    ToolsDesk& m_hands;
    JumpsDesk& m_jumps;
    QMenu* m_pictures = nullptr;
};

} // namespace broadsheet
