// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_dialog/import_copy.h"

#include <optional>

namespace broadsheet {

/// The copies in the dialog and every earlier state of them. A step is one intention; steps with
/// the same merge key (the files of one drop) are one.
class CorrectionHistory {
public:
    static constexpr std::size_t MostSteps = 1000;

    [[nodiscard]] const ImportCopies& copies() const { return m_now; }

    [[nodiscard]] bool canUndo() const { return !m_undo.empty(); }

    [[nodiscard]] bool canRedo() const { return !m_redo.empty(); }

    /// `before` is the place that undo comes back to. Merge key 0 never merges.
    void change(ImportCopies copies, const EntryPlace& before, int mergeKey = 0);
    /// One copy anew, the others shared.
    void changeCopy(int copy, const CorrectedCopy& corrected, const EntryPlace& before);
    /// The place to go to; nothing when there is no step. `now` is where redo comes back to.
    std::optional<EntryPlace> undo(const EntryPlace& now);
    std::optional<EntryPlace> redo(const EntryPlace& now);
    /// A new state without a past: what was imported cannot come back.
    void restart(ImportCopies copies);

private:
    struct Step {
        ImportCopies copies;
        EntryPlace place;
        int mergeKey = 0;
    };

    std::optional<EntryPlace> step(
        std::vector<Step>& from, std::vector<Step>& to, const EntryPlace& now);

    ImportCopies m_now;
    std::vector<Step> m_undo;
    std::vector<Step> m_redo;
};

} // namespace broadsheet
