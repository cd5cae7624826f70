// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/undo_journal.h"

#include "desk/past_steps.h"

#include <algorithm>

namespace broadsheet {

UndoJournal::UndoJournal(LibraryThread& library)
    : m_library(library)
    , m_marks(std::make_shared<ContentMarks>())
{
}

void UndoJournal::setEdition(EditionId edition)
{
    m_edition = edition;
}

void UndoJournal::forget(const EditingSession& session)
{
    m_kept.erase(&session);
}

void UndoJournal::record(const EditingSession& session, StoryId story)
{
    if (m_edition.isNull())
        return;
    std::map<quint64, AnySnapshot>& kept = m_kept[&session];
    std::vector<Piece> pieces;
    for (int i = session.undoStack().index() - 1; i >= 0; --i) {
        const UndoStep* const step = session.step(i);
        if (step == nullptr || !step->after().snapshot)
            break; // of an earlier run: kept
        AnySnapshot& known = kept[step->number()];
        if (known == step->after().snapshot)
            break; // and so is all before it
        UndoStep::Side before = step->before();
        if (known)
            before.snapshot = known;
        pieces.push_back(
            { story, step->number(), step->text(), step->made(), before, step->after() });
        known = step->after().snapshot;
    }
    if (pieces.empty())
        return;
    std::ranges::reverse(pieces);
    m_library.ask<bool>(
        this,
        [edition = m_edition, pieces, marks = m_marks](Library& library) -> Result<bool> {
            const Result<void> done = keep(library, edition, pieces, *marks);
            return done ? Result<bool>(true) : Result<bool>(done.problem());
        },
        [this, pieces, of = &session](const Result<bool>& done) {
            if (!done)
                retryLater(of, pieces);
        });
}

/// With the next change: saying more of it is the saver's matter, which meets the same disk.
void UndoJournal::retryLater(const EditingSession* session, const std::vector<Piece>& pieces)
{
    const auto found = m_kept.find(session);
    if (found == m_kept.end())
        return;
    for (const Piece& piece : pieces)
        found->second.erase(piece.number);
}

Result<void> UndoJournal::keep(
    Library& library, EditionId edition, const std::vector<Piece>& pieces, ContentMarks& marks)
{
    std::vector<KeptStep> steps;
    for (const Piece& piece : pieces) {
        KeptStep step { piece.story,
            {},
            qint64(piece.number),
            piece.label,
            piece.made,
            {},
            {},
            {},
            caretToText(piece.before.caret),
            caretToText(piece.after.caret) };
        if (piece.story.isNull()) {
            const auto& before = *std::static_pointer_cast<const Edition>(piece.before.snapshot);
            const auto& after = *std::static_pointer_cast<const Edition>(piece.after.snapshot);
            step.before = marks.of(before);
            step.after = marks.of(after);
            step.delta = editionDelta(before, after, marks);
        } else {
            const auto& before = *std::static_pointer_cast<const Story>(piece.before.snapshot);
            const auto& after = *std::static_pointer_cast<const Story>(piece.after.snapshot);
            step.before = ContentMarks::of(before);
            step.after = ContentMarks::of(after);
            step.delta = storyDelta(before, after);
        }
        if (step.before != step.after)
            steps.push_back(std::move(step));
    }
    return steps.empty() ? Result<void>() : library.keepSteps(edition, steps);
}

} // namespace broadsheet
