// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/editing_session.h"

#include <QScopedValueRollback>

namespace broadsheet {

EditingSession::EditingSession(AnySnapshot first)
    : m_current(std::move(first))
    , m_announced(m_current)
{
    // Also reached by actions that work on the stack itself; a merged push moves no index but
    // says so all the same.
    connect(&m_undo, &QUndoStack::indexChanged, this, &EditingSession::announce);
}

Result<void> EditingSession::run(const QString& label,
    const MergeKey& merge,
    const std::function<Result<std::optional<Draft>>()>& makeDraft)
{
    if (m_inEdit) {
        return Problem { tr("Finish the change that is under way first."),
            QStringLiteral("edit inside an edit: %1").arg(label) };
    }
    std::optional<Draft> draft;
    {
        const QScopedValueRollback<bool> guard(m_inEdit, true);
        Result<std::optional<Draft>> made = makeDraft();
        if (!made) {
            return made.problem();
        }
        draft = std::move(made).value();
    }
    if (draft) {
        const MergeKey key = merge.key.isEmpty()
            ? merge
            : MergeKey { QStringLiteral("%1 %2").arg(m_chapter).arg(merge.key) };
        auto* const step = new UndoStep(
            label, key, *this, { m_current, m_caret }, { draft->snapshot, draft->caret });
        step->setNumber(++m_lastStep);
        m_undo.push(step);
    }
    return {};
}

const UndoStep* EditingSession::step(int index) const
{
    return dynamic_cast<const UndoStep*>(m_undo.command(index));
}

void EditingSession::takePast(const std::vector<PastStep>& steps)
{
    if (m_undo.count() > 0 || isModified())
        return;
    for (const PastStep& past : steps) {
        auto* const step = new UndoStep(past, *this);
        step->setNumber(++m_lastStep);
        m_undo.push(step);
    }
    m_undo.setClean();
}

void EditingSession::adoptStored(const AnySnapshot& sent)
{
    const bool unchangedSince = sent == m_current;
    m_current = stamped(m_current);
    if (unchangedSince)
        m_undo.setClean();
    else
        m_undo.resetClean(); // undone meanwhile: what was stored before is stored no longer
    announce();
}

void EditingSession::putBack(const AnySnapshot& snapshot, Caret caret)
{
    m_current = stamped(snapshot);
    m_caret = caret;
    ++m_generation;
}

void EditingSession::announce()
{
    if (m_announced != m_current) {
        m_announced = m_current;
        Q_EMIT changed();
    }
}

} // namespace broadsheet
