// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "preflight/preflight.h"

#include <QObject>
#include <QTimer>

QT_FORWARD_DECLARE_CLASS(QMenu)

namespace broadsheet {

class BackgroundJob;
class DeskSelection;
class StatusLine;
class Workspace;

/// Looks through the edition whenever its pages have been composed, on a thread of its own, and
/// shows in the problems panel and the status line what is amiss; goes to its place and does what
/// can be done about it.
class ProblemsDesk : public QObject {
    Q_OBJECT

public:
    ProblemsDesk(Desk& desk, DeskSelection& selection, Workspace& workspace, StatusLine& status);
    ~ProblemsDesk() override;
    ProblemsDesk(const ProblemsDesk&) = delete;
    ProblemsDesk& operator=(const ProblemsDesk&) = delete;
    ProblemsDesk(ProblemsDesk&&) = delete;
    ProblemsDesk& operator=(ProblemsDesk&&) = delete;

    /// The next finding (step 1) or that before (-1), with its place.
    void goToNext(int step);
    void goTo(const Finding& finding);
    void fix(const Finding& finding);

Q_SIGNALS:
    /// A story is to be written in.
    void editorWanted();
    /// The publication's particulars are to be filled in.
    void publicationWanted();

private:
    void look();
    void show(const Findings& findings);
    void showDifference(const Finding& finding);
    void choosePicture(const Finding& finding);
    Result<void> fixed(const Finding& finding);
    [[nodiscard]] QString placedWords(const Finding& finding) const;

    Desk& m_desk;
    DeskSelection& m_selection;
    Workspace& m_workspace;
    StatusLine& m_status;
    std::shared_ptr<Preflight> m_preflight; ///< one job at a time has it
    std::shared_ptr<Findings> m_found;
    std::unique_ptr<BackgroundJob> m_job;
    bool m_again = false; ///< something changed while the job was looking
    QTimer m_soon;
    QMenu* m_pictures = nullptr;
};

} // namespace broadsheet
