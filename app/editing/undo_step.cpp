// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/undo_step.h"

namespace broadsheet {

namespace {

constexpr int MergeableId = 1; // Qt offers steps with equal ids other than -1 to mergeWith

} // namespace

UndoStep::UndoStep(
    const QString& label, MergeKey merge, SnapshotHolder& holder, Side before, Side after)
    : QUndoCommand(label)
    , m_merge(std::move(merge))
    , m_holder(holder)
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_made(QDateTime::currentDateTimeUtc())
{
}

UndoStep::UndoStep(const PastStep& past, SnapshotHolder& holder)
    : QUndoCommand(past.label)
    , m_holder(holder)
    , m_before { nullptr, past.caretBefore }
    , m_after { nullptr, past.caretAfter }
    , m_makeBefore(past.before)
    , m_made(past.made)
{
}

void UndoStep::undo()
{
    if (!m_before.snapshot) {
        m_after.snapshot = m_holder.held();
        m_before.snapshot = m_makeBefore(m_after.snapshot);
        if (!m_before.snapshot) // a step that leads nowhere
            m_before.snapshot = m_after.snapshot;
    }
    m_holder.putBack(m_before.snapshot, m_before.caret);
}

void UndoStep::redo()
{
    if (!m_after.snapshot)
        return; // a past step that was just taken in
    m_holder.putBack(m_after.snapshot, m_after.caret);
}

int UndoStep::id() const
{
    return m_merge.key.isEmpty() ? -1 : MergeableId;
}

bool UndoStep::mergeWith(const QUndoCommand* other)
{
    const auto* next = dynamic_cast<const UndoStep*>(other);
    if (!next || next->m_merge != m_merge || next->m_before.caret != m_after.caret) {
        return false;
    }
    m_after = next->m_after;
    m_made = next->m_made;
    return true;
}

} // namespace broadsheet
