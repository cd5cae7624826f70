// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/text_range_verbs.h"

#include <optional>

namespace broadsheet {

// Verbs that know in which order the parts of a story usually stand. One call inside one
// session.edit is one undo step; a Problem means that the draft is as it was. All but setPartKinds
// leave the caret where typing goes on.

/// An empty part of the kind at its usual place: a kicker before the headline, running text after
/// the caret's part, captions and credits after those that are there.
Result<void> insertPart(StoryTransaction& t, PartKind kind);

Result<void> setPartKinds(StoryTransaction& t, int firstPart, int lastPart, PartKind kind);

/// Enter. Inside a part it splits the part. At the end of a head part it begins the part that
/// usually follows, or goes to it where it stands there already; in an empty head part it goes on
/// to what follows and the empty part goes, or it becomes the next usual one.
Result<void> breakPart(StoryTransaction& t, TextPlace place);

/// Where Enter only moves the caret: the place it goes to. Such an Enter is no change of the story.
std::optional<TextPlace> nextPartPlace(const Story& story, TextPlace place);

/// Backspace at the beginning of the part after `part`, Delete at the end of `part`. An empty one
/// of the two goes and leaves the other as it is.
Result<void> joinParts(StoryTransaction& t, int part);

} // namespace broadsheet
