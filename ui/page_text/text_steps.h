// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/text_range_verbs.h"

namespace broadsheet {

// Steps of a caret over the words of a story, from part to part; the same steps as in the story
// editor. Places outside the story are moved to its nearest end first.

TextPlace clamped(const Story& story, TextPlace place);
TextPlace nextCharacter(const Story& story, TextPlace place);
TextPlace previousCharacter(const Story& story, TextPlace place);
TextPlace nextWord(const Story& story, TextPlace place);
TextPlace previousWord(const Story& story, TextPlace place);

TextPlace storyStart();
TextPlace storyEnd(const Story& story);

/// What a double click selects.
TextStretch wordAround(const Story& story, TextPlace place);
TextStretch wholePart(const Story& story, int part);
TextStretch wholeStory(const Story& story);

} // namespace broadsheet
