// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "editing/undo_step.h"
#include "story/story.h"

namespace broadsheet {

/// Rules of a part: one paragraph without line breaks, control characters and halves of surrogate
/// pairs; spans inside the text, sorted and apart.
Result<void> checkPart(const StoryPart& part);

/// Whether a caret can stand at `offset`: inside the text and not within a surrogate pair.
bool isCaretPosition(const QString& text, int offset);

/// A draft of the next snapshot of a story. Touched parts are made new, all others stay shared
/// with the base. A call that returns a Problem has changed nothing. Made by a session; verbs
/// (story_verbs.h) are built on it.
class StoryTransaction {
public:
    StoryTransaction(const StoryPtr& base, Caret caret);

    [[nodiscard]] const Story& story() const { return m_draft; }

    [[nodiscard]] Caret caret() const { return m_caret; }

    void setCaret(Caret caret) { m_caret = caret; }

    [[nodiscard]] bool hasChanged() const { return m_changed; }

    /// Problem when there is no part of that index.
    [[nodiscard]] Result<StoryPartPtr> part(int index) const;

    /// Takes `length` UTF-16 units away at `start` and puts `text` there; spans and notes move
    /// along. Text put inside or at the end of a span belongs to it.
    Result<void> replaceText(int part, int start, int length, const QString& text);

    /// Puts another part in the place of one; notes stay as they are.
    Result<void> replacePart(int index, StoryPart part);
    /// 0 ≤ index ≤ number of parts; notes on later parts move along.
    Result<void> insertPart(int index, StoryPart part);
    /// Notes on the part go, notes on later parts move along.
    Result<void> removePart(int index);
    /// Moves notes of `part` from `offset` on to `toPart`, their offsets shifted by `shift`;
    /// a note that reaches over `offset` ends there.
    void moveNotes(int part, int offset, int toPart, int shift);

    void setStatus(StoryStatus status);
    void setTags(const QStringList& tags);
    void setSubjects(const QStringList& subjects);
    void setSection(const QString& section);
    void setDesk(const QString& desk);
    void setLanguage(const QString& language);
    void setPriority(int priority);
    void setRole(PageRole role);
    void setType(StoryType type);

    /// Problem when there is no note of that index.
    [[nodiscard]] Result<StoryNote> note(int index) const;
    Result<void> removeNote(int index);

    /// The new snapshot.
    [[nodiscard]] StoryPtr finish() const;

private:
    template <typename T>
    void assign(T Story::* field, const T& value);

    Story m_draft;
    Caret m_caret;
    bool m_changed = false;
};

} // namespace broadsheet
