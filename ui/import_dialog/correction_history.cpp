// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_dialog/correction_history.h"

#include <utility>

namespace broadsheet {

void CorrectionHistory::change(ImportCopies copies, const EntryPlace& before, int mergeKey)
{
    const bool merges
        = mergeKey != 0 && !m_undo.empty() && m_undo.back().mergeKey == mergeKey && m_redo.empty();
    if (!merges)
        m_undo.push_back({ std::move(m_now), before, mergeKey });
    if (m_undo.size() > MostSteps)
        m_undo.erase(m_undo.begin());
    m_redo.clear();
    m_now = std::move(copies);
}

void CorrectionHistory::changeCopy(
    int copy, const CorrectedCopy& corrected, const EntryPlace& before)
{
    ImportCopies copies = m_now;
    ImportCopy changed = *copies[std::size_t(copy)];
    changed.corrected = corrected;
    copies[std::size_t(copy)] = std::make_shared<const ImportCopy>(std::move(changed));
    change(std::move(copies), before);
}

std::optional<EntryPlace> CorrectionHistory::step(
    std::vector<Step>& from, std::vector<Step>& to, const EntryPlace& now)
{
    if (from.empty())
        return std::nullopt;
    Step last = std::move(from.back());
    from.pop_back();
    to.push_back({ std::move(m_now), now, 0 });
    m_now = std::move(last.copies);
    return last.place;
}

std::optional<EntryPlace> CorrectionHistory::undo(const EntryPlace& now)
{
    return step(m_undo, m_redo, now);
}

std::optional<EntryPlace> CorrectionHistory::redo(const EntryPlace& now)
{
    return step(m_redo, m_undo, now);
}

void CorrectionHistory::restart(ImportCopies copies)
{
    m_now = std::move(copies);
    m_undo.clear();
    m_redo.clear();
}

} // namespace broadsheet
