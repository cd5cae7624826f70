// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/story_transaction.h"

namespace broadsheet {

/// What a person does to a story, as pure edits of a draft. Positions are a part's index and a
/// UTF-16 offset in it. A Problem means that the draft is as it was. All but setStatus and setTags
/// leave the caret where typing goes on.

Result<void> typeText(StoryTransaction& t, int part, int offset, const QString& text);

/// A range that begins or ends within a surrogate pair takes the whole character.
Result<void> removeText(StoryTransaction& t, int part, int offset, int length);

/// Enter: what stands after `offset` becomes the next part, of the same kind.
Result<void> splitPart(StoryTransaction& t, int part, int offset);

/// Backspace at the start of the next part: its text goes to the end of `part`, which keeps its
/// kind unless it was empty.
Result<void> mergeParts(StoryTransaction& t, int part);

Result<void> setPartKind(StoryTransaction& t, int part, PartKind kind);

/// Gives the range the role, or takes it away where all of the range has it.
Result<void> toggleSpan(StoryTransaction& t, int part, int offset, int length, SpanRole role);

Result<void> setStatus(StoryTransaction& t, StoryStatus status);

/// Keywords. Blanks around tags and repeated tags are dropped.
Result<void> setTags(StoryTransaction& t, const QStringList& tags);

} // namespace broadsheet
