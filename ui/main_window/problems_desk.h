// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "preflight/preflight.h"

#include <QObject>
#include <QTimer>

namespace broadsheet {

class BackgroundJob;
class FindingFixes;
class StatusLine;
class Workspace;

/// Looks through the edition whenever its pages have been composed, on a thread of its own, and
/// shows in the problems panel and the status line what is amiss. What is done about it is the
/// matter of FindingFixes.
class ProblemsDesk : public QObject {
    Q_OBJECT

public:
    /// All of it outlives the desk.
    ProblemsDesk(Desk& desk, FindingFixes& fixes, Workspace& workspace, StatusLine& status);
    ~ProblemsDesk() override;
    ProblemsDesk(const ProblemsDesk&) = delete;
    ProblemsDesk& operator=(const ProblemsDesk&) = delete;
    ProblemsDesk(ProblemsDesk&&) = delete;
    ProblemsDesk& operator=(ProblemsDesk&&) = delete;

    /// The next finding (step 1) or that before (-1), with its place.
    void goToNext(int step) const;

private:
    void look();
    void show(const Findings& findings);
    void showDifference(const Finding& finding);
    [[nodiscard]] QString placedWords(const Finding& finding) const;

    Desk& m_desk;
    Workspace& m_workspace;
    StatusLine& m_status;
    std::shared_ptr<Preflight> m_preflight; ///< one job at a time has it
    std::shared_ptr<Findings> m_found;
    std::unique_ptr<BackgroundJob> m_job;
    bool m_again = false; ///< something changed while the job was looking
    QTimer m_soon;
};

} // namespace broadsheet
